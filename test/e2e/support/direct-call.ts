import { type APIResponse, type Page, request } from '@playwright/test';
import { RPC_PREFIX, SESSION_HEADER, SHELL_HEADER } from '#shared/contract/transport.ts';

/** What the window of a signed-in person carries; whoever holds it can call the office past the window. */
export interface Credentials {
  readonly origin: string;
  readonly session: string | null;
  readonly shell: string | null;
}

export interface DirectAnswer {
  readonly status: number;
  readonly code: string | null;
}

/** The session and the shell key of a window. */
export async function credentialsOf(page: Page): Promise<Credentials> {
  return page.evaluate(() => ({
    origin: location.origin,
    session: sessionStorage.getItem('so-vang-session'),
    shell: sessionStorage.getItem('so-vang-shell'),
  }));
}

/** Calls a procedure of the office ('units.create') as a program of the person's own would. */
export async function callOffice(
  { origin, session, shell }: Credentials,
  procedure: string,
  input: unknown,
): Promise<DirectAnswer> {
  const caller = await request.newContext();
  try {
    const response = await caller.post(`${origin}${RPC_PREFIX}/${procedure.replace('.', '/')}`, {
      headers: {
        origin,
        ...(session === null ? {} : { [SESSION_HEADER]: session }),
        ...(shell === null ? {} : { [SHELL_HEADER]: shell }),
      },
      data: { json: input },
    });
    return { status: response.status(), code: await codeOf(response) };
  } finally {
    await caller.dispose();
  }
}

/** The code of a refusal, wherever the protocol puts it. */
async function codeOf(response: APIResponse): Promise<string | null> {
  return /"code":"([A-Z_]+)"/u.exec(await response.text())?.[1] ?? null;
}
