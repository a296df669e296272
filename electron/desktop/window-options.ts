import type { BrowserWindowConstructorOptions, WebPreferences } from 'electron';

/** What every window of ours keeps, whatever it shows (Electron security checklist 2, 3, 4, 6 to 9). */
const closedPreferences = {
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  spellcheck: false,
} satisfies WebPreferences;

export interface WindowFacts {
  /** Absolute path of the built preload script. */
  readonly preload: string;
  /** The installed program, as against `npm start`: no DevTools. */
  readonly packaged: boolean;
}

/**
 * Options of the office window: 1366×768, the screen of most offices, shown when the page has painted.
 * `plugins` is Chromium's own PDF viewer (papers of a dossier are looked at in a frame); there are no others.
 */
export function decideWindowOptions({ preload, packaged }: WindowFacts): BrowserWindowConstructorOptions {
  return {
    width: 1366,
    height: 768,
    minWidth: 1024,
    minHeight: 640,
    show: false,
    title: 'Sổ Vàng',
    backgroundColor: '#faf7f2',
    autoHideMenuBar: true,
    webPreferences: { ...closedPreferences, preload, plugins: true, devTools: !packaged },
  };
}

/** Options of the hidden window that prints one document: no preload, a session of its own in memory. */
export function decidePrintWindowOptions(partition: string): BrowserWindowConstructorOptions {
  return {
    show: false,
    width: 794,
    height: 1123,
    webPreferences: { ...closedPreferences, partition, plugins: false, devTools: false, offscreen: false },
  };
}
