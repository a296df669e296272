import { BrowserWindow } from 'electron';
import { APP_START } from './own-address.ts';
import { decideWindowOptions, type WindowFacts } from './window-options.ts';

/** Opens the office window and shows it once its page has painted, so that nobody sees an empty frame. */
export function openOfficeWindow(facts: WindowFacts): BrowserWindow {
  const window = new BrowserWindow(decideWindowOptions(facts));
  window.once('ready-to-show', () => window.show());
  window.loadURL(APP_START).catch(() => {
    // Shown even then: an empty window with a menu can be closed, an invisible one cannot.
    if (!window.isDestroyed()) window.show();
  });
  return window;
}
