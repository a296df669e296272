import Box from '@mui/material/Box';
import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import { useId } from 'react';

interface RadioLineProps<V extends string> {
  readonly label: string;
  readonly value: V;
  readonly options: readonly { readonly value: V; readonly label: string }[];
  readonly onChange: (value: V) => void;
}

/** Two or three choices on one line, all in sight; arrows move. */
export function RadioLine<V extends string>({ label, value, options, onChange }: RadioLineProps<V>) {
  const id = useId();
  return (
    <Box sx={{ minWidth: 0 }}>
      <Box id={id} sx={{ fontSize: '0.8rem', fontWeight: 500, color: 'text.secondary' }}>
        {label}
      </Box>
      <RadioGroup
        row
        aria-labelledby={id}
        value={value}
        onChange={(_event, next) => {
          const chosen = options.find((option) => option.value === next);
          if (chosen !== undefined) onChange(chosen.value);
        }}
        sx={{ columnGap: 1, flexWrap: 'wrap' }}
      >
        {options.map((option) => (
          <FormControlLabel
            key={option.value}
            value={option.value}
            label={option.label}
            control={<Radio sx={{ p: '4px' }} />}
            sx={{ ml: '-4px', mr: '4px' }}
            slotProps={{ typography: { variant: 'body1' } }}
          />
        ))}
      </RadioGroup>
    </Box>
  );
}
