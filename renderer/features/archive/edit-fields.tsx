import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '#renderer/api/client.ts';
import type { ContractInputs } from '#renderer/api/contract-types.ts';
import { useRested } from '#renderer/features/archive/use-rested.ts';
import { awardEdit } from '#renderer/i18n/award-edit.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { ChoiceInput } from '#renderer/ui/choice-input.tsx';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { SelectInput } from '#renderer/ui/select-input.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import type { EditChanges, EditField } from '#shared/contract/award-edits.ts';

interface EditFieldsProps {
  readonly fields: readonly EditField[];
  /** What a single award says now; nothing for several. */
  readonly now: Partial<Record<EditField, string | null>>;
  /** With boxes: only what is ticked is changed. */
  readonly ticked: boolean;
  readonly changes: EditChanges;
  readonly onChange: (next: EditChanges) => void;
}

/** The fields of an edit; a field that is not touched is not part of the change. */
export function EditFields({ fields, now, ticked, changes, onChange }: EditFieldsProps) {
  const t = useTexts(awardEdit);
  /** Boxes that were cleared: their inputs begin anew. */
  const [cleared, setCleared] = useState<Partial<Record<EditField, number>>>({});
  const put = (field: EditField, value: string | null) => onChange({ ...changes, [field]: value });
  function clear(field: EditField) {
    const { [field]: _gone, ...rest } = changes;
    setCleared({ ...cleared, [field]: (cleared[field] ?? 0) + 1 });
    onChange(rest);
  }
  return fields.map((field) => {
    const input = (
      <EditInput
        key={cleared[field] ?? 0}
        field={field}
        start={changes[field] ?? now[field] ?? null}
        onValue={(value) => put(field, value)}
      />
    );
    if (!ticked) return <div key={field}>{input}</div>;
    // What is typed is ticked; ticked and left empty, it empties what the awards say.
    return (
      <Box
        key={field}
        sx={{ display: 'grid', gridTemplateColumns: '30px minmax(0, 1fr)', alignItems: 'end' }}
      >
        <Checkbox
          checked={field in changes}
          onChange={(_event, checked) => (checked ? put(field, FIRST[field]) : clear(field))}
          slotProps={{ input: { 'aria-label': t('change', { field: t(`field.${field}`) }) } }}
        />
        {input}
      </Box>
    );
  });
}

/** Value of a field that was ticked and not yet typed. */
const FIRST: Record<EditField, string | null> = {
  name: '',
  honorific: null,
  position: '',
  unit: '',
  award: '',
  decisionNumber: '',
  decisionDate: '',
  signer: '',
  reason: '',
  dossier: null,
};

interface EditInputProps {
  readonly field: EditField;
  readonly start: string | null;
  readonly onValue: (value: string | null) => void;
}

function EditInput({ field, start, onValue }: EditInputProps) {
  const t = useTexts(awardEdit);
  const label = t(`field.${field}`);
  const common = { label, defaultValue: start ?? '' };
  switch (field) {
    case 'honorific':
      return (
        <SelectInput
          {...common}
          options={[
            { value: '', label: t('notKnown') },
            { value: 'ong', label: t('ong') },
            { value: 'ba', label: t('ba') },
          ]}
          onChange={(event) => onValue(event.target.value === '' ? null : event.target.value)}
        />
      );
    case 'award':
      return <AwardInput {...common} onValue={onValue} />;
    case 'dossier':
      return <DossierInput {...common} onValue={onValue} />;
    case 'decisionDate':
      return <DateInput label={label} defaultValue={start} onDate={(day) => onValue(day ?? '')} />;
    default:
      return <TextInput {...common} onChange={(event) => onValue(event.target.value)} />;
  }
}

interface PickInputProps {
  readonly label: string;
  readonly defaultValue: string;
  readonly onValue: (value: string | null) => void;
}

function AwardInput({ onValue, defaultValue, ...props }: PickInputProps) {
  const { data = [] } = useQuery(api.catalogue.awardTypes.queryOptions({ input: {}, staleTime: 60_000 }));
  return (
    <ChoiceInput
      {...props}
      defaultValue={defaultValue === '' ? null : defaultValue}
      options={data.map(({ id, shortName }) => ({ value: id, label: shortName }))}
      onChoose={(value) => onValue(value ?? '')}
    />
  );
}

const ANY_DOSSIER: Omit<ContractInputs['dossiers']['list'], 'text'> = {
  states: [],
  year: null,
  keeping: 'all',
  whereabouts: 'all',
  access: 'all',
  groupId: null,
  boxId: null,
  offset: 0,
  limit: 50,
};

/** A dossier found by words of its code or title. */
function DossierInput({ defaultValue, onValue, ...props }: PickInputProps) {
  const [text, setText] = useState('');
  const asked = useRested(text, 150);
  const { data, isFetching } = useQuery(
    api.dossiers.list.queryOptions({
      input: { ...ANY_DOSSIER, text: asked },
      placeholderData: keepPreviousData,
    }),
  );
  return (
    <ChoiceInput
      {...props}
      defaultValue={defaultValue === '' ? null : defaultValue}
      options={(data?.dossiers ?? []).map(({ id, code, title }) => ({
        value: id,
        label: code,
        detail: title,
      }))}
      onText={setText}
      loading={isFetching}
      onChoose={onValue}
    />
  );
}
