/** Writes awards into the index: postings, columns, values. All in the transaction of the record. */
import type { Database } from '#electron/store/database.ts';
import type { Row } from '#electron/store/tables.ts';
import {
  type FacetField,
  facetKey,
  LIVE,
  RESTRICTED,
  stretchesOf,
  type TextOfAward,
  termsOfText,
} from './award-terms.ts';
import {
  type ColumnWriter,
  dayNumber,
  KINDS,
  openColumnWriter,
  packFlags,
  readValue,
  recordNumber,
} from './columns.ts';
import { touchChunk } from './index-state.ts';
import { type IndexValues, openIndexValues } from './index-values.ts';
import { firstAwards } from './person-docs.ts';
import { type Additions, addDoc, addToPosting, removeFromPosting, writeAdditions } from './posting-writes.ts';
import { openTermIds, type TermIds } from './term-ids.ts';

export interface FormerWords {
  readonly names: readonly string[];
  readonly others: readonly string[];
}
const NOTHING_FORMER: FormerWords = { names: [], others: [] };

/** The columns of an award that the index reads. */
export type IndexedAward = Pick<
  Row<'award'>,
  | 'seq'
  | 'honoree_id'
  | 'award_type_id'
  | 'kind'
  | 'name'
  | 'position'
  | 'unit_name'
  | 'reason'
  | 'decision_number'
  | 'decision_date'
  | 'year'
  | 'signer'
  | 'recorded_at'
  | 'removed_at'
  | 'commendation_type'
  | 'cancelled_at'
  | 'corrected_at'
  | 'access'
>;

export function textOf(award: IndexedAward, former: FormerWords): TextOfAward {
  return {
    name: award.name,
    position: award.position,
    unit: award.unit_name,
    decisionNumber: award.decision_number,
    decisionDate: award.decision_date,
    reason: award.reason,
    signer: award.signer,
    formerNames: former.names,
    formerOthers: former.others,
  };
}

function standingOf({ cancelled_at, corrected_at }: IndexedAward): number {
  return cancelled_at !== null ? 2 : corrected_at !== null ? 1 : 0;
}

const place = (list: readonly string[], value: string) => Math.max(0, list.indexOf(value));

export interface AwardIndexer {
  /** Everything by which the award is found and counted, as ids of terms; writes its columns. */
  termsOf(award: IndexedAward, former: FormerWords, person: number): Set<number>;
  unitName(name: string): number;
  save(): void;
}

function readFormer(db: Database, seq: number): FormerWords {
  const [row] = db.sql<{ names: string; others: string }>(
    'SELECT names, others FROM search_former WHERE seq = ?',
    seq,
  );
  if (row === undefined) return NOTHING_FORMER;
  return { names: JSON.parse(row.names) as string[], others: JSON.parse(row.others) as string[] };
}

function writeFormer(db: Database, seq: number, { names, others }: FormerWords): void {
  if (names.length + others.length === 0) db.sql('DELETE FROM search_former WHERE seq = ?', seq);
  else
    db.sql(
      'INSERT OR REPLACE INTO search_former (seq, names, others) VALUES (?, ?, ?)',
      seq,
      JSON.stringify(names),
      JSON.stringify(others),
    );
}

/** One pass over awards of one transaction. */
export function openAwardIndexer(db: Database): AwardIndexer {
  return awardIndexer(db, openTermIds(db), openIndexValues(db), openColumnWriter(db));
}

/** What awards are found and counted by, told with the given terms and values, columns handed to their writer. */
export function awardIndexer(
  db: Database,
  terms: TermIds,
  values: IndexValues,
  columns: ColumnWriter,
): AwardIndexer {
  const related = new Map<number, readonly string[]>();
  const relatedOf = (unit: number): readonly string[] => {
    const known = related.get(unit);
    if (known !== undefined) return known;
    const [row] = db.column<string>('SELECT names FROM search_related WHERE unit_name_id = ?', unit);
    const names = row === undefined ? [] : (JSON.parse(row) as string[]);
    related.set(unit, names);
    return names;
  };
  return {
    unitName: values.unitName,
    termsOf: (award, former, person) => {
      const doc = award.seq;
      const day = dayNumber(award.decision_date);
      const kind = place(KINDS, award.kind);
      const standing = standingOf(award);
      const type = values.value('award-type', award.award_type_id);
      const commendation =
        award.commendation_type === null ? 0 : values.value('commendation', award.commendation_type);
      const unit = values.unitName(award.unit_name);
      const decision = values.decision(award.decision_number, award.decision_date);
      columns.set('type', doc, type);
      columns.set('flags', doc, packFlags(kind, standing, commendation));
      columns.set('day', doc, day);
      columns.set('unit', doc, unit);
      columns.set('person', doc, person);
      columns.set('decision', doc, decision);
      columns.set('name', doc, values.name(award.name));
      columns.set('recorded', doc, recordNumber(award.recorded_at));
      columns.set('removed', doc, recordNumber(award.removed_at));
      const ids = new Set<number>();
      for (const [text, keys] of stretchesOf(textOf(award, former)))
        for (const id of terms.idsOfText(text, keys)) ids.add(id);
      for (const name of relatedOf(unit))
        for (const id of terms.idsOfText(`g${name}`, () => termsOfText('g', name))) ids.add(id);
      const facets: readonly [FacetField, number][] = [
        ['A', type],
        ['U', unit],
        ['D', decision],
        ['Y', award.year],
        ['K', kind],
        ['S', standing],
        ['C', commendation],
      ];
      for (const [facet, value] of facets) ids.add(terms.idOf(facetKey(facet, value)));
      if (award.removed_at === null) ids.add(terms.idOf(LIVE));
      if (award.access === 'restricted') ids.add(terms.idOf(RESTRICTED));
      return ids;
    },
    save: () => {
      terms.save();
      values.save();
      columns.save();
    },
  };
}

/** Adds awards that the index does not know yet, in ascending order of seq. */
export function addToIndex(
  db: Database,
  awards: readonly IndexedAward[],
  formerOf: (seq: number) => FormerWords | undefined = () => undefined,
): void {
  const indexer = openAwardIndexer(db);
  const additions: Additions = new Map();
  const personOf = firstAwards(db, awards);
  for (const award of awards) {
    const former = formerOf(award.seq) ?? NOTHING_FORMER;
    if (former !== NOTHING_FORMER) writeFormer(db, award.seq, former);
    const person = personOf(award.honoree_id) ?? award.seq;
    for (const term of indexer.termsOf(award, former, person)) addDoc(additions, term, award.seq);
  }
  writeAdditions(db, additions);
  indexer.save();
}

export interface ChangedAward {
  readonly before: IndexedAward;
  readonly after: IndexedAward;
  /** Words that it carried before and is still found by; left out: those known so far. */
  readonly former?: FormerWords;
}

/** Writes anew what changed of awards: only terms that came or went are touched. */
export function changeInIndex(db: Database, changes: readonly ChangedAward[]): void {
  const indexer = openAwardIndexer(db);
  const came = new Map<number, number[]>();
  const went = new Map<number, number[]>();
  const chunks = new Set<number>();
  for (const { before, after, former } of changes) {
    const doc = after.seq;
    const person = readValue(db, 'person', doc);
    const knownFormer = readFormer(db, doc);
    const old = indexer.termsOf(before, knownFormer, person);
    const now = indexer.termsOf(after, former ?? knownFormer, person);
    if (former !== undefined) writeFormer(db, doc, former);
    for (const term of now) if (!old.has(term)) addDoc(came, term, doc);
    for (const term of old) if (!now.has(term)) addDoc(went, term, doc);
    chunks.add(doc >>> 16);
  }
  forEachChunk(went, (term, chunk, docs) => removeFromPosting(db, term, chunk, docs));
  forEachChunk(came, (term, chunk, docs) => addToPosting(db, term, chunk, docs));
  indexer.save();
  for (const chunk of chunks) touchChunk(db, chunk);
}

/** Documents by term, in any order, handed over by chunk as sorted sets. */
export function forEachChunk(
  docsOf: ReadonlyMap<number, readonly number[]>,
  use: (term: number, chunk: number, docs: Uint16Array) => void,
): void {
  for (const [term, docs] of docsOf) {
    const byChunk = Map.groupBy(docs, (doc) => doc >>> 16);
    for (const [chunk, ofChunk] of byChunk)
      use(term, chunk, Uint16Array.from(new Set(ofChunk.map((doc) => doc & 0xffff))).sort());
  }
}
