import { awardInBrief } from '#renderer/features/archive/award-words.ts';
import { type SoughtWord, wordsFor } from '#renderer/features/archive/highlight.ts';
import { Highlighted } from '#renderer/features/archive/highlighted.tsx';
import type { ResultRow } from '#renderer/features/archive/result-row.ts';
import type { archive } from '#renderer/i18n/archive.ts';
import type { archiveSearch } from '#renderer/i18n/archive-search.ts';
import type { awardLife } from '#renderer/i18n/award-life.ts';
import type { TextKey } from '#renderer/i18n/room-texts.ts';
import type { Say } from '#renderer/i18n/use-texts.ts';
import { fullDate } from '#renderer/ui/format.ts';
import type { PagedColumn } from '#renderer/ui/paged-grid.tsx';
import { StateChip } from '#renderer/ui/state-chip.tsx';
import type { SearchHit } from '#shared/contract/archive.ts';
import type { ListColumn } from '#shared/result-list/columns.ts';

/** Texts that columns speak with. */
export interface ColumnTexts {
  readonly t: Say<TextKey<typeof archive>>;
  readonly s: Say<TextKey<typeof archiveSearch>>;
  readonly life: Say<TextKey<typeof awardLife>>;
}

/** Columns that a list of awards in the window can have. */
export const WINDOW_COLUMNS = [
  'name',
  'award',
  'decisionNumber',
  'unit',
  'year',
  'kind',
  'position',
  'decisionDate',
  'reason',
  'standing',
  'delivery',
] as const satisfies readonly ListColumn[];
export type WindowColumn = (typeof WINDOW_COLUMNS)[number];

/** A chosen column; null: it takes its usual width, or shares what is left. */
export interface ColumnChoice {
  readonly column: WindowColumn;
  readonly width: number | null;
}

/** One line a row at 1366 × 768, with the facets and the found award beside the list. */
export const DEFAULT_COLUMNS: readonly ColumnChoice[] = (
  ['name', 'award', 'decisionNumber', 'unit', 'year'] as const
).map((column) => ({ column, width: null }));

/** Usual widths: pixels, or a share of what is left with the least that is readable. */
const WIDTHS: Record<WindowColumn, number | { readonly share: number; readonly least: number }> = {
  name: { share: 1.5, least: 128 },
  award: 102,
  decisionNumber: 100,
  unit: { share: 1.4, least: 116 },
  year: 42,
  kind: 84,
  position: { share: 1, least: 110 },
  decisionDate: 86,
  reason: { share: 1.8, least: 160 },
  standing: 118,
  delivery: 104,
};

const track = ({ column, width }: ColumnChoice): string => {
  const usual = WIDTHS[column];
  if (width !== null) return `${width}px`;
  return typeof usual === 'number' ? `${usual}px` : `minmax(0, ${usual.share}fr)`;
};

/** Pixels that a column takes; null where it shares what is left. */
export function fixedWidth({ column, width }: ColumnChoice): number | null {
  const usual = WIDTHS[column];
  return width ?? (typeof usual === 'number' ? usual : null);
}

/** Pixels that a column takes at least. */
export function leastWidth({ column, width }: ColumnChoice): number {
  const usual = WIDTHS[column];
  return width ?? (typeof usual === 'number' ? usual : usual.least);
}

/** The chosen columns of a list of awards. */
export function awardColumns(
  choices: readonly ColumnChoice[],
  words: readonly SoughtWord[],
  texts: ColumnTexts,
): readonly PagedColumn<ResultRow>[] {
  return choices.map((choice) => {
    const { title, render } = CELLS[choice.column](words, texts);
    return {
      key: choice.column,
      header: texts.s(`column.${choice.column}`),
      width: track(choice),
      ...(choice.column === 'year' ? { align: 'right' as const } : {}),
      title: (row) => (row.view === 'awards' ? title(row.hit) : ''),
      render: (row) => (row.view === 'awards' ? render(row.hit) : ''),
    };
  });
}

interface Cell {
  readonly title: (hit: SearchHit) => string;
  readonly render: PagedColumn<SearchHit>['render'];
}

type CellMaker = (words: readonly SoughtWord[], texts: ColumnTexts) => Cell;

const plain = (value: (hit: SearchHit) => string): Cell => ({ title: value, render: value });
const standingTone = (hit: SearchHit) => (hit.standing === 'revoked' ? ('bad' as const) : ('info' as const));

const CELLS: Record<WindowColumn, CellMaker> = {
  name: (words, { t, s }) => {
    const sought = wordsFor(words, 'name');
    return {
      title: (hit) =>
        `${hit.name}${hit.standing === 'in-force' ? '' : ` (${t(`standing.${hit.standing}`)})`}${hit.tier === 'near' ? ` (${s('near')})` : ''}`,
      render: (hit) => (
        <>
          <strong>
            <Highlighted text={hit.name} words={sought} />
          </strong>
          {hit.tier === 'near' && <span className="quiet"> ≈</span>}
        </>
      ),
    };
  },
  award: (_words, { t }) => ({
    title: (hit) =>
      hit.standing === 'in-force' ? hit.award : `${hit.award}: ${t(`standing.${hit.standing}`)}`,
    // One that no longer stands as it was given says so first; its name stands beside the list.
    render: (hit) =>
      hit.standing === 'in-force' ? (
        awardInBrief(hit.award)
      ) : (
        <StateChip tone={standingTone(hit)}>{t(`standing.${hit.standing}`)}</StateChip>
      ),
  }),
  decisionNumber: (words) => {
    const sought = wordsFor(words, 'decision');
    return {
      title: (hit) => `${hit.decisionNumber}, ${fullDate(hit.decisionDate)}`,
      render: (hit) => <Highlighted text={hit.decisionNumber} words={sought} />,
    };
  },
  unit: (words) => {
    const sought = wordsFor(words, 'unit');
    return { title: (hit) => hit.unit, render: (hit) => <Highlighted text={hit.unit} words={sought} /> };
  },
  year: () => ({
    title: (hit) => fullDate(hit.decisionDate),
    render: (hit) => hit.decisionDate.slice(0, 4),
  }),
  kind: (_words, { t }) => plain((hit) => t(hit.kind)),
  position: (words) => {
    const sought = wordsFor(words, 'position', 'unit');
    return {
      title: (hit) => hit.position,
      render: (hit) => <Highlighted text={hit.position} words={sought} />,
    };
  },
  decisionDate: () => plain((hit) => fullDate(hit.decisionDate)),
  reason: (words) => {
    const sought = wordsFor(words, 'reason');
    return { title: (hit) => hit.reason, render: (hit) => <Highlighted text={hit.reason} words={sought} /> };
  },
  standing: (_words, { t }) => ({
    title: (hit) => t(`standing.${hit.standing}`),
    render: (hit) =>
      hit.standing === 'in-force' ? (
        t('standing.in-force')
      ) : (
        <StateChip tone={standingTone(hit)}>{t(`standing.${hit.standing}`)}</StateChip>
      ),
  }),
  delivery: (_words, { life }) =>
    plain((hit) => (hit.delivery === null ? '' : life(`delivery.${hit.delivery}`))),
};
