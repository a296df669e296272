import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { legacyImports } from '#renderer/i18n/legacy-imports.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { STEPS, type Step } from './import-words.ts';

interface StepStripProps {
  readonly step: Step;
  readonly may: (step: Step) => boolean;
  readonly onStep: (step: Step) => void;
}

/** Where the work stands; steps that make sense now are buttons. */
export function StepStrip({ step, may, onStep }: StepStripProps) {
  const t = useTexts(legacyImports);
  return (
    <Box
      component="ol"
      aria-label={t('steps')}
      sx={{ display: 'flex', gap: 1, listStyle: 'none', m: 0, p: 0, flexWrap: 'wrap' }}
    >
      {STEPS.map((one, index) => {
        const current = one === step;
        return (
          <li key={one}>
            <ButtonBase
              disabled={!may(one) || current}
              aria-current={current ? 'step' : undefined}
              onClick={() => onStep(one)}
              sx={{
                px: 1.5,
                height: 32,
                gap: 1,
                font: 'inherit',
                borderRadius: '999px',
                border: '1px solid',
                borderColor: current ? 'var(--sv-red)' : 'var(--sv-line)',
                bgcolor: current ? 'var(--sv-red-soft)' : 'background.paper',
                color: current ? 'primary.main' : may(one) ? 'text.primary' : 'text.secondary',
                fontWeight: current ? 600 : 400,
              }}
            >
              <span>{index + 1}.</span>
              {t(`step_${one}`)}
            </ButtonBase>
          </li>
        );
      })}
    </Box>
  );
}
