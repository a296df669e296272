import { app, type BrowserWindow } from 'electron';

/**
 * Makes this process the only one of its office folder (Electron keeps the lock in the user data folder,
 * which goes with the office folder).
 * @param currentWindow the window to bring to the front when somebody starts the program again
 * @returns false when another process has the folder: it has been told, and this one should leave
 */
export function becomeOnlyInstance(currentWindow: () => BrowserWindow | undefined): boolean {
  if (!app.requestSingleInstanceLock()) return false;
  app.on('second-instance', () => {
    const window = currentWindow();
    if (window === undefined) return;
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  return true;
}
