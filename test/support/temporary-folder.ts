import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const made: string[] = [];
const clear = () => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
};
// Registered first, so it runs after every hook of the test file: offices are closed by then. A bench has no hooks.
if (process.env.VITEST === undefined) process.once('exit', clear);
else (await import('vitest')).afterAll(clear);

/** A folder of the system's temporary place, gone when its test file or its bench has ended. */
export function makeFolder(name = 'so-vang'): string {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  made.push(folder);
  return folder;
}
