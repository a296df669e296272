import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createPackageWithOptions } from '@electron/asar';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DOCUMENT_FONT_FILES } from '#electron/documents/fonts.ts';
import { checkPackage } from '../../../build/check-package.mjs';
import {
  documentFonts,
  judgeFuses,
  judgePackage,
  promisedFuses,
} from '../../../build/packaging/judge-package.mjs';
import { importsOf, readUnpacked } from '../../../build/packaging/read-package.mjs';

const sqlite = 'node_modules/better-sqlite3-multiple-ciphers';

/** A program as small as can be that passes every check. */
const right: Record<string, string> = {
  'package.json': '{ "main": "dist/desktop/main.mjs" }',
  LICENSE: 'MIT',
  'dist/desktop/main.mjs':
    'import { app } from "electron";\nimport { open } from "../office/open-1.mjs";\nopen(app);',
  'dist/desktop/preload.cjs': 'require("electron");',
  'dist/office/open-1.mjs':
    'import fs from "node:fs";\nimport Database from "better-sqlite3-multiple-ciphers";\nexport const open = () => [fs, Database];',
  'dist/renderer/index.html': '<!doctype html>',
  'node_modules/@fontsource/tinos/package.json': '{}',
  'node_modules/@fontsource/be-vietnam-pro/package.json': '{}',
  ...Object.fromEntries(documentFonts.map((file) => [file, 'wOF2'])),
  [`${sqlite}/package.json`]: '{}',
  [`${sqlite}/lib/index.js`]: 'module.exports = {};',
  [`${sqlite}/prebuilds/linux-x64.node`]: 'binary',
};

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'so-vang-unpacked-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function pack(files: Record<string, string>, unpack = '*.node') {
  const source = join(folder, 'source');
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(source, dirname(path)), { recursive: true });
    writeFileSync(join(source, path), content);
  }
  mkdirSync(join(folder, 'resources'), { recursive: true });
  await createPackageWithOptions(source, join(folder, 'resources', 'app.asar'), unpack ? { unpack } : {});
  rmSync(source, { recursive: true });
}

const faults = () =>
  judgePackage(readUnpacked(folder), 'linux')
    .filter(({ fault }) => fault !== undefined)
    .map(({ name, fault }) => `${name}: ${fault}`);

const without = (path: string) => Object.fromEntries(Object.entries(right).filter(([name]) => name !== path));

describe('an unpacked build', () => {
  it('passes when everything is in its place', async () => {
    await pack(right);
    expect(faults()).toEqual([]);
  });

  it('fails without an archive', () => {
    expect(faults()).toEqual(['the program is one archive: app.asar is absent']);
  });

  it('fails when a folder beside the archive would be loaded instead', async () => {
    await pack(right);
    mkdirSync(join(folder, 'resources', 'app'));
    expect(faults()).toEqual(['the program is one archive: app']);
  });

  it('fails without the preload or the page', async () => {
    await pack(without('dist/desktop/preload.cjs'));
    expect(faults()).toEqual(['what the window needs is in the archive: dist/desktop/preload.cjs']);
  });

  it('fails without a font of the printed documents', async () => {
    const [font = ''] = documentFonts;
    await pack(without(font));
    expect(faults()).toEqual([`the fonts of printed documents are in the archive: ${font}`]);
  });

  it('expects exactly the fonts that the documents ask for', () => {
    expect(documentFonts.map((file) => file.split('/').at(-1)).sort()).toEqual(
      DOCUMENT_FONT_FILES.map(({ name }) => name).sort(),
    );
  });

  it('fails when a chunk that the entry imports was left behind', async () => {
    await pack(without('dist/office/open-1.mjs'));
    expect(faults()[0]).toBe('the entry and what it imports are in the archive: dist/office/open-1.mjs');
  });

  it('fails when the entry imports a package that is not shipped', async () => {
    await pack({ ...right, 'dist/office/open-1.mjs': 'export const open = () => import("puppeteer-core");' });
    expect(faults()).toEqual(['every package the entry imports is in the archive: puppeteer-core']);
  });

  it.each([
    ['src/secret.txt'],
    ['dist/office/serve.mjs.map'],
    [`${sqlite}/deps/sqlite3.c`],
    ['node_modules/react/index.js'],
    ['dist/.stamp'],
  ])('fails with %s in it', async (path) => {
    await pack({ ...right, [path]: 'x' });
    expect(faults()).toEqual([`nothing else is in the archive: ${path}`]);
  });

  it('fails with the native library inside the archive', async () => {
    await pack(right, '');
    expect(faults()[0]).toContain('native libraries lie outside the archive');
  });

  it('fails when the native library beside the archive was deleted', async () => {
    await pack(right);
    rmSync(join(folder, 'resources', 'app.asar.unpacked'), { recursive: true });
    expect(faults()[0]).toContain('native libraries lie outside the archive');
  });

  it('fails with the native library of another platform, or none', async () => {
    await pack({ ...right, [`${sqlite}/prebuilds/win32-x64.node`]: 'binary' });
    expect(faults()[0]).toContain('win32-x64.node');
    expect(
      judgePackage(readUnpacked(folder), 'darwin').some(({ fault }) => fault?.includes('linux-x64')),
    ).toBe(true);
  });

  it('is reported as failing when it has no executable', async () => {
    await pack(right);
    expect(await checkPackage(folder, 'linux')).toBe(1);
  });
});

describe('the fuses', () => {
  const state = (on: boolean) => (on ? '1' : '0').charCodeAt(0);
  const good = Object.fromEntries(promisedFuses.map(([place, , on]) => [place, state(on)]));

  it('pass as promised', () => {
    expect(judgeFuses(good).fault).toBeUndefined();
  });

  it.each(promisedFuses)('fail when fuse %i (%s) is the other way', (place, name, on) => {
    expect(judgeFuses({ ...good, [place]: state(!on) }).fault).toContain(name);
  });

  it('fail when one is not in this Electron at all', () => {
    expect(judgeFuses({ ...good, 5: 'r'.charCodeAt(0) }).fault).toContain('OnlyLoadAppFromAsar');
  });
});

describe('imports of a module', () => {
  it('are found in every form', () => {
    const code = `import a from "a";import{b}from'b';
import "c";
import * as d from "d";
export { e } from "e";
export * from "f";
const g = await import("g");
import {
  h,
  i,
} from "h";
const text = "from 'nothing'";`;
    expect(importsOf(code)).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']);
  });
});
