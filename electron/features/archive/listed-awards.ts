import { standingOf } from '#electron/features/decisions/decision-life.ts';
import type { Database } from '#electron/store/database.ts';
import { delivery } from '#shared/contract/award-life.ts';
import { honoreeKind, honorific } from '#shared/contract/basics.ts';
import type { ListedAward } from '#shared/result-list/columns.ts';
import { endOfDay } from '#shared/vietnamese/dates.ts';
import { type AwardJoin, withWordsOf } from './award-rows.ts';

type ListedRow = AwardJoin & {
  birth_date: string | null;
  dossier_code: string | null;
};

/** Awards read at once: few enough to be nothing in memory, enough to be quick. */
const AT_ONCE = 500;

/**
 * Awards as lines of a list, in the order of their numbers (award.seq), read as the lines are taken. `knownOn`: with the
 * words that they had at the end of that day.
 */
export function* listedAwards(
  db: Database,
  seqs: Uint32Array,
  knownOn: string | null,
): Generator<ListedAward> {
  for (let from = 0; from < seqs.length; from += AT_ONCE) {
    const rows = db.sql<ListedRow>(
      `SELECT a.*, t.short_name AS award_name, h.birth_date, d.code AS dossier_code
       FROM json_each(?) j JOIN award a ON a.seq = j.value JOIN award_type t ON t.id = a.award_type_id
         JOIN honoree h ON h.id = a.honoree_id LEFT JOIN dossier d ON d.id = a.dossier_id ORDER BY j.key`,
      JSON.stringify([...seqs.subarray(from, from + AT_ONCE)]),
    );
    const known = knownOn === null ? rows : withWordsOf(db, rows, endOfDay(knownOn));
    for (const row of known) yield toListed(row);
  }
}

function toListed(row: ListedRow): ListedAward {
  return {
    kind: honoreeKind.parse(row.kind),
    honorific: honorific.parse(row.honorific),
    name: row.name,
    birthDate: row.birth_date,
    position: row.position,
    unit: row.unit_name,
    award: row.award_name,
    decisionNumber: row.decision_number,
    decisionDate: row.decision_date,
    signer: row.signer,
    year: row.year,
    reason: row.reason,
    standing: standingOf(row),
    delivery: delivery.nullable().parse(row.delivery),
    goldenNumber: row.golden_number,
    dossier: row.dossier_code ?? '',
    recordedAt: row.recorded_at,
  };
}
