import { catalogueFields } from '#renderer/i18n/catalogue-fields.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { Multiline } from '#renderer/ui/multiline.tsx';

interface ParameterValueProps {
  readonly label: string;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  readonly error: string | undefined;
}

/** Pure: what a parameter's box means: nothing, a number, "có"/"không", or text. */
export function readParameter(typed: string): string | number | boolean | null {
  const text = typed.trim();
  if (text === '') return null;
  if (/^(có|yes)$/iu.test(text)) return true;
  if (/^(không|no)$/iu.test(text)) return false;
  return /^\d+([.,]\d+)?$/u.test(text) ? Number(text.replace(',', '.')) : text;
}

/** Pure: a parameter's value as people write it. */
export function parameterText(value: unknown, words: { yes: string; no: string }): string {
  if (value === true) return words.yes;
  if (value === false) return words.no;
  if (typeof value === 'number') return String(value).replace('.', ',');
  return typeof value === 'string' ? value : '';
}

/** One box for a number, yes or no, or a text; empty takes the value back. */
export function ParameterValue({ label, value, onChange, error }: ParameterValueProps) {
  const t = useTexts(catalogueFields);
  return (
    <Multiline
      label={label}
      error={error}
      help={t('parameterHint')}
      rows={2}
      defaultValue={parameterText(value, { yes: t('yes'), no: t('no') })}
      onChange={(event) => onChange(readParameter(event.target.value))}
    />
  );
}
