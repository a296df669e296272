import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { api } from '#renderer/api/client.ts';
import { useDraft } from '#renderer/drafts/use-draft.ts';
import { StudioDesk } from '#renderer/features/certificates/studio/studio-desk.tsx';
import { type StudioDraft, toStudio } from '#renderer/features/certificates/studio/use-studio.ts';
import { certificateStudio } from '#renderer/i18n/certificate-studio.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { Page } from '#renderer/ui/page.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import type { Design } from '#shared/contract/certificates.ts';

/** One design, drawn in millimetres. */
export function StudioPage() {
  const t = useTexts(certificateStudio);
  const { id = '' } = useParams({ strict: false });
  const { data, error, isPending } = useQuery(api.certificates.design.queryOptions({ input: { id } }));
  if (data === undefined)
    return (
      <Page title={t('designName')} facts={isPending ? t('loading') : undefined}>
        <RefusalAlert error={error} />
      </Page>
    );
  return <DraftedStudio key={data.id} design={data} />;
}

/** Waits for unsaved work of this machine before the design is shown. */
function DraftedStudio({ design }: { readonly design: Design }) {
  const t = useTexts(certificateStudio);
  const draft = useDraft<StudioDraft>({
    form: 'certificate-design',
    recordId: design.id,
    initial: { version: design.version, design: toStudio(design) },
  });
  if (!draft.ready) return <Page title={design.name} facts={t('loading')} />;
  return <StudioDesk design={design} draft={draft} />;
}
