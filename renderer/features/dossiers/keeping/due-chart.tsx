import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { dossierKeeping } from '#renderer/i18n/dossier-keeping.ts';
import { useLanguage } from '#renderer/i18n/language.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { count } from '#renderer/ui/format.ts';
import { Panel } from '#renderer/ui/panel.tsx';
import { dueBars, type YearOfFiles } from './due-bars.ts';

/** What falls due in which year, as bars or as a table; years before this one are one bar. */
export function DueChart({ years }: { readonly years: readonly YearOfFiles[] }) {
  const t = useTexts(dossierKeeping);
  const language = useLanguage();
  const [table, setTable] = useState(false);
  const now = new Date().getFullYear();
  const bars = dueBars(years, now);
  const most = Math.max(1, ...bars.map(({ files }) => files));
  const yearOf = (bar: (typeof bars)[number]) =>
    bar.before ? t('chartBefore', { year: bar.year }) : String(bar.year);
  return (
    <Panel
      title={t('chartTitle')}
      aside={
        bars.length > 0 && (
          <Button size="small" onClick={() => setTable((old) => !old)}>
            {t(table ? 'asChart' : 'asTable')}
          </Button>
        )
      }
    >
      <Box sx={{ fontSize: '0.82rem', color: 'text.secondary', mb: 1 }}>{t('chartHint')}</Box>
      {bars.length === 0 && <Box sx={{ color: 'text.secondary' }}>{t('chartEmpty')}</Box>}
      {bars.length > 0 && table && (
        <Box component="table" sx={{ '& td, & th': { textAlign: 'left', pr: 4, py: '2px' } }}>
          <thead>
            <tr>
              <th>{t('yearColumn')}</th>
              <th>{t('filesColumn')}</th>
            </tr>
          </thead>
          <tbody>
            {bars.map((bar) => (
              <tr key={bar.year}>
                <td>{yearOf(bar)}</td>
                <td>{count(bar.files, language)}</td>
              </tr>
            ))}
          </tbody>
        </Box>
      )}
      {bars.length > 0 && !table && (
        <Box
          role="list"
          sx={{ display: 'flex', alignItems: 'flex-end', gap: '6px', overflowX: 'auto', pt: 1 }}
        >
          {bars.map((bar) => (
            <Box
              role="listitem"
              key={bar.year}
              aria-label={t('chartBar', { year: yearOf(bar), count: bar.files })}
              title={t('chartBar', { year: yearOf(bar), count: bar.files })}
              sx={{ flex: '1 0 34px', maxWidth: 60, textAlign: 'center', fontSize: '0.75rem' }}
            >
              <span>{bar.files > 0 ? count(bar.files, language) : ''}</span>
              <Box
                sx={{
                  height: `${Math.round((bar.files / most) * 84)}px`,
                  minHeight: bar.files > 0 ? 3 : 0,
                  bgcolor: bar.year <= now ? 'var(--sv-red)' : 'var(--sv-gold)',
                  borderRadius: '3px 3px 0 0',
                }}
              />
              <Box sx={{ borderTop: '1px solid var(--sv-line)', color: 'text.secondary', pt: '2px' }}>
                {yearOf(bar)}
              </Box>
            </Box>
          ))}
        </Box>
      )}
    </Panel>
  );
}
