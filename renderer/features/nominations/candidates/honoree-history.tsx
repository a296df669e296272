import Box from '@mui/material/Box';
import { useQuery } from '@tanstack/react-query';
import { api } from '#renderer/api/client.ts';
import { candidates } from '#renderer/i18n/candidates.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { fullDate } from '#renderer/ui/format.ts';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';

/** Awards of a known honoree, the newest first. */
export function HonoreeHistory({ honoreeId }: { honoreeId: string }) {
  const t = useTexts(candidates);
  const honoree = useQuery(api.honorees.get.queryOptions({ input: { id: honoreeId } }));
  if (honoree.error !== null) return <RefusalAlert error={honoree.error} />;
  if (honoree.data === undefined) return <Box sx={{ color: 'text.secondary' }}>{t('historyLoading')}</Box>;
  const awards = [...honoree.data.awards].sort((a, b) => (a.decisionDate < b.decisionDate ? 1 : -1));
  if (awards.length === 0) return <Box sx={{ color: 'text.secondary' }}>{t('historyNone')}</Box>;
  return (
    <Box component="ul" aria-label={t('history')} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {awards.map((award) => (
        <Box
          component="li"
          key={award.id}
          sx={{ py: '5px', borderBottom: '1px solid var(--sv-line)', '&:last-of-type': { borderBottom: 0 } }}
        >
          <Box>{award.awardName}</Box>
          <Box sx={{ fontSize: '0.78rem', color: 'text.secondary' }}>
            {t('award', { number: award.decisionNumber, date: fullDate(award.decisionDate) })}
            {award.reason !== '' && ` · ${award.reason}`}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
