import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { api, useMay } from '#renderer/api/client.ts';
import { refusalCode } from '#renderer/api/refusal.ts';
import { useDraft } from '#renderer/drafts/use-draft.ts';
import { toFormValues } from '#renderer/features/decisions/decision-form.ts';
import { DraftView } from '#renderer/features/decisions/draft-view.tsx';
import { FrozenView } from '#renderer/features/decisions/frozen-view.tsx';
import { IssuedView } from '#renderer/features/decisions/issued-view.tsx';
import type { DecisionDraft } from '#renderer/features/decisions/use-decision-editor.ts';
import { decisions } from '#renderer/i18n/decisions.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { Page } from '#renderer/ui/page.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import type { Decision } from '#shared/contract/decisions.ts';

/** One decision: written, checked, signed, issued; afterwards only read. */
export function DecisionPage() {
  const t = useTexts(decisions);
  const { id = '' } = useParams({ strict: false });
  const { data: decision, error, isPending } = useQuery(api.decisions.get.queryOptions({ input: { id } }));
  const mayEdit = useMay(['secretary', 'approver']);
  if (refusalCode(error) === 'DECISION_FROZEN') return <FrozenView decisionId={id} error={error} />;
  if (decision === undefined) {
    return (
      <Page title={t('title')} facts={isPending ? t('loading') : undefined}>
        <RefusalAlert error={error} />
      </Page>
    );
  }
  if (decision.state === 'issued' || !mayEdit) return <IssuedView decision={decision} />;
  return <EditedDraft key={decision.id} decision={decision} />;
}

/** Waits for unsaved work of this machine before the form is shown. */
function EditedDraft({ decision }: { readonly decision: Decision }) {
  const t = useTexts(decisions);
  const draft = useDraft<DecisionDraft>({
    form: 'decision',
    recordId: decision.id,
    initial: { version: decision.version, values: toFormValues(decision.data) },
  });
  if (!draft.ready) return <Page title={t('title')} facts={t('loading')} />;
  return <DraftView decision={decision} draft={draft} />;
}
