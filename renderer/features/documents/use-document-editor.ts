import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { api, client } from '#renderer/api/client.ts';
import { type Autosaved, useAutosaved } from '#renderer/document-editor/use-autosaved.ts';
import type { Draft } from '#renderer/drafts/use-draft.ts';
import type { DocumentData, DocumentRecord } from '#shared/contract/documents.ts';
import { createFormStore, type FormStore } from './form/form-store.ts';

/** Unsaved work on a document, with the version it was based on. */
export interface DocumentDraft {
  readonly version: number;
  readonly data: DocumentData;
}

export interface DocumentEditor
  extends Pick<
    Autosaved<DocumentData>,
    'saveState' | 'flush' | 'version' | 'keepMine' | 'takeTheirs' | 'abandon'
  > {
  readonly store: FormStore;
  /** The newest data, finished or not: what the page shows. */
  readonly data: DocumentData;
}

/** The form of a draft: every change goes to this machine's draft, to the page, and to the office. */
export function useDocumentEditor(record: DocumentRecord, draft: Draft<DocumentDraft>): DocumentEditor {
  const queryClient = useQueryClient();
  const { id } = record;
  const [start] = useState(() => draft.value ?? { version: record.version, data: record.data });
  const store = useMemo(() => createFormStore(start.data), [start]);
  const [data, setData] = useState(start.data);

  const autosaved = useAutosaved<DocumentRecord, DocumentData>({
    start: start.version,
    save: (next, version) => client.documents.update({ id, version, data: next }),
    fetchNewest: () => client.documents.get({ id }),
    onStored: (saved) => queryClient.setQueryData(api.documents.get.queryKey({ input: { id } }), saved),
    onAdopt: (newer) => adopt(store, newer.data),
    dropDraft: draft.discard,
  });
  const { change, flush, version, restart, saveState } = autosaved;
  const { save: saveDraft, restored } = draft;

  useEffect(() => {
    const take = () => {
      const next = store.get();
      setData(next);
      if (next === adopted.get(store)) return;
      saveDraft({ version: version(), data: next });
      change(next);
    };
    if (restored) take();
    const stop = store.subscribe(take);
    return () => {
      stop();
      void flush().then(() => queryClient.invalidateQueries());
    };
  }, [store, change, flush, version, saveDraft, queryClient, restored]);

  // Somebody else saved while nothing is unsaved here: show it.
  const calm = saveState.kind === 'idle' || saveState.kind === 'saved';
  useEffect(() => {
    if (!calm || record.version <= version()) return;
    restart(record.version);
    adopt(store, record.data);
  }, [record, calm, version, restart, store]);

  return { ...autosaved, store, data };
}

/** What each form last took over from the office: no edit, so it is not sent back. */
const adopted = new WeakMap<FormStore, DocumentData>();

function adopt(store: FormStore, data: DocumentData): void {
  adopted.set(store, data);
  store.replace(data);
}
