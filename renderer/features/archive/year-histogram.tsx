import { styled } from '@mui/material/styles';
import { useState } from 'react';
import type { Facet } from '#renderer/features/archive/use-facets.ts';
import { archive } from '#renderer/i18n/archive.ts';
import { useLanguage } from '#renderer/i18n/language.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { count } from '#renderer/ui/format.ts';
import { fillYears, useBarKeys } from '#renderer/ui/year-bars.tsx';

const Frame = styled('div')({
  '& .none': { color: 'var(--sv-muted)' },
  '& .head': { display: 'flex', alignItems: 'baseline', marginBottom: 4 },
  '& .head strong': { flex: 1, fontWeight: 600 },
  '& .head button': {
    border: 0,
    padding: 0,
    background: 'none',
    font: 'inherit',
    fontSize: '0.78rem',
    color: 'var(--sv-red)',
    cursor: 'pointer',
  },
  '& .bars': {
    border: 0,
    margin: 0,
    padding: 0,
    minWidth: 0,
    display: 'flex',
    alignItems: 'flex-end',
    gap: 1,
    height: 52,
  },
  '& .bar': {
    flex: '1 1 0',
    minWidth: 2,
    height: '100%',
    padding: 0,
    border: 0,
    background: 'none',
    display: 'flex',
    alignItems: 'flex-end',
    cursor: 'pointer',
  },
  '& .bar i': { display: 'block', width: '100%', minHeight: 2, background: 'var(--sv-gold)', opacity: 0.55 },
  '& .bar:hover i': { opacity: 1 },
  '& .bar[aria-pressed="true"] i': { background: 'var(--sv-red)', opacity: 1 },
  '& .scale': { display: 'flex', justifyContent: 'space-between', color: 'var(--sv-muted)' },
  '& table': { width: '100%', borderCollapse: 'collapse' },
  '& .table': { maxHeight: 190, overflow: 'auto' },
  '& th, & td': { padding: '2px 0', textAlign: 'right', fontWeight: 400 },
  '& thead th': { color: 'var(--sv-muted)' },
  '& th:first-of-type': { textAlign: 'left' },
});

interface YearHistogramProps {
  readonly years: Facet;
  readonly from: number | null;
  readonly to: number | null;
  readonly onYear: (year: number) => void;
}

/** Awards by year as bars; one tab stop, arrows move, a pressed bar filters. The same numbers as a table. */
export function YearHistogram({ years, from, to, onYear }: YearHistogramProps) {
  const t = useTexts(archive);
  const language = useLanguage();
  const [asTable, setAsTable] = useState(false);
  const counts = fillYears(years.map(({ value, count }) => ({ year: Number(value), count })));
  const highest = Math.max(1, ...counts.map((one) => one.count));
  const { bars, focused, setCurrent, onKeyDown } = useBarKeys(counts.length);

  const first = counts[0];
  const last = counts.at(-1);
  return (
    <Frame>
      <div className="head">
        <strong>{t('year')}</strong>
        {counts.length > 0 && (
          <button type="button" onClick={() => setAsTable(!asTable)}>
            {asTable ? t('yearAsChart') : t('yearAsTable')}
          </button>
        )}
      </div>
      {counts.length === 0 && <span className="none">{t('noFacets')}</span>}
      {asTable && counts.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by keyboard.
        <section className="table" tabIndex={0} aria-label={t('yearChart')}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('year')}</th>
                <th scope="col">{t('count')}</th>
              </tr>
            </thead>
            <tbody>
              {counts
                .filter((one) => one.count > 0)
                .reverse()
                .map((one) => (
                  <tr key={one.year}>
                    <th scope="row">{one.year}</th>
                    <td>{count(one.count, language)}</td>
                  </tr>
                ))}
            </tbody>
          </table>
        </section>
      )}
      {!asTable && counts.length > 0 && (
        <fieldset ref={bars} className="bars" aria-label={t('yearChart')} onKeyDown={onKeyDown}>
          {counts.map((one, index) => {
            const words = t('yearBar', { year: one.year, count: count(one.count, language) });
            return (
              <button
                key={one.year}
                type="button"
                className="bar"
                tabIndex={index === focused ? 0 : -1}
                aria-label={words}
                title={words}
                aria-pressed={isChosen(one.year, from, to)}
                onClick={() => {
                  setCurrent(index);
                  onYear(one.year);
                }}
              >
                <i style={{ height: `${(one.count / highest) * 100}%` }} />
              </button>
            );
          })}
        </fieldset>
      )}
      {!asTable && first !== undefined && last !== undefined && (
        <div className="scale" aria-hidden="true">
          <span>{first.year}</span>
          {last.year !== first.year && <span>{last.year}</span>}
        </div>
      )}
    </Frame>
  );
}

function isChosen(year: number, from: number | null, to: number | null): boolean {
  if (from === null && to === null) return false;
  return (from === null || year >= from) && (to === null || year <= to);
}
