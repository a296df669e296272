/** The built program on the large office, in a process of its own, called as the window calls it. */
import { readFileSync } from 'node:fs';
import { LAUNCH_PATH, RPC_PREFIX, SESSION_HEADER, SHELL_HEADER } from '#shared/contract/transport.ts';
import { PASSWORD } from '#test/support/office-client.ts';
import { type OfficeProcess, startOffice } from '../../e2e/support/office-process.ts';
import { LOGINS } from './open-bench.ts';

export interface RunningOffice {
  readonly process: OfficeProcess;
  /** Calls a procedure ('archive.search'); answers its output. Throws for a refusal. */
  call(procedure: string, input: unknown): Promise<unknown>;
  /** Resident memory now and at its highest, in MB; null where the system does not tell. */
  memory(): { readonly now: number; readonly highest: number } | null;
}

/** Milliseconds since the process was started. */
export interface ColdStart {
  readonly listening: number;
  readonly signedIn: number;
  readonly firstAnswer: number;
}

/** Starts the program and takes it to the first answer of a search. */
export async function startCold(
  dataDir: string,
  tempDir: string,
  firstSearch: unknown,
): Promise<{ readonly running: RunningOffice; readonly times: ColdStart }> {
  const start = performance.now();
  const process = await startOffice({ dataDir, tempDir });
  const listening = performance.now() - start;
  const { origin, searchParams } = new URL(process.url);
  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    fetch(`${origin}${path}`, {
      method: 'POST',
      headers: { origin, 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  const launched = (await (await post(LAUNCH_PATH, { token: searchParams.get('launch') })).json()) as {
    key: string;
  };
  let session = '';
  const call = async (procedure: string, input: unknown): Promise<unknown> => {
    const response = await post(
      `${RPC_PREFIX}/${procedure.replace('.', '/')}`,
      { json: input },
      { [SHELL_HEADER]: launched.key, ...(session === '' ? {} : { [SESSION_HEADER]: session }) },
    );
    const { json } = (await response.json()) as { json: { code?: string } };
    if (!response.ok) throw new Error(`${procedure}: ${json.code}`);
    return json;
  };
  const signedUp = await call('accounts.signIn', { login: LOGINS.archivist, password: PASSWORD });
  session = (signedUp as { token: string }).token;
  const signedIn = performance.now() - start;
  await call('archive.search', firstSearch);
  const firstAnswer = performance.now() - start;
  return {
    running: { process, call, memory: () => memoryOf(process.pid) },
    times: { listening, signedIn, firstAnswer },
  };
}

function memoryOf(pid: number): { now: number; highest: number } | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const kilobytes = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? 0);
    return { now: kilobytes('VmRSS') / 1024, highest: kilobytes('VmHWM') / 1024 };
  } catch {
    return null; // no /proc: Windows, Mac
  }
}
