import { readCatalogue } from '#electron/features/catalogue/catalogue-entries.ts';
import type { Database } from '#electron/store/database.ts';
import { confirmationsOf } from '#shared/domain/eligibility/confirmations.ts';
import { judge } from '#shared/domain/eligibility/judge.ts';
import { routeOf } from '#shared/domain/eligibility/tried-routes.ts';
import { casesOf, type JudgedBatch, listedCandidates } from './batch-cases.ts';
import { inSlices } from './in-slices.ts';

export interface AskedTogether {
  readonly key: string;
  readonly label: string;
  readonly cite: string;
  readonly referred: boolean;
  asked: string[];
  confirmed: number;
}

/** What the judged routes of several candidates ask a person to confirm, each thing once, the most asked first. */
export async function askedTogether(
  db: Database,
  batch: JudgedBatch,
  ids: readonly string[],
  today: string,
): Promise<AskedTogether[]> {
  const catalogue = readCatalogue(db);
  const found = new Map<string, AskedTogether>();
  for await (const slice of inSlices(listedCandidates(db, batch.row.id, ids))) {
    for (const one of casesOf(db, batch, slice, today)) {
      const route = routeOf(catalogue, one, judge(catalogue, one).route);
      const { ticks } = one.proposal;
      for (const asked of route === null ? [] : confirmationsOf(catalogue, one, route)) {
        const known = found.get(asked.key) ?? { ...asked, asked: [], confirmed: 0 };
        found.set(asked.key, known);
        known.asked.push(one.id);
        if (typeof ticks !== 'string' && ticks[asked.key] === true) known.confirmed += 1;
      }
    }
  }
  return [...found.values()].sort((a, b) => b.asked.length - a.asked.length);
}
