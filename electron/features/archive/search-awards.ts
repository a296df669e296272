import type { Database } from '#electron/store/database.ts';
import type { SearchInput } from '#shared/contract/archive.ts';
import { AWARD_STANDINGS, type AwardStandingState } from '#shared/domain/award-life/life.ts';
import { searchKey, searchWords } from '#shared/vietnamese/fold.ts';
import { type AwardJoin, SELECT_AWARD, toAwardHit } from './award-rows.ts';

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

/** Whoever is called by all the words comes before those whose unit or reason holds some of them. */
function nameFirst(text: string): Condition {
  const match = matchExpression(text);
  if (match === '') return { sql: '', parameters: [] };
  const sql = '(a.seq IN (SELECT rowid FROM award_search WHERE award_search MATCH ?)) DESC, ';
  return { sql, parameters: [`name : (${match})`] };
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

function conditionsOf(input: SearchInput): Condition[] {
  const match = matchExpression(input.text);
  const number = searchKey(input.decisionNumber);
  return [
    { sql: 'a.removed_at IS NULL', parameters: [] },
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
    ...anyOf('a.unit_name', input.units),
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

const STANDING_LABELS: Record<AwardStandingState, string> = {
  'in-force': 'Còn hiệu lực',
  corrected: 'Đã đính chính',
  revoked: 'Đã hủy bỏ',
};

const KIND_LABELS: Record<string, string> = {
  person: 'Cá nhân',
  collective: 'Tập thể',
  household: 'Hộ gia đình',
};

/** Awards by any words of name, unit, decision, reason; names first, then newest decision; exact totals and counts. */
export function searchAwards(db: Database, input: SearchInput) {
  const started = performance.now();
  const conditions = conditionsOf(input);
  const where = ` WHERE ${conditions.map(({ sql }) => sql).join(' AND ')}`;
  const parameters = conditions.flatMap(({ parameters: own }) => [...own]);
  const [counted] = db.sql<{ n: number }>(`SELECT count(*) AS n FROM award a${where}`, ...parameters);
  const byName = nameFirst(input.text);
  const rows = db.sql<AwardJoin>(
    `${SELECT_AWARD}${where} ORDER BY ${byName.sql}a.decision_date DESC, a.seq DESC LIMIT ? OFFSET ?`,
    ...parameters,
    ...byName.parameters,
    input.limit,
    input.offset,
  );
  const countBy = (column: string, order: string, limit: number) =>
    db.sql<{ value: string | number; n: number }>(
      `SELECT ${column} AS value, count(*) AS n FROM award a${where} GROUP BY ${column} ORDER BY ${order} LIMIT ${limit}`,
      ...parameters,
    );
  // Few awards are cancelled or corrected: they are counted by their own index, the others are what is left.
  const standings = () => {
    const countIn = (standing: AwardStandingState) =>
      db.sql<{ n: number }>(
        `SELECT count(*) AS n FROM award a${where} AND ${IN_STANDING[standing]}`,
        ...parameters,
      )[0]?.n ?? 0;
    const [corrected, revoked] = [countIn('corrected'), countIn('revoked')];
    const counts = { 'in-force': (counted?.n ?? 0) - corrected - revoked, corrected, revoked };
    return AWARD_STANDINGS.filter((one) => counts[one] > 0).map((value) => ({
      value,
      label: STANDING_LABELS[value],
      count: counts[value],
    }));
  };
  const facets = () => {
    const names = new Map(
      db
        .sql<{ id: string; short_name: string }>('SELECT id, short_name FROM award_type')
        .map((t) => [t.id, t.short_name]),
    );
    const label = (rowsOf: { value: string | number; n: number }[], nameOf: (value: string) => string) =>
      rowsOf.map(({ value, n }) => ({ value: String(value), label: nameOf(String(value)), count: n }));
    return {
      awards: label(countBy('a.award_type_id', 'n DESC', 100), (id) => names.get(id) ?? id),
      kinds: label(countBy('a.kind', 'n DESC', 10), (kind) => KIND_LABELS[kind] ?? kind),
      units: label(countBy('a.unit_name', 'n DESC, value', 200), (name) => name),
      standings: standings(),
      years: label(countBy('a.year', 'value', 200), (year) => year),
    };
  };
  return {
    total: counted?.n ?? 0,
    hits: rows.map(toAwardHit),
    facets: input.facets ? facets() : null,
    milliseconds: Math.round((performance.now() - started) * 10) / 10,
  };
}
