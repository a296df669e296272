import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { OFFICE_KEY_COST } from '#electron/store/envelope.ts';
import type { Ports } from './ports.ts';

/** Root of the built program: the folder above dist/. */
export function programRoot(): string {
  return join(dirname(fileURLToPath(import.meta.url)), '..', '..');
}

/** The real clock, keys, files and log of a Node process; the shell adds its way of printing PDF. */
export function nodePorts(printPdf: Ports['printPdf']): Ports {
  const root = programRoot();
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  return {
    now: () => new Date(),
    keyCost: OFFICE_KEY_COST,
    printPdf,
    rendererDir: join(root, 'dist', 'renderer'),
    log: (line) => process.stderr.write(`${line}\n`),
    programVersion: version,
  };
}
