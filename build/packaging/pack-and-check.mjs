// Packs the program as electron-builder.yml says and inspects the result: a step of `npm test`.
//
// Where Electron's binary is absent (it comes from a host that tests cannot reach), a stand-in takes its
// place: a few files with Electron's names, and a fuse wire as in the real executable, so that the file
// lists, the archive, the unpacked libraries and the fuses are those of a real build.
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { SENTINEL } from '@electron/fuses/dist/constants.js';
import { findElectron } from '../bootstrap/electron-binary.mjs';
import { runCollected } from '../bootstrap/run.mjs';
import { checkPackage } from '../check-package.mjs';

const require = createRequire(import.meta.url);
/** @type {string} */
const electronVersion = require('electron/package.json').version;

/**
 * @param {string} folder where the stand-in is made
 * @returns {string} the folder
 */
function makeStandIn(folder) {
  for (const part of ['resources', 'locales']) mkdirSync(join(folder, part), { recursive: true });
  for (const locale of ['vi', 'en-US', 'fr']) writeFileSync(join(folder, 'locales', `${locale}.pak`), '');
  for (const name of ['LICENSE', 'LICENSES.chromium.html']) writeFileSync(join(folder, name), '');
  writeFileSync(join(folder, 'version'), electronVersion);
  // Fuse wire: sentinel, version 1, number of fuses, one character each; states as Electron ships them.
  const wire = Buffer.concat([Buffer.from(SENTINEL), Buffer.from([1, 9]), Buffer.from('101000010')]);
  writeFileSync(join(folder, 'electron'), Buffer.concat([Buffer.from('#!/bin/sh\nexit 1\n'), wire]));
  chmodSync(join(folder, 'electron'), 0o755);
  return folder;
}

const work = mkdtempSync(join(tmpdir(), 'so-vang-pack-'));
try {
  const electron = findElectron();
  const linux = process.platform === 'linux';
  if (!electron && !linux) {
    console.log('packaging: skipped, Electron binary not present');
  } else {
    console.log(
      electron ? 'Packing with Electron.' : 'Packing with a stand-in: Electron binary not present.',
    );
    const dist = electron && linux ? dirname(electron) : makeStandIn(join(work, 'electron'));
    const { status, output } = await runCollected(process.execPath, [
      require.resolve('electron-builder/cli.js'),
      '--linux',
      'dir',
      '--x64',
      '--publish',
      'never',
      `-c.electronDist=${dist}`,
      `-c.directories.output=${join(work, 'release')}`,
    ]);
    if (status !== 0) console.log(output);
    const failed = status === 0 ? await checkPackage(join(work, 'release', 'linux-unpacked'), 'linux') : 1;
    process.exitCode = failed > 0 ? 1 : 0;
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
