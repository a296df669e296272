import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import { useMemo } from 'react';
import { useLanguage } from '#renderer/i18n/language.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { verdicts as texts } from '#renderer/i18n/verdicts.ts';
import { count } from '#renderer/ui/format.ts';
import { StateChip } from '#renderer/ui/state-chip.tsx';
import type { Batch } from '#shared/contract/nominations.ts';
import { useBatchVerdicts, useJudging } from './batch-verdicts.tsx';
import { FreezeControl } from './freeze-control.tsx';
import { ListChecksButton } from './list-checks-button.tsx';
import { VerdictBar, type VerdictCounts } from './verdict-bar.tsx';
import { knownVerdict, VERDICT_TONES, VERDICTS } from './verdict-words.tsx';

/** One line above the list: shares of the verdicts, each a filter; ratios; the freeze; progress while it is judged. */
export function VerdictSummary({ batch }: { batch: Batch }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { verdicts, filter, setFilter } = useBatchVerdicts();
  const counts = useMemo((): VerdictCounts => {
    const found = { eligible: 0, not_eligible: 0, needs_manual: 0 };
    for (const row of verdicts.values()) found[knownVerdict(row)] += 1;
    return found;
  }, [verdicts]);
  if (batch.candidates.length === 0) return null;
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: '4px 8px', my: '-6px' }}>
      <VerdictBar counts={counts} />
      {VERDICTS.map((verdict) => {
        const isOn = filter?.kind === 'verdict' && filter.verdict === verdict;
        return (
          <Button
            key={verdict}
            size="small"
            variant="text"
            aria-pressed={isOn}
            aria-label={`${t('filterBy', { verdict: t(verdict) })} (${counts[verdict]})`}
            disabled={counts[verdict] === 0 && !isOn}
            onClick={() => setFilter(isOn ? null : { kind: 'verdict', verdict })}
            sx={{
              px: 1,
              color: `var(--sv-${VERDICT_TONES[verdict]}-ink)`,
              bgcolor: isOn ? `var(--sv-${VERDICT_TONES[verdict]}-bg)` : 'transparent',
            }}
          >
            <b>{count(counts[verdict], language)}</b>&nbsp;{t(verdict)}
          </Button>
        );
      })}
      <JudgingLine by2022={[...verdicts.values()].some(({ verdict2022 }) => verdict2022 !== null)} />
      <Box sx={{ flex: 1 }} />
      <ListChecksButton batch={batch} />
      <FreezeControl batch={batch} />
    </Box>
  );
}

/** Progress of a long list with its stop, and what to do after a stop or a failure; else by which text was judged. */
function JudgingLine({ by2022 }: { by2022: boolean }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { progress, error, stop, again } = useJudging();
  if (progress === null) {
    if (error === null)
      return by2022 ? (
        <StateChip tone="warn" title={t('all2022Full')}>
          {t('all2022')}
        </StateChip>
      ) : null;
    return (
      <>
        <span role="alert">{t('failed')}</span>
        <Button size="small" onClick={again}>
          {t('retry')}
        </Button>
      </>
    );
  }
  const { done, total, stopped } = progress;
  const facts = { done: count(done, language), total: count(total, language) };
  return (
    <>
      <LinearProgress
        aria-label={t('judgingProgress', facts)}
        variant="determinate"
        value={(100 * done) / Math.max(1, total)}
        sx={{ width: 110 }}
      />
      <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.85rem' }}>
        {t(stopped ? 'stopped' : 'judgingProgress', facts)}
      </Box>
      <Button size="small" onClick={stopped ? again : stop}>
        {t(stopped ? 'judgeAgain' : 'stopJudging')}
      </Button>
    </>
  );
}
