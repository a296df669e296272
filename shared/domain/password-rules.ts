import { Refusal } from '#shared/contract/refusals.ts';

/** QCVN 12:2026/BCA 3.7.2.6: at least 8 characters with lower and upper case, a digit and a special character. */
export function isStrongPassword(password: string): boolean {
  return (
    password.length >= 8 &&
    /\p{Ll}/u.test(password) &&
    /\p{Lu}/u.test(password) &&
    /\d/.test(password) &&
    /[^\p{L}\d]/u.test(password)
  );
}

/** Throws Refusal WEAK_PASSWORD. */
export function requireStrongPassword(password: string): void {
  if (!isStrongPassword(password)) throw new Refusal('WEAK_PASSWORD');
}
