import { catalogueFields } from '#renderer/i18n/catalogue-fields.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { Multiline } from '#renderer/ui/multiline.tsx';
import { parameterText, readParameter } from './read-parameter.ts';

interface ParameterValueProps {
  readonly label: string;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  readonly error: string | undefined;
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
