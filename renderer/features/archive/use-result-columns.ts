import { useMemo } from 'react';
import { decisionColumns, peopleColumns } from '#renderer/features/archive/grouped-columns.tsx';
import type { SoughtWord } from '#renderer/features/archive/highlight.ts';
import { awardColumns, type ColumnChoice, leastWidth } from '#renderer/features/archive/list-columns.tsx';
import type { ResultRow } from '#renderer/features/archive/result-row.ts';
import type { SearchView } from '#renderer/features/archive/search-criteria.ts';
import { useColumnChoice } from '#renderer/features/archive/use-column-choice.ts';
import { archive } from '#renderer/i18n/archive.ts';
import { archiveSearch } from '#renderer/i18n/archive-search.ts';
import { awardLife } from '#renderer/i18n/award-life.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import type { PagedColumn } from '#renderer/ui/paged-grid.tsx';

export interface ResultColumns {
  readonly list: readonly PagedColumn<ResultRow>[];
  /** Pixels below which the list scrolls sideways. */
  readonly minWidth: number;
  readonly choice: readonly ColumnChoice[];
  readonly choose: (next: readonly ColumnChoice[]) => void;
}

/** Room between columns and at the sides, in pixels; see paged-grid-frame.tsx. */
const GAP = 12;

/** Columns of the view that is shown; those of awards as this account chose them. */
export function useResultColumns(view: SearchView, words: readonly SoughtWord[]): ResultColumns {
  const t = useTexts(archive);
  const s = useTexts(archiveSearch);
  const life = useTexts(awardLife);
  const [choice, choose] = useColumnChoice();
  return useMemo(() => {
    const texts = { t, s, life };
    const usual = { minWidth: 480, choice, choose };
    if (view === 'people') return { ...usual, list: peopleColumns(words, texts) };
    if (view === 'decisions') return { ...usual, list: decisionColumns(words, texts) };
    const minWidth = choice.reduce((sum, one) => sum + leastWidth(one) + GAP, GAP);
    return { list: awardColumns(choice, words, texts), minWidth, choice, choose };
  }, [view, words, t, s, life, choice, choose]);
}
