import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { api } from '#renderer/api/client.ts';
import { council } from '#renderer/i18n/council.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { Page } from '#renderer/ui/page.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { SessionWork } from './session-work.tsx';

/** The council's result for one submission; the address names the submission. */
export function CouncilSessionPage() {
  const t = useTexts(council);
  const { batchId = '' } = useParams({ strict: false });
  const batch = useQuery(api.nominations.get.queryOptions({ input: { id: batchId } }));
  const result = useQuery(api.council.get.queryOptions({ input: { batchId } }));
  const awards = useQuery(api.catalogue.awardTypes.queryOptions({ input: {} }));
  const error = batch.error ?? result.error ?? awards.error;
  const award = awards.data?.find(({ id }) => id === batch.data?.awardTypeId);
  if (batch.data === undefined || result.data === undefined || awards.data === undefined) {
    return (
      <Page title={error === null ? t('loading') : t('title')}>
        <RefusalAlert error={error} />
      </Page>
    );
  }
  return (
    <SessionWork
      key={batchId}
      batch={batch.data}
      result={result.data}
      councilPercent={award?.councilPercent ?? 0}
    />
  );
}
