import { cpSync, existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { startOffice } from './office-process.ts';
import { runFolder } from './run-folder.ts';

/** Common password of the demo accounts, one a role. */
export const DEMO_PASSWORD = 'SoVang@2026';

/** Copies the demo office into `dataDir`. It is made once a run, by the program itself. */
export async function copyDemoOffice(dataDir: string): Promise<void> {
  const made = join(runFolder(), 'demo');
  if (!existsSync(made)) await makeDemoOffice(made);
  cpSync(made, dataDir, { recursive: true });
}

async function makeDemoOffice(made: string): Promise<void> {
  const unfinished = `${made}-in-making`;
  const tempDir = join(runFolder(), 'temp');
  mkdirSync(tempDir, { recursive: true });
  const office = await startOffice({ dataDir: unfinished, tempDir }, ['--demo']);
  await office.stop();
  renameSync(unfinished, made);
}
