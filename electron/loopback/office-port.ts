import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { writeFileAtomically } from '#electron/store/write-file-atomically.ts';

const FIRST = 21_000;
const SPAN = 8_000;

/** Pure: the port a folder starts from, by its path. */
export function portOfFolder(dataDir: string): number {
  return FIRST + (createHash('sha256').update(dataDir).digest().readUInt32BE(0) % SPAN);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}

/**
 * The fixed port of an office folder: browsers keep unsaved work by origin, so an office must come back at the same
 * address. `moved` tells that the usual port was taken and drafts of the old one are out of sight until it is free.
 */
export async function choosePort(dataDir: string): Promise<{ port: number; moved: boolean }> {
  const file = join(dataDir, 'port');
  const known = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
  const usual = known >= 1024 && known < 65_536 ? known : portOfFolder(dataDir);
  for (let step = 0; step < 50; step += 1) {
    const port = usual + step;
    if (await isFree(port)) {
      if (known === 0) writeFileAtomically(file, String(port));
      return { port, moved: known !== 0 && port !== known };
    }
  }
  throw new Error('no free port');
}
