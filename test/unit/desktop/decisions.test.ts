import { describe, expect, it } from 'vitest';
import { decideDownload } from '#electron/desktop/decide-download.ts';
import { decideNavigation } from '#electron/desktop/decide-navigation.ts';
import { decidePermission } from '#electron/desktop/decide-permission.ts';
import { decideRequest } from '#electron/desktop/decide-request.ts';
import { decideWindowOpen } from '#electron/desktop/decide-window-open.ts';
import { isOwnAddress, isOwnBlob } from '#electron/desktop/own-address.ts';
import { hostileAddresses, ownAddresses } from '#test/support/hostile-addresses.ts';

describe('an address of ours', () => {
  it.each(ownAddresses)('is %s', (url) => {
    expect(isOwnAddress(url)).toBe(true);
  });
  it.each(hostileAddresses)('is not %j', (url) => {
    expect(isOwnAddress(url)).toBe(false);
    expect(isOwnBlob(url)).toBe(false);
  });
  it('is a blob only when our page made it', () => {
    expect(isOwnBlob('blob:app://so-vang/4f6c')).toBe(true);
    expect(isOwnBlob('blob:https://so-vang/4f6c')).toBe(false);
    expect(isOwnBlob('blob:blob:app://so-vang/4f6c')).toBe(false);
    expect(isOwnBlob('app://so-vang/blob:app://so-vang/')).toBe(false);
  });
});

describe('a navigation', () => {
  it.each(ownAddresses)('to %s is allowed', (url) => {
    expect(decideNavigation({ url, isMainFrame: true })).toBe('allow');
  });
  it.each(hostileAddresses)('to %j is denied in the window and in a frame', (url) => {
    expect(decideNavigation({ url, isMainFrame: true })).toBe('deny');
    expect(decideNavigation({ url, isMainFrame: false })).toBe('deny');
  });
  it.each([
    'blob:app://so-vang/4f6c',
    'about:blank',
    'chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai/index.html',
  ])('to %s is allowed in a frame only', (url) => {
    expect(decideNavigation({ url, isMainFrame: false })).toBe('allow');
    expect(decideNavigation({ url, isMainFrame: true })).toBe('deny');
  });
});

describe('a new window', () => {
  it.each([...ownAddresses, ...hostileAddresses])('for %j is denied', (url) => {
    expect(decideWindowOpen(url)).toEqual({ action: 'deny' });
  });
});

describe('a permission', () => {
  it.each(['media', 'geolocation', 'notifications', 'openExternal', 'fileSystem', 'usb', 'unheard-of'])(
    '%s is denied',
    (permission) => {
      expect(decidePermission(permission)).toBe(false);
    },
  );
});

describe('a download', () => {
  it.each([[['blob:app://so-vang/4f6c']], [['app://so-vang/files/decisions/d1.pdf']]])(
    'of %j is allowed',
    (chain) => {
      expect(decideDownload(chain)).toBe('allow');
    },
  );
  it.each(hostileAddresses)('of %j is denied', (url) => {
    expect(decideDownload([url])).toBe('deny');
  });
  it('that begins with us and is sent elsewhere is denied', () => {
    expect(decideDownload(['app://so-vang/a', 'https://example.com/a'])).toBe('deny');
    expect(decideDownload(['https://example.com/a', 'app://so-vang/a'])).toBe('deny');
    expect(decideDownload([])).toBe('deny');
  });
});

describe('a request to the office', () => {
  it.each([
    ['GET', 'app://so-vang/'],
    ['GET', 'app://so-vang/assets/index-C1.js?v=1#top'],
    ['POST', 'app://so-vang/rpc/archive/search'],
    ['GET', 'app://so-vang/files/papers/9b?name=..%2f'],
    ['GET', 'app://so-vang/t%E1%BB%9D%20tr%C3%ACnh'],
  ])('%s %s goes through', (method, url) => {
    expect(decideRequest({ method, url })).toBe('allow');
  });

  it.each(hostileAddresses)('to %j is forbidden', (url) => {
    expect(decideRequest({ method: 'GET', url })).toBe(403);
  });

  it.each(['PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS', 'TRACE', 'CONNECT', 'get', ''])(
    'with method %j is not answered',
    (method) => {
      expect(decideRequest({ method, url: 'app://so-vang/' })).toBe(405);
    },
  );

  it.each([
    'app://so-vang/../secret',
    'app://so-vang/a/../../secret',
    'app://so-vang/a/..',
    'app://so-vang/..%2fsecret',
    'app://so-vang/..%2Fsecret',
    'app://so-vang/%2e%2e/secret',
    'app://so-vang/%2E%2e/secret',
    'app://so-vang/.%2e/secret',
    'app://so-vang/%2e./secret',
    'app://so-vang/%252e%252e/secret',
    'app://so-vang/%252fetc',
    'app://so-vang/..\\secret',
    'app://so-vang\\..\\secret',
    'app://so-vang/a%5c..%5csecret',
    'app://so-vang/a%00.html',
    'app://so-vang/a\0.html',
    'app://so-vang/%E1%BB',
    'app://so-vang/%',
    'app://so-vang/%zz',
  ])('for the path of %j is refused', (url) => {
    expect([400, 403]).toContain(decideRequest({ method: 'GET', url }));
  });
});
