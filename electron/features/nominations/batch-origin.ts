import { readCatalogue } from '#electron/features/catalogue/catalogue-entries.ts';
import { type Database, query } from '#electron/store/database.ts';
import type { Row } from '#electron/store/tables.ts';
import type { Batch } from '#shared/contract/nominations.ts';
import { officeName } from './award-rules.ts';

type Origin = Pick<Batch, 'intake' | 'decidingOffice' | 'parts'>;

interface PartRow {
  id: string;
  title: string;
  award_name: string;
  deciding_office: string;
  state: Batch['state'];
  candidates: number;
}

/** Where a submission came from, who decides it, and what it was split into (parts of an undone split left out). */
export function readOrigin(db: Database, batch: Row<'batch'>): Origin {
  const intake =
    batch.intake_id === null
      ? undefined
      : db.first(query.selectFrom('batch').select(['id', 'title']).where('id', '=', batch.intake_id));
  const parts = db.sql<PartRow>(
    `SELECT b.id, b.title, t.short_name AS award_name, b.deciding_office, b.state,
       (SELECT count(*) FROM candidate c WHERE c.batch_id = b.id AND c.removed_at IS NULL) AS candidates
     FROM batch b JOIN award_type t ON t.id = b.award_type_id
     WHERE b.intake_id = ? AND b.state <> 'withdrawn' ORDER BY b.created_at, b.rowid`,
    batch.id,
  );
  const day = batch.received_on ?? batch.created_at.slice(0, 10);
  const named = (id: string) => officeName(readCatalogue(db), id, day);
  return {
    intake: intake ?? null,
    decidingOffice:
      batch.deciding_office === '' ? null : { id: batch.deciding_office, name: named(batch.deciding_office) },
    parts: parts.map(({ award_name, deciding_office, ...part }) => ({
      ...part,
      awardName: award_name,
      officeName: named(deciding_office),
    })),
  };
}
