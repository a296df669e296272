import Box from '@mui/material/Box';
import { steps } from '#renderer/i18n/steps.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { Day } from '#renderer/ui/moment.tsx';
import type { Batch } from '#shared/contract/nominations.ts';
import { type StripStep, stripOf } from './strip-steps.ts';

const TONES: Record<StripStep['standing'], { dot: string; ink: string }> = {
  done: { dot: 'var(--sv-gold)', ink: 'text.secondary' },
  skipped: { dot: 'var(--sv-line)', ink: 'text.secondary' },
  now: { dot: 'var(--sv-red)', ink: 'text.primary' },
  ahead: { dot: 'transparent', ink: 'text.secondary' },
};

/** The way of a submission on one line: when each step was reached, when the current one is due, when the rest may be. */
export function StepStrip({ batch }: { batch: Batch }) {
  const t = useTexts(steps);
  const strip = stripOf(batch);
  if (strip.length === 0) return null;
  return (
    <Box
      component="ol"
      aria-label={t('strip')}
      sx={{ listStyle: 'none', m: 0, p: 0, display: 'flex', flexWrap: 'wrap', rowGap: 0.5 }}
    >
      {strip.map((step) => (
        <Box
          component="li"
          key={step.id}
          aria-current={step.standing === 'now' ? 'step' : undefined}
          title={step.office}
          sx={{
            flex: '1 1 96px',
            minWidth: 88,
            pr: 1,
            position: 'relative',
            color: TONES[step.standing].ink,
            fontSize: '0.8rem',
            lineHeight: 1.35,
            '&:not(:last-of-type)::before': {
              content: '""',
              position: 'absolute',
              top: '5px',
              left: '12px',
              right: '-2px',
              height: '2px',
              bgcolor: 'var(--sv-line)',
            },
          }}
        >
          <Box
            sx={{
              position: 'relative',
              width: 11,
              height: 11,
              mb: '3px',
              borderRadius: '50%',
              border: '2px solid',
              borderColor: step.standing === 'ahead' ? 'var(--sv-control)' : TONES[step.standing].dot,
              bgcolor: step.standing === 'ahead' ? 'background.paper' : TONES[step.standing].dot,
            }}
          />
          <Box sx={{ fontWeight: step.standing === 'now' ? 600 : 400 }}>{step.name}</Box>
          <Box sx={step.late ? { color: 'error.main', fontWeight: 600 } : {}}>
            {step.standing === 'skipped' ? t('stepSkipped') : <When step={step} />}
          </Box>
        </Box>
      ))}
    </Box>
  );
}

function When({ step }: { step: StripStep }) {
  const t = useTexts(steps);
  if (step.returned) return t('stepReturned');
  if (step.day === null) return step.standing === 'now' ? t('stepNoLimit') : null;
  const [before, after = ''] = t(
    step.standing === 'done' ? 'stepDone' : step.standing === 'now' ? 'stepDue' : 'stepPlanned',
    { date: '\u0000' },
  ).split('\u0000');
  return (
    <>
      {before}
      <Day iso={step.day} />
      {after}
    </>
  );
}
