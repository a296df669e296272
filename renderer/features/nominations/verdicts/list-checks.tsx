import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useLanguage } from '#renderer/i18n/language.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { verdicts as texts } from '#renderer/i18n/verdicts.ts';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { StateChip, type Tone } from '#renderer/ui/state-chip.tsx';
import type { ListedCheck } from '#shared/contract/evaluation.ts';
import { citationText } from '#shared/domain/catalogue/citation-text.ts';
import { percentWords, type SayVerdicts } from './verdict-words.tsx';

const TONES: Record<ListedCheck['state'], Tone> = {
  within: 'good',
  over: 'warn',
  not_set: 'quiet',
  no_base: 'quiet',
  found: 'warn',
  told: 'info',
};

export const checkTitle = (check: ListedCheck, t: SayVerdicts): string =>
  t(`check_${check.code}`, { year: check.year ?? '' });

interface ListChecksProps {
  readonly checks: readonly ListedCheck[];
  readonly error: unknown;
  readonly onShow: (check: ListedCheck) => void;
}

/** What concerns the whole list: each with its numbers, its source, and the people it is about. */
export function ListChecks({ checks, error, onShow }: ListChecksProps) {
  const t = useTexts(texts);
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Box sx={{ color: 'text.secondary' }}>{t(checks.length === 0 ? 'checksNone' : 'checksIntro')}</Box>
      <RefusalAlert error={error} />
      {checks.map((check) => (
        <OneCheck key={`${check.rule}-${check.year}`} check={check} onShow={() => onShow(check)} />
      ))}
    </Box>
  );
}

function OneCheck({ check, onShow }: { check: ListedCheck; onShow: () => void }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { part, whole, share, limit, state } = check;
  const numbers =
    share === null
      ? t('people', { count: part })
      : t('ratio', { part, whole, share: percentWords(share, language) });
  return (
    <Box
      component="section"
      sx={{ display: 'grid', gap: 0.5, pb: 1.5, borderBottom: '1px solid var(--sv-line)' }}
    >
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'start' }}>
        <Typography variant="h3" sx={{ flex: 1 }}>
          {checkTitle(check, t)}
        </Typography>
        <StateChip tone={TONES[state]}>{t(`state_${state}`)}</StateChip>
      </Box>
      <Box sx={{ fontVariantNumeric: 'tabular-nums' }}>
        {numbers}
        {limit !== null && `, ${t('ratioLimit', { limit: percentWords(limit, language) })}`}
      </Box>
      {(state === 'not_set' || state === 'no_base') && <Box>{t(`hint_${state}`)}</Box>}
      <Box sx={{ color: 'text.secondary', fontSize: '0.85rem' }}>
        {[check.cite === null ? '' : citationText(check.cite), check.sourceText]
          .filter((words) => words !== '')
          .join(' · ')}
        {check.reviewNeeded && (
          <>
            {' '}
            <StateChip tone="warn">{t('toReview')}</StateChip>
          </>
        )}
      </Box>
      {check.candidateIds.length > 0 && (
        <Box>
          <Button size="small" onClick={onShow}>
            {t('showPeople')}
          </Button>
        </Box>
      )}
    </Box>
  );
}
