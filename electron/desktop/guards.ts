/**
 * Security region of the main process: https://www.electronjs.org/docs/latest/tutorial/security
 * Every line here carries out a pure decision of the file beside it.
 */
import { app, type Session, type WebContents } from 'electron';
import { decideDownload } from './decide-download.ts';
import { decideNavigation } from './decide-navigation.ts';
import { decidePermission } from './decide-permission.ts';
import { decideWindowOpen } from './decide-window-open.ts';

/** Guards every page that is ever made, before it loads anything. */
export function installGuards(): void {
  app.on('web-contents-created', (_event, contents) => guardContents(contents));
  app.on('session-created', guardSession);
}

/** Keeps a page on our own addresses, in one window, without webviews. */
export function guardContents(contents: WebContents): void {
  contents.on('will-navigate', (event) => {
    if (decideNavigation(event) === 'deny') event.preventDefault();
  });
  contents.on('will-frame-navigate', (event) => {
    if (decideNavigation(event) === 'deny') event.preventDefault();
  });
  contents.on('will-redirect', (event) => {
    if (decideNavigation(event) === 'deny') event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => decideWindowOpen(url));
}

/** Denies a session every permission and every download that is not ours. */
export function guardSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer) =>
    answer(decidePermission(permission)),
  );
  session.setPermissionCheckHandler((_contents, permission) => decidePermission(permission));
  session.setDevicePermissionHandler(({ deviceType }) => decidePermission(deviceType));
  session.on('will-download', (event, item) => {
    if (decideDownload(item.getURLChain()) === 'deny') event.preventDefault();
  });
}
