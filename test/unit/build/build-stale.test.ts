import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { decideStale, hashSources, listFiles, readStamp } from '../../../build/bootstrap/build-stale.mjs';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'so-vang-build-'));
  mkdirSync(join(root, 'src', 'deep'), { recursive: true });
  writeFileSync(join(root, 'src', 'b.ts'), 'b');
  writeFileSync(join(root, 'src', 'deep', 'a.ts'), 'a');
  writeFileSync(join(root, 'one.json'), '{}');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const sources = ['src', 'one.json', 'absent'];

describe('the hash of the sources', () => {
  it('covers folders, single files and leaves out what is absent', () => {
    expect(sources.flatMap((source) => listFiles(root, source))).toEqual([
      'src/b.ts',
      'src/deep/a.ts',
      'one.json',
    ]);
  });

  it('does not change with times', () => {
    const before = hashSources(root, sources);
    utimesSync(join(root, 'one.json'), 1, 1);
    expect(hashSources(root, sources)).toBe(before);
  });

  it('changes with a content, a name and a new file', () => {
    const hashes = [hashSources(root, sources)];
    writeFileSync(join(root, 'src', 'b.ts'), 'bb');
    hashes.push(hashSources(root, sources));
    writeFileSync(join(root, 'src', 'c.ts'), '');
    hashes.push(hashSources(root, sources));
    expect(new Set(hashes).size).toBe(3);
  });
});

describe('what is stale', () => {
  const hashes = { renderer: 'r', office: 'o' };
  const complete = { renderer: true, office: true };

  it('is nothing when hashes agree and the outputs are there', () => {
    expect(decideStale({ stamp: { renderer: 'r', office: 'o' }, hashes, complete })).toEqual([]);
  });

  it('is only the side whose sources changed', () => {
    expect(decideStale({ stamp: { renderer: 'x', office: 'o' }, hashes, complete })).toEqual(['renderer']);
  });

  it('is a side whose outputs were deleted', () => {
    const stamp = { renderer: 'r', office: 'o' };
    expect(decideStale({ stamp, hashes, complete: { renderer: true, office: false } })).toEqual(['office']);
  });

  it('is everything without a stamp, or with a damaged one', () => {
    writeFileSync(join(root, 'stamp'), '{"renderer":');
    expect(readStamp(join(root, 'stamp'))).toEqual({});
    expect(readStamp(join(root, 'no-stamp'))).toEqual({});
    expect(decideStale({ stamp: {}, hashes, complete })).toEqual(['office', 'renderer']);
  });
});
