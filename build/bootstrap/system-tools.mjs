// Plain JavaScript for an old Node 20 with no packages: runs before anything is installed.
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { readCommand, runCollected, say } from './run.mjs';

/**
 * @typedef {'browser' | 'writer' | 'poppler' | 'font'} Tool
 */

/** What each tool is called for a person, and the Debian packages that bring it. */
export const tools = /** @type {const} */ ({
  browser: { name: 'Chromium, Chrome hoặc Edge', packages: ['chromium'] },
  writer: { name: 'LibreOffice Writer (soffice)', packages: ['libreoffice-writer-nogui'] },
  poppler: { name: 'poppler-utils (pdftoppm, pdffonts, pdftotext)', packages: ['poppler-utils'] },
  font: {
    name: 'phông chữ Tinos (fonts-croscore) hoặc Liberation Serif 2',
    packages: ['fontconfig', 'fonts-croscore'],
  },
});

/**
 * Where a program lies on PATH.
 * @param {string} name
 * @param {{ env?: NodeJS.ProcessEnv, platform?: NodeJS.Platform }} [options]
 * @returns {string | undefined} absolute path
 */
export function findOnPath(name, { env = process.env, platform = process.platform } = {}) {
  const windows = platform === 'win32';
  const names = windows ? [`${name}.exe`, `${name}.com`] : [name];
  for (const folder of (env.PATH ?? env.Path ?? '').split(delimiter)) {
    for (const file of names) {
      const path = join(folder, file);
      if (folder !== '' && isExecutable(path)) return path;
    }
  }
  return undefined;
}

/**
 * @param {string} path
 * @returns {boolean}
 */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch (error) {
    // Absent, not permitted, or not a path at all: for our question they are the same.
    if (error instanceof Error) return false;
    throw error;
  }
}

/**
 * Places of a Chromium-like browser that are not on PATH, likeliest first.
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} env
 * @returns {string[]}
 */
export function browserPlaces(platform, env) {
  if (platform === 'win32') {
    const roots = [env['ProgramFiles(x86)'], env.ProgramFiles, env.LOCALAPPDATA];
    return roots
      .filter((root) => root !== undefined)
      .flatMap((root) => [
        `${root}\\Microsoft\\Edge\\Application\\msedge.exe`,
        `${root}\\Google\\Chrome\\Application\\chrome.exe`,
        `${root}\\Chromium\\Application\\chrome.exe`,
      ]);
  }
  if (platform === 'darwin') {
    return [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ];
  }
  return ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium'];
}

/**
 * The installed Chromium, Chrome or Edge.
 * @returns {string | undefined} absolute path
 */
export function findBrowser() {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
  return (
    browserPlaces(process.platform, process.env).find((path) => existsSync(path)) ??
    names.map((name) => findOnPath(name)).find((path) => path !== undefined)
  );
}

/**
 * Whether a font list (`fc-list`) holds a serif with every Vietnamese letter and Times New Roman's
 * metrics. Liberation 1 lacks 92 of the letters, and Debian keeps it in the folder `liberation/`.
 * @param {string} list
 * @returns {boolean}
 */
export function hasVietnameseSerif(list) {
  return list
    .split('\n')
    .some((line) => /[:,]\s*Tinos\b/i.test(line) || /liberation2\/LiberationSerif/i.test(line));
}

/**
 * @param {{ findProgram: (name: string) => boolean, browser: boolean, fontList: string | undefined, platform: NodeJS.Platform }} facts
 * @returns {Tool[]} what is missing
 */
export function missingTools({ findProgram, browser, fontList, platform }) {
  /** @type {Tool[]} */
  const missing = [];
  if (!browser) missing.push('browser');
  if (!findProgram('soffice')) missing.push('writer');
  if (!['pdftoppm', 'pdffonts', 'pdftotext'].every(findProgram)) missing.push('poppler');
  // Windows and macOS bring Times New Roman itself.
  if (platform === 'linux' && !(fontList !== undefined && hasVietnameseSerif(fontList))) missing.push('font');
  return missing;
}

/**
 * What apt is asked for: only on Debian and its kin, only as root.
 * @param {{ missing: readonly Tool[], apt: boolean, root: boolean }} facts
 * @returns {string[]} package names, empty when apt has no part in it
 */
export function decideAptPackages({ missing, apt, root }) {
  if (!apt || !root) return [];
  return [...new Set(missing.flatMap((tool) => tools[tool].packages))];
}

/**
 * @returns {Tool[]}
 */
export function findMissingTools() {
  return missingTools({
    findProgram: (name) => findOnPath(name) !== undefined,
    browser: findBrowser() !== undefined,
    fontList: findOnPath('fc-list') ? readCommand('fc-list', [':', 'file', 'family']) : undefined,
    platform: process.platform,
  });
}

/**
 * Installs what the tests need where that can be done, and answers what is still missing then.
 * @returns {Promise<Tool[]>}
 */
export async function ensureSystemTools() {
  const missing = findMissingTools();
  const packages = decideAptPackages({
    missing,
    apt: existsSync('/etc/debian_version') && findOnPath('apt-get') !== undefined,
    root: process.getuid?.() === 0,
  });
  if (packages.length === 0) return missing;
  say(`Đang cài từ Debian: ${packages.join(', ')}… (apt-get install)`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const update = await runCollected('apt-get', ['update', '-q'], { env });
  const install = await runCollected(
    'apt-get',
    ['install', '-y', '-q', '--no-install-recommends', ...packages],
    { env },
  );
  if (install.status !== 0) say(`${update.status === 0 ? '' : update.output}${install.output}`.trim());
  return findMissingTools();
}
