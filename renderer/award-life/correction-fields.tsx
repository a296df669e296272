import Box from '@mui/material/Box';
import { awardLife } from '#renderer/i18n/award-life.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { SelectInput } from '#renderer/ui/select-input.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import { CORRECTED_FIELDS, type CorrectedField, type FieldChange } from '#shared/domain/award-life/event.ts';
import type { ShownFields } from '#shared/domain/award-life/life.ts';
import { correctionPlace } from '#shared/domain/draft-documents/about-awards.ts';

/** An award as it is shown, and the decision that says so. */
export interface Corrected {
  readonly shown: ShownFields;
  readonly isPerson: boolean;
  readonly decisionNumber: string;
}

export function firstCorrection({ shown }: Corrected): FieldChange {
  return { field: 'name', from: shown.name, to: shown.name };
}

const SPOKEN: Readonly<Record<string, string>> = { ong: 'Ông', ba: 'Bà' };

/** A change as the letter words it: place, what was printed, what it should read. */
export function printedWords({ shown, decisionNumber }: Corrected, { field, from, to }: FieldChange) {
  const where = correctionPlace(field, shown.name, decisionNumber);
  if (field !== 'honorific') return { where, printed: from, shouldRead: to };
  const named = (honorific: string) => `${SPOKEN[honorific] ?? ''} ${shown.name}`.trim();
  return { where, printed: named(from), shouldRead: named(to) };
}

interface CorrectionFieldsProps {
  readonly corrected: Corrected;
  readonly change: FieldChange;
  readonly onChange: (change: FieldChange) => void;
}

/** Which field is wrong, and what it should say. */
export function CorrectionFields({ corrected, change, onChange }: CorrectionFieldsProps) {
  const t = useTexts(awardLife);
  const { shown, isPerson } = corrected;
  const fields = CORRECTED_FIELDS.filter(
    (field) => isPerson || (field !== 'honorific' && field !== 'position'),
  );
  const choose = (field: CorrectedField) => onChange({ field, from: shown[field], to: shown[field] });
  return (
    <>
      <SelectInput
        label={t('correctField')}
        value={change.field}
        onChange={(event) => choose(fields.find((field) => field === event.target.value) ?? 'name')}
        options={fields.map((field) => ({ value: field, label: t(`field.${field}`) }))}
      />
      {change.field === 'honorific' ? (
        <SelectInput
          label={t('correctTo')}
          value={change.to}
          onChange={(event) => onChange({ ...change, to: event.target.value })}
          options={[
            { value: 'ong', label: t('honorific.ong') },
            { value: 'ba', label: t('honorific.ba') },
          ]}
        />
      ) : (
        <>
          <Box>
            {t('correctFrom')}: <strong>{change.from}</strong>
          </Box>
          <TextInput
            key={change.field}
            label={t('correctTo')}
            defaultValue={change.from}
            onChange={(event) => onChange({ ...change, to: event.target.value })}
          />
        </>
      )}
    </>
  );
}
