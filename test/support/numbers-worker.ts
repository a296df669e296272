/**
 * A process that is killed on purpose: waits for its task on standard input, opens the store directly and plays until
 * it dies, telling every committed act. With `dieAt` it kills itself after so many statements, inside a transaction.
 */
import { readSync, writeSync } from 'node:fs';
import type { Database } from '#electron/store/database.ts';
import { openStore } from '#electron/store/open-store.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import { laterDay, playOnce, seededRandom } from './number-play.ts';

export interface KillTask {
  readonly dataDir: string;
  /** Hex of the 32 bytes that open the file. */
  readonly key: string;
  readonly seed: number;
  readonly today: string;
  /** 0 = killed from outside. */
  readonly dieAt: number;
}

const tell = (line: string) => writeSync(1, `${line}\n`);

function readTask(): KillTask {
  const buffer = Buffer.alloc(4096);
  const length = readSync(0, buffer, 0, buffer.length, null);
  return JSON.parse(buffer.subarray(0, length).toString('utf8')) as KillTask;
}

/** The same connection, dead after `dieAt` statements. */
function mortal(db: Database, dieAt: number): Database {
  let left = dieAt;
  const after = <T>(result: T): T => {
    left -= 1;
    if (left === 0) process.kill(process.pid, 'SIGKILL');
    return result;
  };
  return {
    all: (built) => after(db.all(built)),
    first: (built) => after(db.first(built)),
    run: (built) => after(db.run(built)),
    sql: (text, ...parameters) => after(db.sql(text, ...parameters)),
    column: (text, ...parameters) => after(db.column(text, ...parameters)),
    snapshot: (work) => db.snapshot(work),
    exec: (text) => after(db.exec(text)),
  };
}

tell('waiting');
const task = readTask();
const store = openStore(task.dataDir, Buffer.from(task.key, 'hex'), 'open');
const random = seededRandom(task.seed);
const db = mortal(store.writer, task.dieAt);
let today = task.today;
tell('ready');
for (;;) {
  today = laterDay(random, today);
  try {
    const line = await store.write(() => playOnce(db, random, today));
    if (line !== null) tell(JSON.stringify(line));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    tell(`refused ${error.code}`);
  }
}
