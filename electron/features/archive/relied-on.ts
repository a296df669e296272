import { readCatalogue } from '#electron/features/catalogue/catalogue-entries.ts';
import { readHistories } from '#electron/features/honorees/histories.ts';
import { casesOf, readJudgedBatch } from '#electron/features/nominations/batch-cases.ts';
import { frozenJudgements } from '#electron/features/nominations/frozen-list.ts';
import type { Database } from '#electron/store/database.ts';
import type { Row } from '#electron/store/tables.ts';
import type { RelianceRow } from '#shared/contract/award-life.ts';
import { RELIANCES, reliedOn, type WithdrawnAward } from '#shared/domain/award-life/relied-on.ts';
import { commendationType } from '#shared/domain/catalogue/terms.ts';
import type { CaseHistory, EligibilityCase } from '#shared/domain/eligibility/case.ts';
import { WAITING_STATES } from '#shared/domain/workflow.ts';
import { findAwards } from './award-facts.ts';

type LaterAward = Row<'award'> & { root_id: string; award_name: string };
type Pending = Row<'candidate'> & {
  root_id: string;
  award_name: string;
  batch_title: string;
  secret: number;
};

interface Later {
  readonly root: string;
  readonly one: EligibilityCase;
  readonly judgedBy: RelianceRow['judgedBy'];
  readonly row: Omit<RelianceRow, 'reliance' | 'before' | 'after' | 'conditions' | 'withdrawn' | 'judgedBy'>;
}

/**
 * Later awards and pending candidates of the same honorees (joined records included) that relied on these awards:
 * judged with and without them. A candidate of a frozen list is judged by what was frozen; anything else by the history
 * as it is known of the days before it.
 */
export function listReliedOn(db: Database, awardIds: readonly string[], today: string): RelianceRow[] {
  const awards = findAwards(db, [...new Set(awardIds)]);
  const roots = rootsOf(db, awards);
  const byRoot = Map.groupBy(awards, ({ honoree_id }) => roots.get(honoree_id) ?? honoree_id);
  const names = new Map(
    db
      .sql<{ id: string; short_name: string }>('SELECT id, short_name FROM award_type')
      .map(({ id, short_name }) => [id, short_name]),
  );
  const catalogue = readCatalogue(db);
  const later = [...laterAwards(db, byRoot), ...pendingCandidates(db, byRoot, today)];
  const found = later.flatMap(({ root, one, judgedBy, row }): RelianceRow[] => {
    const withdrawn = byRoot.get(root) ?? [];
    const answer = reliedOn(catalogue, one, withdrawn.map(toWithdrawn));
    if (answer === null) return [];
    return [
      {
        ...answer,
        conditions: answer.conditions.map((condition) => ({ ...condition, proof: [...condition.proof] })),
        withdrawn: withdrawn.map(({ id, award_type_id, decision_number }) => ({
          awardId: id,
          award: names.get(award_type_id) ?? award_type_id,
          decisionNumber: decision_number,
        })),
        ...row,
        judgedBy,
      },
    ];
  });
  const grave = (row: RelianceRow) => RELIANCES.indexOf(row.reliance);
  return found.sort(
    (a, b) => grave(a) - grave(b) || (a.decisionDate ?? '9999').localeCompare(b.decisionDate ?? '9999'),
  );
}

const toWithdrawn = (award: Row<'award'>): WithdrawnAward => ({
  award: award.award_type_id,
  decisionNumber: award.decision_number,
  decidedOn: award.decision_date,
});

function rootsOf(db: Database, awards: readonly Row<'award'>[]): ReadonlyMap<string, string> {
  const rows = db.sql<{ id: string; root_id: string }>(
    'SELECT h.id, h.root_id FROM json_each(?) j JOIN honoree h ON h.id = j.value',
    JSON.stringify(awards.map(({ honoree_id }) => honoree_id)),
  );
  return new Map(rows.map((row) => [row.id, row.root_id]));
}

type ByRoot = ReadonlyMap<string, readonly Row<'award'>[]>;

/** The day before which nothing can have relied on any of these. */
const since = (awards: readonly Row<'award'>[]): string =>
  awards.map(({ decision_date }) => decision_date).sort()[0] ?? '';

function laterAwards(db: Database, byRoot: ByRoot): Later[] {
  const rows = db
    .sql<LaterAward>(
      `SELECT a.*, h.root_id, t.short_name AS award_name FROM json_each(?) j JOIN honoree h ON h.root_id = j.value
       JOIN award a ON a.honoree_id = h.id JOIN award_type t ON t.id = a.award_type_id
       WHERE a.removed_at IS NULL AND a.cancelled_at IS NULL ORDER BY a.decision_date, a.seq`,
      JSON.stringify([...byRoot.keys()]),
    )
    .filter((row) => {
      const withdrawn = byRoot.get(row.root_id) ?? [];
      return row.decision_date >= since(withdrawn) && !withdrawn.some(({ id }) => id === row.id);
    });
  const frozen = frozenJudgements(
    db,
    rows.flatMap(({ candidate_id }) => candidate_id ?? []),
  );
  const histories = readHistories(
    db,
    rows.map(({ honoree_id }) => honoree_id),
  );
  return rows.flatMap((row): Later[] => {
    const kept = row.candidate_id === null ? undefined : frozen.get(row.candidate_id)?.facts;
    const known = histories.get(row.honoree_id);
    if (kept === undefined && known === undefined) return [];
    const one = kept ?? caseOfAward(row, known as NonNullable<typeof known>);
    return [
      {
        root: row.root_id,
        one,
        judgedBy: kept === undefined ? 'history' : 'frozen',
        row: {
          honoreeId: row.honoree_id,
          name: row.name,
          award: row.award_name,
          awardId: row.id,
          candidateId: row.candidate_id,
          batchId: row.batch_id,
          batchTitle: '',
          decisionNumber: row.decision_number,
          decisionDate: row.decision_date,
        },
      },
    ];
  });
}

/** An award whose list was never frozen, judged by its day: what had been decided by then. */
function caseOfAward(
  row: LaterAward,
  known: { subject: EligibilityCase['subject']; history: CaseHistory },
): EligibilityCase {
  const type = commendationType.safeParse(row.commendation_type);
  return {
    id: row.id,
    subject: known.subject,
    history: {
      ...known.history,
      titles: known.history.titles.filter(({ decidedOn }) => (decidedOn ?? '') < row.decision_date),
      awards: known.history.awards.filter(({ decidedOn }) => decidedOn < row.decision_date),
    },
    proposal: {
      award: row.award_type_id,
      route: row.route,
      ...(type.success ? { type: type.data } : {}),
      dossierReceived: row.decision_date,
      decisionDate: row.decision_date,
      ...(row.title_year === null ? {} : { titleYear: row.title_year }),
      procedure: 'thong-thuong',
      // What only a person can confirm was confirmed when the award was given.
      ticks: 'all',
    },
  };
}

function pendingCandidates(db: Database, byRoot: ByRoot, today: string): Later[] {
  const rows = db.sql<Pending>(
    `SELECT c.*, h.root_id, b.title AS batch_title, b.secret, t.short_name AS award_name
     FROM json_each(?) j JOIN honoree h ON h.root_id = j.value JOIN candidate c ON c.honoree_id = h.id
     JOIN batch b ON b.id = c.batch_id JOIN award_type t ON t.id = ifnull(c.award_type_id, b.award_type_id)
     WHERE c.removed_at IS NULL AND c.outcome <> 'rejected' AND b.state IN (SELECT value FROM json_each(?))
     ORDER BY b.created_at, c.ordinal`,
    JSON.stringify([...byRoot.keys()]),
    JSON.stringify(WAITING_STATES),
  );
  const frozen = frozenJudgements(
    db,
    rows.map(({ id }) => id),
  );
  return [...Map.groupBy(rows, ({ batch_id }) => batch_id)].flatMap(([batchId, candidates]) => {
    const cases = casesOf(db, readJudgedBatch(db, batchId), candidates, today);
    return candidates.flatMap((row, index): Later[] => {
      const kept = frozen.get(row.id)?.facts;
      const one = kept ?? cases[index];
      if (one === undefined) return [];
      return [
        {
          root: row.root_id,
          one,
          judgedBy: kept === undefined ? 'history' : 'frozen',
          row: {
            honoreeId: row.honoree_id ?? row.root_id,
            name: row.name,
            award: row.award_name,
            awardId: null,
            candidateId: row.id,
            batchId,
            batchTitle: row.secret === 1 ? '' : row.batch_title,
            decisionNumber: '',
            decisionDate: null,
          },
        },
      ];
    });
  });
}
