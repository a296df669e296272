import { createInterface } from 'node:readline/promises';
import { createRouterClient, type RouterClient } from '@orpc/server';
import { signIn } from '#electron/features/accounts/sign-in.ts';
import type { Office } from '#electron/office/open-office.ts';
import { router } from '#electron/office/router.ts';

export type OfficeClient = RouterClient<typeof router>;

/** Asks on the terminal; the answer to a secret question is not shown. */
export async function ask(question: string, secret = false): Promise<string> {
  const terminal = createInterface({
    input: process.stdin,
    output: process.stderr,
    terminal: process.stdin.isTTY,
  });
  try {
    if (secret && process.stdin.isTTY) process.stderr.write('(chữ gõ vào vẫn hiện trên màn hình) ');
    return (await terminal.question(`${question}: `)).trim();
  } finally {
    terminal.close();
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
  const { login, password } = await askCredentials();
  const { token } = await signIn(office.core, login, password);
  return createRouterClient(router, { context: { core: office.core, token } });
}
