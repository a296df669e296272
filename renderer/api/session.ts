import { createStore, useStore } from '#renderer/api/store.ts';
import type { Session } from '#shared/contract/accounts.ts';
import type { Access, Role } from '#shared/contract/roles.ts';
import { mayCall } from '#shared/contract/roles.ts';

/**
 * Who is signed in. Only the token is kept in session storage (it dies with the office process); names and the
 * draft key stay in memory, because a browser writes its session storage to the disk.
 */
const STORAGE_KEY = 'so-vang-session';

interface SessionState {
  readonly token: string | null;
  readonly session: Session | null;
  /** True when the office ended the session by itself: the sign-in page says that nothing is lost. */
  readonly expired: boolean;
}

const store = createStore<SessionState>({ token: readToken(), session: null, expired: false });

export const session = {
  /** The bearer sent with every call, or null. */
  token: () => store.get().token,
  current: () => store.get().session,
  /** After set-up, sign-in, recovery, or `accounts.me` on a reload. */
  begin(next: Session): void {
    writeToken(next.token);
    store.set({ token: next.token, session: next, expired: false });
  },
  /** Forgets the session. `expired` = the office ended it, not the person. */
  end(expired = false): void {
    writeToken(null);
    store.set({ token: null, session: null, expired });
  },
  /** Runs `listener` after every change. Returns the function that stops it. */
  subscribe: store.subscribe,
};

/** The signed-in session; null before sign-in. */
export function useSession(): Session | null {
  return useStore(store).session;
}

/** Token, session and whether the office ended it; for the gate in front of the rooms. */
export function useSessionState(): SessionState {
  return useStore(store);
}

/** Whether the signed-in account may make a call with this access (the office decides for good). */
export function useMay(access: Access | Role): boolean {
  const role = useSession()?.account.role ?? null;
  return mayCall(
    typeof access === 'string' && access !== 'public' && access !== 'signed-in' ? [access] : access,
    role,
  );
}

function readToken(): string | null {
  return typeof sessionStorage === 'undefined' ? null : sessionStorage.getItem(STORAGE_KEY);
}

function writeToken(token: string | null): void {
  if (typeof sessionStorage === 'undefined') return;
  if (token === null) sessionStorage.removeItem(STORAGE_KEY);
  else sessionStorage.setItem(STORAGE_KEY, token);
}
