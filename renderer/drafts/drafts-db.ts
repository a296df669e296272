import { Dexie, type EntityTable } from 'dexie';

/** One piece of unsaved work. Nothing here but `box` says anything about a person. */
export interface DraftRow {
  /** See {@link draftKey}. */
  readonly key: string;
  readonly accountId: string;
  readonly form: string;
  readonly recordId: string;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly box: ArrayBuffer;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
}

/** Which unsaved work: a form, and the record (or the future id of the record) it is about. */
export interface DraftPlace {
  readonly accountId: string;
  readonly form: string;
  readonly recordId: string;
}

type DraftsDatabase = Dexie & { drafts: EntityTable<DraftRow, 'key'> };

/**
 * IndexedDB belongs to the origin, so the name must stay for ever. Strict durability: a write counts only when
 * the disk has it, because unsaved work must survive a power cut.
 */
export const draftsDb = new Dexie('so-vang', { chromeTransactionDurability: 'strict' }) as DraftsDatabase;
draftsDb.version(1).stores({ drafts: '&key, [accountId+form+recordId], [accountId+form]' });

/** One tab writes one row, so that two tabs with the same form never overwrite each other. */
const writer = crypto.randomUUID();

/** Primary key of the row this tab writes: account, form name, record and tab; never a word of the content. */
export function draftKey(place: DraftPlace): string {
  return [place.accountId, place.form, place.recordId, writer].join('/');
}

/** Rows of all tabs about the same form and record, newest first. */
export async function draftsOf(place: DraftPlace): Promise<DraftRow[]> {
  const rows = await draftsDb.drafts
    .where('[accountId+form+recordId]')
    .equals([place.accountId, place.form, place.recordId])
    .toArray();
  return rows.sort((a, b) => b.savedAt - a.savedAt);
}

/** Removes unsaved work after it was saved as a record, or thrown away by its owner. */
export async function removeDrafts(place: DraftPlace): Promise<void> {
  await draftsDb.drafts
    .where('[accountId+form+recordId]')
    .equals([place.accountId, place.form, place.recordId])
    .delete();
}
