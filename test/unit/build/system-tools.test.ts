import { describe, expect, it } from 'vitest';
import {
  browserPlaces,
  decideAptPackages,
  hasVietnameseSerif,
  missingTools,
} from '../../../build/bootstrap/system-tools.mjs';

const tinos = '/usr/share/fonts/truetype/croscore/Tinos-Regular.ttf: Tinos:style=Regular';
const liberation1 = '/usr/share/fonts/truetype/liberation/LiberationSerif-Regular.ttf: Liberation Serif';
const liberation2 = '/usr/share/fonts/truetype/liberation2/LiberationSerif-Regular.ttf: Liberation Serif';

describe('a serif with every Vietnamese letter', () => {
  it.each([
    [tinos, true],
    [liberation2, true],
    [liberation1, false],
    ['/usr/share/fonts/truetype/liberation2/LiberationMono-Bold.ttf: Liberation Mono', false],
    ['', false],
  ])('in %j: %s', (list, has) => {
    expect(hasVietnameseSerif(list)).toBe(has);
  });
});

describe('what is missing', () => {
  const all = { findProgram: () => true, browser: true, fontList: tinos, platform: 'linux' as const };

  it('is nothing on a complete machine', () => {
    expect(missingTools(all)).toEqual([]);
  });

  it('is named one by one', () => {
    expect(
      missingTools({ findProgram: () => false, browser: false, fontList: undefined, platform: 'linux' }),
    ).toEqual(['browser', 'writer', 'poppler', 'font']);
  });

  it('is poppler when one of its three programs is not there', () => {
    expect(missingTools({ ...all, findProgram: (name) => name !== 'pdffonts' })).toEqual(['poppler']);
  });

  it('is no font on Windows, which has Times New Roman', () => {
    expect(missingTools({ ...all, fontList: undefined, platform: 'win32' })).toEqual([]);
  });
});

describe('apt', () => {
  const missing = ['browser', 'font'] as const;
  it('is asked for the packages of what is missing', () => {
    expect(decideAptPackages({ missing: [...missing], apt: true, root: true })).toEqual([
      'chromium',
      'fontconfig',
      'fonts-croscore',
    ]);
  });
  it('is not asked without root, without apt, or when nothing is missing', () => {
    expect(decideAptPackages({ missing: [...missing], apt: true, root: false })).toEqual([]);
    expect(decideAptPackages({ missing: [...missing], apt: false, root: true })).toEqual([]);
    expect(decideAptPackages({ missing: [], apt: true, root: true })).toEqual([]);
  });
});

it('Edge is looked for first on Windows, where every machine has it', () => {
  const places = browserPlaces('win32', { 'ProgramFiles(x86)': 'C:\\Program Files (x86)' });
  expect(places[0]).toBe('C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe');
});
