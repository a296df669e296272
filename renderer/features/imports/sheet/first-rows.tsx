import Box from '@mui/material/Box';
import { legacyImports } from '#renderer/i18n/legacy-imports.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { Panel } from '#renderer/ui/panel.tsx';
import { StateChip } from '#renderer/ui/state-chip.tsx';
import type { LegacySurvey } from '#shared/contract/legacy-import.ts';
import { restoreRow } from '#shared/legacy-list/restore-row.ts';
import { columnLetter } from '../import-words.ts';

const SHOWN_COLUMNS = 12;

interface FirstRowsProps {
  readonly survey: LegacySurvey;
  readonly headerRow: number | null;
  readonly onHeader: (row: number) => void;
}

/** The first rows, restored, with the header marked; a row's number makes it the header. */
export function FirstRows({ survey, headerRow, onHeader }: FirstRowsProps) {
  const t = useTexts(legacyImports);
  const width = Math.min(SHOWN_COLUMNS, Math.max(1, ...survey.firstRows.map(({ cells }) => cells.length)));
  const encodings = survey.mapping.encodings.map(() => 'mixed' as const);
  return (
    <Panel title={t('firstRows')} flush>
      <Box
        component="section"
        // A scrolling region must be reachable by keyboard.
        tabIndex={0}
        aria-label={t('firstRows')}
        sx={{
          maxHeight: 250,
          overflow: 'auto',
          '& table': { borderCollapse: 'collapse', minWidth: '100%' },
          '& th, & td': {
            borderBottom: '1px solid var(--sv-line)',
            p: '3px 8px',
            textAlign: 'left',
            maxWidth: 240,
            overflow: 'hidden',
            textOverflow: 'ellipsis',
            whiteSpace: 'nowrap',
            fontWeight: 400,
          },
          '& thead th': { position: 'sticky', top: 0, bgcolor: 'background.paper', color: 'text.secondary' },
          '& tr.header td': { fontWeight: 600, bgcolor: 'var(--sv-gold-track)' },
          '& button': {
            border: 0,
            p: 0,
            background: 'none',
            font: 'inherit',
            color: 'primary.main',
            cursor: 'pointer',
          },
        }}
      >
        <table>
          <thead>
            <tr>
              <th scope="col">{t('rowNumber')}</th>
              {Array.from({ length: width }, (_, column) => (
                <th key={columnLetter(column)} scope="col">
                  {columnLetter(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {survey.firstRows.map(({ rowNumber, cells }) => {
              const restored = restoreRow({ rowNumber, cells }, encodings).cells;
              return (
                <tr key={rowNumber} className={rowNumber === headerRow ? 'header' : ''}>
                  <th scope="row">
                    <button
                      type="button"
                      aria-label={`${t('headerRow')}: ${rowNumber}`}
                      onClick={() => onHeader(rowNumber)}
                    >
                      {rowNumber}
                    </button>{' '}
                    {rowNumber === headerRow && <StateChip tone="info">{t('isHeader')}</StateChip>}
                  </th>
                  {Array.from({ length: width }, (_, column) => (
                    <td key={columnLetter(column)} title={String(restored[column] ?? '')}>
                      {String(restored[column] ?? '')}
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </Box>
    </Panel>
  );
}
