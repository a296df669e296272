import { randomUUID } from 'node:crypto';
import { type Database, query } from '#electron/store/database.ts';
import { readSetting, writeSetting } from '#electron/store/settings.ts';
import type { Row } from '#electron/store/tables.ts';
import { type Catalogue, inForce, openCatalogue } from '#shared/domain/catalogue/catalogue.ts';
import type { CatalogueEntry, EntryKind } from '#shared/domain/catalogue/entries.ts';

/** A stored version: the entry and the row that holds it. */
export interface StoredEntry extends CatalogueEntry {
  readonly id: string;
  readonly confirmedAt: string | null;
  readonly confirmedBy: string | null;
  readonly sort: number;
}

const REVISION = 'catalogue.revision';

/** Content was checked when it was written; the row is trusted. */
export function toStoredEntry(row: Row<'catalogue_entry'>): StoredEntry {
  return {
    id: row.id,
    kind: row.kind as EntryKind,
    key: row.key,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    source: row.source as StoredEntry['source'],
    sourceText: row.source_text,
    reviewNeeded: row.review_needed === 1,
    content: JSON.parse(row.content) as StoredEntry['content'],
    confirmedAt: row.confirmed_at,
    confirmedBy: row.confirmed_by,
    sort: row.sort,
  };
}

/** Every version that stands, in the order of the file. */
function readStanding(db: Database): StoredEntry[] {
  return db
    .all(
      query
        .selectFrom('catalogue_entry')
        .selectAll()
        .where('replaced_at', 'is', null)
        .orderBy('sort')
        .orderBy('valid_from'),
    )
    .map(toStoredEntry);
}

interface Known {
  readonly entries: readonly StoredEntry[];
  readonly catalogue: Catalogue;
}

/**
 * By revision, newest last. A revision is drawn anew at each write, so that the reading connection, which still sees
 * the state before an open transaction, and a revision that was rolled back can never be taken for each other.
 */
const known = new Map<string, Known>();

function load(db: Database): Known {
  const revision = catalogueRevision(db);
  const found = known.get(revision);
  if (found !== undefined) return found;
  const entries = readStanding(db);
  const made = { entries, catalogue: openCatalogue(entries) };
  if (revision === '') return made;
  known.set(revision, made);
  for (const old of [...known.keys()].slice(0, -3)) known.delete(old);
  return made;
}

/** The state of the catalogue that a connection sees; '' before the first entry. */
export function catalogueRevision(db: Database): string {
  return readSetting<string>(db, REVISION) ?? '';
}

/** Every write of entries ends with this: what was read before is read anew. */
export function newRevision(db: Database): void {
  writeSetting(db, REVISION, randomUUID());
}

/** The whole catalogue with all its dated versions, ready to be asked "as of this day"; kept until an entry changes. */
export function readCatalogue(db: Database): Catalogue {
  return load(db).catalogue;
}

/** Every version that stands, of one kind or all, in the order of the file. */
export function listEntries(db: Database, kind: EntryKind | null = null): readonly StoredEntry[] {
  const { entries } = load(db);
  return kind === null ? entries : entries.filter((entry) => entry.kind === kind);
}

/** Versions of one key that stand, oldest first. */
export function versionsOf(db: Database, kind: EntryKind, key: string): StoredEntry[] {
  return load(db)
    .entries.filter((entry) => entry.kind === kind && entry.key === key)
    .sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
}

/** A version by the row that holds it; undefined when it never was or stands no more. */
export function findStanding(db: Database, id: string): StoredEntry | undefined {
  return load(db).entries.find((entry) => entry.id === id);
}

/** Of versions that stand, those in force on a day. */
export const onDay = (entries: readonly StoredEntry[], day: string): StoredEntry[] =>
  entries.filter((entry) => inForce(entry, day));
