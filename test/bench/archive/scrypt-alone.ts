import { randomBytes } from 'node:crypto';
import { OFFICE_KEY_COST, wrapKey } from '#electron/store/envelope.ts';
import { timeAsync } from './spread.ts';

/** Milliseconds of one key derivation at the office's cost. */
export const deriveOnce = async (): Promise<number> =>
  (await timeAsync(() => wrapKey(randomBytes(32), 'mật khẩu', OFFICE_KEY_COST))).ms;
