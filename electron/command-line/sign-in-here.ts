import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { createRouterClient, type RouterClient } from '@orpc/server';
import { signIn } from '#electron/features/accounts/sign-in.ts';
import type { Office } from '#electron/office/open-office.ts';
import { router } from '#electron/office/router.ts';

export type OfficeClient = RouterClient<typeof router>;

/** Takes the echo of a terminal and shows none of it. */
const silent = new Writable({ write: (_chunk, _encoding, done) => done() });

/** Answers piped in, one a line: a second reader would miss what the first has buffered. */
let piped: string[] | null = null;

async function nextPipedLine(): Promise<string> {
  piped ??= (await text(process.stdin)).split(/\r?\n/);
  return piped.shift() ?? '';
}

/** Asks on the terminal; the answer to a secret question is not shown. */
export async function ask(question: string, secret = false): Promise<string> {
  process.stderr.write(`${question}: `);
  if (process.stdin.isTTY !== true) return (await nextPipedLine()).trim();
  const output = secret ? silent : process.stderr;
  const terminal = createInterface({ input: process.stdin, output, terminal: true });
  try {
    return (await terminal.question('')).trim();
  } finally {
    terminal.close();
    if (secret) process.stderr.write('\n');
  }
}

/** SO_VANG_USER and SO_VANG_PASSWORD, or questions on the terminal. */
export async function askCredentials(): Promise<{ login: string; password: string }> {
  const login = process.env.SO_VANG_USER ?? (await ask('Tên đăng nhập'));
  const password = process.env.SO_VANG_PASSWORD ?? (await ask('Mật khẩu', true));
  return { login, password };
}

/** Signs in on this process and answers with the same calls that the window uses. Throws Refusal. */
export async function signInHere(office: Office): Promise<OfficeClient> {
  return (await enterHere(office)).client;
}

/** The same, with the session's token for the byte routes. */
export async function enterHere(office: Office): Promise<{ client: OfficeClient; token: string }> {
  const { login, password } = await askCredentials();
  const { token } = await signIn(office.core, login, password);
  return { client: createRouterClient(router, { context: { core: office.core, token } }), token };
}
