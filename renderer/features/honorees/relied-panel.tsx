import { useQuery } from '@tanstack/react-query';
import { api } from '#renderer/api/client.ts';
import { RelianceList } from '#renderer/award-life/reliance-list.tsx';
import { awardLife } from '#renderer/i18n/award-life.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { Panel } from '#renderer/ui/panel.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';

/** What of a life leaned on an award that no longer stands. */
export function ReliedPanel({ honoreeId }: { readonly honoreeId: string }) {
  const t = useTexts(awardLife);
  const { data, error } = useQuery(api.archive.reliedOnOfHonoree.queryOptions({ input: { honoreeId } }));
  return (
    <Panel title={t('reliedOf')}>
      <RefusalAlert error={error} />
      <RelianceList rows={data ?? []} />
    </Panel>
  );
}
