import Box from '@mui/material/Box';
import { archive } from '#renderer/i18n/archive.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { TextInput } from '#renderer/ui/text-input.tsx';

interface YearRangeProps {
  readonly from: number | null;
  readonly to: number | null;
  readonly onRange: (from: number | null, to: number | null) => void;
}

/** From – to, typed; four digits count, anything else is not yet a year. */
export function YearRange({ from, to, onRange }: YearRangeProps) {
  const t = useTexts(archive);
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 1, mt: 0.75 }}>
      <TextInput
        key={`from-${from}`}
        label={t('fromYear')}
        inputMode="numeric"
        maxLength={4}
        defaultValue={from ?? ''}
        onBlur={(event) => onRange(readYear(event.target.value), to)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') onRange(readYear(event.currentTarget.value), to);
        }}
      />
      <TextInput
        key={`to-${to}`}
        label={t('toYear')}
        inputMode="numeric"
        maxLength={4}
        defaultValue={to ?? ''}
        onBlur={(event) => onRange(from, readYear(event.target.value))}
        onKeyDown={(event) => {
          if (event.key === 'Enter') onRange(from, readYear(event.currentTarget.value));
        }}
      />
    </Box>
  );
}

function readYear(text: string): number | null {
  const year = Number(text.trim());
  return /^\d{4}$/u.test(text.trim()) && year >= 1900 && year <= 2199 ? year : null;
}
