import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useQueries } from '@tanstack/react-query';
import { api } from '#renderer/api/client.ts';
import { filterWords } from '#renderer/features/archive/filter-words.ts';
import {
  activeFilters,
  type SearchCriteria,
  toSearchInput,
  withoutFilter,
} from '#renderer/features/archive/search-criteria.ts';
import { useFilterNames } from '#renderer/features/archive/use-filter-names.ts';
import { archive } from '#renderer/i18n/archive.ts';
import { useLanguage } from '#renderer/i18n/language.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { count } from '#renderer/ui/format.ts';

interface NoResultsProps {
  readonly criteria: SearchCriteria;
  readonly onChange: (next: SearchCriteria) => void;
}

/** Nothing found: says which filter emptied the result and offers to take it away. */
export function NoResults({ criteria, onChange }: NoResultsProps) {
  const t = useTexts(archive);
  const names = useFilterNames();
  const language = useLanguage();
  const filters = activeFilters(criteria);
  const ways = [
    ...filters.map((filter) => ({ filter, criteria: withoutFilter(criteria, filter) })),
    ...(filters.length > 1 ? [{ filter: null, criteria: filters.reduce(withoutFilter, criteria) }] : []),
  ];
  const totals = useQueries({
    queries: ways.map((way) =>
      api.archive.search.queryOptions({
        input: toSearchInput(way.criteria, { offset: 0, limit: 1, facets: false }),
      }),
    ),
    combine: (results) => results.map((result) => result.data?.total ?? 0),
  });
  const helpful = ways
    .map((way, index) => ({ ...way, total: totals[index] ?? 0 }))
    .filter((way) => way.total > 0);
  const single = helpful.filter((way) => way.filter !== null);
  const [best] = single.length > 0 ? single : helpful;
  if (best === undefined) return <EmptyState title={t('emptyTitle')} text={t('emptyText')} />;
  const words = (way: (typeof helpful)[number]) => ({
    filter: way.filter === null ? '' : filterWords(way.filter, names),
    count: count(way.total, language),
  });
  return (
    <EmptyState
      title={t('emptyTitle')}
      text={t(best.filter === null ? 'emptyByAll' : 'emptyByFilter', words(best))}
      action={
        <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', justifyContent: 'center' }}>
          {(single.length > 0 ? single : helpful).map((way) => (
            <Button key={JSON.stringify(way.filter)} onClick={() => onChange(way.criteria)}>
              {t(way.filter === null ? 'emptyDropAll' : 'emptyDrop', words(way))}
            </Button>
          ))}
        </Box>
      }
    />
  );
}
