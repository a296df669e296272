import Box from '@mui/material/Box';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { verdicts as texts } from '#renderer/i18n/verdicts.ts';
import type { Verdict } from '#shared/domain/eligibility/case.ts';
import { VERDICT_TONES, VERDICTS } from './verdict-words.tsx';

export type VerdictCounts = Readonly<Record<Verdict, number>>;

/** Shares of the verdicts side by side; the numbers stand beside it as buttons. */
export function VerdictBar({ counts }: { counts: VerdictCounts }) {
  const t = useTexts(texts);
  return (
    <Box
      role="img"
      aria-label={t('summary', { ...counts })}
      sx={{
        display: 'flex',
        width: 120,
        height: 10,
        borderRadius: '999px',
        overflow: 'hidden',
        bgcolor: 'var(--sv-quiet-bg)',
      }}
    >
      {VERDICTS.map((verdict) => (
        <Box
          key={verdict}
          sx={{
            flexGrow: counts[verdict],
            bgcolor: `var(--sv-${VERDICT_TONES[verdict]}-ink)`,
            opacity: 0.75,
          }}
        />
      ))}
    </Box>
  );
}
