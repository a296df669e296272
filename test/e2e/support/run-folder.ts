import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const VARIABLE = 'SO_VANG_E2E_FOLDER';

/** The folder of this run, shared by all workers; it holds the demo office once a spec has asked for it. */
export function runFolder(): string {
  const folder = process.env[VARIABLE];
  if (folder === undefined) throw new Error('the run has no folder: start the tests with playwright test');
  return folder;
}

/** Before all tests: makes the folder; the function it answers removes it after all tests. */
export default function makeRunFolder(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'so-vang-e2e-run-'));
  process.env[VARIABLE] = folder;
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
}
