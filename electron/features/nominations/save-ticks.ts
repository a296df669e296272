import { readCatalogue } from '#electron/features/catalogue/catalogue-entries.ts';
import { type Database, query } from '#electron/store/database.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import { confirmableKeys } from '#shared/domain/eligibility/tried-routes.ts';
import { listedCandidates, ticksOf } from './batch-cases.ts';

/** Answers by key; null takes an answer back. */
export interface Ticked {
  readonly id: string;
  readonly ticks: Readonly<Record<string, boolean | null>>;
}

/**
 * Writes what officers confirm about candidates of one submission and returns the answers before, for the undo.
 * Throws NOT_FOUND for a candidate of another submission, TICK_UNKNOWN for a key that no criterion asks.
 */
export function saveTicks(db: Database, batchId: string, candidates: readonly Ticked[]): Ticked[] {
  const keys = confirmableKeys(readCatalogue(db));
  const ids = candidates.map(({ id }) => id);
  const rows = new Map(listedCandidates(db, batchId, ids).map((row) => [row.id, row]));
  const before: Ticked[] = [];
  for (const { id, ticks } of candidates) {
    const row = rows.get(id);
    if (row === undefined) throw new Refusal('NOT_FOUND');
    const known = ticksOf(row);
    const old = Object.keys(ticks).map((key) => [key, known[key] ?? null] as const);
    // A key that the catalogue dropped may still be taken back.
    const unknown = Object.entries(ticks).find(([key, answer]) => answer !== null && !keys.has(key));
    if (unknown !== undefined) throw new Refusal('TICK_UNKNOWN');
    const all = { ...known, ...ticks };
    const kept = Object.fromEntries(Object.entries(all).filter(([, answer]) => answer !== null));
    db.run(
      query
        .updateTable('candidate')
        .set({ ticks: JSON.stringify(kept), version: row.version + 1 })
        .where('id', '=', id),
    );
    before.push({ id, ticks: Object.fromEntries(old) });
  }
  return before;
}
