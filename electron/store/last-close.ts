import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, readSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { writeFileAtomically } from './write-file-atomically.ts';

const LAST_CLOSE_FILE = 'last-close.json';
/** SQLite's page: the first holds the counter of changes, enciphered under a nonce of its own at every write. */
const PAGE_BYTES = 4096;

const shape = z.object({
  size: z.number(),
  modified: z.string(),
  head: z.string(),
  checkedAt: z.number(),
});

/** The file as the program left it; `checkedAt`: when every page of it was last read, in ms since 1970. */
export interface LastClose {
  readonly checkedAt: number;
}

function factsOf(file: string): Omit<z.infer<typeof shape>, 'checkedAt'> {
  const { size, mtimeNs } = statSync(file, { bigint: true });
  const head = Buffer.alloc(PAGE_BYTES);
  const handle = openSync(file, 'r');
  try {
    readSync(handle, head, 0, PAGE_BYTES, 0);
  } finally {
    closeSync(handle);
  }
  const hash = createHash('sha256').update(head).digest('base64');
  return { size: Number(size), modified: String(mtimeNs), head: hash };
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

/**
 * What the last run of the program said of the file when it closed it, if the file is still the same one: same length,
 * same time of change, same first page, no log left over. Null after an unclean end and for a file that came from
 * elsewhere: then every page has to be read first.
 */
export function readLastClose(dataDir: string, databaseFile: string): LastClose | null {
  try {
    const said = shape.parse(JSON.parse(readFileSync(join(dataDir, LAST_CLOSE_FILE), 'utf8')));
    const file = join(dataDir, databaseFile);
    if (sizeOf(`${file}-wal`) > 0) return null;
    const { size, modified, head } = factsOf(file);
    const same = said.size === size && said.modified === modified && said.head === head;
    return same ? { checkedAt: said.checkedAt } : null;
  } catch {
    return null; // no record, or none that can be read: the whole check costs time only
  }
}

/** Before the first write of a run: what ends without a clean close leaves no record. */
export function forgetLastClose(dataDir: string): void {
  rmSync(join(dataDir, LAST_CLOSE_FILE), { force: true });
}

/** After the file was closed whole. */
export function writeLastClose(dataDir: string, databaseFile: string, close: LastClose): void {
  try {
    const record = { ...factsOf(join(dataDir, databaseFile)), checkedAt: close.checkedAt };
    writeFileAtomically(join(dataDir, LAST_CLOSE_FILE), JSON.stringify(record));
  } catch {
    // A full disk, a folder that is gone: the next opening reads every page again.
  }
}
