/** The office's file opened beside the program, to damage it or to look inside. */
import BetterSqlite from 'better-sqlite3-multiple-ciphers';
import { purposeKey } from '#electron/store/envelope.ts';

/** A connection; `dataKey` null opens a plain file. */
export function openEncrypted(file: string, dataKey: Buffer | null): BetterSqlite.Database {
  const sqlite: BetterSqlite.Database = new BetterSqlite(file);
  if (dataKey !== null) {
    sqlite.pragma("cipher = 'chacha20'");
    sqlite.pragma(`key = 'raw:${purposeKey(dataKey, 'database').toString('hex')}'`);
  }
  return sqlite;
}
