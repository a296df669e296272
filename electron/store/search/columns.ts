import type { Database } from '#electron/store/database.ts';
import { CHUNK_BITS, CHUNK_SIZE } from './containers.ts';

/**
 * What awards are ordered, counted and grouped by, one small number a document. They lie in blocks of 4,096, so that an
 * edit writes little, and are read by chunk.
 */
export const COLUMNS = {
  /** Ordinal of the award type (search_value). */
  type: { at: 0, bytes: 2 },
  /** Kind, standing and type of commendation: see packFlags. */
  flags: { at: 1, bytes: 2 },
  /** Day of the decision, counted from 1900-01-01 as 1. */
  day: { at: 2, bytes: 4 },
  /** award_unit_name.id */
  unit: { at: 3, bytes: 4 },
  /** The first award (seq) of the honoree and those joined to it: stands for the person. */
  person: { at: 4, bytes: 4 },
  /** search_decision.id */
  decision: { at: 5, bytes: 4 },
  /** search_name.id */
  name: { at: 6, bytes: 4 },
  /** Days since 2000-01-01, as 1: when it was entered, and when it was taken out (0 = it was not). */
  recorded: { at: 7, bytes: 2 },
  removed: { at: 8, bytes: 2 },
} as const;
export type ColumnName = keyof typeof COLUMNS;
export type ColumnData = Uint16Array | Uint32Array;

const BLOCK_BITS = 12;
const BLOCK_SIZE = 1 << BLOCK_BITS;
const BLOCKS_OF_COLUMN = 1 << 20;
const BLOCKS_OF_CHUNK = CHUNK_SIZE / BLOCK_SIZE;

const DAY = 86_400_000;
const DAY_ZERO = Date.UTC(1900, 0, 1) - DAY;
const RECORD_ZERO = Date.UTC(2000, 0, 1) - DAY;

/** '1998-03-05' as a number of days. */
export function dayNumber(iso: string): number {
  const day = (Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) - DAY_ZERO) / DAY;
  return Number.isFinite(day) && day > 0 ? Math.floor(day) : 0;
}

export function yearOfDay(day: number): number {
  return new Date(DAY_ZERO + day * DAY).getUTCFullYear();
}

/** The day, by the clock of this machine, on which something was recorded; days before 2000 count as its first. */
export function recordNumber(instant: string | null): number {
  if (instant === null) return 0;
  const at = new Date(instant);
  const day = (Date.UTC(at.getFullYear(), at.getMonth(), at.getDate()) - RECORD_ZERO) / DAY;
  return Number.isFinite(day) ? Math.min(65_535, Math.max(1, Math.floor(day))) : 1;
}

export const KINDS = ['person', 'collective', 'household'] as const;
export const STANDINGS = ['in-force', 'corrected', 'revoked'] as const;

/** `commendation`: ordinal of search_value, 0 where it is not known. */
export function packFlags(kind: number, standing: number, commendation: number): number {
  return kind | (standing << 2) | (commendation << 4);
}
export const kindIn = (flags: number) => flags & 3;
export const standingIn = (flags: number) => (flags >>> 2) & 3;
export const commendationIn = (flags: number) => flags >>> 4;

function emptyBlock(bytes: 2 | 4): ColumnData {
  return bytes === 2 ? new Uint16Array(BLOCK_SIZE) : new Uint32Array(BLOCK_SIZE);
}

function viewOf(blob: Buffer, bytes: 2 | 4): ColumnData {
  const aligned = blob.byteOffset % 4 === 0 ? blob : Buffer.from(new Uint8Array(blob).buffer);
  return bytes === 2
    ? new Uint16Array(aligned.buffer, aligned.byteOffset, blob.length / 2)
    : new Uint32Array(aligned.buffer, aligned.byteOffset, blob.length / 4);
}

/** Gathers values and writes every touched block once. */
export interface ColumnWriter {
  set(column: ColumnName, doc: number, value: number): void;
  save(): void;
}

export function openColumnWriter(db: Database): ColumnWriter {
  const blocks = new Map<number, ColumnData>();
  return {
    set: (column, doc, value) => {
      const { at, bytes } = COLUMNS[column];
      const id = at * BLOCKS_OF_COLUMN + (doc >>> BLOCK_BITS);
      let block = blocks.get(id);
      if (block === undefined) {
        const [blob] = db.column<Buffer>('SELECT data FROM search_column WHERE id = ?', id);
        block = blob === undefined ? emptyBlock(bytes) : viewOf(blob, bytes);
        blocks.set(id, block);
      }
      block[doc & (BLOCK_SIZE - 1)] = value;
    },
    save: () => {
      for (const [id, block] of blocks)
        db.sql(
          'INSERT OR REPLACE INTO search_column (id, data) VALUES (?, ?)',
          id,
          Buffer.from(block.buffer, block.byteOffset, block.byteLength),
        );
      blocks.clear();
    },
  };
}

/** A column of one chunk; documents that nobody wrote are 0. */
export function readColumn(db: Database, column: ColumnName, chunk: number): ColumnData {
  const { at, bytes } = COLUMNS[column];
  const data = bytes === 2 ? new Uint16Array(CHUNK_SIZE) : new Uint32Array(CHUNK_SIZE);
  const first = at * BLOCKS_OF_COLUMN + chunk * BLOCKS_OF_CHUNK;
  const rows = db.sql<{ id: number; data: Buffer }>(
    'SELECT id, data FROM search_column WHERE id BETWEEN ? AND ?',
    first,
    first + BLOCKS_OF_CHUNK - 1,
  );
  for (const { id, data: blob } of rows) data.set(viewOf(blob, bytes), (id - first) << BLOCK_BITS);
  return data;
}

/** One value, read by itself. */
export function readValue(db: Database, column: ColumnName, doc: number): number {
  const { at, bytes } = COLUMNS[column];
  const id = at * BLOCKS_OF_COLUMN + (doc >>> BLOCK_BITS);
  const [blob] = db.column<Buffer>('SELECT data FROM search_column WHERE id = ?', id);
  return blob === undefined ? 0 : (viewOf(blob, bytes)[doc & (BLOCK_SIZE - 1)] ?? 0);
}

export const chunkOf = (doc: number) => doc >>> CHUNK_BITS;
