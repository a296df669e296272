import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import type { MouseEvent } from 'react';
import { ui } from '#renderer/i18n/ui.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { cellStyle, rowStyle } from '#renderer/ui/table-styles.ts';
import type { Column } from '#renderer/ui/table-types.ts';

interface TableRowProps<Row> {
  readonly domId: string;
  readonly row: Row;
  /** Place in the sorted list, from 0. */
  readonly position: number;
  readonly top: number;
  readonly height: number;
  readonly columns: readonly Column<Row>[];
  readonly tracks: string;
  readonly selectable: boolean;
  readonly selected: boolean;
  readonly marked: boolean;
  readonly active: boolean;
  readonly onClick: (index: number, event: MouseEvent) => void;
  readonly onDoubleClick: (index: number) => void;
  readonly onToggle: (index: number, range: boolean) => void;
}

/** One row on one line. Its keyboard is the grid's (aria-activedescendant). */
export function TableRow<Row>(props: TableRowProps<Row>) {
  const { row, position, columns } = props;
  const t = useTexts(ui);
  return (
    <Box
      id={props.domId}
      role="row"
      aria-rowindex={position + 2}
      aria-selected={props.selectable ? props.selected : undefined}
      data-active={props.active}
      data-marked={props.marked}
      onClick={(event) => props.onClick(position, event)}
      onDoubleClick={() => props.onDoubleClick(position)}
      sx={rowStyle}
      style={{
        transform: `translateY(${props.top}px)`,
        top: 0,
        height: props.height,
        gridTemplateColumns: props.tracks,
      }}
    >
      {props.selectable && (
        <Box role="gridcell" onClick={(event) => event.stopPropagation()}>
          <Checkbox
            checked={props.selected}
            tabIndex={-1}
            onClick={(event) => props.onToggle(position, event.shiftKey)}
            slotProps={{ input: { 'aria-label': t('selectRow', { row: position + 1 }), readOnly: true } }}
          />
        </Box>
      )}
      {columns.map((column) => {
        const content = column.render(row);
        const title = column.title?.(row) ?? (typeof content === 'string' ? content : undefined);
        return (
          <Box
            key={column.key}
            role="gridcell"
            title={title}
            sx={cellStyle}
            style={{ textAlign: column.align ?? 'left' }}
          >
            {content}
          </Box>
        );
      })}
    </Box>
  );
}
