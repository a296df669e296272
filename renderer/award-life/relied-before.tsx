import Box from '@mui/material/Box';
import { useQuery } from '@tanstack/react-query';
import { api } from '#renderer/api/client.ts';
import { RelianceList } from '#renderer/award-life/reliance-list.tsx';
import { awardLife } from '#renderer/i18n/award-life.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';

/** Later awards and pending candidates that will lose their ground when these awards end. */
export function ReliedBefore({ awardIds }: { readonly awardIds: readonly string[] }) {
  const t = useTexts(awardLife);
  const { data, error, isPending } = useQuery({
    ...api.archive.reliedOn.queryOptions({ input: { awardIds: [...awardIds] } }),
    enabled: awardIds.length > 0,
  });
  if (awardIds.length > 0 && isPending)
    return <Box sx={{ color: 'text.secondary' }}>{t('reliedLooking')}</Box>;
  return (
    <>
      <RefusalAlert error={error} />
      {error === null && <RelianceList rows={data ?? []} withNames={awardIds.length > 1} />}
    </>
  );
}
