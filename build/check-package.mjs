// node build/check-package.mjs DIR [win32|linux|darwin]: inspects an unpacked build (release/*-unpacked).
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { FuseVersion, getCurrentFuseWire } from '@electron/fuses';
import { judgeFuses, judgePackage } from './packaging/judge-package.mjs';
import { readUnpacked } from './packaging/read-package.mjs';

/**
 * The executable of an unpacked build, which carries the fuses.
 * @param {string} folder
 * @returns {string | undefined}
 */
function executableOf(folder) {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const name =
    names.find((one) => one.endsWith('.app')) ??
    ['so-vang', 'so-vang.exe'].find((one) => names.includes(one));
  return name ? join(folder, name) : undefined;
}

/**
 * For which platform a folder was built, by its name (`win-unpacked`, `linux-unpacked`, `mac`).
 * @param {string} folder
 * @returns {NodeJS.Platform}
 */
function platformOf(folder) {
  if (/win[^/\\]*-unpacked/.test(folder)) return 'win32';
  return /mac[^/\\]*$/.test(folder) ? 'darwin' : 'linux';
}

/**
 * Says each check on a line of its own.
 * @param {string} folder unpacked build
 * @param {NodeJS.Platform} platform
 * @returns {Promise<number>} how many checks failed
 */
export async function checkPackage(folder, platform) {
  const checks = judgePackage(readUnpacked(folder), platform);
  const executable = executableOf(folder);
  if (executable) {
    const { version, resetAdHocDarwinSignature, strictlyRequireAllFuses, ...wire } =
      /** @type {Record<string, unknown>} */ (await getCurrentFuseWire(executable));
    checks.push(
      version === FuseVersion.V1
        ? judgeFuses(/** @type {Record<number, number>} */ (wire))
        : { name: 'the fuses are as promised', fault: `unknown fuse version ${version}` },
    );
  } else {
    checks.push({ name: 'the executable is there', fault: 'so-vang is absent' });
  }
  for (const { name, fault } of checks) console.log(fault ? `FAIL  ${name}: ${fault}` : `ok    ${name}`);
  return checks.filter(({ fault }) => fault !== undefined).length;
}

if (
  process.argv[1] &&
  import.meta.url.endsWith('/check-package.mjs') &&
  /check-package\.mjs$/.test(process.argv[1])
) {
  const [folder, platform] = process.argv.slice(2);
  if (!folder) {
    console.error('usage: node build/check-package.mjs DIR [win32|linux|darwin]');
    process.exit(2);
  }
  const full = resolve(folder);
  const chosen = /** @type {NodeJS.Platform} */ (platform ?? platformOf(full));
  process.exitCode = (await checkPackage(full, chosen)) > 0 ? 1 : 0;
}
