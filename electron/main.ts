import { fileURLToPath } from 'node:url';
import { app } from 'electron';
import { makeDemoOffice } from '#electron/demo/make-demo-office.ts';
import { decideFolders } from '#electron/desktop/folders.ts';
import { leaveWith, startDesktop } from '#electron/desktop/start-desktop.ts';
import { nodePorts } from '#electron/office/node-ports.ts';
import { openOffice } from '#electron/office/open-office.ts';
import { describeFault, refusalOf } from '#electron/office/refuse.ts';
import { keyringExists } from '#electron/store/keyring.ts';
import { refusalSentence } from '#shared/contract/refusals.ts';

function describeFailure(error: unknown): string {
  const refusal = refusalOf(error);
  if (refusal.code === 'INTERNAL') console.error(describeFault('desktop', error));
  return refusalSentence(refusal.code, refusal.facts);
}

// `electron <folder> …` names the folder of the program first; the installed program does not.
const args = process.argv.slice(app.isPackaged ? 1 : 2);
const folders = decideFolders(args);
try {
  // Awaited here, before anything of Electron lies in the folder: the demo office is moved in as a whole.
  // Electron becomes ready only when this module has been evaluated.
  if (args.includes('--demo') && !keyringExists(folders.dataDir)) await makeDemoOffice(folders.dataDir);
  void startDesktop({
    folders,
    preload: fileURLToPath(new URL('./preload.cjs', import.meta.url)),
    openOffice: ({ dataDir, printPdf }) => openOffice({ dataDir, ports: nodePorts(printPdf) }),
    describeFailure,
  });
} catch (error) {
  leaveWith(describeFailure(error));
}
