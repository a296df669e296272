import { randomBytes, timingSafeEqual } from 'node:crypto';

function same(a: string, b: string): boolean {
  const left = Buffer.from(a);
  const right = Buffer.from(b);
  return left.length === right.length && timingSafeEqual(left, right);
}

/**
 * The token in the address that opens the window, exchanged for the key that every later request carries.
 * In the app window it works once, because other programs may read a process's command line; a printed address
 * (`--no-window`) is meant to be pasted by a person and works until the office stops.
 */
export interface LaunchToken {
  readonly token: string;
  exchange(token: string): string | null;
  isKey(key: string): boolean;
}

export function makeLaunchToken(once: boolean): LaunchToken {
  const token = randomBytes(24).toString('base64url');
  const key = randomBytes(32).toString('base64url');
  let used = false;
  return {
    token,
    exchange: (given) => {
      if ((once && used) || !same(given, token)) return null;
      used = true;
      return key;
    },
    isKey: (given) => same(given, key),
  };
}
