import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';

interface ToggleChoiceProps<V extends string> {
  readonly label: string;
  readonly value: V;
  readonly options: readonly { readonly value: V; readonly label: string }[];
  readonly onChoose: (value: V) => void;
}

/** One of a few, all in sight: filters above a list. One is always chosen. */
export function ToggleChoice<V extends string>({ label, value, options, onChoose }: ToggleChoiceProps<V>) {
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      aria-label={label}
      value={value}
      onChange={(_event, next: unknown) => {
        const chosen = options.find((option) => option.value === next);
        if (chosen !== undefined) onChoose(chosen.value);
      }}
    >
      {options.map((option) => (
        <ToggleButton
          key={option.value}
          value={option.value}
          sx={{
            height: 34,
            px: 1.5,
            textTransform: 'none',
            whiteSpace: 'nowrap',
            color: 'text.secondary',
            borderColor: 'var(--sv-line)',
            bgcolor: 'var(--sv-surface)',
            '&.Mui-selected, &.Mui-selected:hover': { color: 'primary.main', bgcolor: 'var(--sv-red-soft)' },
          }}
        >
          {option.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
