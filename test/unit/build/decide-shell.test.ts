import { describe, expect, it } from 'vitest';
import { decideShell } from '../../../build/bootstrap/decide-shell.mjs';

const desk = {
  args: [] as string[],
  env: { DISPLAY: ':0' } as NodeJS.ProcessEnv,
  platform: 'linux' as NodeJS.Platform,
  root: false,
  electronPresent: true,
  lastAttempt: undefined as string | undefined,
  today: '2026-03-02',
};

describe('the shell that opens', () => {
  it('is Electron where its binary is', () => {
    expect(decideShell(desk)).toMatchObject({ shell: 'electron', fetchFirst: false });
  });

  it('is Electron after one attempt to download it, where it is not', () => {
    expect(decideShell({ ...desk, electronPresent: false })).toMatchObject({
      shell: 'electron',
      fetchFirst: true,
    });
  });

  it.each([
    ['--no-window', { args: ['--no-window'] }, '--no-window'],
    ['--demo --no-window', { args: ['--demo', '--no-window'] }, '--no-window'],
    ['no display', { env: {} }, 'không có màn hình'],
    ['root on Linux', { root: true }, 'quyền root'],
    ['CI without Electron', { electronPresent: false, env: { DISPLAY: ':0', CI: '1' } }, 'CI'],
    ['an attempt that failed today', { electronPresent: false, lastAttempt: '2026-03-02' }, 'hôm nay'],
  ])('is the browser, and says why, with %s', (_, facts, words) => {
    const decision = decideShell({ ...desk, ...facts });
    expect(decision).toMatchObject({ shell: 'browser', fetchFirst: false });
    expect(decision.why).toContain(words);
    expect(decision.why).not.toContain('\n');
  });

  it('is tried again on another day', () => {
    expect(decideShell({ ...desk, electronPresent: false, lastAttempt: '2026-03-01' }).fetchFirst).toBe(true);
  });

  it.each(['win32', 'darwin'] as const)('needs no DISPLAY on %s', (platform) => {
    expect(decideShell({ ...desk, platform, env: {} }).shell).toBe('electron');
  });
});
