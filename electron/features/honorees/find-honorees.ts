import type { Database } from '#electron/store/database.ts';
import type { HonoreeKind } from '#shared/contract/basics.ts';
import { searchWords } from '#shared/vietnamese/fold.ts';
import { type CountedHonoree, toHonoreeSummary, WITH_COUNT } from './honoree-rows.ts';

export interface HonoreeQuestion {
  readonly text: string;
  readonly kind: HonoreeKind | null;
  readonly offset: number;
  readonly limit: number;
}

/** Up to this many met records are sorted; of more, the list walks the names in their order until a page is full. */
const SORTED_AT_MOST = 3_000;

/** Records that are joined to another or were taken out with their list: few, with an index of their own. */
const UNLISTED = 'SELECT j.rowid FROM honoree j WHERE j.root_id <> j.id OR j.removed_at IS NOT NULL';
const ORDER = 'ORDER BY h.name_key, h.unit_key, h.rowid';

/** Every word begins some word of the name or unit. Words are folded letters and digits, so quoting is safe. */
function matchOf(words: readonly string[], kind: HonoreeKind | null): string {
  const named = `{name_key unit_key} : (${words.map((word) => `"${word}"*`).join(' AND ')})`;
  return kind === null ? named : `${named} AND kind : "${kind}"`;
}

function countOf(db: Database, sql: string, ...parameters: readonly unknown[]): number {
  return db.sql<{ n: number | null }>(sql, ...parameters)[0]?.n ?? 0;
}

/** A page of the records whose rowids `rows` selects. */
function readPage(
  db: Database,
  rows: { readonly sql: string; readonly parameters: readonly unknown[] },
  { offset, limit }: HonoreeQuestion,
) {
  // The rowids of the page first: what is skipped is neither read nor counted.
  const page = db.sql<{ id: number }>(`${rows.sql} LIMIT ? OFFSET ?`, ...rows.parameters, limit, offset);
  return db
    .sql<CountedHonoree>(
      `${WITH_COUNT} JOIN json_each(?) p ON p.value = h.rowid ORDER BY p.key`,
      JSON.stringify(page.map(({ id }) => id)),
    )
    .map(toHonoreeSummary);
}

/** All of a kind, or all. */
function listAll(db: Database, asked: HonoreeQuestion) {
  const { kind } = asked;
  const total =
    kind === null
      ? countOf(db, 'SELECT sum(records) AS n FROM honoree_count')
      : countOf(db, 'SELECT records AS n FROM honoree_count WHERE kind = ?', kind);
  const ofKind = kind === null ? '' : ' AND h.kind = ?';
  const sql = `SELECT h.rowid AS id FROM honoree h INDEXED BY honoree_by_name
    WHERE h.rowid NOT IN (${UNLISTED})${ofKind} ${ORDER}`;
  return { total, honorees: readPage(db, { sql, parameters: kind === null ? [] : [kind] }, asked) };
}

/**
 * Honorees whose name and unit begin with all the words, in their order of names. A record that is joined to another is
 * found as that one, which is listed once.
 */
export function findHonorees(db: Database, asked: HonoreeQuestion) {
  const words = searchWords(asked.text);
  if (words.length === 0) return listAll(db, asked);
  const match = matchOf(words, asked.kind);
  const met = countOf(db, 'SELECT count(*) AS n FROM honoree_words WHERE honoree_words MATCH ?', match);
  return met <= SORTED_AT_MOST ? listSorted(db, asked, match) : listWalked(db, asked, match, met);
}

const MET = 'SELECT rowid FROM honoree_words WHERE honoree_words MATCH ?';

function listSorted(db: Database, asked: HonoreeQuestion, match: string) {
  const roots = `FROM honoree h WHERE h.removed_at IS NULL AND h.id IN (SELECT m.root_id FROM honoree m WHERE m.rowid IN (${MET}))`;
  const sql = `SELECT h.rowid AS id ${roots} ${ORDER}`;
  return {
    total: countOf(db, `SELECT count(*) AS n ${roots}`, match),
    honorees: readPage(db, { sql, parameters: [match] }, asked),
  };
}

function listWalked(db: Database, asked: HonoreeQuestion, match: string, met: number) {
  const isMet = (row: string) => `EXISTS (${MET} AND rowid = ${row}.rowid)`;
  const joined = `FROM honoree m JOIN honoree r ON r.id = m.root_id WHERE m.root_id <> m.id AND ${isMet('m')}`;
  const metJoined = countOf(db, `SELECT count(*) AS n ${joined}`, match);
  const otherRoots = db
    .sql<{ id: number }>(
      `SELECT DISTINCT r.rowid AS id ${joined} AND r.removed_at IS NULL AND NOT ${isMet('r')}`,
      match,
      match,
    )
    .map(({ id }) => id);
  const words = searchWords(asked.text);
  const like = words.map(() => "(' ' || h.name_key || ' ' || h.unit_key) LIKE ?").join(' AND ');
  const ofKind = asked.kind === null ? '' : ' AND h.kind = ?';
  const sql = `SELECT h.rowid AS id FROM honoree h INDEXED BY honoree_by_name
    WHERE ((${like})${ofKind} OR h.rowid IN (SELECT value FROM json_each(?))) AND h.rowid NOT IN (${UNLISTED}) ${ORDER}`;
  const parameters = [
    ...words.map((word) => `% ${word}%`),
    ...(asked.kind === null ? [] : [asked.kind]),
    JSON.stringify(otherRoots),
  ];
  return {
    total: met - metJoined + otherRoots.length,
    honorees: readPage(db, { sql, parameters }, asked),
  };
}
