import { styled } from '@mui/material/styles';
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';

const Frame = styled('div')({
  '& .bars': {
    border: 0,
    margin: 0,
    padding: 0,
    minWidth: 0,
    display: 'flex',
    alignItems: 'flex-end',
    gap: 2,
    height: 76,
  },
  '& .bar': {
    flex: '1 1 0',
    minWidth: 3,
    maxWidth: 42,
    height: '100%',
    padding: 0,
    border: 0,
    background: 'none',
    display: 'flex',
    alignItems: 'flex-end',
    cursor: 'pointer',
  },
  '& .bar i': {
    display: 'block',
    width: '100%',
    background: 'var(--sv-gold)',
    opacity: 0.65,
    borderRadius: '2px 2px 0 0',
  },
  '& .bar:hover i': { opacity: 1 },
  '& .scale': {
    display: 'flex',
    justifyContent: 'space-between',
    color: 'var(--sv-muted)',
    fontSize: '0.78rem',
  },
  '& table': { borderCollapse: 'collapse' },
  '& .table': { maxHeight: 200, overflow: 'auto' },
  '& th, & td': { padding: '2px 18px 2px 0', textAlign: 'left', fontWeight: 400 },
});

export interface YearCount {
  readonly year: number;
  readonly count: number;
}

interface YearBarsProps {
  readonly label: string;
  readonly years: readonly YearCount[];
  /** What a bar says: "2019: 12 lượt khen". */
  readonly words: (one: YearCount) => string;
  /** The same numbers as a table instead. */
  readonly table: { readonly shown: boolean; readonly year: string; readonly count: string };
  readonly onYear?: (year: number) => void;
  readonly children?: ReactNode;
}

/** Every year from the first to the last, so that empty years show as gaps. */
export function fillYears(years: readonly YearCount[]): YearCount[] {
  const known = new Map(years.map(({ year, count }) => [year, count]));
  const sorted = [...known.keys()].filter(Number.isInteger).sort((a, b) => a - b);
  const [first] = sorted;
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    year: first + index,
    count: known.get(first + index) ?? 0,
  }));
}

/** One tab stop for a row of buttons; arrows move along it. Give `bars` and `onKeyDown` to the row. */
export function useBarKeys(length: number) {
  const [current, setCurrent] = useState(0);
  const bars = useRef<HTMLFieldSetElement>(null);
  const focused = Math.min(current, length - 1);

  function onKeyDown(event: KeyboardEvent) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(length - 1, focused + step));
    setCurrent(next);
    bars.current?.querySelectorAll('button')[next]?.focus();
  }

  return { bars, focused, setCurrent, onKeyDown };
}

/** Counts by year as bars: one tab stop, arrows move, Enter opens the year. */
export function YearBars({ label, years, words, table, onYear }: YearBarsProps) {
  const counts = fillYears(years);
  const highest = Math.max(1, ...counts.map((one) => one.count));
  const { bars, focused, setCurrent, onKeyDown } = useBarKeys(counts.length);

  if (table.shown)
    return (
      <Frame>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by keyboard. */}
        <section className="table" tabIndex={0} aria-label={label}>
          <table>
            <thead>
              <tr>
                <th scope="col">{table.year}</th>
                <th scope="col">{table.count}</th>
              </tr>
            </thead>
            <tbody>
              {counts
                .filter(({ count }) => count > 0)
                .toReversed()
                .map(({ year, count }) => (
                  <tr key={year}>
                    <th scope="row">{year}</th>
                    <td>{count}</td>
                  </tr>
                ))}
            </tbody>
          </table>
        </section>
      </Frame>
    );
  return (
    <Frame>
      <fieldset ref={bars} className="bars" aria-label={label} onKeyDown={onKeyDown}>
        {counts.map((one, index) => (
          <button
            key={one.year}
            type="button"
            className="bar"
            tabIndex={index === focused ? 0 : -1}
            aria-label={words(one)}
            title={words(one)}
            onClick={() => {
              setCurrent(index);
              onYear?.(one.year);
            }}
          >
            <i style={{ height: one.count === 0 ? 0 : `${Math.max(6, (one.count / highest) * 100)}%` }} />
          </button>
        ))}
      </fieldset>
      <div className="scale" aria-hidden="true">
        <span>{counts[0]?.year}</span>
        {counts.length > 1 && <span>{counts.at(-1)?.year}</span>}
      </div>
    </Frame>
  );
}
