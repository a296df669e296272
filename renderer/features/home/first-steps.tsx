import Box from '@mui/material/Box';
import { Link } from '@tanstack/react-router';
import { home } from '#renderer/i18n/home.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { Panel } from '#renderer/ui/panel.tsx';

const STEPS = [
  { to: '/units', key: 'start1' },
  { to: '/catalogue', key: 'start2' },
  { to: '/nominations', key: 'start3' },
] as const;

/** A new office: what to do first, in order. */
export function FirstSteps() {
  const t = useTexts(home);
  return (
    <Panel title={t('startTitle')}>
      <Box
        component="ol"
        sx={{
          listStyle: 'none',
          m: 0,
          p: 0,
          display: 'grid',
          gap: 1.5,
          gridTemplateColumns: 'repeat(auto-fit, minmax(260px, 1fr))',
        }}
      >
        {STEPS.map((step, index) => (
          <li key={step.key}>
            <Box
              component={Link}
              to={step.to}
              sx={{
                display: 'grid',
                gridTemplateColumns: '34px 1fr',
                gap: 1.5,
                p: 2,
                height: '100%',
                border: '1px solid var(--sv-line)',
                borderRadius: 1,
                color: 'text.primary',
                textDecoration: 'none',
                '&:hover': { borderColor: 'var(--sv-red)' },
              }}
            >
              <Box
                aria-hidden="true"
                sx={{
                  width: 30,
                  height: 30,
                  borderRadius: '50%',
                  display: 'grid',
                  placeItems: 'center',
                  fontWeight: 700,
                  bgcolor: 'var(--sv-warn-bg)',
                  color: 'var(--sv-warn-ink)',
                }}
              >
                {index + 1}
              </Box>
              <Box>
                <Box sx={{ fontWeight: 600, color: 'primary.main' }}>{t(step.key)}</Box>
                <Box sx={{ color: 'text.secondary' }}>{t(`${step.key}Text`)}</Box>
              </Box>
            </Box>
          </li>
        ))}
      </Box>
    </Panel>
  );
}
