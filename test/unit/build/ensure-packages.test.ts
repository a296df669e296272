import { describe, expect, it } from 'vitest';
import { decideInstall, matchesInstalled, npmCommand } from '../../../build/bootstrap/ensure-packages.mjs';

const lock = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
    'node_modules/win-only': { version: '1.0.0', integrity: 'sha512-w', optional: true },
  },
};
const installed = { packages: { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' } } };

describe('packages', () => {
  it('match when every package that is not optional is there as locked', () => {
    expect(matchesInstalled(lock, installed)).toBe(true);
  });

  it.each([
    ['another version', { 'node_modules/a': { version: '1.0.1', integrity: 'sha512-a' } }],
    ['another content', { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-b' } }],
    ['nothing', {}],
  ])('do not match with %s installed', (_, packages) => {
    expect(matchesInstalled(lock, { packages })).toBe(false);
  });

  it.each([
    ['nothing is installed', undefined, undefined, 'install'],
    ['nothing is installed in spite of the stamp', 'h', undefined, 'install'],
    ['the stamp says so', 'h', installed, 'ready'],
    ['npm was run by hand and the result is right', undefined, installed, 'adopt'],
    ['the lock file changed and the packages did too', 'old', installed, 'adopt'],
    ['the lock file changed and the packages did not', 'old', { packages: {} }, 'install'],
  ])('when %s', (_, stamp, have, decision) => {
    expect(decideInstall({ stamp, lockHash: 'h', installed: have, lock })).toBe(decision);
  });
});

describe('npm', () => {
  it('is the one that called us, run by our own Node', () => {
    const env = { npm_execpath: '/usr/lib/node_modules/npm/bin/npm-cli.js' };
    expect(npmCommand(env, 'linux', '/usr/bin/node')).toEqual({
      program: '/usr/bin/node',
      args: ['/usr/lib/node_modules/npm/bin/npm-cli.js'],
      shell: false,
    });
  });

  it('is not another package manager that called us', () => {
    expect(npmCommand({ npm_execpath: '/usr/bin/yarn.js' }, 'linux', '/n').program).toBe('npm');
  });

  it('needs the shell on Windows, where it is a batch file', () => {
    expect(npmCommand({}, 'win32', 'n')).toEqual({ program: 'npm.cmd', args: [], shell: true });
  });
});
