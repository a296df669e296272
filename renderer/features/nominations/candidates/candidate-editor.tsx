import { useState } from 'react';
import { DraftOffer } from '#renderer/drafts/draft-offer.tsx';
import { useDraft } from '#renderer/drafts/use-draft.ts';
import { candidateForm } from '../draft-forms.ts';
import { CandidateForm } from './candidate-form.tsx';
import type { CandidateValues } from './candidate-values.ts';

export interface EditorProps {
  readonly batchId: string;
  /** Award of the submission. */
  readonly ownAward: string;
  /** Of the candidate, or the one it will get. */
  readonly id: string;
  readonly initial: CandidateValues;
  /** Version of the saved candidate; null for a new one. */
  readonly version: number | null;
  /** 'fresh': no draft can exist; 'resume': the person has just asked for the draft; 'ask': offer it. */
  readonly draftPolicy: 'fresh' | 'resume' | 'ask';
  readonly onSaved: (next: boolean, saved: CandidateValues) => void;
  readonly onClose: () => void;
}

/** The form of one candidate, once the draft store has said whether unsaved work exists. */
export function CandidateEditor(props: EditorProps) {
  const { batchId, id, initial, draftPolicy } = props;
  const draft = useDraft<CandidateValues>({ form: candidateForm(batchId), recordId: id, initial });
  const [asked, setAsked] = useState(draftPolicy !== 'ask');
  if (draftPolicy === 'fresh') return <CandidateForm {...props} draft={draft} start={initial} />;
  if (!draft.ready) return null;
  if (draft.value !== null && draft.savedAt !== null && !asked) {
    return (
      <DraftOffer
        savedAt={draft.savedAt}
        name={draft.value.name}
        onContinue={() => setAsked(true)}
        onDrop={() => void draft.discard()}
      />
    );
  }
  return <CandidateForm {...props} draft={draft} start={draft.value ?? initial} />;
}
