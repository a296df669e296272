import Box from '@mui/material/Box';
import { imports } from '#renderer/i18n/imports.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { SelectInput } from '#renderer/ui/select-input.tsx';
import type { ListPreview } from '#shared/contract/imports.ts';
import { assignColumn, fieldOfColumn, LIST_FIELDS } from './preview-rows.ts';

interface ColumnMappingProps {
  readonly preview: ListPreview;
  readonly disabled: boolean;
  readonly onChange: (mapping: Record<string, number>) => void;
}

/** Which column is what: found by the headers, corrected by hand. */
export function ColumnMapping({ preview, disabled, onChange }: ColumnMappingProps) {
  const t = useTexts(imports);
  const options = [
    { value: '', label: t('columnNone') },
    ...LIST_FIELDS.map((field) => ({ value: field, label: t(`field_${field}`) })),
  ];
  return (
    <Box role="group" aria-label={t('columns')} sx={{ display: 'grid', gap: '6px' }}>
      <Box sx={{ fontSize: '0.8rem', color: 'text.secondary' }}>{t('columnsHint')}</Box>
      <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(150px, 1fr))', gap: 1 }}>
        {preview.columns.map((header, column) => {
          const label = header === '' ? t('column', { number: column + 1 }) : header;
          return (
            <SelectInput
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place in the sheet
              key={column}
              label={label}
              disabled={disabled}
              value={fieldOfColumn(preview.mapping, column) ?? ''}
              options={options}
              onChange={(event) => {
                const field = LIST_FIELDS.find((one) => one === event.target.value) ?? null;
                onChange(assignColumn(preview.mapping, column, field));
              }}
            />
          );
        })}
      </Box>
    </Box>
  );
}
