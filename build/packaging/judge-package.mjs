import { followImports } from './read-package.mjs';

/**
 * @typedef {{ name: string, fault: string | undefined }} Check
 * @typedef {import('./read-package.mjs').Unpacked} Unpacked
 */

const sqlite = 'node_modules/better-sqlite3-multiple-ciphers';
const fonts = 'node_modules/@fontsource';
/** Families of documents and certificates. */
const families = ['tinos', 'be-vietnam-pro'];

/** Fonts of printed documents: the office reads them from their package (electron/documents/fonts.ts). */
export const documentFonts = families.flatMap((family) =>
  ['latin', 'latin-ext', 'vietnamese'].flatMap((subset) =>
    ['400-normal', '400-italic', '700-normal', '700-italic'].map(
      (style) => `${fonts}/${family}/files/${family}-${subset}-${style}.woff2`,
    ),
  ),
);

/** Everything that may be in the archive. */
const allowed = [
  /^package\.json$/,
  /^LICENSE$/,
  /^dist\/(?:desktop|office|renderer)\//,
  new RegExp(`^${fonts}/(?:${families.join('|')})/(?:package\\.json|LICENSE|files/[\\w-]+\\.woff2)$`),
  new RegExp(`^${sqlite}/(?:package\\.json|README\\.md|LICENSE|lib/|prebuilds/)`),
];

/** What a bundle never needs: sources, source maps, tests. */
const unwanted = /\.(?:map|tsx?|test\.\w+|node\.lib|cpp|hpp|c|h)$/;

/** What must be there for the window to open. */
const wanted = ['package.json', 'LICENSE', 'dist/desktop/preload.cjs', 'dist/renderer/index.html'];

/**
 * @param {string} name
 * @param {readonly string[]} faults
 * @returns {Check}
 */
const check = (name, faults) => ({
  name,
  fault: faults.length > 0 ? faults.slice(0, 5).join(', ') : undefined,
});

/**
 * Holds an unpacked build against what electron-builder.yml promises.
 * @param {Unpacked} unpacked
 * @param {NodeJS.Platform} platform for which it was built
 * @returns {Check[]}
 */
export function judgePackage(unpacked, platform) {
  if (!unpacked.hasArchive) return [check('the program is one archive', ['app.asar is absent'])];
  const { files } = unpacked;
  const main = files.includes('package.json') ? JSON.parse(unpacked.read('package.json')).main : undefined;
  const { packages, absent } = followImports(main ?? '', unpacked);
  const shipped = (/** @type {string} */ name) =>
    files.some((file) => file.startsWith(`node_modules/${name}/`));
  const natives = files.filter((file) => file.endsWith('.node'));
  const fits = new RegExp(platform === 'linux' ? '/linux(?:musl)?-[^/]+$' : `/${platform}-[^/]+$`);
  return [
    check('the program is one archive', unpacked.loose),
    check('the entry and what it imports are in the archive', absent),
    check(
      'what the window needs is in the archive',
      wanted.filter((file) => !files.includes(file)),
    ),
    check(
      'the fonts of printed documents are in the archive',
      [...families.map((family) => `${fonts}/${family}/package.json`), ...documentFonts].filter(
        (file) => !files.includes(file),
      ),
    ),
    check(
      'every package the entry imports is in the archive',
      packages.filter((name) => name !== 'electron' && !shipped(name)),
    ),
    check(
      'nothing else is in the archive',
      files.filter((file) => !allowed.some((pattern) => pattern.test(file)) || unwanted.test(file)),
    ),
    check(
      'the native library of this platform is shipped, and no other',
      natives.length === 0 ? ['none is there'] : natives.filter((file) => !fits.test(file)),
    ),
    check('native libraries lie outside the archive', [
      ...natives.filter((file) => !unpacked.unpacked.includes(file)),
      ...unpacked.lost,
    ]),
    check(
      'only native libraries lie outside the archive',
      unpacked.unpacked.filter((file) => !natives.includes(file)),
    ),
  ];
}

/** What electron-builder.yml promises of the fuses, by their place in Electron's fuse wire. */
export const promisedFuses = /** @type {const} */ ([
  [0, 'RunAsNode', false],
  [1, 'EnableCookieEncryption', true],
  [2, 'EnableNodeOptionsEnvironmentVariable', false],
  [3, 'EnableNodeCliInspectArguments', false],
  [4, 'EnableEmbeddedAsarIntegrityValidation', true],
  [5, 'OnlyLoadAppFromAsar', true],
  [6, 'LoadBrowserProcessSpecificV8Snapshot', false],
  [7, 'GrantFileProtocolExtraPrivileges', false],
]);

/**
 * @param {Readonly<Record<number, number>>} wire states of @electron/fuses: the character codes of 0 and 1
 * @returns {Check}
 */
export function judgeFuses(wire) {
  return check(
    'the fuses are as promised',
    promisedFuses
      .filter(([place, , on]) => wire[place] !== (on ? '1' : '0').charCodeAt(0))
      .map(([, name, on]) => `${name} is not ${on ? 'on' : 'off'}`),
  );
}
