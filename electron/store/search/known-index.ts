/**
 * The index as it would have answered at the end of a day. Few awards were changed since: they are taken out of today's
 * postings and columns and put back by their words and standing of then; everything else is the index itself.
 */
import { awardsKnownAt, formerWordsAt } from '#electron/store/awards-known.ts';
import type { Database } from '#electron/store/database.ts';
import type { Row } from '#electron/store/tables.ts';
import { endOfDay } from '#shared/vietnamese/dates.ts';
import type { ColumnData, ColumnName } from './columns.ts';
import { type Container, settled } from './containers.ts';
import { type DocSet, intersect, subtract, unite } from './doc-set.ts';
import { knownBy } from './filters.ts';
import { awardIndexer } from './index-awards.ts';
import type { IndexReader, Term } from './index-reader.ts';
import { knownIndexValues } from './index-values.ts';
import { personsKnownAt } from './persons-known.ts';
import { findTerm } from './term-ids.ts';

const MOST_DERIVED = 48;
const AT_ONCE = 2_000;

interface Replaced {
  readonly docs: DocSet;
  readonly postings: ReadonlyMap<number, DocSet>;
  /** Terms that only words of then have; their ids are negative. */
  readonly terms: readonly Term[];
  readonly columns: ReadonlyMap<ColumnName, ReadonlyMap<number, number>>;
}

/** Documents in any order as a set. */
function toSet(docs: readonly number[]): DocSet {
  const set: (Container | null)[] = [];
  for (const [chunk, ofChunk] of Map.groupBy(docs, (doc) => doc >>> 16)) {
    while (set.length <= chunk) set.push(null);
    set[chunk] = settled(Uint16Array.from(new Set(ofChunk.map((doc) => doc & 0xffff))).sort());
  }
  return set;
}

/** Awards known by then that were edited, or to which anything happened, later. */
function changedSince(db: Database, until: string): number[] {
  return db.column<number>(
    `SELECT a.seq FROM award_event e JOIN award a ON a.id = e.award_id WHERE e.at > ? AND a.recorded_at <= ?
     UNION SELECT a.seq FROM award_edit e JOIN award_revision r ON r.entry = e.id JOIN award a ON a.id = r.award_id
     WHERE e.at > ? AND a.recorded_at <= ? ORDER BY 1`,
    ...[until, until, until, until],
  );
}

function replaced(db: Database, day: string): Replaced {
  const until = endOfDay(day);
  const ids = new Map<string, number>();
  const fresh: Term[] = [];
  const idOf = (key: string): number => {
    let id = ids.get(key);
    if (id === undefined) {
      const found = findTerm(db, key);
      id = found ?? -1 - fresh.length;
      if (found === null) fresh.push({ key, id });
      ids.set(key, id);
    }
    return id;
  };
  const columns = new Map<ColumnName, Map<number, number>>();
  const set = (column: ColumnName, doc: number, value: number) => {
    const values = columns.get(column) ?? new Map<number, number>();
    columns.set(column, values.set(doc, value));
  };
  const indexer = awardIndexer(
    db,
    { idOf, idsOfText: (_, keys) => [...new Set(keys().map(idOf))], save: () => undefined },
    knownIndexValues(db),
    { set, save: () => undefined },
  );
  const docs: number[] = [];
  const docsOf = new Map<number, number[]>();
  const seqs = changedSince(db, until);
  for (let from = 0; from < seqs.length; from += AT_ONCE) {
    const rows = db.sql<Row<'award'>>(
      'SELECT a.* FROM json_each(?) j JOIN award a ON a.seq = j.value ORDER BY a.seq',
      JSON.stringify(seqs.slice(from, from + AT_ONCE)),
    );
    const then = awardsKnownAt(db, rows, until);
    const former = formerWordsAt(
      db,
      then.map(({ id }) => id),
      until,
    );
    for (const award of then) {
      docs.push(award.seq);
      const words = former.get(award.id) ?? { names: [], others: [] };
      for (const term of indexer.termsOf(award, words, 0)) {
        const found = docsOf.get(term);
        if (found === undefined) docsOf.set(term, [award.seq]);
        else found.push(award.seq);
      }
    }
  }
  // Who stands for whom is no word of an award; days of record stay what they are.
  columns.delete('recorded');
  columns.delete('removed');
  columns.set('person', personsKnownAt(db, until));
  const postings = new Map([...docsOf].map(([term, found]) => [term, toSet(found)]));
  return { docs: toSet(docs), postings, terms: fresh, columns };
}

class KnownReader implements IndexReader {
  private readonly now: IndexReader;
  private readonly earlier: Replaced;
  private readonly known: DocSet;
  private readonly copies = new Map<string, ColumnData>();
  private readonly derivedValues = new Map<string, unknown>();

  constructor(now: IndexReader, earlier: Replaced, day: string) {
    this.now = now;
    this.earlier = earlier;
    this.known = knownBy(now, day);
  }

  get types() {
    return this.now.types;
  }

  get version() {
    return this.now.version;
  }

  get chunkCount() {
    return this.now.chunkCount;
  }

  posting(term: number): DocSet {
    const today = term < 0 ? [] : subtract(this.now.posting(term), this.earlier.docs);
    return intersect(unite(today, this.earlier.postings.get(term) ?? []), this.known);
  }

  postingOf(key: string): DocSet {
    const id = this.idOf(key);
    return id === null ? [] : this.posting(id);
  }

  idOf(key: string): number | null {
    return this.earlier.terms.find((term) => term.key === key)?.id ?? this.now.idOf(key);
  }

  termsFrom(prefix: string): readonly Term[] {
    const terms = this.now.termsFrom(prefix);
    const fresh = this.earlier.terms.filter(({ key }) => key.startsWith(prefix));
    if (fresh.length === 0) return terms;
    return [...terms, ...fresh].sort((a, b) => (a.key < b.key ? -1 : 1));
  }

  column(name: ColumnName, chunk: number): ColumnData {
    const values = this.earlier.columns.get(name);
    if (values === undefined || values.size === 0) return this.now.column(name, chunk);
    const key = `${name} ${chunk}`;
    let copy = this.copies.get(key);
    if (copy === undefined) {
      copy = this.now.column(name, chunk).slice();
      for (const [doc, value] of values) if (doc >>> 16 === chunk) copy[doc & 0xffff] = value;
      this.copies.set(key, copy);
    }
    return copy;
  }

  derived<T>(key: string, make: () => T): T {
    const value = (this.derivedValues.get(key) as T | undefined) ?? make();
    this.derivedValues.delete(key);
    this.derivedValues.set(key, value);
    for (const oldest of this.derivedValues.keys()) {
      if (this.derivedValues.size <= MOST_DERIVED) break;
      this.derivedValues.delete(oldest);
    }
    return value;
  }
}

/** One day is kept, the last asked for: its copies of columns are as large as the index's own. */
const kept = new WeakMap<
  IndexReader,
  { readonly day: string; readonly version: number; readonly reader: IndexReader }
>();

/** The index of the end of a day (ISO), over today's; call it inside the snapshot of the question. */
export function knownIndex(db: Database, now: IndexReader, day: string): IndexReader {
  const before = kept.get(now);
  if (before?.day === day && before.version === now.version) return before.reader;
  const reader = new KnownReader(now, replaced(db, day), day);
  kept.set(now, { day, version: now.version, reader });
  return reader;
}
