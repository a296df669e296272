import { type ElectronApplication, _electron as electron, type Page } from '@playwright/test';
import { findElectron } from '../../../build/bootstrap/electron-binary.mjs';
import { projectRoot } from '../../../build/bootstrap/run.mjs';
import { environmentOf } from './office-process.ts';
import type { Shell, ShellPlace } from './shell.ts';

/** The desktop program: office and window are one, and so they die together. */
export function makeElectronShell(place: ShellPlace): Shell {
  let program: ElectronApplication | null = null;

  async function crash(): Promise<void> {
    const crashing = program;
    program = null;
    if (crashing === null) return;
    const gone = new Promise<void>((resolve) => crashing.once('close', () => resolve()));
    crashing.process().kill('SIGKILL');
    await gone;
  }

  return {
    name: 'electron',
    windowOutlivesOffice: false,
    async open(): Promise<Page> {
      const executablePath = findElectron();
      if (executablePath === undefined) throw new Error('electron: binary not present');
      program ??= await electron.launch({
        executablePath,
        args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), projectRoot, '--data', place.dataDir],
        env: environmentOf(place),
        timezoneId: 'Asia/Ho_Chi_Minh',
        acceptDownloads: true,
      });
      return program.firstWindow();
    },
    crashOffice: crash,
    crashWindow: crash,
    async close() {
      const closing = program;
      program = null;
      await closing?.close();
    },
  };
}
