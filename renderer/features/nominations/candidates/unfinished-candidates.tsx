import { DraftOffer } from '#renderer/drafts/draft-offer.tsx';
import { useDraftList } from '#renderer/drafts/use-draft-list.ts';
import { candidateForm } from '../draft-forms.ts';
import type { CandidateValues } from './candidate-values.ts';

interface UnfinishedCandidatesProps {
  readonly batchId: string;
  /** The candidate whose form is open: its draft is in use, not waiting. */
  readonly openId: string | null;
  readonly onContinue: (id: string) => void;
}

/** Candidates that were begun and never saved, offered again after a crash or a change of mind. */
export function UnfinishedCandidates({ batchId, openId, onContinue }: UnfinishedCandidatesProps) {
  const { drafts, remove } = useDraftList<CandidateValues>(candidateForm(batchId));
  return drafts
    .filter(({ recordId }) => recordId !== openId)
    .map(({ recordId, value, savedAt }) => (
      <DraftOffer
        key={recordId}
        savedAt={savedAt}
        name={value.name}
        onContinue={() => onContinue(recordId)}
        onDrop={() => void remove(recordId)}
      />
    ));
}
