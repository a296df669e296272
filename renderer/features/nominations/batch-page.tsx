import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { api } from '#renderer/api/client.ts';
import { nominations } from '#renderer/i18n/nominations.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { Page } from '#renderer/ui/page.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { BatchWork } from './batch-work.tsx';

/** One submission; the address names it. */
export function BatchPage() {
  const t = useTexts(nominations);
  const { id = '' } = useParams({ strict: false });
  const batch = useQuery(api.nominations.get.queryOptions({ input: { id } }));
  if (batch.data === undefined) {
    return (
      <Page title={batch.error === null ? t('loading') : t('title')}>
        <RefusalAlert error={batch.error} />
      </Page>
    );
  }
  return <BatchWork key={id} batch={batch.data} />;
}
