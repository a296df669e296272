import { readCatalogue } from '#electron/features/catalogue/catalogue-entries.ts';
import { listLegalBases } from '#electron/features/catalogue/catalogue-rows.ts';
import { findBatchRow, listCandidates } from '#electron/features/nominations/batch-rows.ts';
import type { Database } from '#electron/store/database.ts';
import type { Row } from '#electron/store/tables.ts';
import { awardPowers } from '#shared/domain/award-powers.ts';
import type { DecisionFacts } from '#shared/official-document/decision-facts.ts';

/** What the office knows of any decision signed on a day. */
export function officeFacts(db: Database, day: string): DecisionFacts {
  return {
    day,
    bases: listLegalBases(db, null),
    awards: awardPowers(readCatalogue(db), day),
    awardId: null,
    approved: null,
  };
}

/** And of this one: its award, and the cases that the council approved. */
export function decisionFacts(db: Database, row: Row<'decision'>, day: string): DecisionFacts {
  const batch = findBatchRow(db, row.batch_id);
  const approved = { person: 0, collective: 0, household: 0 };
  for (const { kind, outcome } of listCandidates(db, row.batch_id))
    if (outcome === 'approved') approved[kind] += 1;
  return { ...officeFacts(db, day), awardId: batch.award_type_id, approved };
}
