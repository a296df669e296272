import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { memo, useMemo } from 'react';
import {
  type FilterNames,
  facetWords,
  filterWords,
  yearWords,
} from '#renderer/features/archive/filter-words.ts';
import {
  activeFilters,
  type SearchCriteria,
  withoutFilter,
} from '#renderer/features/archive/search-criteria.ts';
import { type TypedFact, typedFacts, withoutFact } from '#renderer/features/archive/typed-facts.ts';
import { useFilterNames } from '#renderer/features/archive/use-filter-names.ts';
import { fullDate } from '#renderer/ui/format.ts';
import { CloseIcon } from '#renderer/ui/icons.tsx';
import type { Understood } from '#shared/contract/archive.ts';
import { parseQuery } from '#shared/search/parse-query.ts';

interface QuestionChipsProps {
  readonly criteria: SearchCriteria;
  readonly understood: Understood;
  readonly onChange: (next: SearchCriteria) => void;
  readonly onHelp: () => void;
}

/** What narrows the results: filters, what was understood of the box, words taken for others; each removable. */
export const QuestionChips = memo(function QuestionChips(props: QuestionChipsProps) {
  const { criteria, understood, onChange } = props;
  const names = useFilterNames();
  const { t, s } = names;
  const filters = activeFilters(criteria);
  const facts = useMemo(() => typedFacts(parseQuery(criteria.text)), [criteria.text]);
  const { corrections, notUnderstood } = understood;
  if (filters.length + facts.length + corrections.length + notUnderstood.length === 0) return null;
  const pairs = corrections.map((pair) => s('correctedPair', pair)).join(', ');
  return (
    <Box
      role="group"
      aria-label={t('filters')}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, alignItems: 'center' }}
    >
      {facts.map((fact) => {
        const words = factWords(fact, names);
        return (
          <Chip
            key={JSON.stringify(fact)}
            words={words}
            label={t('removeFilter', { filter: s('fromText', { filter: words }) })}
            title={s('fromText', { filter: words })}
            typed
            onRemove={() => onChange({ ...criteria, text: withoutFact(criteria.text, fact) })}
          />
        );
      })}
      {filters.map((filter) => {
        const words = filterWords(filter, names);
        return (
          <Chip
            key={JSON.stringify(filter)}
            words={words}
            label={t('removeFilter', { filter: words })}
            onRemove={() => onChange(withoutFilter(criteria, filter))}
          />
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
      {corrections.length > 0 && (
        <Box component="span" sx={{ color: 'var(--sv-info-ink)' }}>
          {s('corrected', { pairs })}
        </Box>
      )}
      {notUnderstood.length > 0 && (
        <Box component="span" sx={{ color: 'var(--sv-warn-ink)' }}>
          {s('notUnderstood', { parts: notUnderstood.map((part) => `“${part}”`).join(', ') })}{' '}
          <Button size="small" variant="text" sx={{ minHeight: 24, py: 0 }} onClick={props.onHelp}>
            {s('seeHelp')}
          </Button>
        </Box>
      )}
    </Box>
  );
});

interface ChipProps {
  readonly words: string;
  readonly label: string;
  readonly title?: string;
  readonly typed?: boolean;
  readonly onRemove: () => void;
}

function Chip({ words, label, title, typed = false, onRemove }: ChipProps) {
  return (
    <Button
      size="small"
      aria-label={label}
      title={title}
      onClick={onRemove}
      endIcon={<CloseIcon />}
      sx={{
        minHeight: 28,
        borderRadius: '999px',
        py: 0,
        fontWeight: 500,
        maxWidth: 420,
        ...(typed ? { borderStyle: 'dashed' } : {}),
      }}
    >
      <Box component="span" sx={{ overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}>
        {words}
      </Box>
    </Button>
  );
}

/** Levels of the language of the box are those of the catalogue; facets have their own names for them. */
const LEVEL_FACET: Readonly<Record<string, string>> = {
  'nha-nuoc': 'state',
  'bo-tinh': 'province',
  'co-so': 'unit',
  xa: 'commune',
};

function factWords(fact: TypedFact, names: FilterNames): string {
  const { t, s } = names;
  switch (fact.fact) {
    case 'years':
      return yearWords(fact.from, fact.to, t);
    case 'days': {
      const [from, to] = [fact.from, fact.to].map((day) => (day === null ? '…' : fullDate(day)));
      return from === to ? String(from) : `${from} – ${to}`;
    }
    case 'number':
      return t('decisionShort', { number: fact.value.toLocaleUpperCase('vi') });
    case 'levels':
      return facetWords('levels', LEVEL_FACET[fact.value] ?? fact.value, names);
    case 'field': {
      const words = `${t(fact.field)}: ${fact.words}`;
      return fact.negated ? `${s('without')}${words}` : words;
    }
    default:
      return facetWords(fact.fact, fact.value, names);
  }
}
