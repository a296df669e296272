import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import { nominations } from '#renderer/i18n/nominations.ts';
import { steps } from '#renderer/i18n/steps.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { workflow } from '#renderer/i18n/workflow.ts';
import type { BatchRow } from '#shared/contract/nominations.ts';
import { BATCH_STATES } from '#shared/domain/workflow.ts';
import { type FilterView, passesFilter, type StateFilter } from './filter-batches.ts';

interface StateFilterProps {
  readonly rows: readonly BatchRow[];
  readonly view: FilterView;
  readonly value: StateFilter;
  readonly onChange: (value: StateFilter) => void;
}

/** Chips of the steps that occur, each with its exact count. */
export function StateFilterChips({ rows, view, value, onChange }: StateFilterProps) {
  const t = useTexts(nominations);
  const words = useTexts(workflow);
  const progress = useTexts(steps);
  const counted = (['open', 'overdue', 'mine', ...BATCH_STATES, 'all'] as const).map((filter) => ({
    filter,
    count: rows.filter((row) => passesFilter(row, filter, view)).length,
  }));
  return (
    <Box role="group" aria-label={t('filterStates')} sx={{ display: 'flex', flexWrap: 'wrap', gap: '6px' }}>
      {counted
        .filter(({ filter, count }) => count > 0 || filter === 'open' || filter === 'all' || filter === value)
        .map(({ filter, count }) => {
          const word =
            filter === 'all'
              ? t('allStates')
              : filter === 'open'
                ? t('openStates')
                : filter === 'overdue'
                  ? progress('filterOverdue')
                  : filter === 'mine'
                    ? progress('filterMine')
                    : words(`state_${filter}`);
          const chosen = filter === value;
          return (
            <Chip
              key={filter}
              size="small"
              label={`${word} ${count}`}
              variant={chosen ? 'filled' : 'outlined'}
              color={chosen ? 'primary' : 'default'}
              aria-pressed={chosen}
              onClick={() => onChange(filter)}
            />
          );
        })}
    </Box>
  );
}
