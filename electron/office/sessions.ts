import { randomBytes } from 'node:crypto';
import type { Caller } from './caller.ts';

/** Minutes without a call after which a session ends (QCVN 12:2026/BCA 3.6.2.1.8: at most 15). */
const IDLE_MINUTES = 15;

/** Who is signed in. Only in memory: a stopped office has no sessions. */
export interface Sessions {
  open(caller: Caller): string;
  /** The caller of a token; each call keeps the session alive. */
  find(token: string): Caller | null;
  close(token: string): void;
  /** Ends the sessions of an account (role changed, deactivated), except one. */
  closeAll(accountId: string, except?: string | null): void;
}

export function makeSessions(now: () => number): Sessions {
  const open = new Map<string, { caller: Caller; seenAt: number }>();
  return {
    open: (caller) => {
      const token = randomBytes(32).toString('base64url');
      open.set(token, { caller, seenAt: now() });
      return token;
    },
    find: (token) => {
      const session = open.get(token);
      if (session === undefined) return null;
      if (now() - session.seenAt > IDLE_MINUTES * 60_000) {
        open.delete(token);
        return null;
      }
      session.seenAt = now();
      return session.caller;
    },
    close: (token) => {
      open.delete(token);
    },
    closeAll: (accountId, except = null) => {
      for (const [token, { caller }] of open) {
        if (caller.id === accountId && token !== except) open.delete(token);
      }
    },
  };
}
