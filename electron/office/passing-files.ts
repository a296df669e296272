import { createHash } from 'node:crypto';
import type { Deposit } from '#electron/store/vault.ts';

/** Files that are only looked at: they stay in memory until they are read, and are then gone. */
export interface PassingFiles {
  deposit(id: string): Deposit;
  /** The whole file, once. */
  take(id: string): Buffer | null;
  clear(): void;
}

/** Largest file that is only looked at, in bytes; see DOCX_LIMIT_BYTES. */
export const PASSING_LIMIT_BYTES = 50 * 1024 * 1024;
/** Files that wait to be read; of more the oldest is let go. */
const MOST_WAITING = 3;

export function makePassingFiles(): PassingFiles {
  const waiting = new Map<string, Buffer>();
  return {
    deposit: (id) => {
      let parts: Buffer[] = [];
      let received = 0;
      return {
        get received() {
          return received;
        },
        write: (bytes) => {
          parts.push(Buffer.from(bytes));
          received += bytes.length;
        },
        finish: () => {
          const whole = Buffer.concat(parts);
          parts = [];
          waiting.set(id, whole);
          for (const oldest of [...waiting.keys()].slice(0, -MOST_WAITING)) waiting.delete(oldest);
          return { sha256: createHash('sha256').update(whole).digest('hex'), size: whole.length };
        },
        abandon: () => {
          parts = [];
        },
      };
    },
    take: (id) => {
      const whole = waiting.get(id) ?? null;
      waiting.delete(id);
      return whole;
    },
    clear: () => waiting.clear(),
  };
}
