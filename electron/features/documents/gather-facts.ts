import { readOfficeProfile } from '#electron/features/accounts/account-rows.ts';
import { deciderFinder } from '#electron/features/archive/award-facts.ts';
import { readCatalogue } from '#electron/features/catalogue/catalogue-entries.ts';
import { findAwardType, listLegalBases } from '#electron/features/catalogue/catalogue-rows.ts';
import { councilResultOf } from '#electron/features/council/council-rows.ts';
import { readBatch } from '#electron/features/nominations/batch-rows.ts';
import { type Database, query } from '#electron/store/database.ts';
import type { Row } from '#electron/store/tables.ts';
import type { Batch, Candidate } from '#shared/contract/nominations.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import type { CaseFacts, HeldFacts, SubmissionFacts } from '#shared/domain/draft-documents/facts.ts';
import { isTitle } from '#shared/domain/honorees/award-class.ts';
import { commendationTypeOf } from '#shared/domain/honorees/award-standing.ts';
import { printNumber } from '#shared/domain/numbering.ts';
import { todayIso } from '#shared/vietnamese/dates.ts';

/** A submission with everything a document may say of it. Throws Refusal NOT_FOUND. */
export function submissionFacts(db: Database, batchId: string, now: Date): SubmissionFacts {
  const batch = readBatch(db, batchId, now);
  const awardType = findAwardType(db, batch.awardTypeId);
  if (awardType === null) throw new Refusal('NOT_FOUND');
  const council = councilResultOf(db, batchId);
  const today = todayIso(now);
  const years = new Set(batch.candidates.map(({ titleYear }) => titleYear));
  const [year = null] = years;
  const held = heldAwards(
    db,
    batch.candidates.flatMap(({ honoreeId }) => (honoreeId === null ? [] : [honoreeId])),
    batchId,
  );
  const names = awardNamer(db, today);
  const votes = new Map(council?.votes.map(({ candidateId, yes }) => [candidateId, yes]));
  return {
    office: readOfficeProfile(db),
    unit: batch.unitName,
    number: batch.submissionNumber,
    date: batch.submissionDate,
    reason: batch.reason,
    award: {
      name: awardType.name,
      isTitle: isTitle(readCatalogue(db), awardType.id),
      cite: awardType.cite,
    },
    titleYear: years.size === 1 ? year : null,
    type: typeOf(db, batch),
    decider: batch.decidingOffice?.name ?? awardType.authority,
    cases: batch.candidates.map((one) =>
      caseFacts(one, {
        award: one.awardTypeId === null ? awardType.name : names(one.awardTypeId),
        yes: votes.get(one.id) ?? null,
        held: held.get(one.honoreeId ?? '') ?? [],
      }),
    ),
    council: council === null ? null : { ...council, threshold: awardType.councilPercent },
    decision: decisionFacts(db, batch, awardType.authority),
    papers: batch.papers.map(({ title }) => title),
    asked: [...new Set(batch.requests.filter(({ kind }) => kind === 'opinion').map(({ office }) => office))],
    bases: listLegalBases(db, today).map(({ text }) => text),
  };
}

function caseFacts(one: Candidate, more: Pick<CaseFacts, 'award' | 'yes' | 'held'>): CaseFacts {
  return {
    kind: one.kind,
    honorific: one.honorific,
    name: one.name,
    born: one.birthDate,
    position: one.position,
    unit: one.unitName,
    achievement: one.achievement,
    outcome: one.outcome,
    ...more,
  };
}

/** Full names of awards on a day, by their key. */
function awardNamer(db: Database, day: string): (key: string) => string {
  const catalogue = readCatalogue(db);
  return (key) => findAwardType(db, key)?.name ?? catalogue.awardName(key, day);
}

function typeOf(db: Database, batch: Batch): string | null {
  const catalogue = readCatalogue(db);
  if (isTitle(catalogue, batch.awardTypeId)) return null;
  const stream = catalogue.versions('stream', batch.stream).at(-1);
  const rule = catalogue.versions('award', batch.awardTypeId).at(-1);
  return stream === undefined ? null : commendationTypeOf(stream.content.types, rule?.content.types ?? []);
}

function decisionFacts(db: Database, batch: Batch, issuer: string): SubmissionFacts['decision'] {
  if (batch.decisionId === null) return null;
  const row = db.first(
    query
      .selectFrom('decision')
      .select(['number', 'symbol', 'issued_on'])
      .where('id', '=', batch.decisionId)
      .where('state', '=', 'issued'),
  );
  if (row === undefined || row.number === null || row.issued_on === null) return null;
  return { symbol: printNumber(row.number, row.symbol), date: row.issued_on, issuer };
}

type HeldRow = Row<'award'> & { award_name: string; award_class: string; asked_id: string };

/**
 * Awards that stand, of each honoree whichever of the joined records they were entered under, newest first; those that
 * the submission itself led to are left out.
 */
export function heldAwards(
  db: Database,
  honoreeIds: readonly string[],
  exceptBatch: string | null,
): Map<string, HeldFacts[]> {
  const rows = db.sql<HeldRow>(
    `SELECT a.*, t.name AS award_name, t.award_class, h.id AS asked_id
     FROM json_each(?) j JOIN honoree h ON h.id = j.value JOIN honoree m ON m.root_id = h.root_id
     JOIN award a ON a.honoree_id = m.id JOIN award_type t ON t.id = a.award_type_id
     WHERE a.removed_at IS NULL AND a.cancelled_at IS NULL AND (a.batch_id IS NULL OR a.batch_id IS NOT ?)
     ORDER BY a.decision_date DESC, a.seq DESC`,
    JSON.stringify([...new Set(honoreeIds)]),
    exceptBatch,
  );
  const decider = deciderFinder(db);
  const held = new Map<string, HeldFacts[]>();
  for (const row of rows) {
    const list = held.get(row.asked_id) ?? [];
    held.set(row.asked_id, list);
    list.push({
      name: row.award_name,
      isTitle: row.award_class === 'danh-hieu-thi-dua',
      year: row.title_year ?? row.year,
      decision: row.decision_number,
      date: row.decision_date,
      decider: decider(row).name ?? '',
    });
  }
  return held;
}
