import Box from '@mui/material/Box';
import { dossiers } from '#renderer/i18n/dossiers.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { SelectInput } from '#renderer/ui/select-input.tsx';
import { ToggleChoice } from '#renderer/ui/toggle-choice.tsx';
import { DOSSIER_STATES } from '#shared/contract/dossier-records.ts';
import type { DossierFilter } from '#shared/contract/dossiers.ts';

export const NO_FILTER: DossierFilter = {
  text: '',
  states: [],
  year: null,
  keeping: 'all',
  whereabouts: 'all',
  access: 'all',
  groupId: null,
  boxId: null,
};

const KEEPING = ['all', 'permanent', 'limited', 'ended'] as const;
const WHERE = ['all', 'placed', 'unplaced', 'lent', 'overdue'] as const;
const ACCESS = ['all', 'open', 'restricted'] as const;

interface FileFiltersProps {
  readonly filter: DossierFilter;
  readonly years: readonly number[];
  readonly mayRestricted: boolean;
  readonly onChange: (more: Partial<DossierFilter>) => void;
}

/** State, year, time of keeping, place and use: one row at 1366 pixels. */
export function FileFilters({ filter, years, mayRestricted, onChange }: FileFiltersProps) {
  const t = useTexts(dossiers);
  return (
    <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
      <ToggleChoice
        label={t('stateFilter')}
        value={filter.states[0] ?? 'all'}
        options={[
          { value: 'all', label: t('all') },
          ...DOSSIER_STATES.map((state) => ({ value: state, label: t(`state_${state}`) })),
        ]}
        onChoose={(state) => onChange({ states: state === 'all' ? [] : [state] })}
      />
      <Box sx={{ width: 120 }}>
        <SelectInput
          label={t('yearFilter')}
          hideLabel
          value={filter.year === null ? '' : String(filter.year)}
          options={[
            { value: '', label: t('allYears') },
            ...years.map((year) => ({ value: String(year), label: t('year', { year }) })),
          ]}
          onChange={(event) =>
            onChange({ year: event.target.value === '' ? null : Number(event.target.value) })
          }
        />
      </Box>
      <Box sx={{ width: 146 }}>
        <SelectInput
          label={t('keepingFilter')}
          hideLabel
          value={filter.keeping}
          options={KEEPING.map((value) => ({ value, label: t(`keeping_${value}`) }))}
          onChange={(event) =>
            onChange({ keeping: KEEPING.find((one) => one === event.target.value) ?? 'all' })
          }
        />
      </Box>
      <Box sx={{ width: 142 }}>
        <SelectInput
          label={t('whereFilter')}
          hideLabel
          value={filter.whereabouts}
          options={WHERE.map((value) => ({ value, label: t(`where_${value}`) }))}
          onChange={(event) =>
            onChange({ whereabouts: WHERE.find((one) => one === event.target.value) ?? 'all' })
          }
        />
      </Box>
      {mayRestricted && (
        <Box sx={{ width: 158 }}>
          <SelectInput
            label={t('accessFilter')}
            hideLabel
            value={filter.access}
            options={ACCESS.map((value) => ({ value, label: t(`access_${value}`) }))}
            onChange={(event) =>
              onChange({ access: ACCESS.find((one) => one === event.target.value) ?? 'all' })
            }
          />
        </Box>
      )}
    </Box>
  );
}
