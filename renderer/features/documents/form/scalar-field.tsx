import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import { useLanguage } from '#renderer/i18n/language.ts';
import { Multiline } from '#renderer/ui/multiline.tsx';
import { SelectInput } from '#renderer/ui/select-input.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import type { ChoiceField, FlagField, FormField } from '#shared/official-document/data-form.ts';
import { boxText, readBox } from './field-values.ts';
import { useFieldWords } from './field-words.ts';
import { pathText, useFormStore, useProblem } from './form-context.tsx';
import type { Path } from './form-store.ts';

interface FieldProps<F extends FormField = FormField> {
  readonly field: F;
  readonly path: Path;
}

/** Longest text that still goes into one line, in characters. */
const ONE_LINE = 300;
/** From here on a text has paragraphs. */
const PARAGRAPHS = 3000;

/** A box for one value. Uncontrolled: what is typed is only reported, never written back. */
export function ScalarField({ field, path }: FieldProps) {
  if (field.type === 'flag') return <Flag field={field} path={path} />;
  if (field.type === 'choice') return <ChoiceBox field={field} path={path} />;
  return <Words field={field} path={path} />;
}

function Words({ field, path }: FieldProps) {
  const { store, epoch } = useFormStore();
  const { problem, touch } = useProblem(path);
  const { label, hint } = useFieldWords(field);
  const shared = {
    label,
    help: hint,
    error: problem,
    'data-path': pathText(path),
    defaultValue: boxText(field, store.read(path)),
    onBlur: touch,
    onChange: (event: { readonly target: { readonly value: string } }) =>
      store.type(path, readBox(field, event.target.value)),
  };
  const rows = rowsOf(field);
  if (rows === null)
    return <TextInput key={epoch} {...shared} inputMode={field.type === 'text' ? 'text' : 'numeric'} />;
  return <Multiline key={epoch} {...shared} rows={rows} />;
}

/** Lines of the box; null for a one-line box. */
function rowsOf(field: FormField): number | null {
  if (field.type === 'list') return 3;
  if (field.type !== 'text' || field.control === 'line') return null;
  if (field.key === 'body') return 18;
  if (field.control === 'prose' || field.maxLength > PARAGRAPHS) return 4;
  return field.maxLength > ONE_LINE ? 2 : null;
}

function ChoiceBox({ field, path }: FieldProps<ChoiceField>) {
  const { store, epoch } = useFormStore();
  const { problem, touch } = useProblem(path);
  const { label, hint } = useFieldWords(field);
  const language = useLanguage();
  const value = boxText(field, store.read(path));
  const empty = field.choices.some((choice) => choice.value === value) ? [] : [{ value, label: '' }];
  return (
    <SelectInput
      key={epoch}
      label={label}
      help={hint}
      error={problem}
      data-path={pathText(path)}
      defaultValue={value}
      options={[
        ...empty,
        ...field.choices.map((choice) => ({ value: choice.value, label: choice[language] })),
      ]}
      onBlur={touch}
      // Other fields may depend on it: what follows from a choice is drawn anew.
      onChange={(event) => store.change(path, event.target.value, path)}
    />
  );
}

function Flag({ field, path }: FieldProps<FlagField>) {
  const { store, epoch } = useFormStore();
  const { label, hint } = useFieldWords(field);
  const value = store.read(path) ?? field.initial;
  return (
    <Box>
      <Box component="label" sx={{ display: 'flex', alignItems: 'center', gap: 0.5, cursor: 'pointer' }}>
        <Checkbox
          key={epoch}
          size="small"
          sx={{ p: 0.5 }}
          defaultChecked={value === true}
          slotProps={{ input: { 'data-path': pathText(path) } as object }}
          onChange={(_event, checked) => store.type(path, checked)}
        />
        {label}
      </Box>
      {hint && <Box sx={{ fontSize: '0.78rem', color: 'text.secondary', pl: 3.5 }}>{hint}</Box>}
    </Box>
  );
}
