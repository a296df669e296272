import { DraftOffer } from '#renderer/drafts/draft-offer.tsx';
import { useDraftList } from '#renderer/drafts/use-draft-list.ts';
import type { BatchValues } from './batch-values.ts';
import { NEW_BATCH_FORM } from './draft-forms.ts';

/** New submissions that were begun and never saved. */
export function UnfinishedBatches(props: {
  readonly openId: string | null;
  readonly onContinue: (id: string) => void;
}) {
  const { drafts, remove } = useDraftList<BatchValues>(NEW_BATCH_FORM);
  return drafts
    .filter(({ recordId }) => recordId !== props.openId)
    .map(({ recordId, value, savedAt }) => (
      <DraftOffer
        key={recordId}
        savedAt={savedAt}
        name={value.title}
        onContinue={() => props.onContinue(recordId)}
        onDrop={() => void remove(recordId)}
      />
    ));
}
