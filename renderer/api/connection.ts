import { session } from '#renderer/api/session.ts';
import { shellKey } from '#renderer/api/shell-key.ts';
import { createStore, useStore } from '#renderer/api/store.ts';
import { FILE_HEADER, SESSION_HEADER, SHELL_HEADER } from '#shared/contract/transport.ts';

/** The office process did not answer at all: stopped, restarting, or the machine sleeps. */
export class OfficeUnreachable extends Error {
  constructor() {
    super('OFFICE_UNREACHABLE');
    this.name = 'OfficeUnreachable';
  }
}

const reachable = createStore(true);

/** False from the first call that got no answer until the next one that does. */
export function useOfficeReachable(): boolean {
  return useStore(reachable);
}

const closed = createStore(false);

/** True when the office no longer knows this window: it was restarted, and its launcher must open a new one. */
export function useWindowClosed(): boolean {
  return useStore(closed);
}

const damaged = createStore(false);

/** True when the office has found its open file damaged: it can be read where it is whole, and takes no more writes. */
export function useFileDamaged(): boolean {
  return useStore(damaged);
}

/** Headers of every call: the session, and in the browser shell the proof that the launcher opened the page. */
export function officeHeaders(): Record<string, string> {
  const headers: Record<string, string> = {};
  const token = session.token();
  const key = shellKey.get();
  if (token !== null) headers[SESSION_HEADER] = token;
  if (key !== null) headers[SHELL_HEADER] = key;
  return headers;
}

/**
 * `fetch` that knows whether the office answers.
 * @throws OfficeUnreachable when no answer came; an AbortError is passed on as it is
 */
export async function officeFetch(request: Request | string, init?: RequestInit): Promise<Response> {
  try {
    const response = await fetch(request, init);
    reachable.set(true);
    // Another file may have been put in its place: only an office that is running says so, so its answers count.
    damaged.set(response.headers.get(FILE_HEADER) === 'damaged');
    if (response.status === 403 && response.headers.get(SHELL_HEADER) === 'closed') closed.set(true);
    return response;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    reachable.set(false);
    throw new OfficeUnreachable();
  }
}
