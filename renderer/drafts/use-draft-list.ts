import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { useSession } from '#renderer/api/session.ts';
import { type OpenedDraft, openRows } from './draft-handle.ts';
import { draftsDb, removeDrafts } from './drafts-db.ts';

export interface DraftList<T> {
  /** One a record, newest first; only what this account can open. Follows other tabs. */
  readonly drafts: readonly OpenedDraft<T>[];
  remove(recordId: string): Promise<void>;
}

/** All unsaved work of one form, e.g. the unfinished candidates of one submission. */
export function useDraftList<T>(form: string): DraftList<T> {
  const session = useSession();
  const accountId = session?.account.id ?? '';
  const keyText = session?.draftKey ?? null;
  const rows = useLiveQuery(
    () => draftsDb.drafts.where('[accountId+form]').equals([accountId, form]).toArray(),
    [accountId, form],
  );
  const [drafts, setDrafts] = useState<readonly OpenedDraft<T>[]>([]);

  useEffect(() => {
    if (rows === undefined || keyText === null) return;
    let left = false;
    const newestFirst = [...rows].sort((a, b) => b.savedAt - a.savedAt);
    openRows<T>(newestFirst, keyText).then(
      (opened) => {
        const records = new Set<string>();
        const newest = opened.filter(({ recordId }) => !records.has(recordId) && records.add(recordId));
        if (!left) setDrafts(newest);
      },
      // A session without a usable key shows no drafts; they stay on the disk.
      () => {
        if (!left) setDrafts([]);
      },
    );
    return () => {
      left = true;
    };
  }, [rows, keyText]);

  return { drafts, remove: (recordId) => removeDrafts({ accountId, form, recordId }) };
}
