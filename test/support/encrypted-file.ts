/** The office's file opened beside the program, to damage it or to look inside. */
/// <reference path="../../electron/store/better-sqlite3-multiple-ciphers.d.ts" />
import BetterSqlite from 'better-sqlite3-multiple-ciphers';

/** A connection under the file's own key (purpose "database" of the data key); null opens a plain file. */
export function openEncrypted(file: string, fileKey: Buffer | null): BetterSqlite.Database {
  const sqlite: BetterSqlite.Database = new BetterSqlite(file);
  if (fileKey !== null) {
    sqlite.pragma("cipher = 'chacha20'");
    sqlite.pragma(`key = 'raw:${fileKey.toString('hex')}'`);
  }
  return sqlite;
}

export type OpenFile = BetterSqlite.Database;
