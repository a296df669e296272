import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { ContractOutputs } from '#renderer/api/contract-types.ts';
import { home } from '#renderer/i18n/home.ts';
import { useLanguage } from '#renderer/i18n/language.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { count } from '#renderer/ui/format.ts';
import { Panel } from '#renderer/ui/panel.tsx';
import { YearBars, YearColumns, type YearLine } from './year-bars.tsx';
import { YearTable } from './year-table.tsx';

type Summary = ContractOutputs['home']['summary'];

/** Awards of this year against last, as bars or as a table. */
export function AwardYear({ summary }: { summary: Summary }) {
  const t = useTexts(home);
  const language = useLanguage();
  const [asTable, setAsTable] = useState(false);
  const year = Number(summary.today.slice(0, 4));
  const awards: YearLine[] = summary.awards.map((award) => ({
    ...award,
    key: award.awardTypeId,
    label: award.name,
  }));
  const months: YearLine[] = summary.months.map((one) => ({
    ...one,
    key: String(one.month),
    label: String(one.month),
  }));
  const sum = (key: 'thisYear' | 'lastYear') => awards.reduce((total, award) => total + award[key], 0);
  const none = sum('thisYear') === 0 && sum('lastYear') === 0;
  return (
    <Panel
      title={t('yearTitle', { year })}
      aside={
        !none && (
          <Button
            size="small"
            variant="text"
            aria-pressed={asTable}
            onClick={() => setAsTable(!asTable)}
            sx={{ minHeight: 26 }}
          >
            {t(asTable ? 'asBars' : 'asTable')}
          </Button>
        )
      }
    >
      <Box sx={{ color: 'text.secondary' }}>
        {none
          ? t('noAwards')
          : `${t('yearTotals', { count: count(sum('thisYear'), language), last: count(sum('lastYear'), language) })}`}
      </Box>
      {!none && (
        <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 1.25, mt: 1.25 }}>
          <Typography variant="h3">{t('byAward')}</Typography>
          {asTable ? (
            <YearTable label={t('award')} lines={awards} year={year} />
          ) : (
            <YearBars lines={awards} />
          )}
          <Typography variant="h3" sx={{ mt: 0.5 }}>
            {t('byMonth')}
          </Typography>
          {asTable ? (
            <YearTable label={t('month')} lines={months} year={year} />
          ) : (
            <YearColumns lines={months} year={year} />
          )}
        </Box>
      )}
      <Box sx={{ mt: 1.5, pt: 1.25, borderTop: '1px solid var(--sv-line)', color: 'text.secondary' }}>
        {t('archiveTotal', { count: count(summary.total, language) })}
      </Box>
    </Panel>
  );
}
