import { useMemo, useState } from 'react';
import type { Batch } from '#shared/contract/nominations.ts';
import type { EditorProps } from './candidates/candidate-editor.tsx';
import { blankCandidate, candidateValues, type Kept } from './candidates/candidate-values.ts';

interface Opened {
  readonly id: string;
  readonly policy: EditorProps['draftPolicy'];
  /** What the new form starts from: the submission's unit, then the candidate saved before it. */
  readonly before: Kept | null;
}

/** Which candidate form is open beside the list, and what happens after it was saved. */
export function useCandidateEditor(batch: Batch, onSelect: (id: string) => void) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const candidate = batch.candidates.find(({ id }) => id === opened?.id) ?? null;
  const initial = useMemo(
    () => (candidate === null ? blankCandidate(opened?.before ?? null) : candidateValues(candidate)),
    [candidate, opened],
  );
  const openNew = (before: Opened['before']) =>
    setOpened({ id: crypto.randomUUID(), policy: 'fresh', before });
  const editor: Omit<EditorProps, 'batchId' | 'ownAward'> | null =
    opened === null
      ? null
      : {
          id: opened.id,
          initial,
          version: candidate?.version ?? null,
          draftPolicy: opened.policy,
          onSaved(next, saved) {
            onSelect(opened.id);
            if (next) openNew(saved);
            else setOpened(null);
          },
          onClose: () => setOpened(null),
        };
  return {
    editor,
    openNew: () => openNew({ kind: 'person', unitName: batch.unitName }),
    edit: (id: string) => setOpened({ id, policy: 'ask', before: null }),
    resume: (id: string) => setOpened({ id, policy: 'resume', before: null }),
    close: () => setOpened(null),
  };
}
