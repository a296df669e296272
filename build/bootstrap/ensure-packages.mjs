// Plain JavaScript for an old Node 20 with no packages: runs before anything is installed.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot, runCollected, say } from './run.mjs';

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean, link?: boolean }} LockEntry
 * @typedef {{ packages?: Record<string, LockEntry> }} Lock
 */

/** Written beside the packages, so that deleting node_modules deletes it too. */
const stampFile = join(projectRoot, 'node_modules', '.so-vang-install');

/**
 * Whether what npm says it installed is what the lock file asks for. npm leaves its own account in
 * node_modules/.package-lock.json; optional packages of other platforms may be absent from it.
 * @param {Lock} lock package-lock.json
 * @param {Lock} installed node_modules/.package-lock.json
 * @returns {boolean}
 */
export function matchesInstalled(lock, installed) {
  const have = installed.packages ?? {};
  return Object.entries(lock.packages ?? {}).every(([path, wanted]) => {
    if (path === '') return true;
    const found = have[path];
    if (!found) return wanted.optional === true || wanted.devOptional === true;
    return found.version === wanted.version && found.integrity === wanted.integrity;
  });
}

/**
 * @param {{ stamp: string | undefined, lockHash: string, installed: Lock | undefined, lock: Lock }} facts
 * @returns {'ready' | 'adopt' | 'install'} `adopt`: someone ran npm by hand and the result is right
 */
export function decideInstall({ stamp, lockHash, installed, lock }) {
  if (!installed) return 'install';
  if (stamp === lockHash) return 'ready';
  return matchesInstalled(lock, installed) ? 'adopt' : 'install';
}

/**
 * How to call npm: the very npm that called us where there is one, else the one on PATH.
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 * @param {string} node path of the running Node
 * @returns {{ program: string, args: string[], shell: boolean }}
 */
export function npmCommand(env, platform, node) {
  const script = env.npm_execpath;
  if (script && /npm-cli\.[cm]?js$/.test(script)) return { program: node, args: [script], shell: false };
  // npm.cmd is a batch file: Windows starts those through its shell only. The arguments are constants.
  return platform === 'win32'
    ? { program: 'npm.cmd', args: [], shell: true }
    : { program: 'npm', args: [], shell: false };
}

/**
 * @param {string} path
 * @returns {string | undefined}
 */
function readIfThere(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

/**
 * Makes node_modules what package-lock.json says; a few milliseconds when it already is.
 * @returns {Promise<void>} rejects with a sentence for the user when npm fails
 */
export async function ensurePackages() {
  const lockText = readFileSync(join(projectRoot, 'package-lock.json'), 'utf8');
  const lockHash = createHash('sha256').update(lockText).digest('hex');
  const stamp = readIfThere(stampFile)?.trim();
  const installedText = readIfThere(join(projectRoot, 'node_modules', '.package-lock.json'));
  if (stamp === lockHash && installedText) return;

  const installed = installedText ? JSON.parse(installedText) : undefined;
  if (decideInstall({ stamp, lockHash, installed, lock: JSON.parse(lockText) }) === 'install') {
    say('Đang cài gói phần mềm, lần đầu mất vài phút… (installing packages)');
    const npm = npmCommand(process.env, process.platform, process.execPath);
    const args = [...npm.args, 'ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
    // Collected, not inherited: npm speaks on standard output, which belongs to the child after it.
    const result = await runCollected(npm.program, args, { shell: npm.shell });
    if (result.status !== 0) {
      throw new Error(
        `Không cài được gói phần mềm: hãy kiểm tra kết nối tới kho gói npm rồi chạy lại. (npm ci failed, status ${result.status})\n${result.output.trim()}`,
      );
    }
  }
  writeFileSync(stampFile, `${lockHash}\n`);
}
