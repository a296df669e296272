import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { api } from '#renderer/api/client.ts';
import { PrintDesk } from '#renderer/features/certificates/print/print-desk.tsx';
import { certificates } from '#renderer/i18n/certificates.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { Page } from '#renderer/ui/page.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';

/** Certificates of one decision. */
export function PrintDecisionPage() {
  const { id = '' } = useParams({ strict: false });
  return <PrintPage decisionId={id} awardId={null} />;
}

/** The certificate of one award, whoever decided it: re-issues of old ones too. */
export function PrintAwardPage() {
  const { id = '' } = useParams({ strict: false });
  return <PrintPage decisionId={null} awardId={id} />;
}

interface PrintPageProps {
  readonly decisionId: string | null;
  readonly awardId: string | null;
}

function PrintPage(asked: PrintPageProps) {
  const t = useTexts(certificates);
  const { data, error, isPending } = useQuery(api.certificates.recipients.queryOptions({ input: asked }));
  if (data === undefined)
    return (
      <Page title={t('title')} facts={isPending ? t('loading') : undefined}>
        <RefusalAlert error={error} />
      </Page>
    );
  return <PrintDesk key={asked.decisionId ?? asked.awardId} whom={data} one={asked.awardId !== null} />;
}
