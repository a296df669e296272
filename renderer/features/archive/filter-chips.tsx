import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { filterWords } from '#renderer/features/archive/filter-words.ts';
import {
  activeFilters,
  type SearchCriteria,
  withoutFilter,
} from '#renderer/features/archive/search-criteria.ts';
import { useAwardNames } from '#renderer/features/archive/use-award-names.ts';
import { archive } from '#renderer/i18n/archive.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { CloseIcon } from '#renderer/ui/icons.tsx';

interface FilterChipsProps {
  readonly criteria: SearchCriteria;
  readonly onChange: (next: SearchCriteria) => void;
}

/** What narrows the results, each filter removable by itself. */
export function FilterChips({ criteria, onChange }: FilterChipsProps) {
  const t = useTexts(archive);
  const awardNames = useAwardNames();
  const filters = activeFilters(criteria);
  if (filters.length === 0) return null;
  return (
    <Box role="group" aria-label={t('filters')} sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75 }}>
      {filters.map((filter) => {
        const words = filterWords(filter, awardNames, t);
        return (
          <Button
            key={JSON.stringify(filter)}
            size="small"
            aria-label={t('removeFilter', { filter: words })}
            onClick={() => onChange(withoutFilter(criteria, filter))}
            endIcon={<CloseIcon />}
            sx={{ minHeight: 28, borderRadius: '999px', py: 0, fontWeight: 500, maxWidth: 420 }}
          >
            <Box component="span" sx={{ overflow: 'hidden', textOverflow: 'ellipsis' }}>
              {words}
            </Box>
          </Button>
        );
      })}
      {filters.length > 1 && (
        <Button
          size="small"
          variant="text"
          sx={{ minHeight: 28, py: 0 }}
          onClick={() => onChange(filters.reduce(withoutFilter, criteria))}
        >
          {t('clearFilters')}
        </Button>
      )}
    </Box>
  );
}
