// Plain JavaScript for an old Node 20 with no packages: runs before anything is installed.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { projectRoot, runCollected, say } from './run.mjs';

const packageFolder = join(projectRoot, 'node_modules', 'electron');
const attemptFile = join(projectRoot, 'dist', '.electron-attempt');

/** A download that has not ended by then is given up, in milliseconds. */
const downloadTimeout = 240_000;
const reachTimeout = 3_000;

/**
 * Electron's executable, if its package has been completed with one. The package itself comes without.
 * @returns {string | undefined} absolute path
 */
export function findElectron() {
  const pathFile = join(packageFolder, 'path.txt');
  if (!existsSync(pathFile)) return undefined;
  const executable = join(packageFolder, 'dist', readFileSync(pathFile, 'utf8').trim());
  return existsSync(executable) ? executable : undefined;
}

/**
 * @returns {string | undefined} day (YYYY-MM-DD) of the last download that failed
 */
export function readLastAttempt() {
  return existsSync(attemptFile) ? readFileSync(attemptFile, 'utf8').trim() : undefined;
}

/**
 * Whether a TCP connection to the download host opens: a closed network is noticed in seconds, where the
 * installer would wait for minutes.
 * @param {string} address URL of the host
 * @returns {Promise<boolean>}
 */
export function isReachable(address) {
  const { hostname, port, protocol } = new URL(address);
  return new Promise((resolve) => {
    const socket = connect({ host: hostname, port: Number(port) || (protocol === 'http:' ? 80 : 443) });
    /** @param {boolean} answer */
    const settle = (answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(reachTimeout, () => settle(false));
    socket.once('connect', () => settle(true));
    socket.once('error', () => settle(false));
  });
}

/**
 * One attempt to download Electron; a failure is remembered for the rest of the day.
 * @param {string} node path of a capable Node
 * @param {string} today day (YYYY-MM-DD)
 * @returns {Promise<boolean>} whether the binary is there now
 */
export async function fetchElectron(node, today) {
  const mirror = process.env.ELECTRON_MIRROR ?? process.env.npm_config_electron_mirror;
  // Behind a proxy the host itself cannot be reached although the download can.
  const proxied = Boolean(process.env.ELECTRON_GET_USE_PROXY);
  if (proxied || (await isReachable(mirror ?? 'https://github.com'))) {
    say('Đang tải Electron… (downloading Electron)');
    await runCollected(node, [join(packageFolder, 'install.js')], { timeout: downloadTimeout });
  }
  if (findElectron()) return true;
  mkdirSync(join(projectRoot, 'dist'), { recursive: true });
  writeFileSync(attemptFile, `${today}\n`);
  return false;
}
