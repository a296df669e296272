import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { intake } from '#renderer/i18n/intake.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import type { Tone } from '#renderer/ui/state-chip.tsx';
import type { Batch } from '#shared/contract/nominations.ts';
import { DuplicatesPanel } from './duplicates-panel.tsx';
import { SimilarPanel } from './similar-panel.tsx';
import { SplitPanel } from './split-panel.tsx';
import type { IntakeChecks } from './use-intake-checks.ts';

interface IntakeStripProps {
  readonly batch: Batch;
  readonly checks: IntakeChecks;
  readonly editable: boolean;
  readonly onPapers: () => void;
}

const AWARDS_SHOWN = 4;

/** The list in one line: how many of each kind and award, and what somebody should look at before it goes on. */
export function IntakeStrip({ batch, checks, editable, onPapers }: IntakeStripProps) {
  const t = useTexts(intake);
  const [open, setOpen] = useState<'duplicates' | 'similar' | 'split' | null>(null);
  if (batch.candidates.length === 0) return null;
  const close = () => setOpen(null);
  const awards = countBy(batch.candidates.map(({ awardName }) => awardName));
  const kinds = (['persons', 'collectives', 'households'] as const)
    .map((key) => [key, batch[key]] as const)
    .filter(([, count]) => count > 0);
  const elsewhere = new Map(
    checks.twins.filter(({ where }) => where !== 'this').map((twin) => [twin.candidateId, twin.answer]),
  );
  const waiting = [...elsewhere.values()].filter((answer) => answer === '').length;
  const awardWords = awards.slice(0, AWARDS_SHOWN).map(([award, count]) => t('awardCount', { award, count }));
  const more = awards.length - AWARDS_SHOWN;
  return (
    <Box
      role="group"
      aria-label={t('summary')}
      sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 10px', minHeight: 28 }}
    >
      <Box component="span" sx={{ fontWeight: 600 }}>
        {kinds.map(([key, count]) => t(key, { count })).join(' · ')}
      </Box>
      {awards.length > 1 && (
        <Box
          component="span"
          title={awards.map(([award, count]) => t('awardCount', { award, count })).join('\n')}
          sx={{
            color: 'text.secondary',
            flex: '1 1 160px',
            minWidth: 0,
            overflow: 'hidden',
            textOverflow: 'ellipsis',
            whiteSpace: 'nowrap',
          }}
        >
          {[...awardWords, ...(more > 0 ? [t('moreAwards', { count: more })] : [])].join(' · ')}
        </Box>
      )}
      {awards.length <= 1 && <Box sx={{ flex: 1 }} />}
      {elsewhere.size > 0 && (
        <Flag tone={waiting > 0 ? 'warn' : 'quiet'} onClick={() => setOpen('duplicates')}>
          {waiting > 0
            ? t('duplicates', { count: waiting })
            : t('duplicatesAnswered', { count: elsewhere.size })}
        </Flag>
      )}
      {checks.pairs.length > 0 && (
        <Flag tone="warn" onClick={() => setOpen('similar')}>
          {t('similar', { count: batch.candidates.filter(({ id }) => checks.alike.has(id)).length })}
        </Flag>
      )}
      {checks.slots !== null && checks.slots.slots.length > 0 && (
        <Flag tone={checks.missing > 0 ? 'warn' : 'good'} onClick={onPapers}>
          {checks.missing > 0 ? t('missing', { count: checks.missing }) : t('complete')}
        </Flag>
      )}
      {editable && batch.state === 'received' && awards.length > 1 && (
        <Button size="small" onClick={() => setOpen('split')}>
          {t('split')}
        </Button>
      )}
      {open === 'duplicates' && (
        <DuplicatesPanel batch={batch} twins={checks.twins} editable={editable} onClose={close} />
      )}
      {open === 'similar' && (
        <SimilarPanel batch={batch} pairs={checks.pairs} compared={checks.compared} onClose={close} />
      )}
      {open === 'split' && <SplitPanel batch={batch} onClose={close} />}
    </Box>
  );
}

function Flag({ tone, onClick, children }: { tone: Tone; onClick: () => void; children: string }) {
  return (
    <Box
      component="button"
      type="button"
      onClick={onClick}
      sx={{
        font: 'inherit',
        fontSize: '0.8rem',
        fontWeight: 500,
        border: 0,
        borderRadius: '999px',
        px: '10px',
        py: '2px',
        cursor: 'pointer',
        bgcolor: `var(--sv-${tone}-bg)`,
        color: `var(--sv-${tone}-ink)`,
        '&:hover': { textDecoration: 'underline' },
      }}
    >
      {children}
    </Box>
  );
}

/** How often each text stands there, the most frequent first. */
function countBy(texts: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}
