import { fileURLToPath } from 'node:url';
import { app } from 'electron';
import { startDesktop } from '#electron/desktop/start-desktop.ts';
import { openOffice } from '#electron/office/open-office.ts';
import { OFFICE_KEY_COST } from '#electron/store/envelope.ts';
import { Refusal, refusalSentence } from '#shared/contract/refusals.ts';

/** Paths from dist/desktop/, where the bundle of this file lies. */
const built = (path: string) => fileURLToPath(new URL(path, import.meta.url));

void startDesktop({
  args: process.argv.slice(app.isPackaged ? 1 : 2),
  preload: built('./preload.cjs'),
  openOffice: ({ dataDir, printPdf }) =>
    openOffice({
      dataDir,
      ports: {
        now: () => new Date(),
        keyCost: OFFICE_KEY_COST,
        printPdf,
        rendererDir: built('../renderer'),
        log: (line) => console.error(line),
        programVersion: app.getVersion(),
      },
    }),
  describeFailure: (error) =>
    error instanceof Refusal ? refusalSentence(error.code, error.facts) : refusalSentence('INTERNAL', {}),
});
