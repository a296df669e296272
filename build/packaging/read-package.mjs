import { existsSync, readdirSync, statSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join, posix } from 'node:path';
import { extractFile, listPackage, statFile } from '@electron/asar';

/**
 * An unpacked build, as the checks see it.
 * @typedef {object} Unpacked
 * @property {boolean} hasArchive
 * @property {readonly string[]} files files in the archive, with `/`, without a leading one
 * @property {readonly string[]} unpacked of these, the ones that lie outside, beside the archive
 * @property {readonly string[]} lost of these, the ones that are not there
 * @property {readonly string[]} loose names beside the archive from which Electron would load code
 * @property {(path: string) => string} read text of a file in the archive
 */

/**
 * The folder in which Electron looks for the program: `resources`, or inside the bundle of macOS.
 * @param {string} folder unpacked build
 * @returns {string}
 */
export function resourcesOf(folder) {
  const bundle = existsSync(folder) ? readdirSync(folder).find((name) => name.endsWith('.app')) : undefined;
  return bundle ? join(folder, bundle, 'Contents', 'Resources') : join(folder, 'resources');
}

/**
 * @param {string} folder unpacked build
 * @returns {Unpacked}
 */
export function readUnpacked(folder) {
  const resources = resourcesOf(folder);
  const archive = join(resources, 'app.asar');
  const loose = ['app', 'default_app'].filter((name) => existsSync(join(resources, name)));
  if (!existsSync(archive)) {
    return { hasArchive: false, files: [], unpacked: [], lost: [], loose, read: () => '' };
  }
  /** @type {string[]} */
  const files = [];
  /** @type {string[]} */
  const unpacked = [];
  for (const listed of listPackage(archive, { isPack: false })) {
    const path = listed.replaceAll('\\', '/').replace(/^\//, '');
    const entry = statFile(archive, path);
    if ('files' in entry) continue;
    files.push(path);
    if ('unpacked' in entry && entry.unpacked) unpacked.push(path);
  }
  const lost = unpacked.filter((path) => {
    const beside = join(resources, 'app.asar.unpacked', path);
    return !existsSync(beside) || statSync(beside).size === 0;
  });
  return {
    hasArchive: true,
    files,
    unpacked,
    lost,
    loose,
    read: (path) => extractFile(archive, path).toString(),
  };
}

/**
 * What a module names in its imports, static, re-exported and dynamic.
 * @param {string} code
 * @returns {string[]}
 */
export function importsOf(code) {
  const pattern =
    /(?:^|[;}\n])\s*(?:import|export)\s*(?:[\w$*{}\s,]+?\s*from\s*)?["']([^"'\n]+)["']|\bimport\(\s*["']([^"'\n]+)["']\s*\)/g;
  return [...new Set([...code.matchAll(pattern)].map((match) => match[1] ?? match[2] ?? ''))];
}

/**
 * Follows the imports of an entry through the archive.
 * @param {string} entry path in the archive
 * @param {Unpacked} unpacked
 * @returns {{ packages: string[], absent: string[] }} packages named on the way; own files that are not there
 */
export function followImports(entry, unpacked) {
  const have = new Set(unpacked.files);
  const seen = new Set();
  const packages = new Set();
  const absent = new Set();
  const waiting = [entry];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    if (!have.has(path)) {
      absent.add(path);
      continue;
    }
    for (const name of importsOf(unpacked.read(path))) {
      if (name.startsWith('.')) waiting.push(posix.join(posix.dirname(path), name));
      else if (!name.startsWith('node:') && !builtinModules.includes(name)) {
        packages.add(
          name
            .split('/')
            .slice(0, name.startsWith('@') ? 2 : 1)
            .join('/'),
        );
      }
    }
  }
  return { packages: [...packages].sort(), absent: [...absent].sort() };
}
