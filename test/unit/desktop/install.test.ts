import type { Session, WebContents } from 'electron';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  answerWith,
  appScheme,
  installAppProtocol,
  registerAppScheme,
} from '#electron/desktop/app-protocol.ts';
import { guardContents, guardSession, installGuards } from '#electron/desktop/guards.ts';
import { decideMenu, installMenu } from '#electron/desktop/menu.ts';
import { becomeOnlyInstance } from '#electron/desktop/single-instance.ts';
import * as electron from '#test/support/electron-double.ts';
import { hostileAddresses } from '#test/support/hostile-addresses.ts';

beforeEach(() => electron.resetElectron());

/** The double under its real type: it implements what the guards use of it. */
const asContents = (contents: electron.WebContentsDouble) => contents as unknown as WebContents;
const asSession = (session: electron.SessionDouble) => session as unknown as Session;

describe('guards of a page', () => {
  it.each(['will-navigate', 'will-frame-navigate', 'will-redirect'])(
    'hold %s back for hostile addresses',
    (name) => {
      const contents = new electron.WebContentsDouble();
      guardContents(asContents(contents));
      for (const url of hostileAddresses) {
        const event = electron.preventable({ url, isMainFrame: true });
        contents.emit(name, event);
        expect(event.defaultPrevented, url).toBe(true);
      }
      const own = electron.preventable({ url: 'app://so-vang/#/', isMainFrame: true });
      contents.emit(name, own);
      expect(own.defaultPrevented).toBe(false);
    },
  );

  it('attach no webview and open no window', () => {
    const contents = new electron.WebContentsDouble();
    guardContents(asContents(contents));
    const event = electron.preventable();
    contents.emit('will-attach-webview', event, {}, { src: 'app://so-vang/' });
    expect(event.defaultPrevented).toBe(true);
    const details = { url: 'app://so-vang/' } as Parameters<NonNullable<typeof contents.openHandler>>[0];
    expect(contents.openHandler?.(details)).toEqual({ action: 'deny' });
  });

  it('are there for every window made after they were installed', () => {
    installGuards();
    const window = new electron.BrowserWindow();
    expect(window.webContents.openHandler).toBeDefined();
    expect(window.webContents.listenerCount('will-navigate')).toBe(1);
  });
});

describe('guards of a session', () => {
  it('deny both kinds of permission, and devices', () => {
    const session = new electron.SessionDouble();
    guardSession(asSession(session));
    const answers: boolean[] = [];
    const contents = asContents(new electron.WebContentsDouble());
    const request = { isMainFrame: true, requestingUrl: 'app://so-vang/' };
    session.onRequest?.(contents, 'media', (granted) => answers.push(granted), request);
    expect(answers).toEqual([false]);
    const check = { isMainFrame: true, requestingUrl: 'app://so-vang/' };
    expect(session.onCheck?.(contents, 'geolocation', 'app://so-vang', check)).toBe(false);
    expect(session.onDevice).not.toBeNull();
  });

  it('let our own downloads through and hold others back', () => {
    const session = new electron.SessionDouble();
    guardSession(asSession(session));
    const download = (url: string) => {
      const event = electron.preventable();
      session.emit('will-download', event, { getURLChain: () => [url] });
      return event.defaultPrevented;
    };
    expect(download('blob:app://so-vang/4f6c')).toBe(false);
    for (const url of hostileAddresses) expect(download(url), url).toBe(true);
  });

  it('are there for the printing session too', () => {
    installGuards();
    expect(electron.session.fromPartition('any').onRequest).not.toBeNull();
  });
});

describe('the app protocol', () => {
  it('is standard and safe, may fetch and stream, and neither bypasses the CSP nor answers other origins', () => {
    registerAppScheme();
    expect(electron.protocol.schemes).toEqual([[appScheme]]);
    expect(appScheme.privileges).toEqual({
      standard: true,
      secure: true,
      supportFetchAPI: true,
      stream: true,
    });
  });

  it('hands a plain request to the office and its answer back, unchanged', async () => {
    const seen: string[] = [];
    installAppProtocol({
      fetch: async (request) => {
        seen.push(`${request.method} ${request.url} ${await request.text()}`);
        return new Response('xin chào', { status: 201 });
      },
    });
    const handler = electron.protocol.handlers.get('app');
    const response = await handler?.(new Request('app://so-vang/rpc/a', { method: 'POST', body: '{}' }));
    expect(seen).toEqual(['POST app://so-vang/rpc/a {}']);
    expect(response?.status).toBe(201);
    expect(await response?.text()).toBe('xin chào');
  });

  it.each([
    ['PUT', 'app://so-vang/', 405],
    ['GET', 'app://example.com/', 403],
    ['GET', 'app://so-vang/a%2f..%2fb', 400],
    ['GET', 'https://so-vang/', 403],
  ])('answers %s %s with %i and never asks the office', async (method, url, status) => {
    const answer = answerWith({ fetch: () => Promise.reject(new Error('the office was asked')) });
    const response = await answer(new Request(url, { method }));
    expect(response.status).toBe(status);
    expect(await response.text()).toBe('');
  });
});

describe('one instance', () => {
  it('leaves when another has the folder', () => {
    electron.app.first = false;
    expect(becomeOnlyInstance(() => undefined)).toBe(false);
  });

  it('brings its window to the front when it is started again', () => {
    const window = new electron.BrowserWindow();
    window.minimized = true;
    expect(becomeOnlyInstance(() => window as never)).toBe(true);
    electron.app.emit('second-instance');
    expect(window.calls).toEqual(['restore', 'focus']);
  });

  it('has nothing to bring while its window is not there yet', () => {
    becomeOnlyInstance(() => undefined);
    expect(() => electron.app.emit('second-instance')).not.toThrow();
  });
});

describe('the menu', () => {
  const roles = (packaged: boolean) =>
    decideMenu({ packaged, platform: 'win32' }).flatMap(({ submenu }) =>
      Array.isArray(submenu) ? submenu.map(({ role }) => role) : [],
    );

  it('has the keys of editing and zoom', () => {
    expect(roles(true)).toEqual(
      expect.arrayContaining(['undo', 'copy', 'paste', 'selectAll', 'zoomIn', 'quit']),
    );
  });
  it('neither reloads nor opens DevTools in the installed program', () => {
    expect(roles(true)).not.toContain('reload');
    expect(roles(true)).not.toContain('toggleDevTools');
    expect(roles(false)).toContain('toggleDevTools');
  });
  it('says everything in Vietnamese', () => {
    installMenu({ packaged: false, platform: 'linux' });
    const items = (electron.Menu.current ?? []).flatMap(({ submenu }) =>
      Array.isArray(submenu) ? submenu : [],
    );
    expect(items.every(({ type, label }) => type === 'separator' || Boolean(label))).toBe(true);
  });
});
