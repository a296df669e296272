import { registers } from '#renderer/i18n/registers.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { SelectInput } from '#renderer/ui/select-input.tsx';

interface YearSelectProps {
  /** Years in which the book has lines. */
  readonly years: readonly number[];
  readonly year: number;
  readonly onYear: (year: number) => void;
}

/** Years of a book, newest first; this year and the one in sight are always among them. */
export function YearSelect({ years, year, onYear }: YearSelectProps) {
  const t = useTexts(registers);
  const all = [...new Set([new Date().getFullYear(), year, ...years])].sort((a, b) => b - a);
  return (
    <SelectInput
      label={t('year')}
      hideLabel
      value={String(year)}
      onChange={(event) => onYear(Number(event.target.value))}
      options={all.map((one) => ({ value: String(one), label: `${t('year')} ${one}` }))}
    />
  );
}
