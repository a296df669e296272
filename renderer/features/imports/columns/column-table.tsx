import Box from '@mui/material/Box';
import { legacyImports } from '#renderer/i18n/legacy-imports.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { SelectInput } from '#renderer/ui/select-input.tsx';
import { StateChip } from '#renderer/ui/state-chip.tsx';
import type { LegacySurvey } from '#shared/contract/legacy-import.ts';
import { restoreText } from '#shared/legacy-list/restore-text.ts';
import type { ColumnEncoding } from '#shared/legacy-list/types.ts';
import { columnLetter } from '../import-words.ts';
import { ENCODINGS, FIELDS, fieldOf, type Mapping, withEncoding, withField } from '../legacy-fields.ts';

const SAMPLES = 3;

interface ColumnTableProps {
  readonly survey: LegacySurvey;
  readonly mapping: Mapping;
  readonly onChange: (mapping: Mapping) => void;
}

/** A line a column: header, field, encoding, and samples before and after with the chosen encoding. */
export function ColumnTable({ survey, mapping, onChange }: ColumnTableProps) {
  const t = useTexts(legacyImports);
  const fields = [
    { value: '', label: t('field_none') },
    ...FIELDS.map((field) => ({ value: field, label: t(`field_${field}`) })),
  ];
  const encodings = ENCODINGS.map((encoding) => ({ value: encoding, label: t(`encoding_${encoding}`) }));
  return (
    <Box
      component="section"
      tabIndex={0}
      aria-label={t('columnsTitle')}
      sx={{
        maxHeight: 330,
        overflow: 'auto',
        '& table': { borderCollapse: 'collapse', width: '100%', tableLayout: 'fixed' },
        '& th, & td': {
          borderBottom: '1px solid var(--sv-line)',
          p: '5px 8px',
          textAlign: 'left',
          verticalAlign: 'top',
          fontWeight: 400,
          overflow: 'hidden',
          textOverflow: 'ellipsis',
        },
        '& thead th': {
          position: 'sticky',
          top: 0,
          zIndex: 1,
          bgcolor: 'background.paper',
          color: 'text.secondary',
        },
        '& .line': { whiteSpace: 'pre', overflow: 'hidden', textOverflow: 'ellipsis' },
        '& .same': { color: 'text.secondary' },
      }}
    >
      <table>
        <thead>
          <tr>
            <th scope="col" style={{ width: '19%' }}>
              {t('column', { letter: '' })}
            </th>
            <th scope="col" style={{ width: '19%' }}>
              {t('field')}
            </th>
            <th scope="col" style={{ width: '17%' }}>
              {t('encoding')}
            </th>
            <th scope="col">{t('before')}</th>
            <th scope="col">{t('after')}</th>
          </tr>
        </thead>
        <tbody>
          {survey.columns.map((found) => {
            const encoding = mapping.encodings[found.column] ?? 'unicode';
            const name =
              found.header === '' ? t('column', { letter: columnLetter(found.column) }) : found.header;
            return (
              <tr key={found.column}>
                <th scope="row" title={name}>
                  <Box component="span" sx={{ color: 'text.secondary', mr: 1 }}>
                    {columnLetter(found.column)}
                  </Box>
                  {name}
                </th>
                <td>
                  <SelectInput
                    label={`${t('field')}: ${name}`}
                    hideLabel
                    value={fieldOf(mapping, found.column) ?? ''}
                    options={fields}
                    onChange={(event) => {
                      const field = FIELDS.find((one) => one === event.target.value) ?? null;
                      onChange(withField(mapping, found.column, field));
                    }}
                  />
                </td>
                <td>
                  <SelectInput
                    label={`${t('encoding')}: ${name}`}
                    hideLabel
                    value={encoding}
                    options={encodings}
                    onChange={(event) => {
                      const chosen = ENCODINGS.find((one) => one === event.target.value);
                      if (chosen !== undefined) onChange(withEncoding(mapping, found.column, chosen));
                    }}
                  />
                  {found.ask && encoding === found.encoding && (
                    <StateChip tone="warn">{t('askEncoding')}</StateChip>
                  )}
                </td>
                <Samples samples={found.samples} encoding={encoding} />
              </tr>
            );
          })}
        </tbody>
      </table>
    </Box>
  );
}

function Samples({
  samples,
  encoding,
}: {
  readonly samples: LegacySurvey['columns'][number]['samples'];
  readonly encoding: ColumnEncoding;
}) {
  const t = useTexts(legacyImports);
  const shown = samples.slice(0, SAMPLES).map(({ rowNumber, before }) => {
    const after = restoreText(before, encoding).text;
    return { rowNumber, before, after, same: after === before };
  });
  return (
    <>
      <td>
        {shown.map(({ rowNumber, before }) => (
          <div key={rowNumber} className="line" title={before}>
            {before}
          </div>
        ))}
      </td>
      <td>
        {shown.map(({ rowNumber, after, same }) => (
          <div key={rowNumber} className={same ? 'line same' : 'line'} title={after}>
            {same ? t('sameText') : after}
          </div>
        ))}
      </td>
    </>
  );
}
