import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import { useMemo } from 'react';
import { unitHistory } from '#renderer/i18n/unit-history.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { type Choice, ChoiceInput } from '#renderer/ui/choice-input.tsx';
import type { Unit } from '#shared/contract/units.ts';

/** Units as choices, told apart by what they belong to. */
export function useUnitChoices(units: readonly Unit[]): readonly Choice[] {
  return useMemo(
    () =>
      units.map(({ id, name, parentName }) => ({
        value: id,
        label: name,
        ...(parentName === null ? {} : { detail: parentName }),
      })),
    [units],
  );
}

interface UnitChooserProps {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  readonly onChosen: (ids: readonly string[]) => void;
}

/** Several units, one after another; each is a chip that Delete or its cross takes away. */
export function UnitChooser({ label, choices, chosen, onChosen }: UnitChooserProps) {
  const t = useTexts(unitHistory);
  const names = useMemo(() => new Map(choices.map(({ value, label: name }) => [value, name])), [choices]);
  const drop = (id: string) => onChosen(chosen.filter((one) => one !== id));
  return (
    <Box sx={{ display: 'grid', gap: '6px' }}>
      <ChoiceInput
        key={chosen.length}
        label={label}
        placeholder={t('addUnit')}
        options={choices.filter(({ value }) => !chosen.includes(value))}
        value={null}
        onChoose={(id) => id !== null && onChosen([...chosen, id])}
      />
      {chosen.length > 0 && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '6px' }}>
          {chosen.map((id) => (
            <Chip
              key={id}
              size="small"
              label={names.get(id) ?? ''}
              onDelete={() => drop(id)}
              aria-label={t('removeUnit', { name: names.get(id) ?? '' })}
            />
          ))}
        </Box>
      )}
    </Box>
  );
}
