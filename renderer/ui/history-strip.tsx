import Box from '@mui/material/Box';
import { useEffect, useRef } from 'react';
import { history } from '#renderer/i18n/history.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import type { HistoryYear, YearMark } from '#renderer/ui/history-years.ts';
import type { TaskLevel } from '#shared/domain/catalogue/terms.ts';

interface HistoryStripProps {
  readonly years: readonly HistoryYear[];
  /** Households have none. */
  readonly withRatings: boolean;
  /** With it the empty and filled ratings are buttons that open a year. */
  readonly onYear?: (year: number) => void;
}

const TONES: Record<TaskLevel, string> = {
  'xuat-sac': 'good',
  tot: 'info',
  'hoan-thanh': 'quiet',
  'khong-hoan-thanh': 'bad',
};
const head = { fontWeight: 500, fontSize: '0.78rem', color: 'text.secondary', textAlign: 'left' } as const;

/** Ten years at a glance as a table: rating, titles and commendations of each year under one another. */
export function HistoryStrip({ years, withRatings, onYear }: HistoryStripProps) {
  const t = useTexts(history);
  const frame = useRef<HTMLDivElement>(null);
  // Where ten years do not fit, the latest are the ones to see.
  useEffect(() => {
    if (frame.current !== null) frame.current.scrollLeft = frame.current.scrollWidth;
  }, []);
  const [first, last] = [years[0]?.year ?? 0, years.at(-1)?.year ?? 0];
  return (
    // Reached by the keyboard, so that the years on the left can be scrolled to.
    <Box
      ref={frame}
      role="region"
      aria-label={t('strip', { from: first, to: last })}
      tabIndex={0}
      sx={{ overflowX: 'auto', outlineOffset: '-2px' }}
    >
      <Box
        component="table"
        aria-label={t('strip', { from: first, to: last })}
        sx={{
          width: '100%',
          minWidth: 560,
          tableLayout: 'fixed',
          borderCollapse: 'collapse',
          '& th, & td': { p: '4px 3px', verticalAlign: 'top', borderBottom: '1px solid var(--sv-line)' },
          '& tr:last-of-type th, & tr:last-of-type td': { borderBottom: 0 },
        }}
      >
        <thead>
          <tr>
            <Box component="th" scope="col" sx={{ ...head, width: 92 }}>
              {t('year')}
            </Box>
            {years.map(({ year }) => (
              <Box
                component="th"
                scope="col"
                key={year}
                sx={{ fontVariantNumeric: 'tabular-nums', fontWeight: 600, textAlign: 'center' }}
              >
                {year}
              </Box>
            ))}
          </tr>
        </thead>
        <tbody>
          {withRatings && (
            <tr>
              <Box component="th" scope="row" sx={head}>
                {t('row_rating')}
              </Box>
              {years.map((one) => (
                <Box component="td" key={one.year} sx={{ textAlign: 'center' }}>
                  <Rating of={one} {...(onYear === undefined ? {} : { onYear })} />
                </Box>
              ))}
            </tr>
          )}
          <MarkRow name={t('row_title')} years={years} pick={(one) => one.titles} tone="gold" />
          <MarkRow name={t('row_award')} years={years} pick={(one) => one.awards} tone="plain" />
        </tbody>
      </Box>
    </Box>
  );
}

function Rating({ of, onYear }: { of: HistoryYear; onYear?: (year: number) => void }) {
  const t = useTexts(history);
  const words = of.ratings.map((level) => t(`level_${level}`)).join(' / ');
  const text = of.ratings.map((level) => t(`short_${level}`)).join(' / ');
  const tone =
    of.ratings.length === 1 ? TONES[of.ratings[0] ?? 'tot'] : of.ratings.length > 1 ? 'warn' : null;
  const look = {
    display: 'block',
    width: '100%',
    font: 'inherit',
    fontSize: '0.8rem',
    fontWeight: 600,
    lineHeight: '24px',
    p: 0,
    borderRadius: '4px',
    border: tone === null ? '1px dashed var(--sv-line)' : '1px solid transparent',
    bgcolor: tone === null ? 'transparent' : `var(--sv-${tone}-bg)`,
    color: tone === null ? 'text.secondary' : `var(--sv-${tone}-ink)`,
  };
  const label = `${t('year')} ${of.year}: ${words === '' ? t('nothing') : words}`;
  if (onYear === undefined)
    return (
      <Box component="span" title={label} sx={look}>
        {text === '' ? '–' : text}
      </Box>
    );
  return (
    <Box
      component="button"
      type="button"
      title={label}
      aria-label={label}
      onClick={() => onYear(of.year)}
      sx={{ ...look, cursor: 'pointer', '&:hover': { borderColor: 'var(--sv-red)' } }}
    >
      {text === '' ? '+' : text}
    </Box>
  );
}

interface MarkRowProps {
  readonly name: string;
  readonly years: readonly HistoryYear[];
  readonly pick: (year: HistoryYear) => readonly YearMark[];
  readonly tone: 'gold' | 'plain';
}

function MarkRow({ name, years, pick, tone }: MarkRowProps) {
  const t = useTexts(history);
  return (
    <tr>
      <Box component="th" scope="row" sx={head}>
        {name}
      </Box>
      {years.map((one) => (
        <Box component="td" key={one.year} sx={{ textAlign: 'center' }}>
          {pick(one).map((mark) => (
            <Box
              key={mark.key}
              title={mark.cancelled ? `${mark.full} (${t('cancelled')})` : mark.full}
              sx={{
                mb: '3px',
                px: '3px',
                fontSize: '0.78rem',
                fontWeight: 500,
                lineHeight: '19px',
                borderRadius: '4px',
                overflowWrap: 'anywhere',
                borderLeft: `3px solid var(--sv-${tone === 'gold' ? 'gold' : 'red'})`,
                bgcolor: 'var(--sv-raised)',
                textDecoration: mark.cancelled ? 'line-through' : 'none',
                color: mark.cancelled ? 'text.secondary' : 'text.primary',
              }}
            >
              {mark.short}
            </Box>
          ))}
        </Box>
      ))}
    </tr>
  );
}
