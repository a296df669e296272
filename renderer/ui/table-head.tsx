import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import { ui } from '#renderer/i18n/ui.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { cellStyle, headStyle, sortButtonStyle } from '#renderer/ui/table-styles.ts';
import type { Column, Sort } from '#renderer/ui/table-types.ts';

interface TableHeadProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly tracks: string;
  readonly sort: Sort | null;
  readonly onSort: (key: string) => void;
  readonly allSelected: boolean;
  readonly onSelectAll?: (all: boolean) => void;
}

/** Names of the columns; a click sorts. */
export function TableHead<Row>({
  columns,
  tracks,
  sort,
  onSort,
  allSelected,
  onSelectAll,
}: TableHeadProps<Row>) {
  const t = useTexts(ui);
  return (
    <Box role="rowgroup" sx={{ ...headStyle, display: 'block' }}>
      <Box
        role="row"
        aria-rowindex={1}
        sx={{ display: 'grid', alignItems: 'center', height: '100%' }}
        style={{ gridTemplateColumns: tracks }}
      >
        {onSelectAll && (
          <Box role="columnheader">
            <Checkbox
              checked={allSelected}
              onChange={(_event, all) => onSelectAll(all)}
              slotProps={{ input: { 'aria-label': t('selectAll') } }}
            />
          </Box>
        )}
        {columns.map((column) => (
          <Box
            key={column.key}
            role="columnheader"
            aria-sort={sort?.key === column.key ? sort.direction : undefined}
            title={column.header}
            sx={cellStyle}
            style={{ textAlign: column.align ?? 'left' }}
          >
            {column.sortValue === undefined ? (
              column.header
            ) : (
              <Box component="button" type="button" onClick={() => onSort(column.key)} sx={sortButtonStyle}>
                {column.header}
                <span aria-hidden="true">{arrow(sort?.key === column.key ? sort.direction : null)}</span>
              </Box>
            )}
          </Box>
        ))}
      </Box>
    </Box>
  );
}

function arrow(direction: Sort['direction'] | null): string {
  if (direction === null) return '';
  return direction === 'ascending' ? ' ↑' : ' ↓';
}
