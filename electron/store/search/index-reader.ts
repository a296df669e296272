/** The index as a question reads it: postings, columns and dictionaries in memory, bounded, never older than the file. */
import type { Database } from '#electron/store/database.ts';
import { padded } from './award-terms.ts';
import { type ColumnData, type ColumnName, readColumn } from './columns.ts';
import { CHUNK_SIZE, type Container, fromBlob, or } from './containers.ts';
import type { DocSet } from './doc-set.ts';
import { CHUNKS_OF_TERM, postingId } from './posting-writes.ts';

/** Bytes of postings and of columns kept; the least recently asked go first. */
const POSTING_BYTES = 64 * 1024 * 1024;
const COLUMN_BYTES = 96 * 1024 * 1024;
const CONTAINER_OVERHEAD = 200;
/** Sets worked out for the last words and questions. */
const MOST_DERIVED = 48;
/** A dictionary is as long as a language, not as an archive: few are kept, whole. */
const MOST_RANGES = 4_000;

interface Chunk {
  readonly token: number;
  readonly parts: number;
}

interface KeptPosting {
  version: number;
  tokens: readonly number[];
  set: DocSet;
  bytes: number;
}

interface KeptColumn {
  readonly token: number;
  readonly data: ColumnData;
}

export interface Term {
  readonly key: string;
  readonly id: number;
}

/** An award type as a question finds it: its ordinal and its names, folded, each between spaces. */
export interface SearchedType {
  readonly ordinal: number;
  readonly names: readonly string[];
}

export interface IndexReader {
  readonly types: readonly SearchedType[];
  /** Changes whenever anything of the index has changed. */
  readonly version: number;
  readonly chunkCount: number;
  posting(term: number): DocSet;
  postingOf(key: string): DocSet;
  /** Id of a term; null where no award ever had it. */
  idOf(key: string): number | null;
  /** Terms whose key begins so, in the order of the keys. */
  termsFrom(prefix: string): readonly Term[];
  column(name: ColumnName, chunk: number): ColumnData;
  /** Keeps what was worked out from the present state of the index; forgotten when it changes. */
  derived<T>(key: string, make: () => T): T;
}

function bytesOf(set: DocSet): number {
  return set.reduce((sum, one) => sum + (one === null ? 8 : one.byteLength + CONTAINER_OVERHEAD), 200);
}

class Reader implements IndexReader {
  version = 0;
  types: readonly SearchedType[] = [];
  private seen = '';
  private typesSeen = '';
  chunks: readonly (Chunk | undefined)[] = [];
  private tokens: readonly number[] = [];
  private termsToken = -1;
  private readonly postings = new Map<number, KeptPosting>();
  private postingBytes = 0;
  private readonly columns = new Map<number, KeptColumn>();
  private columnBytes = 0;
  private ids = new Map<string, number | null>();
  private ranges = new Map<string, readonly Term[]>();
  private derivedFrom = -1;
  private derivedValues = new Map<string, unknown>();

  private readonly db: Database;

  constructor(db: Database) {
    this.db = db;
  }

  get chunkCount(): number {
    return this.chunks.length;
  }

  /** Looks what has changed since the last question. */
  refresh(): void {
    const [fileVersion] = this.db.column<number>('PRAGMA data_version');
    const [ownChanges] = this.db.column<number>('SELECT total_changes()');
    const seen = `${fileVersion} ${ownChanges}`;
    if (seen === this.seen) return;
    this.seen = seen;
    const typesChanged = this.refreshTypes();
    const rows = this.db.sql<{ chunk: number; token: number; parts: number }>(
      'SELECT chunk, token, parts FROM search_chunk',
    );
    const [termsToken = 0] = this.db.column<number>(
      "SELECT value FROM search_state WHERE key = 'terms_token'",
    );
    const last = rows.reduce((most, { chunk }) => Math.max(most, chunk), -1);
    const chunks: (Chunk | undefined)[] = new Array(last + 1).fill(undefined);
    for (const { chunk, token, parts } of rows) chunks[chunk] = { token, parts };
    const tokens = chunks.map((chunk) => chunk?.token ?? 0);
    const same =
      !typesChanged &&
      termsToken === this.termsToken &&
      tokens.length === this.tokens.length &&
      tokens.every((token, i) => token === this.tokens[i]);
    this.chunks = chunks;
    if (same) return;
    this.tokens = tokens;
    this.version += 1;
    if (termsToken !== this.termsToken) {
      this.termsToken = termsToken;
      this.ids = new Map();
      this.ranges = new Map();
    }
  }

  /** Names of awards are the catalogue's: an office may call one differently from tomorrow on. */
  private refreshTypes(): boolean {
    const rows = this.db.sql<{ id: number; name: string; short_name: string }>(
      `SELECT v.id, t.name, t.short_name FROM search_value v JOIN award_type t ON t.id = v.value
       WHERE v.kind = 'award-type' ORDER BY v.id`,
    );
    const seen = JSON.stringify(rows);
    if (seen === this.typesSeen) return false;
    this.typesSeen = seen;
    this.types = rows.map((row) => ({ ordinal: row.id, names: [padded(row.name), padded(row.short_name)] }));
    return true;
  }

  posting(term: number): DocSet {
    const kept = this.postings.get(term);
    if (kept !== undefined && kept.version === this.version) {
      this.postings.delete(term);
      this.postings.set(term, kept);
      return kept.set;
    }
    const set = kept === undefined ? this.readWhole(term) : this.readChanged(term, kept);
    this.keep(term, set, kept);
    return set;
  }

  private keep(term: number, set: DocSet, before: KeptPosting | undefined): void {
    const bytes = bytesOf(set);
    this.postingBytes += bytes - (before?.bytes ?? 0);
    this.postings.delete(term);
    this.postings.set(term, { version: this.version, tokens: this.tokens, set, bytes });
    for (const [oldest, { bytes: freed }] of this.postings) {
      if (this.postingBytes <= POSTING_BYTES || oldest === term) break;
      this.postings.delete(oldest);
      this.postingBytes -= freed;
    }
  }

  private readWhole(term: number): DocSet {
    const set: (Container | null)[] = new Array(this.chunks.length).fill(null);
    const rows = this.db.sql<{ id: number; docs: Buffer }>(
      'SELECT id, docs FROM search_posting WHERE id BETWEEN ? AND ?',
      postingId(term, 0),
      postingId(term, CHUNKS_OF_TERM - 1),
    );
    for (const { id, docs } of rows) set[id % CHUNKS_OF_TERM] = fromBlob(docs);
    this.chunks.forEach((chunk, at) => {
      if (chunk !== undefined && chunk.parts > 0) set[at] = this.withParts(term, at, set[at] ?? null);
    });
    return set;
  }

  private readChanged(term: number, kept: KeptPosting): DocSet {
    return this.chunks.map((chunk, at) => {
      if (chunk === undefined) return null;
      if (kept.tokens[at] === chunk.token) return kept.set[at] ?? null;
      const [blob] = this.db.column<Buffer>(
        'SELECT docs FROM search_posting WHERE id = ?',
        postingId(term, at),
      );
      const base = blob === undefined ? null : fromBlob(blob);
      return chunk.parts > 0 ? this.withParts(term, at, base) : base;
    });
  }

  private withParts(term: number, chunk: number, base: Container | null): Container | null {
    let set = base;
    const parts = this.db.column<Buffer>(
      'SELECT docs FROM search_part WHERE chunk = ? AND term = ?',
      chunk,
      term,
    );
    for (const blob of parts) set = set === null ? fromBlob(blob) : or(set, fromBlob(blob));
    return set;
  }

  idOf(key: string): number | null {
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const [id = null] = this.db.column<number>('SELECT id FROM search_term WHERE key = ?', key);
    if (this.ids.size > MOST_RANGES) this.ids.clear();
    this.ids.set(key, id);
    return id;
  }

  postingOf(key: string): DocSet {
    const id = this.idOf(key);
    return id === null ? [] : this.posting(id);
  }

  termsFrom(prefix: string): readonly Term[] {
    const known = this.ranges.get(prefix);
    if (known !== undefined) return known;
    const terms = this.db.sql<{ key: string; id: number }>(
      'SELECT key, id FROM search_term WHERE key >= ? AND key < ?',
      prefix,
      `${prefix}\u{10FFFF}`,
    );
    if (this.ranges.size > MOST_RANGES) this.ranges.clear();
    this.ranges.set(prefix, terms);
    return terms;
  }

  column(name: ColumnName, chunk: number): ColumnData {
    const key = COLUMN_PLACES[name] * CHUNK_SIZE + chunk;
    const token = this.chunks[chunk]?.token ?? 0;
    const kept = this.columns.get(key);
    if (kept !== undefined && kept.token === token) return kept.data;
    const data = readColumn(this.db, name, chunk);
    this.columnBytes += data.byteLength - (kept?.data.byteLength ?? 0);
    this.columns.delete(key);
    this.columns.set(key, { token, data });
    for (const [oldest, { data: freed }] of this.columns) {
      if (this.columnBytes <= COLUMN_BYTES || oldest === key) break;
      this.columns.delete(oldest);
      this.columnBytes -= freed.byteLength;
    }
    return data;
  }

  derived<T>(key: string, make: () => T): T {
    if (this.derivedFrom !== this.version) {
      this.derivedFrom = this.version;
      this.derivedValues = new Map();
    }
    const known = this.derivedValues.get(key);
    const value = known ?? make();
    this.derivedValues.delete(key);
    this.derivedValues.set(key, value);
    for (const oldest of this.derivedValues.keys()) {
      if (this.derivedValues.size <= MOST_DERIVED) break;
      this.derivedValues.delete(oldest);
    }
    return value as T;
  }
}

const COLUMN_PLACES: Record<ColumnName, number> = {
  type: 0,
  flags: 1,
  day: 2,
  unit: 3,
  person: 4,
  decision: 5,
  name: 6,
  recorded: 7,
  removed: 8,
};

const readers = new WeakMap<Database, Reader>();

/** The index as it stands now; call it inside a snapshot, once a question. */
export function readIndex(db: Database): IndexReader {
  let reader = readers.get(db);
  if (reader === undefined) {
    reader = new Reader(db);
    readers.set(db, reader);
  }
  reader.refresh();
  return reader;
}
