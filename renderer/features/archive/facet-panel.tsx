import Box from '@mui/material/Box';
import { memo } from 'react';
import { shortAuthority } from '#renderer/features/archive/award-words.ts';
import { FacetGroup } from '#renderer/features/archive/facet-group.tsx';
import {
  isStanding,
  type SearchCriteria,
  toggled,
  toggledYear,
} from '#renderer/features/archive/search-criteria.ts';
import { useAwardNames } from '#renderer/features/archive/use-award-names.ts';
import type { Facets } from '#renderer/features/archive/use-facets.ts';
import { YearHistogram } from '#renderer/features/archive/year-histogram.tsx';
import { YearRange } from '#renderer/features/archive/year-range.tsx';
import { archive } from '#renderer/i18n/archive.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { honoreeKind } from '#shared/contract/basics.ts';

const NONE: Facets = { awards: [], kinds: [], units: [], years: [], standings: [] };

interface FacetPanelProps {
  readonly facets: Facets | null;
  /** The filters alone: the panel is not drawn anew for every letter in the box. */
  readonly filters: Omit<SearchCriteria, 'text'>;
  readonly onChange: (change: (old: SearchCriteria) => SearchCriteria) => void;
}

/** What the results consist of, with exact counts; every value is a filter. */
export const FacetPanel = memo(function FacetPanel({ facets, filters, onChange }: FacetPanelProps) {
  const t = useTexts(archive);
  const awardNames = useAwardNames();
  const { awards, kinds, units, years, standings } = facets ?? NONE;
  const kindName = (value: string) => {
    const kind = honoreeKind.safeParse(value);
    return kind.success ? t(kind.data) : value;
  };
  return (
    <Box
      component="section"
      aria-label={t('filters')}
      sx={{ display: 'grid', gap: 1.5, alignContent: 'start' }}
    >
      <FacetGroup
        title={t('award')}
        facet={awards}
        chosen={filters.awards}
        label={(one) => shortAuthority(awardNames.get(one.value) ?? one.label)}
        onToggle={(value) => onChange((old) => ({ ...old, awards: toggled(old.awards, value) }))}
      />
      <div>
        <YearHistogram
          years={years}
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
        title={t('kind')}
        facet={kinds}
        chosen={filters.kinds}
        label={(one) => kindName(one.value)}
        onToggle={(value) => {
          const kind = honoreeKind.safeParse(value);
          if (kind.success) onChange((old) => ({ ...old, kinds: toggled(old.kinds, kind.data) }));
        }}
      />
      {(filters.standings.length > 0 || standings.some(({ value }) => value !== 'in-force')) && (
        <FacetGroup
          title={t('standing')}
          facet={standings}
          chosen={filters.standings}
          label={(one) => (isStanding(one.value) ? t(`standing.${one.value}`) : one.label)}
          onToggle={(value) => {
            if (isStanding(value)) onChange((old) => ({ ...old, standings: toggled(old.standings, value) }));
          }}
        />
      )}
      <FacetGroup
        title={t('unit')}
        facet={units}
        chosen={filters.units}
        label={(one) => one.label}
        onToggle={(value) => onChange((old) => ({ ...old, units: toggled(old.units, value) }))}
      />
    </Box>
  );
});
