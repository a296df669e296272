import { useMemo, useState } from 'react';
import { useMay } from '#renderer/api/client.ts';
import { DraftOffer } from '#renderer/drafts/draft-offer.tsx';
import { useDraft } from '#renderer/drafts/use-draft.ts';
import { council } from '#renderer/i18n/council.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { Page } from '#renderer/ui/page.tsx';
import type { CouncilResult } from '#shared/contract/council.ts';
import type { Batch } from '#shared/contract/nominations.ts';
import { SessionForm } from './session-form.tsx';
import { type SessionValues, sessionValues } from './session-values.ts';

interface SessionWorkProps {
  readonly batch: Batch;
  readonly result: CouncilResult | null;
  readonly councilPercent: number;
}

/** Waits for the draft store, offers what was left unsaved, then shows the result's form. */
export function SessionWork(props: SessionWorkProps) {
  const { batch, result, councilPercent } = props;
  const t = useTexts(council);
  const mayRecord = useMay('secretary');
  const editable = mayRecord && (batch.state === 'council' || batch.state === 'approved');
  const initial = useMemo(() => sessionValues(result, councilPercent), [result, councilPercent]);
  const draft = useDraft<SessionValues>({ form: 'council.session', recordId: batch.id, initial });
  const [resumed, setResumed] = useState(false);
  if (!draft.ready) return <Page title={t('loading')} />;
  if (editable && draft.value !== null && draft.savedAt !== null && !resumed) {
    return (
      <Page title={t('sessionTitle', { title: batch.title })}>
        <DraftOffer
          savedAt={draft.savedAt}
          onContinue={() => setResumed(true)}
          onDrop={() => void draft.discard()}
        />
      </Page>
    );
  }
  const start = editable ? (draft.value ?? initial) : initial;
  return <SessionForm {...props} editable={editable} draft={draft} start={start} />;
}
