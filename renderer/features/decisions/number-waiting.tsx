import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { decisions } from '#renderer/i18n/decisions.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { fullDate } from '#renderer/ui/format.ts';
import type { Decision } from '#shared/contract/decisions.ts';
import { printNumber } from '#shared/domain/numbering.ts';

/** The number that signing will give, and from which day on. */
export function NumberWaiting({ decision }: { readonly decision: Decision }) {
  const t = useTexts(decisions);
  const number = printNumber(decision.expectedNumber, decision.symbol);
  return (
    <Box component="section" sx={{ mt: 2 }}>
      <Typography variant="h2" component="h2">
        {t('numbering')}
      </Typography>
      <Box sx={{ fontSize: '1.3rem', fontWeight: 600, my: 0.5 }}>{number}</Box>
      <Box sx={{ color: 'text.secondary' }}>
        {t('numberingText', { number })}{' '}
        {decision.earliestDate === null
          ? t('numberingFirst')
          : t('numberingEarliest', { date: fullDate(decision.earliestDate) })}
      </Box>
    </Box>
  );
}
