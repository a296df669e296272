import { app, type BrowserWindow, dialog } from 'electron';
import type { PrintPdf } from '#electron/documents/print-pdf.ts';
import { type Answerer, installAppProtocol, registerAppScheme } from './app-protocol.ts';
import type { DesktopFolders } from './folders.ts';
import { installGuards } from './guards.ts';
import { installMenu } from './menu.ts';
import { openOfficeWindow } from './office-window.ts';
import { makePdfPrinter } from './pdf.ts';
import { becomeOnlyInstance } from './single-instance.ts';

/** What the shell needs of an office: answers, and an orderly end. */
export interface DesktopOffice extends Answerer {
  close(): Promise<void>;
}

export interface DesktopParts {
  readonly folders: DesktopFolders;
  /** Absolute path of the built preload script. */
  readonly preload: string;
  openOffice(options: { readonly dataDir: string; readonly printPdf: PrintPdf }): Promise<DesktopOffice>;
  /** A sentence for the user: what happened and what to do. */
  describeFailure(error: unknown): string;
}

/**
 * Starts the desktop shell: everything that must happen before Electron is ready, then the office, then
 * its window. A failure to open the office is told in a box, and the program ends.
 */
export async function startDesktop(parts: DesktopParts): Promise<void> {
  let window: BrowserWindow | undefined;
  app.enableSandbox();
  registerAppScheme();
  app.setPath('userData', parts.folders.userData);
  if (!becomeOnlyInstance(() => window)) {
    app.quit();
    return;
  }
  installGuards();
  await app.whenReady();
  const packaged = app.isPackaged;
  installMenu({ packaged, platform: process.platform });
  try {
    const office = await parts.openOffice({ dataDir: parts.folders.dataDir, printPdf: makePdfPrinter() });
    closeOnQuit(office);
    installAppProtocol(office);
    window = openOfficeWindow({ preload: parts.preload, packaged });
    window.on('closed', () => {
      window = undefined;
    });
    app.on('window-all-closed', () => app.quit());
  } catch (error) {
    leaveWith(parts.describeFailure(error));
  }
}

/**
 * Says in a box why the program does not open, and ends it. May be called before Electron is ready.
 * @param sentence what happened and what to do
 */
export function leaveWith(sentence: string): void {
  dialog.showErrorBox('Chưa mở được Sổ Vàng', sentence);
  app.exit(1);
}

/** Holds the end of the program back until the office has closed its files. */
function closeOnQuit(office: DesktopOffice): void {
  let closed = false;
  app.on('will-quit', (event) => {
    if (closed) return;
    event.preventDefault();
    office.close().finally(() => {
      closed = true;
      app.quit();
    });
  });
}
