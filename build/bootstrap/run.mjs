// Plain JavaScript for an old Node 20 with no packages: runs before anything is installed.
import { spawn, spawnSync } from 'node:child_process';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';

/** Absolute path of the project folder, with the separator of the platform at its end. */
export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Words for the person who waits. Standard output belongs to the child (`ready <URL>`, JSON), so they go
 * to standard error.
 * @param {string} words
 */
export function say(words) {
  process.stderr.write(`${words}\n`);
}

/**
 * The exit status a shell would report for a finished child.
 * @param {number | null} code
 * @param {NodeJS.Signals | null} signal
 * @returns {number}
 */
export function exitStatus(code, signal) {
  if (code !== null) return code;
  return 128 + (signal ? (constants.signals[signal] ?? 0) : 0);
}

/**
 * Which signals the parent sends on. A terminal sends Ctrl+C to the whole group already: a second SIGINT
 * from us would look like an impatient user.
 * @param {boolean} terminal standard input is a terminal
 * @returns {{ forward: NodeJS.Signals[], outlive: NodeJS.Signals[] }}
 */
export function decideSignals(terminal) {
  return terminal
    ? { forward: ['SIGTERM', 'SIGHUP'], outlive: ['SIGINT'] }
    : { forward: ['SIGINT', 'SIGTERM', 'SIGHUP'], outlive: [] };
}

/**
 * Runs a program on our own standard streams and waits; signals pass through.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, cwd?: string }} [options]
 * @returns {Promise<number>} exit status
 */
export function runInherited(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      stdio: 'inherit',
      cwd: options.cwd ?? process.cwd(),
      env: options.env ?? process.env,
      windowsHide: false,
    });
    const { forward, outlive } = decideSignals(process.stdin.isTTY === true);
    /** @type {[NodeJS.Signals, () => void][]} */
    const handlers = [
      ...forward.map(
        (signal) => /** @type {[NodeJS.Signals, () => void]} */ ([signal, () => child.kill(signal)]),
      ),
      ...outlive.map((signal) => /** @type {[NodeJS.Signals, () => void]} */ ([signal, () => undefined])),
    ];
    for (const [signal, handler] of handlers) process.on(signal, handler);
    const settle = () => {
      for (const [signal, handler] of handlers) process.off(signal, handler);
    };
    child.once('error', (error) => {
      settle();
      reject(error);
    });
    child.once('close', (code, signal) => {
      settle();
      resolve(exitStatus(code, signal));
    });
  });
}

/**
 * Hands the process over: runs the program to its end and leaves with its exit status.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<never>}
 */
export async function handOver(program, args, options = {}) {
  process.exit(await runInherited(program, args, options));
}

/**
 * Runs a program in the project folder and keeps its words for the case of a failure.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, timeout?: number, shell?: boolean }} [options]
 * @returns {Promise<{ status: number, output: string }>} exit status; both streams in the order they came
 */
export function runCollected(program, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      cwd: projectRoot,
      env: options.env ?? process.env,
      shell: options.shell ?? false,
      timeout: options.timeout ?? 0,
      windowsHide: true,
    });
    /** @type {Buffer[]} */
    const parts = [];
    child.stdout.on('data', (part) => parts.push(part));
    child.stderr.on('data', (part) => parts.push(part));
    child.once('error', (error) => resolve({ status: 127, output: error.message }));
    child.once('close', (code, signal) =>
      resolve({ status: exitStatus(code, signal), output: Buffer.concat(parts).toString('utf8') }),
    );
  });
}

/**
 * What a short command prints, or undefined when it cannot be run or fails.
 * @param {string} program
 * @param {readonly string[]} args
 * @returns {string | undefined}
 */
export function readCommand(program, args) {
  const result = spawnSync(program, args, { encoding: 'utf8', timeout: 15_000, windowsHide: true });
  return result.status === 0 ? result.stdout.trim() : undefined;
}
