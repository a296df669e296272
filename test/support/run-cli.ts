/** The command line as it is called: a process of its own. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { PASSWORD } from './office-client.ts';
import { makeFolder } from './temporary-folder.ts';

const CLI = fileURLToPath(new URL('../../electron/cli.ts', import.meta.url));

/** Compiled once for all the runs of a test file: starting is most of what a command costs. */
const COMPILED = makeFolder('so-vang-compiled');

export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly words: string;
  /** Standard output as the one JSON value that it must be. */
  readonly json: Record<string, unknown>;
}

/** Runs the command line in a process of its own; SO_VANG_USER is the administrator unless told. */
export function runCli(args: readonly string[], env: Record<string, string> = {}): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [CLI, ...args], {
      env: {
        ...process.env,
        NODE_COMPILE_CACHE: COMPILED,
        SO_VANG_USER: 'administrator',
        SO_VANG_PASSWORD: PASSWORD,
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let out = '';
    let words = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      words += text;
    });
    child.once('error', reject);
    child.once('close', (status) =>
      resolve({
        status: status ?? -1,
        out,
        words,
        get json() {
          return JSON.parse(out);
        },
      }),
    );
  });
}
