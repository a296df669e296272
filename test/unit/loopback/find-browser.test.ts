import { describe, expect, it } from 'vitest';
import { findBrowser } from '#electron/loopback/find-browser.ts';

const only =
  (...files: string[]) =>
  (file: string) =>
    files.includes(file);

describe('finding a browser', () => {
  it('takes Chromium before Chrome before Edge on Linux', () => {
    expect(findBrowser('linux', {}, () => true)).toEqual({ path: '/usr/bin/chromium', name: 'Chromium' });
    expect(findBrowser('linux', {}, only('/usr/bin/microsoft-edge', '/usr/bin/google-chrome'))?.name).toBe(
      'Chrome',
    );
  });

  it('finds Edge of a plain Windows, whatever the case of its variables', () => {
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    const env = { ProgramFiles: 'C:\\Program Files', 'ProgramFiles(x86)': 'C:\\Program Files (x86)' };
    expect(findBrowser('win32', env, only(edge))).toEqual({ path: edge, name: 'Edge' });
  });

  it('finds a browser of the user on a Mac', () => {
    const chrome = '/Users/an/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(findBrowser('darwin', { HOME: '/Users/an' }, only(chrome))).toEqual({
      path: chrome,
      name: 'Chrome',
    });
  });

  it('obeys SO_VANG_BROWSER, and does not silently replace a wrong one', () => {
    const env = { SO_VANG_BROWSER: '/opt/thorium/msedge' };
    expect(findBrowser('linux', env, () => true)).toEqual({ path: '/opt/thorium/msedge', name: 'Edge' });
    expect(findBrowser('linux', env, only('/usr/bin/chromium'))).toBeNull();
  });

  it('answers null when nothing is installed', () => {
    for (const platform of ['linux', 'win32', 'darwin'] as const)
      expect(findBrowser(platform, {}, () => false)).toBeNull();
  });
});
