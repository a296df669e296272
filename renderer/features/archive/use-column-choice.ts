import { useMemo } from 'react';
import { useKeptView } from '#renderer/drafts/kept-view.ts';
import {
  type ColumnChoice,
  DEFAULT_COLUMNS,
  WINDOW_COLUMNS,
} from '#renderer/features/archive/list-columns.tsx';

export const NARROWEST = 40;
export const WIDEST = 600;

/** What was kept, as far as this version can use it; the usual columns where nothing was. */
export function readColumnChoice(kept: unknown): readonly ColumnChoice[] {
  if (!Array.isArray(kept)) return DEFAULT_COLUMNS;
  const choices = kept.flatMap((one: unknown): ColumnChoice[] => {
    if (typeof one !== 'object' || one === null || !('column' in one) || !('width' in one)) return [];
    const column = WINDOW_COLUMNS.find((known) => known === one.column);
    if (column === undefined) return [];
    const width =
      typeof one.width === 'number' ? Math.max(NARROWEST, Math.min(WIDEST, Math.round(one.width))) : null;
    return [{ column, width }];
  });
  const unique = [...new Map(choices.map((choice) => [choice.column, choice])).values()];
  return unique.length === 0 ? DEFAULT_COLUMNS : unique;
}

/** Columns of the list as this account likes them. */
export function useColumnChoice(): readonly [
  readonly ColumnChoice[],
  (next: readonly ColumnChoice[]) => void,
] {
  const [kept, keep] = useKeptView<unknown>('search-columns', (value) => value);
  const choice = useMemo(() => readColumnChoice(kept), [kept]);
  return [choice, keep];
}
