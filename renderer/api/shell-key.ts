import { LAUNCH_PATH } from '#shared/contract/transport.ts';

declare global {
  interface Window {
    /** Set by the preload of the desktop shell. */
    readonly soVangShell?: 'desktop';
  }
}

const STORAGE_KEY = 'so-vang-shell';

/** The key that proves the page was opened by the launcher; only the browser shell has one. */
export const shellKey = {
  get: (): string | null =>
    typeof sessionStorage === 'undefined' ? null : sessionStorage.getItem(STORAGE_KEY),
};

/** True inside Electron, where the page comes from our own scheme and needs no launch exchange. */
export function isDesktopShell(): boolean {
  return window.soVangShell === 'desktop';
}

/**
 * Browser shell: trades the one-time launch token of `/?launch=TOKEN` for the shell key and takes the token out of
 * the address. Answers 'opened' when the page may work, 'closed' when it must be opened from the shortcut again,
 * 'unreachable' when nobody answered.
 */
export async function exchangeLaunchToken(): Promise<'opened' | 'closed' | 'unreachable'> {
  if (isDesktopShell()) return 'opened';
  const address = new URL(location.href);
  const token = address.searchParams.get('launch');
  if (token === null) return shellKey.get() === null ? 'closed' : 'opened';
  address.searchParams.delete('launch');
  history.replaceState(history.state, '', address);
  try {
    const response = await fetch(LAUNCH_PATH, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ token }),
    });
    const answer: unknown = response.ok ? await response.json() : null;
    if (typeof answer === 'object' && answer !== null && 'key' in answer && typeof answer.key === 'string') {
      sessionStorage.setItem(STORAGE_KEY, answer.key);
      return 'opened';
    }
    // A reload may carry a spent token while the key of this window still holds.
    return shellKey.get() === null ? 'closed' : 'opened';
  } catch {
    return 'unreachable';
  }
}
