import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { steps } from '#renderer/i18n/steps.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { workflow } from '#renderer/i18n/workflow.ts';
import { Panel } from '#renderer/ui/panel.tsx';
import type { BatchRow } from '#shared/contract/nominations.ts';
import type { BatchState } from '#shared/domain/workflow.ts';
import { AGE_BANDS, type AgeBand, agesByStep } from './ageing.ts';

const COLOURS: Record<AgeBand, string> = {
  young: 'var(--sv-gold)',
  middle: '#b3701b',
  old: 'var(--sv-red)',
};

interface AgeingBarsProps {
  readonly rows: readonly BatchRow[];
  readonly onChoose: (state: BatchState) => void;
}

/** How long submissions have stood where: one bar a step, its parts by age. Each bar is a filter, its words a table. */
export function AgeingBars({ rows, onChoose }: AgeingBarsProps) {
  const t = useTexts(steps);
  const words = useTexts(workflow);
  const ages = agesByStep(rows);
  const longest = Math.max(1, ...ages.map(({ total }) => total));
  return (
    <Panel
      title={t('ageing')}
      aside={
        <Box sx={{ display: 'flex', gap: 1.5, flexWrap: 'wrap', fontSize: '0.8rem' }}>
          {AGE_BANDS.map((band) => (
            <Box key={band} sx={{ display: 'flex', alignItems: 'center', gap: '5px' }}>
              <Box sx={{ width: 11, height: 11, borderRadius: '2px', bgcolor: COLOURS[band] }} />
              {t(band)}
            </Box>
          ))}
        </Box>
      }
    >
      <Box sx={{ color: 'text.secondary', fontSize: '0.8rem', mb: 0.5 }}>
        {ages.length === 0 ? t('ageingNone') : t('ageingHint')}
      </Box>
      <Box
        sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(230px, 1fr))', columnGap: 3 }}
      >
        {ages.map(({ state, counts, total }) => {
          const name = words(`state_${state}`);
          const said = AGE_BANDS.filter((band) => counts[band] > 0)
            .map((band) => `${t(band)}: ${counts[band]}`)
            .join(', ');
          return (
            <ButtonBase
              key={state}
              onClick={() => onChoose(state)}
              aria-label={`${t('ageingCell', { step: name, count: total })} (${said})`}
              sx={{
                display: 'grid',
                gridTemplateColumns: '118px 1fr 24px',
                alignItems: 'center',
                gap: 1,
                minHeight: 26,
                textAlign: 'left',
                font: 'inherit',
                borderRadius: 1,
              }}
            >
              <Box
                component="span"
                sx={{ overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}
              >
                {name}
              </Box>
              <Box sx={{ display: 'flex', height: 12, width: `${(total / longest) * 100}%`, minWidth: 6 }}>
                {AGE_BANDS.map(
                  (band) =>
                    counts[band] > 0 && (
                      <Box
                        key={band}
                        title={`${t(band)}: ${counts[band]}`}
                        sx={{ flex: counts[band], bgcolor: COLOURS[band], mr: '1px', borderRadius: '2px' }}
                      />
                    ),
                )}
              </Box>
              <Box component="span" sx={{ textAlign: 'right', fontVariantNumeric: 'tabular-nums' }}>
                {total}
              </Box>
            </ButtonBase>
          );
        })}
      </Box>
    </Panel>
  );
}
