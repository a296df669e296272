import { client } from '#renderer/api/client.ts';
import { session } from '#renderer/api/session.ts';

/** The office ends a session after 15 minutes without a call; the window closes it after as long without a hand. */
export const IDLE_MILLISECONDS = 15 * 60_000;
/** How often a working hand is told to the office: typing a long form makes no calls by itself. */
const TELL_EVERY_MILLISECONDS = 4 * 60_000;
const LOOK_EVERY_MILLISECONDS = 30_000;

/**
 * Pure: what to do about a session, from the last input and the last time the office heard of it.
 * Unsaved work stays encrypted in the window, so closing loses nothing.
 */
export function decideSession(now: number, lastInput: number, lastTold: number): 'close' | 'tell' | 'leave' {
  if (now - lastInput >= IDLE_MILLISECONDS) return 'close';
  return lastInput > lastTold && now - lastTold >= TELL_EVERY_MILLISECONDS ? 'tell' : 'leave';
}

/** Watches keyboard and pointer; keeps a used session alive and closes a forgotten one, so that no name stays on screen. */
export function watchSession(): void {
  let lastInput = Date.now();
  let lastTold = lastInput;
  const touch = () => {
    lastInput = Date.now();
  };
  for (const kind of ['keydown', 'pointerdown', 'wheel'] as const) {
    window.addEventListener(kind, touch, { passive: true, capture: true });
  }
  session.subscribe(touch);
  setInterval(() => {
    if (session.token() === null) return;
    const decision = decideSession(Date.now(), lastInput, lastTold);
    if (decision === 'leave') return;
    lastTold = Date.now();
    // Whatever the office answers, the next call shows it; here nobody is waiting.
    const call = decision === 'tell' ? client.accounts.me({}) : client.accounts.signOut({});
    call.catch(() => undefined);
    if (decision === 'close') session.end(true);
  }, LOOK_EVERY_MILLISECONDS);
}
