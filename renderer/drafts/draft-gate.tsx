import { type ReactNode, useState } from 'react';
import { DraftOffer } from './draft-offer.tsx';
import { type Draft, useDraft } from './use-draft.ts';

interface DraftGateProps<T> {
  readonly form: string;
  /** The record, or a fixed word for a form that makes new ones. */
  readonly recordId: string;
  readonly initial: T;
  /** The form, mounted once the draft store has answered; `start` is the draft that was taken up, or `initial`. */
  readonly children: (start: T, draft: Draft<T>) => ReactNode;
}

/** Stands before a form: waits for the draft store and offers what was left unsaved. */
export function DraftGate<T>({ form, recordId, initial, children }: DraftGateProps<T>) {
  const draft = useDraft<T>({ form, recordId, initial });
  const [taken, setTaken] = useState(false);
  if (!draft.ready) return null;
  if (draft.value !== null && draft.savedAt !== null && !taken) {
    return (
      <DraftOffer
        savedAt={draft.savedAt}
        onContinue={() => setTaken(true)}
        onDrop={() => void draft.discard()}
      />
    );
  }
  return children(draft.value ?? initial, draft);
}
