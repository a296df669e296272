import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { honorees } from '#renderer/i18n/honorees.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { Panel } from '#renderer/ui/panel.tsx';
import { YearBars } from '#renderer/ui/year-bars.tsx';
import type { HonoreeRecord } from '#shared/contract/honorees.ts';
import { stretchesOf } from './life-stretches.ts';

/** Awards by year, and the units and spellings under which decisions know this honoree. */
export function LifeChart({ record }: { record: HonoreeRecord }) {
  const t = useTexts(honorees);
  const [asTable, setAsTable] = useState(false);
  const byYear = Map.groupBy(record.awards, ({ decisionDate }) => Number(decisionDate.slice(0, 4)));
  const years = [...byYear].map(([year, awards]) => ({ year, count: awards.length }));
  const units = stretchesOf(record.awards, ({ unitName }) => unitName);
  const names = stretchesOf(record.awards, ({ name }) => name).filter(({ text }) => text !== record.name);
  if (record.awards.length === 0) return null;
  return (
    <Panel
      title={t('lifeChart')}
      aside={
        years.length > 1 && (
          <Button size="small" variant="text" onClick={() => setAsTable(!asTable)}>
            {t(asTable ? 'asChart' : 'asTable')}
          </Button>
        )
      }
    >
      {years.length > 1 && (
        <YearBars
          label={t('lifeChart')}
          years={years}
          words={({ year, count }) => t('lifeBar', { year, count })}
          table={{ shown: asTable, year: t('year'), count: t('awards') }}
        />
      )}
      <Box sx={{ display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', columnGap: 1.5, mt: 1 }}>
        {units.map(({ text, from, to, today, todayId }) => (
          <Box key={text} sx={{ display: 'contents' }}>
            <Box sx={{ fontVariantNumeric: 'tabular-nums', color: 'text.secondary' }}>
              {from === to ? from : `${from}–${to}`}
            </Box>
            <Box>
              {text}
              {todayId !== null && today !== null && (
                <>
                  {' '}
                  <a href={`#/units/${todayId}`}>
                    {today === text ? t('unitPage') : t('unitToday', { name: today })}
                  </a>
                </>
              )}
            </Box>
          </Box>
        ))}
      </Box>
      {names.length > 0 && (
        <Box sx={{ mt: 1, color: 'text.secondary' }}>
          {t('otherSpellings', { names: names.map(({ text }) => text).join(', ') })}
        </Box>
      )}
    </Panel>
  );
}
