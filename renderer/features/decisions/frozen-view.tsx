import { useQuery } from '@tanstack/react-query';
import { api } from '#renderer/api/client.ts';
import { StandingChip } from '#renderer/award-life/chips.tsx';
import { AwardsView } from '#renderer/features/decisions/awards-view.tsx';
import { ChangedBy } from '#renderer/features/decisions/changed-by.tsx';
import { decisions } from '#renderer/i18n/decisions.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { Page } from '#renderer/ui/page.tsx';
import { Panel } from '#renderer/ui/panel.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';

interface FrozenViewProps {
  readonly decisionId: string;
  /** Why its content is not shown. */
  readonly error: unknown;
}

/** A recalled decision in front of somebody who may not read its content: what became of it and of its awards. */
export function FrozenView({ decisionId, error }: FrozenViewProps) {
  const t = useTexts(decisions);
  const { data: state } = useQuery(api.archive.ofDecision.queryOptions({ input: { decisionId } }));
  return (
    <Page title={t('title')}>
      <RefusalAlert error={error} />
      {state !== undefined && (
        <>
          <Panel aside={<StandingChip standing={state.standing} />}>
            <ChangedBy changes={state.changedBy} />
          </Panel>
          <AwardsView decisionId={decisionId} awards={state.awards} />
        </>
      )}
    </Page>
  );
}
