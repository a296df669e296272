import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { catalogueFields } from '#renderer/i18n/catalogue-fields.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { ChoiceInput } from '#renderer/ui/choice-input.tsx';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { Multiline } from '#renderer/ui/multiline.tsx';
import { SelectInput } from '#renderer/ui/select-input.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import { ConditionsEditor } from './conditions-editor.tsx';
import type { FieldSpec, LabelKey, Option, Path } from './field-spec.ts';
import { fieldOf, withField } from './field-spec.ts';
import type { FieldsEditorProps } from './fields-context.ts';
import { ListEditor } from './list-editor.tsx';
import { numberText, readTyped } from './number-text.ts';
import { ParameterValue } from './parameter-value.tsx';
import { useRefs } from './ref-options.tsx';
import { RefsInput } from './refs-input.tsx';

interface FieldProps {
  readonly label: string;
  readonly path: Path;
  readonly value: unknown;
  /** undefined takes an optional value away. */
  readonly onChange: (value: unknown) => void;
}

/** All fields of an object, each by its kind; never raw data. */
export function FieldsEditor({ fields, path, value, onChange }: FieldsEditorProps) {
  const t = useTexts(catalogueFields);
  return (
    <Box sx={{ display: 'grid', gap: 1.25 }}>
      {Object.entries(fields).map(([name, spec]) => (
        <FieldEditor
          key={name}
          spec={spec}
          label={t(spec.label)}
          path={[...path, name]}
          value={fieldOf(value, name)}
          onChange={(next) => onChange(withField(value, name, next))}
        />
      ))}
    </Box>
  );
}

const asText = (value: unknown): string => (typeof value === 'string' ? value : '');
const asList = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

function useOptions(options: readonly Option[]) {
  const t = useTexts(catalogueFields);
  return options.map(({ value, word, label }) => ({
    value,
    label: word ?? (label === undefined ? value : t(label)),
  }));
}

function FieldEditor({ spec, ...props }: FieldProps & { spec: FieldSpec & { label: LabelKey } }) {
  const { faults, options } = useRefs();
  const { label, path, value, onChange } = props;
  const error = faults.get(path.join('.'));
  switch (spec.edit) {
    case 'line':
    case 'cite':
    case 'prose': {
      const open = spec.optional === true || spec.nullable === true;
      const none = spec.nullable === true ? null : undefined;
      const frame = { label, error, optional: open, defaultValue: asText(value) };
      const set = (typed: string) => onChange(typed.trim() === '' && open ? none : typed.trim());
      return spec.edit === 'prose' ? (
        <Multiline {...frame} rows={3} onChange={(event) => set(event.target.value)} />
      ) : (
        <TextInput {...frame} onChange={(event) => set(event.target.value)} />
      );
    }
    case 'number':
    case 'percent':
      return <NumberField {...props} spec={spec} error={error} />;
    case 'yesno':
      if (spec.nullable === true) return <ThreeWay {...props} error={error} />;
      return (
        <FormControlLabel
          control={
            <Checkbox
              checked={value === true}
              onChange={(_event, on) => onChange(on ? true : spec.optional === true ? undefined : false)}
            />
          }
          label={label}
        />
      );
    case 'day':
      return (
        <DateInput
          label={label}
          optional
          error={error}
          defaultValue={asText(value)}
          onDate={(day) => onChange(day)}
        />
      );
    case 'choice':
      return <ChoiceField {...props} spec={spec} error={error} />;
    case 'many':
      return <ManyField {...props} spec={spec} error={error} />;
    case 'ref':
      return (
        <ChoiceInput
          label={label}
          error={error}
          optional={spec.nullable === true}
          options={options[spec.of]}
          value={asText(value) === '' ? null : asText(value)}
          onChoose={(next) => onChange(next ?? (spec.nullable === true ? null : ''))}
        />
      );
    case 'refs':
      return (
        <RefsInput
          label={label}
          error={error}
          optional={spec.optional === true}
          options={options[spec.of]}
          value={asList(value)}
          onChange={(next) => onChange(next.length === 0 && spec.optional === true ? undefined : next)}
        />
      );
    case 'lines':
      return (
        <Multiline
          label={label}
          error={error}
          rows={2}
          defaultValue={asList(value).join('\n')}
          onChange={(event) =>
            onChange(
              event.target.value
                .split('\n')
                .map((one) => one.trim())
                .filter((one) => one !== ''),
            )
          }
        />
      );
    case 'group':
      return <GroupField {...props} spec={spec} />;
    case 'list':
      return <ListEditor {...props} spec={spec} error={error} />;
    case 'conditions':
      return <ConditionsEditor {...props} error={error} />;
    case 'value':
      return <ParameterValue label={label} value={value} onChange={onChange} error={error} />;
  }
}

type Faulty = FieldProps & { readonly error: string | undefined };

function NumberField({
  label,
  value,
  onChange,
  error,
  spec,
}: Faulty & { spec: Extract<FieldSpec, { edit: 'number' | 'percent' }> }) {
  const t = useTexts(catalogueFields);
  const open = spec.optional === true || (spec.edit === 'number' && spec.nullable === true);
  const none = spec.edit === 'number' && spec.nullable === true ? null : undefined;
  const range =
    spec.edit === 'percent'
      ? { min: 0, max: 100, whole: false }
      : { min: spec.min, max: spec.max, whole: spec.whole };
  return (
    <TextInput
      label={spec.edit === 'percent' ? `${label}, %` : label}
      optional={open}
      inputMode="decimal"
      error={error === undefined ? undefined : t('numberRange', { min: range.min, max: range.max })}
      defaultValue={numberText(value, spec.edit === 'percent')}
      onChange={(event) =>
        onChange(readTyped(event.target.value, range, spec.edit === 'percent', open ? none : ''))
      }
    />
  );
}

function ChoiceField({
  label,
  value,
  onChange,
  error,
  spec,
}: Faulty & { spec: Extract<FieldSpec, { edit: 'choice' }> }) {
  const t = useTexts(catalogueFields);
  const options = useOptions(spec.options);
  const open = spec.optional === true || spec.nullable === true;
  return (
    <SelectInput
      label={label}
      error={error}
      optional={open}
      value={asText(value)}
      onChange={(event) => {
        const next = event.target.value;
        onChange(next === '' && open ? (spec.nullable === true ? null : undefined) : next);
      }}
      options={open || asText(value) === '' ? [{ value: '', label: t('none') }, ...options] : options}
    />
  );
}

function ThreeWay({ label, value, onChange, error }: Faulty) {
  const t = useTexts(catalogueFields);
  return (
    <SelectInput
      label={label}
      error={error}
      value={value === true ? 'yes' : value === false ? 'no' : 'unknown'}
      onChange={(event) =>
        onChange(event.target.value === 'yes' ? true : event.target.value === 'no' ? false : null)
      }
      options={[
        { value: 'yes', label: t('yes') },
        { value: 'no', label: t('no') },
        { value: 'unknown', label: t('notSaid') },
      ]}
    />
  );
}

function ManyField({
  label,
  value,
  onChange,
  error,
  spec,
}: Faulty & { spec: Extract<FieldSpec, { edit: 'many' }> }) {
  const options = useOptions(spec.options);
  const chosen = asList(value);
  const set = (next: string[]) => onChange(next.length === 0 && spec.optional === true ? undefined : next);
  if (options.length > 9)
    return (
      <RefsInput
        label={label}
        error={error}
        optional={spec.optional === true}
        options={options}
        value={chosen}
        onChange={set}
      />
    );
  return (
    <Box component="fieldset" sx={{ border: 0, m: 0, p: 0 }}>
      <Box
        component="legend"
        sx={{ p: 0, fontWeight: 500, color: error === undefined ? undefined : 'error.main' }}
      >
        {label}
      </Box>
      {options.map((option) => (
        <FormControlLabel
          key={option.value}
          sx={{ mr: 1.5 }}
          control={
            <Checkbox
              checked={chosen.includes(option.value)}
              onChange={(_event, on) =>
                set(
                  options
                    .map((one) => one.value)
                    .filter((one) => (one === option.value ? on : chosen.includes(one))),
                )
              }
            />
          }
          label={option.label}
        />
      ))}
      {error !== undefined && <Box sx={{ color: 'error.main', fontSize: '0.78rem' }}>{error}</Box>}
    </Box>
  );
}

function GroupField({
  label,
  path,
  value,
  onChange,
  spec,
}: FieldProps & { spec: Extract<FieldSpec, { edit: 'group' }> }) {
  const off = spec.nullable === true && (value === null || value === undefined);
  return (
    <Box
      component="fieldset"
      sx={{ border: '1px solid var(--sv-line)', borderRadius: 1, m: 0, p: '6px 12px 12px' }}
    >
      <Box component="legend" sx={{ px: 0.5, fontWeight: 500 }}>
        {spec.nullable === true ? (
          <FormControlLabel
            control={
              <Checkbox checked={!off} onChange={(_event, on) => onChange(on ? spec.fresh?.() : null)} />
            }
            label={label}
          />
        ) : (
          label
        )}
      </Box>
      {!off && <FieldsEditor fields={spec.fields} path={path} value={value} onChange={onChange} />}
    </Box>
  );
}
