import { join, resolve } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { decideFolders } from '#electron/desktop/folders.ts';
import { startDesktop } from '#electron/desktop/start-desktop.ts';
import { decidePrintWindowOptions, decideWindowOptions } from '#electron/desktop/window-options.ts';
import * as electron from '#test/support/electron-double.ts';

beforeEach(() => electron.resetElectron());

function parts(more: Partial<Parameters<typeof startDesktop>[0]> = {}) {
  const opened: string[] = [];
  const closed: string[] = [];
  return {
    opened,
    closed,
    parts: {
      folders: { dataDir: '/data', userData: '/data/window-desktop' },
      preload: '/p/preload.cjs',
      openOffice: async ({ dataDir }: { dataDir: string }) => {
        opened.push(dataDir);
        return {
          fetch: async () => new Response('page'),
          close: async () => {
            closed.push(dataDir);
          },
        };
      },
      describeFailure: (error: unknown) => `Chưa mở được: ${String(error)}`,
      ...more,
    },
  };
}

describe('starting the desktop shell', () => {
  it('does what must come before ready before ready, and opens the window last', async () => {
    const { parts: all } = parts();
    await startDesktop(all);
    expect(electron.app.calls).toEqual([
      'enableSandbox',
      'registerSchemesAsPrivileged',
      'setPath userData',
      'requestSingleInstanceLock',
      'whenReady',
    ]);
    expect(electron.BrowserWindow.all.map(({ loaded }) => loaded)).toEqual([['app://so-vang/']]);
  });

  it('guards the office window', async () => {
    await startDesktop(parts().parts);
    const [window] = electron.BrowserWindow.all;
    expect(electron.app.getPath('userData')).toBe('/data/window-desktop');
    expect(window?.webContents.openHandler).toBeDefined();
    expect(window?.options).toEqual(decideWindowOptions({ preload: '/p/preload.cjs', packaged: false }));
  });

  it('answers the window through the office', async () => {
    await startDesktop(parts().parts);
    const response = await electron.protocol.handlers.get('app')?.(new Request('app://so-vang/'));
    expect(await response?.text()).toBe('page');
  });

  it('shows the window when it has painted, not before', async () => {
    await startDesktop(parts().parts);
    const [window] = electron.BrowserWindow.all;
    expect(window?.calls).toEqual([]);
    window?.emit('ready-to-show');
    expect(window?.calls).toEqual(['show']);
  });

  it('shows the window also when its page cannot be loaded, so that it can be closed', async () => {
    electron.BrowserWindow.onLoad = () => Promise.reject(new Error('ERR_FAILED'));
    await startDesktop(parts().parts);
    await new Promise((done) => setImmediate(done));
    expect(electron.BrowserWindow.all[0]?.calls).toEqual(['show']);
  });

  it('leaves without opening anything when another process has the folder', async () => {
    electron.app.first = false;
    const { parts: all, opened } = parts();
    await startDesktop(all);
    expect(opened).toEqual([]);
    expect(electron.app.calls).toContain('ended');
    expect(electron.BrowserWindow.all).toEqual([]);
  });

  it('says in a box why the office does not open, and ends', async () => {
    const { parts: all } = parts({ openOffice: () => Promise.reject(new Error('thư mục chỉ đọc')) });
    await startDesktop(all);
    expect(electron.dialog.boxes).toEqual([
      { title: 'Chưa mở được Sổ Vàng', content: 'Chưa mở được: Error: thư mục chỉ đọc' },
    ]);
    expect(electron.app.calls).toContain('exit 1');
  });

  it('closes the office before it ends, once', async () => {
    const { parts: all, closed } = parts();
    await startDesktop(all);
    electron.app.emit('window-all-closed');
    expect(electron.app.calls).not.toContain('ended');
    await new Promise((done) => setImmediate(done));
    expect(closed).toHaveLength(1);
    expect(electron.app.calls.filter((call) => call === 'ended')).toHaveLength(1);
  });
});

describe('folders', () => {
  it.each([[['--data', 'o']], [['--data=o']], [['--demo', '--data', 'o']]])('are chosen by %j', (args) => {
    expect(decideFolders(args)).toEqual({
      dataDir: resolve('o'),
      userData: join(resolve('o'), 'window-desktop'),
    });
  });
  it.each([[['--data']], [['--data', '--no-window']], [['--data=']]])(
    'are the usual ones when %j names none',
    (args) => {
      expect(decideFolders(args)).toEqual(decideFolders([]));
    },
  );
  it('of the demo are apart from those of the office', () => {
    expect(decideFolders(['--demo']).dataDir).not.toBe(decideFolders([]).dataDir);
  });
});

describe('window options', () => {
  const all = [
    decideWindowOptions({ preload: '/p', packaged: true }),
    decideWindowOptions({ preload: '/p', packaged: false }),
    decidePrintWindowOptions('x'),
  ];

  it.each(all)('keep every window closed to Node and in its sandbox', ({ webPreferences }) => {
    expect(webPreferences).toMatchObject({
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
    });
    expect(webPreferences).not.toHaveProperty('enableBlinkFeatures');
  });

  it('have DevTools only outside the installed program', () => {
    expect(all.map(({ webPreferences }) => webPreferences?.devTools)).toEqual([false, true, false]);
  });

  it('fit the screen of an office', () => {
    expect(all[0]).toMatchObject({ width: 1366, height: 768, minWidth: 1024, minHeight: 640, show: false });
  });

  it('give the printing window no preload and a session in memory', () => {
    expect(all[2]?.webPreferences).toMatchObject({ partition: 'x' });
    expect(all[2]?.webPreferences?.preload).toBeUndefined();
    expect(all[2]?.show).toBe(false);
  });
});

it('the preload exposes which shell this is, and nothing else', async () => {
  await import('#electron/preload.ts');
  expect(electron.contextBridge.exposed).toEqual({ soVangShell: 'desktop' });
});
