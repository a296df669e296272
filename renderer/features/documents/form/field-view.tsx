import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { documents } from '#renderer/i18n/documents.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { CloseIcon } from '#renderer/ui/icons.tsx';
import { SelectInput } from '#renderer/ui/select-input.tsx';
import type { FormField, GroupField, ListField, VariantField } from '#shared/official-document/data-form.ts';
import { FieldSet } from './field-set.tsx';
import { emptyItem } from './field-values.ts';
import { useFieldWords } from './field-words.ts';
import { pathText, useFormStore } from './form-context.tsx';
import type { Json, Path } from './form-store.ts';
import { GridField } from './grid/grid-field.tsx';
import { ScalarField } from './scalar-field.tsx';
import { SignerField } from './signer-field.tsx';

interface FieldViewProps {
  readonly field: FormField;
  readonly path: Path;
}

/** Any field of a form, by its type. */
export function FieldView({ field, path }: FieldViewProps) {
  if (field.control === 'hidden' || field.type === 'fixed') return null;
  switch (field.type) {
    case 'group':
      return field.key === 'signer' && field.fields.some(({ key }) => key === 'signing') ? (
        <SignerField field={field} path={path} />
      ) : (
        <GroupView field={field} path={path} />
      );
    case 'variant':
      return <VariantView field={field} path={path} />;
    case 'list':
      if (field.item.type === 'text') return <ScalarField field={field} path={path} />;
      return isGridRow(field.item) ? (
        <GridField field={field} item={field.item} path={path} />
      ) : (
        <CardList field={field} path={path} />
      );
    default:
      return <ScalarField field={field} path={path} />;
  }
}

/** Longest text of a cell: a whole pasted table, say, is a box of its own. */
const CELL_TEXT = 5000;

/** Rows of single values fit a grid; rows that hold lists, groups or long texts are cards. */
function isGridRow(item: FormField): item is GroupField {
  return (
    item.type === 'group' &&
    item.fields.every(
      (one) =>
        one.control === 'hidden' ||
        (!['group', 'list', 'variant'].includes(one.type) &&
          !(one.type === 'text' && one.maxLength > CELL_TEXT)),
    )
  );
}

/** Fields below each other, short ones two in a line. */
export function FieldGrid({ fields, path }: { readonly fields: readonly FormField[]; readonly path: Path }) {
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '10px 12px', alignItems: 'start' }}>
      {fields.map((field) => (
        <Box key={field.key} sx={{ gridColumn: isShort(field) ? 'span 1' : '1 / -1', minWidth: 0 }}>
          <FieldView field={field} path={[...path, field.key]} />
        </Box>
      ))}
    </Box>
  );
}

function isShort(field: FormField): boolean {
  if (field.type === 'number' || field.type === 'date' || field.type === 'choice') return true;
  return field.type === 'text' && field.maxLength <= 100;
}

function GroupView({ field, path }: { readonly field: GroupField; readonly path: Path }) {
  const { label } = useFieldWords(field);
  return (
    <FieldSet legend={label}>
      <FieldGrid fields={visible(field)} path={path} />
    </FieldSet>
  );
}

export function visible(field: GroupField): readonly FormField[] {
  return field.fields.filter(({ control, type }) => control !== 'hidden' && type !== 'fixed');
}

function VariantView({ field, path }: { readonly field: VariantField; readonly path: Path }) {
  const { store, epoch } = useFormStore();
  const { label } = useFieldWords(field);
  const by = [...path, field.by];
  const chosen = field.variants.find(({ value }) => value === store.read(by)) ?? field.variants[0];
  if (chosen === undefined) return null;
  return (
    <FieldSet legend={label}>
      <Box sx={{ display: 'grid', gap: 1 }}>
        <SelectInput
          key={epoch}
          label={label}
          hideLabel
          data-path={pathText(by)}
          defaultValue={chosen.value}
          options={field.variants.map(({ value, group }) => ({ value, label: group.vi || value }))}
          onChange={(event) => {
            const next = field.variants.find(({ value }) => value === event.target.value);
            if (next !== undefined) store.change(path, emptyItem(next.group), by);
          }}
        />
        <FieldGrid fields={visible(chosen.group)} path={path} />
      </Box>
    </FieldSet>
  );
}

function CardList({ field, path }: { readonly field: ListField; readonly path: Path }) {
  const t = useTexts(documents);
  const { store } = useFormStore();
  const { label, hint } = useFieldWords(field);
  const stored = store.read(path);
  const items = Array.isArray(stored) ? stored : [];
  const put = (next: readonly Json[], focus: Path) => store.change(path, [...next], focus);
  return (
    <FieldSet legend={label}>
      {hint && <Box sx={{ fontSize: '0.78rem', color: 'text.secondary', mb: 0.5 }}>{hint}</Box>}
      <Box sx={{ display: 'grid', gap: 1 }}>
        {items.map((_item, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: boxes are drawn anew with every change of the rows
          <Box key={index} sx={{ borderLeft: '3px solid var(--sv-line)', pl: 1 }}>
            <Box sx={{ display: 'flex', alignItems: 'center', fontSize: '0.8rem', color: 'text.secondary' }}>
              <Box sx={{ flex: 1 }}>{t('row', { index: index + 1 })}</Box>
              <IconButton
                size="small"
                aria-label={t('removeRow', { index: index + 1 })}
                onClick={() => put(items.toSpliced(index, 1), [...path, Math.max(0, index - 1)])}
              >
                <CloseIcon />
              </IconButton>
            </Box>
            {field.item.type === 'group' ? (
              <FieldGrid fields={visible(field.item)} path={[...path, index]} />
            ) : (
              <FieldView field={field.item} path={[...path, index]} />
            )}
          </Box>
        ))}
        <Box>
          <Button
            size="small"
            disabled={items.length >= field.maxItems}
            onClick={() => put([...items, emptyItem(field.item)], [...path, items.length])}
          >
            {t('addRow')}
          </Button>
        </Box>
      </Box>
    </FieldSet>
  );
}
