import Box from '@mui/material/Box';
import { memo } from 'react';
import { type FacetChoice, FacetGroup } from '#renderer/features/archive/facet-group.tsx';
import { facetWords } from '#renderer/features/archive/filter-words.ts';
import {
  type ListFilter,
  type SearchCriteria,
  toggled,
  toggledYear,
} from '#renderer/features/archive/search-criteria.ts';
import type { Facet, Facets } from '#renderer/features/archive/use-facets.ts';
import { useFilterNames } from '#renderer/features/archive/use-filter-names.ts';
import { YearHistogram } from '#renderer/features/archive/year-histogram.tsx';
import { YearRange } from '#renderer/features/archive/year-range.tsx';

const NONE: Facets = {
  awards: [],
  levels: [],
  types: [],
  kinds: [],
  units: [],
  years: [],
  standings: [],
};

export type Filters = Omit<SearchCriteria, 'text' | 'sort' | 'view'>;

interface FacetPanelProps {
  readonly facets: Facets | null;
  /** The filters alone: the panel is not drawn anew for every letter in the box. */
  readonly filters: Filters;
  readonly onChange: (change: (old: SearchCriteria) => SearchCriteria) => void;
}

/** What the results consist of, with exact counts; every value is a filter. */
export const FacetPanel = memo(function FacetPanel({ facets, filters, onChange }: FacetPanelProps) {
  const names = useFilterNames();
  const { t, s } = names;
  const all = facets ?? NONE;

  const choicesOf = (by: ListFilter, facet: Facet): FacetChoice[] => {
    const missing = filters[by].filter((value) => !facet.some((one) => one.value === value));
    return [...missing.map((value) => ({ value, label: value, count: 0 })), ...facet].map((one) => {
      const words = facetWords(by, one.value, names);
      return {
        ...one,
        // What has no words here keeps those that came with the count.
        label: words === one.value ? one.label : words,
        fixed: one.value === '',
      };
    });
  };
  const toggle = (by: ListFilter) => (value: string) =>
    onChange((old) => ({ ...old, [by]: toggled<string>(old[by], value) }));
  const group = (by: Exclude<ListFilter, 'units' | 'unitIds'>, title: string, startOpen = true) => (
    <FacetGroup
      title={title}
      choices={choicesOf(by, all[by])}
      chosen={filters[by]}
      onToggle={toggle(by)}
      startOpen={startOpen}
    />
  );

  // Units of a map are chosen by id, names of decisions by their words; one list shows both.
  const mapped = all.units.map(({ unitId, value, label, count }) => ({
    value: unitId ?? value,
    label,
    count,
    byId: unitId !== null,
  }));
  const ids = new Set(mapped.filter(({ byId }) => byId).map(({ value }) => value));
  const chosenUnits = [...filters.units, ...filters.unitIds];
  const units = [
    ...chosenUnits
      .filter((value) => !mapped.some((one) => one.value === value))
      .map((value) => ({ value, label: names.units.get(value) ?? value, count: 0 })),
    ...mapped,
  ];
  return (
    <Box
      component="section"
      aria-label={t('filters')}
      sx={{ display: 'grid', gap: 1.25, alignContent: 'start', gridTemplateColumns: 'minmax(0, 1fr)' }}
    >
      {group('awards', t('award'))}
      <div>
        <YearHistogram
          years={all.years}
          from={filters.from}
          to={filters.to}
          onYear={(year) => onChange((old) => toggledYear(old, year))}
        />
        <YearRange
          from={filters.from}
          to={filters.to}
          onRange={(from, to) => onChange((old) => ({ ...old, from, to }))}
        />
      </div>
      <FacetGroup
        title={t('unit')}
        choices={units}
        chosen={chosenUnits}
        onToggle={(value) =>
          toggle(ids.has(value) || filters.unitIds.includes(value) ? 'unitIds' : 'units')(value)
        }
      />
      {group('kinds', t('kind'))}
      {group('levels', s('level.label'))}
      {group('types', s('type.label'))}
      {(filters.standings.length > 0 || all.standings.some(({ value }) => value !== 'in-force')) &&
        group('standings', t('standing'))}
    </Box>
  );
});
