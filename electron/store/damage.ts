import { Refusal } from '#shared/contract/refusals.ts';
import type { Database } from './database.ts';

/** Whether the open file was found damaged: by a read that failed, or by the check in the background. For good. */
export interface Damage {
  readonly found: boolean;
  report(): void;
  /** Throws Refusal DAMAGED_DATABASE once damage was found: nothing more is written into such a file. */
  refuse(): void;
}

export function makeDamage(): Damage {
  let found = false;
  return {
    get found() {
      return found;
    },
    report: () => {
      found = true;
    },
    refuse: () => {
      if (found) throw new Refusal('DAMAGED_DATABASE');
    },
  };
}

/** The cipher proves every page when it is read: a changed one fails as SQLITE_CORRUPT, a foreign one as NOTADB. */
export function isDamage(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return code.startsWith('SQLITE_CORRUPT') || code.startsWith('SQLITE_NOTADB');
}

/** The same connection; a read that meets a damaged page is reported besides failing. */
export function watchDamage(db: Database, damage: Damage): Database {
  const watched = Object.entries(db).map(([name, call]: [string, (...given: unknown[]) => unknown]) => [
    name,
    (...given: unknown[]) => {
      try {
        return call(...given);
      } catch (error) {
        if (isDamage(error)) damage.report();
        throw error;
      }
    },
  ]);
  return Object.fromEntries(watched) as Database;
}
