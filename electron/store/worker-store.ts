import { join } from 'node:path';
import { type Database, wrapDatabase } from './database.ts';
import { connectOrRefuse, DATABASE_FILE } from './open-store.ts';
import { type Vault, vaultOver } from './vault.ts';
import { workerGate } from './write-gate.ts';

/** What a worker thread needs to open the office's file; stays inside this process. */
export interface WorkerKeys {
  readonly dataDir: string;
  readonly databaseKey: Uint8Array;
  readonly vaultKey: Uint8Array;
  readonly gate: SharedArrayBuffer;
  /** Number of the worker, 1 and up, among those at work. */
  readonly worker: number;
}

/** The office's file in a worker thread: a connection and a view of the vault of its own. */
export interface WorkerStore {
  readonly db: Database;
  readonly vault: Vault;
  /** Runs `work` in a transaction, when no one else writes. Keep it short: the office waits meanwhile. */
  write<T>(work: () => T): T;
  /**
   * The same for one slice of many that carries its own mark: a power cut may take the last slices back, each whole and
   * with its mark, because the disk is not waited for.
   */
  writeSlice<T>(work: () => T): T;
  close(): void;
}

/** Pages that may wait in the log before they are brought into the file: outside of a turn, so nobody waits for it. */
const CHECKPOINT_EVERY = 40;

/** Opens a file that the office has brought up to date. Throws Refusal DAMAGED_DATABASE. */
export function openWorkerStore(keys: WorkerKeys): WorkerStore {
  const sqlite = connectOrRefuse(join(keys.dataDir, DATABASE_FILE), Buffer.from(keys.databaseKey), false);
  sqlite.pragma('cache_size = -64000');
  sqlite.pragma('wal_autocheckpoint = 0');
  const gate = workerGate(keys.gate, keys.worker);
  const db = wrapDatabase(sqlite);
  let writes = 0;
  const transact = <T>(work: () => T): T => {
    gate.enter();
    try {
      return sqlite.transaction(work).immediate();
    } finally {
      gate.leave();
      writes += 1;
      if (writes % CHECKPOINT_EVERY === 0) sqlite.pragma('wal_checkpoint(PASSIVE)');
    }
  };
  return {
    db,
    vault: vaultOver(keys.dataDir, Buffer.from(keys.vaultKey)),
    write: (work) => {
      sqlite.pragma('synchronous = FULL');
      return transact(work);
    },
    writeSlice: (work) => {
      sqlite.pragma('synchronous = NORMAL');
      return transact(work);
    },
    close: () => sqlite.close(),
  };
}
