// Plain JavaScript for an old Node 20 with no packages: runs before anything is installed.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot, runCollected, say } from './run.mjs';

/**
 * @typedef {'renderer' | 'office'} Part
 * @typedef {Partial<Record<Part, string>>} Stamp
 */

const stampFile = join(projectRoot, 'dist', '.stamp');

/** What each bundle is made from, what it must leave, and the vite runs that make it. */
const parts = /** @type {const} */ ({
  renderer: {
    sources: ['renderer', 'shared', 'build/vite.renderer.config.ts', 'package.json', 'package-lock.json'],
    outputs: ['renderer/index.html'],
    runs: [['-c', 'build/vite.renderer.config.ts']],
  },
  office: {
    sources: ['electron', 'shared', 'build/vite.office.config.ts', 'package.json', 'package-lock.json'],
    outputs: ['office/serve.mjs', 'office/cli.mjs', 'desktop/main.mjs', 'desktop/preload.cjs'],
    runs: [
      ['-c', 'build/vite.office.config.ts', '--mode', 'office'],
      ['-c', 'build/vite.office.config.ts', '--mode', 'preload'],
    ],
  },
});

/**
 * Every file under a path (or the path itself), sorted, so that the same tree gives the same list.
 * @param {string} root
 * @param {string} path relative to root
 * @returns {string[]} relative paths with `/`
 */
export function listFiles(root, path) {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  /** @type {import('node:fs').Dirent[]} */
  let entries;
  try {
    entries = readdirSync(full, { withFileTypes: true });
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOTDIR') return [path];
    throw error;
  }
  return entries
    .flatMap((entry) =>
      entry.isDirectory() ? listFiles(root, `${path}/${entry.name}`) : [`${path}/${entry.name}`],
    )
    .sort();
}

/**
 * One hash over names and contents. Times are not asked: a checkout or a copy changes them for nothing.
 * @param {string} root
 * @param {readonly string[]} sources files and folders relative to root
 * @returns {string} hex SHA-256
 */
export function hashSources(root, sources) {
  const hash = createHash('sha256');
  for (const file of sources.flatMap((source) => listFiles(root, source))) {
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

/**
 * @param {{ stamp: Stamp, hashes: Record<Part, string>, complete: Record<Part, boolean> }} facts complete: all outputs exist
 * @returns {Part[]} what must be built
 */
export function decideStale({ stamp, hashes, complete }) {
  return /** @type {Part[]} */ (['office', 'renderer']).filter(
    (part) => stamp[part] !== hashes[part] || !complete[part],
  );
}

/**
 * @param {string} path
 * @returns {Stamp} empty when there is none or it cannot be read: then everything is built anew
 */
export function readStamp(path) {
  if (!existsSync(path)) return {};
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}

/**
 * @param {string} node
 * @param {Part} part
 */
async function buildPart(node, part) {
  const vite = join(projectRoot, 'node_modules', 'vite', 'bin', 'vite.js');
  for (const args of parts[part].runs) {
    const { status, output } = await runCollected(node, [vite, 'build', ...args, '--logLevel', 'warn']);
    if (status !== 0) {
      throw new Error(
        `Không dựng được chương trình (${part}). Nếu vừa sửa mã nguồn, hãy xem lỗi dưới đây. (vite build failed)\n${output.trim()}`,
      );
    }
  }
}

/**
 * Builds the bundles whose sources changed since the last successful build.
 * @param {string} node path of a capable Node
 * @returns {Promise<Part[]>} what was built
 */
export async function buildStale(node) {
  const stamp = readStamp(stampFile);
  const hashes = {
    renderer: hashSources(projectRoot, parts.renderer.sources),
    office: hashSources(projectRoot, parts.office.sources),
  };
  const complete = {
    renderer: parts.renderer.outputs.every((file) => existsSync(join(projectRoot, 'dist', file))),
    office: parts.office.outputs.every((file) => existsSync(join(projectRoot, 'dist', file))),
  };
  const stale = decideStale({ stamp, hashes, complete });
  if (stale.length === 0) return stale;
  say('Đang dựng chương trình… (building)');
  await Promise.all(stale.map((part) => buildPart(node, part)));
  mkdirSync(join(projectRoot, 'dist'), { recursive: true });
  // Hashes taken before the build: a file saved meanwhile makes the next start build again.
  writeFileSync(stampFile, `${JSON.stringify({ ...stamp, ...pick(hashes, stale) })}\n`);
  return stale;
}

/**
 * @param {Record<Part, string>} hashes
 * @param {readonly Part[]} keys
 * @returns {Stamp}
 */
function pick(hashes, keys) {
  return Object.fromEntries(keys.map((key) => [key, hashes[key]]));
}
