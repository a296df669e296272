import type { Database } from '#electron/store/database.ts';
import { andNot, CHUNK_BITS, type Container, fromBlob, or, settled, toBlob } from './containers.ts';
import { newToken } from './index-state.ts';

/** Chunks of a term lie side by side: 4,096 of them, 268 million awards. */
export const CHUNKS_OF_TERM = 4096;
export const postingId = (term: number, chunk: number) => term * CHUNKS_OF_TERM + chunk;

/** Fewer documents go straight into the postings; so do batches that fill much of a chunk. */
const SMALL_BATCH = 48;
const LARGE_BATCH = 12_000;
/** So many parts of a chunk are read beside its postings before they are written together. */
const MOST_PARTS = 12;

/** Documents to add, by term, gathered in ascending order. */
export type Additions = Map<number, number[]>;

export function addDoc(additions: Additions, term: number, doc: number): void {
  const docs = additions.get(term);
  if (docs === undefined) additions.set(term, [doc]);
  else if (docs[docs.length - 1] !== doc) docs.push(doc);
}

function readPosting(db: Database, id: number): Container | null {
  const [blob] = db.column<Buffer>('SELECT docs FROM search_posting WHERE id = ?', id);
  return blob === undefined ? null : fromBlob(blob);
}

function writePosting(db: Database, id: number, set: Container | null): void {
  const small = set === null ? null : settled(set);
  if (small === null) db.sql('DELETE FROM search_posting WHERE id = ?', id);
  else db.sql('INSERT OR REPLACE INTO search_posting (id, docs) VALUES (?, ?)', id, toBlob(small));
}

function unitePosting(db: Database, id: number, docs: Container): void {
  const known = readPosting(db, id);
  writePosting(db, id, known === null ? docs : or(known, docs));
}

/** Writes the parts of a chunk into its postings. */
export function foldParts(db: Database, chunk: number): void {
  let term = -1;
  let gathered: Container | null = null;
  const flush = () => {
    if (gathered !== null) unitePosting(db, postingId(term, chunk), gathered);
  };
  const rows = db.sql<{ term: number; docs: Buffer }>(
    'SELECT term, docs FROM search_part WHERE chunk = ? ORDER BY term, part',
    chunk,
  );
  for (const row of rows) {
    if (row.term !== term) {
      flush();
      term = row.term;
      gathered = null;
    }
    const docs = fromBlob(row.docs);
    gathered = gathered === null ? docs : or(gathered, docs);
  }
  flush();
  db.sql('DELETE FROM search_part WHERE chunk = ?', chunk);
  db.sql('UPDATE search_chunk SET parts = 0 WHERE chunk = ?', chunk);
}

function writeChunk(
  db: Database,
  chunk: number,
  docsOf: ReadonlyMap<number, Uint16Array>,
  batch: number,
): void {
  const [parts = 0] = db.column<number>('SELECT parts FROM search_chunk WHERE chunk = ?', chunk);
  const direct = batch < SMALL_BATCH || batch > LARGE_BATCH;
  const terms = [...docsOf.keys()].sort((a, b) => a - b);
  for (const term of terms) {
    const docs = docsOf.get(term);
    if (docs === undefined) continue;
    if (direct) unitePosting(db, postingId(term, chunk), docs);
    else
      db.sql(
        'INSERT INTO search_part (chunk, term, part, docs) VALUES (?, ?, ?, ?)',
        chunk,
        term,
        parts,
        toBlob(settled(docs) ?? docs),
      );
  }
  db.sql(
    `INSERT INTO search_chunk (chunk, token, parts) VALUES (?, ?, ?)
     ON CONFLICT (chunk) DO UPDATE SET token = excluded.token, parts = excluded.parts`,
    chunk,
    newToken(),
    direct ? parts : parts + 1,
  );
  if (!direct && parts + 1 >= MOST_PARTS) foldParts(db, chunk);
}

/** Adds documents to postings; `batch` documents were written at once. */
export function writeAdditions(db: Database, additions: Additions): void {
  const chunks = new Map<number, Map<number, Uint16Array>>();
  const largest = new Map<number, number>();
  for (const [term, docs] of additions) {
    for (let from = 0; from < docs.length; ) {
      const chunk = (docs[from] ?? 0) >>> CHUNK_BITS;
      let to = from + 1;
      while (to < docs.length && (docs[to] ?? 0) >>> CHUNK_BITS === chunk) to += 1;
      const lows = new Uint16Array(to - from);
      for (let i = from; i < to; i += 1) lows[i - from] = (docs[i] ?? 0) & 0xffff;
      const ofChunk = chunks.get(chunk);
      if (ofChunk === undefined) chunks.set(chunk, new Map([[term, lows]]));
      else ofChunk.set(term, lows);
      largest.set(chunk, Math.max(largest.get(chunk) ?? 0, to - from));
      from = to;
    }
  }
  for (const [chunk, docsOf] of chunks) writeChunk(db, chunk, docsOf, largest.get(chunk) ?? 0);
}

/** Takes documents of one chunk out of a posting. The caller puts the chunk out of date. */
export function removeFromPosting(db: Database, term: number, chunk: number, docs: Container): void {
  const known = readTermInChunk(db, term, chunk);
  if (known === null) return;
  db.sql('DELETE FROM search_part WHERE chunk = ? AND term = ?', chunk, term);
  writePosting(db, postingId(term, chunk), andNot(known, docs));
}

/** Adds documents of one chunk to a posting. The caller puts the chunk out of date. */
export function addToPosting(db: Database, term: number, chunk: number, docs: Container): void {
  unitePosting(db, postingId(term, chunk), docs);
}

/** What a term has in a chunk, parts included. */
export function readTermInChunk(db: Database, term: number, chunk: number): Container | null {
  let set = readPosting(db, postingId(term, chunk));
  const parts = db.column<Buffer>('SELECT docs FROM search_part WHERE chunk = ? AND term = ?', chunk, term);
  for (const blob of parts) set = set === null ? fromBlob(blob) : or(set, fromBlob(blob));
  return set;
}
