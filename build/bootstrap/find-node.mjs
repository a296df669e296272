// Plain JavaScript for an old Node 20 with no packages: runs before anything is installed.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { projectRoot, readCommand, say } from './run.mjs';

/**
 * The encrypted database needs Node-API 10; under an older Node it takes the whole process down (exit 139)
 * when a database is opened, so the version is asked for before, never after.
 */
export const neededNapi = 10;

/**
 * @param {string | undefined} napi `process.versions.napi` of a Node
 * @returns {boolean}
 */
export function isCapable(napi) {
  return /^\d+$/.test(napi ?? '') && Number(napi) >= neededNapi;
}

/**
 * Where a Node may lie, best first: the one from our own packages, then every folder of PATH.
 * @param {{ root: string, platform: string, arch: string, pathVariable: string }} facts
 * @returns {string[]}
 */
export function candidateNodes({ root, platform, arch, pathVariable }) {
  const windows = platform === 'win32';
  const name = windows ? 'node.exe' : 'node';
  const packaged = join(root, 'node_modules', `node-${windows ? 'win' : platform}-${arch}`, 'bin', name);
  const onPath = pathVariable
    .split(delimiter)
    .filter((folder) => folder !== '' && !folder.includes('node_modules'))
    .map((folder) => join(folder, name));
  return [...new Set([packaged, ...onPath])];
}

/**
 * @param {readonly string[]} candidates
 * @param {(path: string) => string | undefined} askNapi Node-API version of the Node at a path, if it runs
 * @returns {string | undefined}
 */
export function chooseNode(candidates, askNapi) {
  return candidates.find((path) => isCapable(askNapi(path)));
}

/**
 * Path of a Node that can run Sổ Vàng; says why and leaves with status 1 when there is none.
 * @returns {string}
 */
export function findNodeOrLeave() {
  if (isCapable(process.versions.napi)) return process.execPath;
  const candidates = candidateNodes({
    root: projectRoot,
    platform: process.platform,
    arch: process.arch,
    pathVariable: process.env.PATH ?? process.env.Path ?? '',
  });
  const found = chooseNode(candidates, (path) =>
    existsSync(path) ? readCommand(path, ['-p', 'process.versions.napi']) : undefined,
  );
  if (found) return found;
  say(
    `Sổ Vàng cần Node 24 trở lên; máy này đang có Node ${process.versions.node} và không cài được Node 24 kèm theo. ` +
      'Hãy cài Node 24 (bản LTS) rồi chạy lại lệnh này.',
  );
  say(
    `So Vang needs Node 24 or newer; this is Node ${process.versions.node} and no bundled Node 24 was found. ` +
      'Install Node 24 (LTS) and run the command again.',
  );
  process.exit(1);
}
