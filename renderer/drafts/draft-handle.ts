import { draftKeyOf } from './draft-keys.ts';
import { createDraftWriter } from './draft-writer.ts';
import { type DraftPlace, type DraftRow, draftKey, draftsDb, draftsOf, removeDrafts } from './drafts-db.ts';
import { sameValue } from './same-value.ts';
import { seal, unseal } from './seal.ts';

export interface OpenedDraft<T> {
  readonly recordId: string;
  readonly value: T;
  readonly savedAt: Date;
}

export interface DraftHandle<T> {
  /** The newest readable draft, or null. */
  load(): Promise<OpenedDraft<T> | null>;
  change(value: T): void;
  /** Writes what waits; answers when the newest kept content was written, null when nothing is kept. */
  flush(): Promise<Date | null>;
  discard(): Promise<void>;
}

/** Seals and keeps the unsaved work of one form about one record; a value equal to `initial` is no work and goes. */
export function openDraft<T>(options: {
  readonly place: DraftPlace;
  readonly keyText: string;
  readonly initial: () => T;
  readonly onSaved: (savedAt: Date | null) => void;
  readonly onFailure: (error: unknown) => void;
}): DraftHandle<T> {
  const { place } = options;
  let lastSaved: Date | null = null;
  const saved = (at: Date | null) => {
    lastSaved = at;
    options.onSaved(at);
  };
  const writer = createDraftWriter<T>({
    onFailure: options.onFailure,
    async write(value) {
      if (sameValue(value, options.initial())) {
        await draftsDb.drafts.delete(draftKey(place));
        saved(null);
        return;
      }
      const key = draftKey(place);
      const savedAt = new Date();
      const sealed = await seal(await draftKeyOf(options.keyText), value, key);
      await draftsDb.drafts.put({ ...place, ...sealed, key, savedAt: savedAt.getTime() });
      saved(savedAt);
    },
  });
  return {
    async load() {
      const opened = await openRows<T>(await draftsOf(place), options.keyText);
      lastSaved = opened[0]?.savedAt ?? null;
      return opened[0] ?? null;
    },
    change: writer.change,
    async flush() {
      await writer.flush();
      return lastSaved;
    },
    async discard() {
      await writer.drop();
      await removeDrafts(place);
      saved(null);
    },
  };
}

/** Opens what can be opened, in the given order; boxes of another key are left out and left alone. */
export async function openRows<T>(rows: readonly DraftRow[], keyText: string): Promise<OpenedDraft<T>[]> {
  const key = await draftKeyOf(keyText);
  const opened: OpenedDraft<T>[] = [];
  for (const row of rows) {
    const content = await unseal(key, row, row.key);
    if (content === null) continue;
    opened.push({ recordId: row.recordId, value: content.value as T, savedAt: new Date(row.savedAt) });
  }
  return opened;
}
