import { readCatalogue } from '#electron/features/catalogue/catalogue-entries.ts';
import type { Database } from '#electron/store/database.ts';
import type { Row } from '#electron/store/tables.ts';
import { honoreeKind } from '#shared/contract/basics.ts';
import { commendationType, personStatus, subjectGroup } from '#shared/domain/catalogue/terms.ts';
import type { CaseHistory, CaseSubject } from '#shared/domain/eligibility/case.ts';
import { SUBJECT_OF_KIND } from '#shared/domain/honoree-subjects.ts';
import { isTitle } from '#shared/domain/honorees/award-class.ts';
import { buildHistory, type KnownFact, type OwnAward } from '#shared/domain/honorees/build-history.ts';
import type { FactContent } from '#shared/domain/honorees/facts.ts';

export interface HonoreeCase {
  readonly subject: CaseSubject;
  readonly history: CaseHistory;
}

type FactRow = Pick<
  Row<'honoree_fact'>,
  'honoree_id' | 'id' | 'content' | 'decision_number' | 'decision_date'
>;
type AwardRow = Pick<
  Row<'award'>,
  | 'honoree_id'
  | 'award_type_id'
  | 'decision_number'
  | 'decision_date'
  | 'title_year'
  | 'period_from'
  | 'period_to'
  | 'commendation_type'
  | 'route'
  | 'cancelled_at'
>;

/**
 * Subject and history of many honorees in three statements, keyed by the ids asked; unknown ids are left out.
 * Records joined with an asked one count as one with it: its facts and awards are theirs together.
 */
export function readHistories(db: Database, honoreeIds: readonly string[]): Map<string, HonoreeCase> {
  const families = readFamilies(db, honoreeIds);
  const members = [...families.values()].flat();
  const rootOf = new Map(members.map((row) => [row.id, row.root_id]));
  const ids = JSON.stringify([...rootOf.keys()]);
  const facts = readFacts(db, ids, rootOf);
  const awards = readAwards(db, ids, rootOf);
  const cases = new Map<string, HonoreeCase>();
  for (const [root, family] of families)
    cases.set(root, {
      subject: toSubject(family),
      history: buildHistory(facts.get(root) ?? [], awards.get(root) ?? []),
    });
  const found = new Map<string, HonoreeCase>();
  for (const id of honoreeIds) {
    const known = cases.get(rootOf.get(id) ?? '');
    if (known !== undefined) found.set(id, known);
  }
  return found;
}

/** The asked records and all that are joined with them, by root; the root itself comes first. */
function readFamilies(db: Database, honoreeIds: readonly string[]): Map<string, Row<'honoree'>[]> {
  const rows = db.sql<Row<'honoree'>>(
    `WITH asked AS (SELECT DISTINCT h.root_id AS root FROM json_each(?) j JOIN honoree h ON h.id = j.value)
     SELECT h.* FROM asked JOIN honoree h ON h.root_id = asked.root ORDER BY h.id <> h.root_id`,
    JSON.stringify(honoreeIds),
  );
  return Map.groupBy(rows, (row) => row.root_id);
}

/** A joined record fills what its root leaves open. */
function toSubject(members: readonly Row<'honoree'>[]): CaseSubject {
  const first = <Value>(pick: (row: Row<'honoree'>) => Value | null): Value | undefined =>
    members.map(pick).find((value) => value !== null) ?? undefined;
  const [root] = members;
  const status = first((row) => row.status);
  const retiredOn = first((row) => row.retired_on);
  const diedOn = first((row) => row.died_on);
  const established = first((row) => row.established);
  const flagEligible = first((row) => row.flag_eligible);
  const groups = members.map((row) => row.subject_groups).find((text) => text !== '[]') ?? '[]';
  return {
    kind: SUBJECT_OF_KIND[honoreeKind.parse(root?.kind)],
    groups: subjectGroup.array().parse(JSON.parse(groups)),
    ...(status === undefined ? {} : { status: personStatus.parse(status) }),
    ...(retiredOn === undefined ? {} : { retiredOn }),
    ...(diedOn === undefined ? {} : { diedOn }),
    ...(established === undefined ? {} : { established }),
    ...(flagEligible === undefined ? {} : { flagEligible: flagEligible === 1 }),
    ...(members.some((row) => row.under_review !== '') ? { underReview: true } : {}),
  };
}

type Roots = ReadonlyMap<string, string>;

function readFacts(db: Database, ids: string, rootOf: Roots): Map<string, KnownFact[]> {
  const rows = db.sql<FactRow>(
    `SELECT f.honoree_id, f.id, f.content, f.decision_number, f.decision_date
     FROM json_each(?) j JOIN honoree_fact f ON f.honoree_id = j.value WHERE f.removed_at IS NULL`,
    ids,
  );
  const facts = new Map<string, KnownFact[]>();
  for (const row of rows)
    listOf(facts, rootOf.get(row.honoree_id)).push({
      id: row.id,
      // Written through the contract's schema; reading 50,000 of them must not check them again.
      content: JSON.parse(row.content) as FactContent,
      decisionNumber: row.decision_number,
      decidedOn: row.decision_date,
    });
  return facts;
}

function readAwards(db: Database, ids: string, rootOf: Roots): Map<string, OwnAward[]> {
  const rows = db.sql<AwardRow>(
    `SELECT a.honoree_id, a.award_type_id, a.decision_number, a.decision_date, a.title_year, a.period_from, a.period_to,
       a.commendation_type, a.route, a.cancelled_at
     FROM json_each(?) j JOIN award a ON a.honoree_id = j.value WHERE a.removed_at IS NULL`,
    ids,
  );
  const catalogue = readCatalogue(db);
  const titles = new Map<string, boolean>();
  const awards = new Map<string, OwnAward[]>();
  for (const row of rows) {
    const title = titles.get(row.award_type_id) ?? isTitle(catalogue, row.award_type_id);
    titles.set(row.award_type_id, title);
    listOf(awards, rootOf.get(row.honoree_id)).push({
      award: row.award_type_id,
      isTitle: title,
      decisionNumber: row.decision_number,
      decidedOn: row.decision_date,
      titleYear: row.title_year,
      period: row.period_from === null || row.period_to === null ? null : [row.period_from, row.period_to],
      type: commendationType.safeParse(row.commendation_type).data ?? null,
      route: row.route,
      cancelled: row.cancelled_at !== null,
    });
  }
  return awards;
}

function listOf<One>(lists: Map<string, One[]>, key = ''): One[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}
