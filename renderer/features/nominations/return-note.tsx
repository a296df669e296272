import Box from '@mui/material/Box';
import { nominations } from '#renderer/i18n/nominations.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import type { Batch } from '#shared/contract/nominations.ts';
import { MissingPapersList } from './steps/missing-papers-list.tsx';

/** What a returned submission still lacks, in the words of the appraiser. */
export function ReturnNote({ batch }: { batch: Batch }) {
  const t = useTexts(nominations);
  if (batch.state !== 'returned') return null;
  const returns = batch.events.filter(({ event }) => event === 'return');
  const last = returns.sort((a, b) => (a.at < b.at ? 1 : -1))[0];
  if (last === undefined) return null;
  return (
    <Box
      role="note"
      sx={{
        px: 1.5,
        py: '6px',
        borderRadius: 1,
        whiteSpace: 'pre-line',
        bgcolor: 'var(--sv-warn-bg)',
        color: 'var(--sv-warn-ink)',
      }}
    >
      {t('lastReturn', { reason: last.reason })}
      <MissingPapersList missing={last.missing} />
    </Box>
  );
}
