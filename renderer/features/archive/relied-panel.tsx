import Box from '@mui/material/Box';
import { useQuery } from '@tanstack/react-query';
import { api } from '#renderer/api/client.ts';
import { RelianceList } from '#renderer/award-life/reliance-list.tsx';
import { awardLife } from '#renderer/i18n/award-life.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { Panel } from '#renderer/ui/panel.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';

/** Later awards and pending candidates that relied on a cancelled award. */
export function ReliedPanel({ awardId }: { readonly awardId: string }) {
  const t = useTexts(awardLife);
  const { data, error } = useQuery(api.archive.reliedOn.queryOptions({ input: { awardIds: [awardId] } }));
  return (
    <Panel title={t('relied')}>
      <RefusalAlert error={error} />
      {data === undefined ? (
        <Box sx={{ color: 'text.secondary' }}>{t('reliedLooking')}</Box>
      ) : (
        <RelianceList rows={data} />
      )}
    </Panel>
  );
}
