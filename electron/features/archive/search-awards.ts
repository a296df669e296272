import type { Database } from '#electron/store/database.ts';
import type { GroupedSearchInput, SearchInput } from '#shared/contract/archive.ts';
import type { AwardStandingState } from '#shared/domain/award-life/life.ts';
import { comparePersonNames } from '#shared/vietnamese/collate.ts';
import { searchKey, searchWords } from '#shared/vietnamese/fold.ts';
import { type AwardJoin, toAwardHit } from './award-rows.ts';
import { countFacets } from './count-facets.ts';

interface Condition {
  readonly sql: string;
  readonly parameters: readonly (string | number)[];
}

/** FTS5 query: every word a prefix, any order, any field. Words are folded letters and digits, so quoting is safe. */
export function matchExpression(text: string): string {
  return searchWords(text)
    .map((word) => `"${word}"*`)
    .join(' AND ');
}

function anyOf(column: string, values: readonly (string | number)[]): Condition[] {
  if (values.length === 0) return [];
  return [{ sql: `${column} IN (${values.map(() => '?').join(', ')})`, parameters: values }];
}

const IN_STANDING: Record<AwardStandingState, string> = {
  'in-force': 'a.cancelled_at IS NULL AND a.corrected_at IS NULL',
  corrected: 'a.cancelled_at IS NULL AND a.corrected_at IS NOT NULL',
  revoked: 'a.cancelled_at IS NOT NULL',
};

function standingIn(standings: readonly AwardStandingState[]): Condition[] {
  if (standings.length === 0) return [];
  return [{ sql: `(${standings.map((one) => `(${IN_STANDING[one]})`).join(' OR ')})`, parameters: [] }];
}

function commendedFor(types: readonly string[]): Condition[] {
  if (types.length === 0) return [];
  return [{ sql: `a.commendation_type IN (${types.map(() => '?').join(', ')})`, parameters: types }];
}

function ofUnits({ units, unitIds }: GroupedSearchInput): Condition[] {
  if (units.length + unitIds.length === 0) return [];
  const marks = (values: readonly string[]) => values.map(() => '?').join(', ');
  return [
    {
      sql: `(a.unit_name IN (${marks(units)}) OR a.unit_name IN (SELECT name FROM unit WHERE id IN (${marks(unitIds)})))`,
      parameters: [...units, ...unitIds],
    },
  ];
}

/** Recorded by the end of the day, local time, and not taken out by then. */
function knownBy(day: string | null): Condition {
  if (day === null) return { sql: 'a.removed_at IS NULL', parameters: [] };
  const end = new Date(`${day}T23:59:59.999`).toISOString();
  return {
    sql: 'a.recorded_at <= ? AND (a.removed_at IS NULL OR a.removed_at > ?)',
    parameters: [end, end],
  };
}

function conditionsOf(input: GroupedSearchInput): Condition[] {
  const match = matchExpression(input.text);
  const number = searchKey(input.decisionNumber);
  return [
    knownBy(input.asKnownOn),
    ...(match === ''
      ? []
      : [
          {
            sql: 'a.seq IN (SELECT rowid FROM award_search WHERE award_search MATCH ?)',
            parameters: [match],
          },
        ]),
    ...anyOf('a.award_type_id', input.awardTypeIds),
    ...anyOf('a.kind', input.kinds),
    ...anyOf('t.level', input.levels),
    ...commendedFor(input.commendationTypes),
    ...ofUnits(input),
    ...standingIn(input.standings),
    ...(input.fromYear === null ? [] : [{ sql: 'a.year >= ?', parameters: [input.fromYear] }]),
    ...(input.toYear === null ? [] : [{ sql: 'a.year <= ?', parameters: [input.toYear] }]),
    ...(number === ''
      ? []
      : [
          {
            sql: 'a.seq IN (SELECT rowid FROM award_search WHERE award_search MATCH ?)',
            parameters: [`decision : "${number}"*`],
          },
        ]),
  ];
}

const FROM = 'FROM award a JOIN award_type t ON t.id = a.award_type_id';

interface Asked {
  readonly where: string;
  readonly parameters: readonly (string | number)[];
  /** SQL that is 1 for hits whose name has all the words. */
  readonly inName: string;
  readonly nameParameters: readonly string[];
}

function askedBy(input: GroupedSearchInput): Asked {
  const conditions = conditionsOf(input);
  const match = matchExpression(input.text);
  return {
    where: ` WHERE ${conditions.map(({ sql }) => sql).join(' AND ')}`,
    parameters: conditions.flatMap(({ parameters }) => [...parameters]),
    inName: match === '' ? '0' : '(a.seq IN (SELECT rowid FROM award_search WHERE award_search MATCH ?))',
    nameParameters: match === '' ? [] : [`name : (${match})`],
  };
}

const UNDERSTOOD = { notUnderstood: [], corrections: [] };
const ORDERS = {
  relevance: 'in_name DESC, a.decision_date DESC, a.seq DESC',
  newest: 'a.decision_date DESC, a.seq DESC',
  oldest: 'a.decision_date, a.seq',
  name: 'a.decision_date DESC, a.seq DESC',
};

type Found = AwardJoin & { in_name: number };

/** Every hit in its order; names are put in order here, by Vietnamese collation. */
function rowsOf(db: Database, input: GroupedSearchInput, page: { limit: number; offset: number }): Found[] {
  const { where, parameters, inName, nameParameters } = askedBy(input);
  const whole = input.sort === 'name';
  const rows = db.sql<Found>(
    `SELECT a.*, t.short_name AS award_name, ${inName} AS in_name ${FROM}${where} ORDER BY ${ORDERS[input.sort]} LIMIT ? OFFSET ?`,
    ...nameParameters,
    ...parameters,
    whole ? -1 : page.limit,
    whole ? 0 : page.offset,
  );
  if (!whole) return rows;
  return rows
    .toSorted((a, b) => comparePersonNames(a.name, b.name))
    .slice(page.offset, page.offset + page.limit);
}

const tierOf = (row: Found) => (row.in_name === 1 ? ('name' as const) : ('field' as const));
const elapsed = (started: number) => Math.round((performance.now() - started) * 10) / 10;

/** Awards by any words of name, unit, decision, reason; names first, then newest decision; exact totals and counts. */
export function searchAwards(db: Database, input: SearchInput) {
  const started = performance.now();
  const { where, parameters } = askedBy(input);
  const [counted] = db.sql<{ n: number }>(`SELECT count(*) AS n ${FROM}${where}`, ...parameters);
  const rows = rowsOf(db, input, input);
  return {
    total: counted?.n ?? 0,
    near: 0,
    understood: UNDERSTOOD,
    hits: rows.map((row) => ({ ...toAwardHit(row), tier: tierOf(row) })),
    facets: input.facets ? countFacets(db, `${FROM}${where}`, parameters) : null,
    milliseconds: elapsed(started),
  };
}

const ALL = { limit: -1, offset: 0 };

/** Every hit in its order, as award.seq: for files of results and edits of "all found". Page and limit do not count. */
export function foundSeqs(db: Database, input: GroupedSearchInput): Uint32Array {
  return Uint32Array.from(rowsOf(db, input, ALL), ({ seq }) => seq);
}

function grouped(rows: readonly Found[], keyOf: (row: Found) => string): [Found, ...Found[]][] {
  const groups = new Map<string, [Found, ...Found[]]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group === undefined) groups.set(keyOf(row), [row]);
    else group.push(row);
  }
  return [...groups.values()];
}

/** The same hits, one line an honoree: joined records are one. */
export function searchPeople(db: Database, input: GroupedSearchInput) {
  const started = performance.now();
  const honorees = new Map(
    db
      .sql<{ id: string; root_id: string; birth_date: string | null }>(
        'SELECT id, root_id, birth_date FROM honoree',
      )
      .map((row) => [row.id, row]),
  );
  const groups = grouped(
    rowsOf(db, input, ALL),
    (row) => honorees.get(row.honoree_id)?.root_id ?? row.honoree_id,
  );
  const people = groups.slice(input.offset, input.offset + input.limit).map((group) => {
    const [row] = group;
    const latest = group.reduce((a, b) => (b.decision_date > a.decision_date ? b : a));
    const hit = toAwardHit(row);
    return {
      honoreeId: honorees.get(row.honoree_id)?.root_id ?? row.honoree_id,
      kind: hit.kind,
      honorific: hit.honorific,
      name: hit.name,
      position: hit.position,
      unit: hit.unit,
      birthDate: honorees.get(row.honoree_id)?.birth_date ?? null,
      awardCount: group.length,
      latest: {
        id: latest.id,
        award: latest.award_name,
        decisionNumber: latest.decision_number,
        decisionDate: latest.decision_date,
      },
      tier: tierOf(row),
    };
  });
  return { total: groups.length, near: 0, understood: UNDERSTOOD, people, milliseconds: elapsed(started) };
}

/** The same hits, one line a decision (number and day). */
export function searchDecisions(db: Database, input: GroupedSearchInput) {
  const started = performance.now();
  const groups = grouped(rowsOf(db, input, ALL), (row) => `${row.decision_number}\n${row.decision_date}`);
  const decisions = groups.slice(input.offset, input.offset + input.limit).map((group) => {
    const [row] = group;
    const byAward = Map.groupBy(group, ({ award_name }) => award_name);
    return {
      decisionNumber: row.decision_number,
      decisionDate: row.decision_date,
      decisionId: group.find(({ decision_id }) => decision_id !== null)?.decision_id ?? null,
      signer: row.signer,
      reason: row.reason,
      awards: [...byAward].map(([award, of]) => ({ award, count: of.length })),
      awardCount: group.length,
      tier: tierOf(row),
    };
  });
  return { total: groups.length, near: 0, understood: UNDERSTOOD, decisions, milliseconds: elapsed(started) };
}
