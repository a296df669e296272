import Box from '@mui/material/Box';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { TableHead } from '#renderer/ui/table-head.tsx';
import { gridTracks, nextSort, sortRows } from '#renderer/ui/table-model.ts';
import { TableRow } from '#renderer/ui/table-row.tsx';
import { frameStyle } from '#renderer/ui/table-styles.ts';
import type { DataTableProps, Sort } from '#renderer/ui/table-types.ts';

import { useTableKeys } from '#renderer/ui/use-table-keys.ts';

export type { Column as DataColumn } from '#renderer/ui/table-types.ts';

const HEAD_HEIGHT = 34;
const LOAD_AHEAD_ROWS = 30;

/**
 * Dense list of records: one line a row, sticky head, sort by head, only the rows in sight are in the page.
 * Keys: arrows, Page, Home, End move; Enter opens; Space previews (or selects); Shift selects a range; Ctrl+A all.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { columns, rows, getRowId, rowHeight = 36, selectedIds, onSelect, activeId } = props;
  const frame = useRef<HTMLDivElement>(null);
  const baseId = useId();
  const [sort, setSort] = useState<Sort | null>(props.initialSort ?? null);
  const sorted = useMemo(() => sortRows(rows, columns, sort), [rows, columns, sort]);
  const ids = useMemo(() => sorted.map(getRowId), [sorted, getRowId]);
  const virtual = useVirtualizer({
    count: sorted.length,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    paddingStart: HEAD_HEIGHT,
    scrollPaddingStart: HEAD_HEIGHT,
  });
  const keys = useTableKeys({
    props,
    sorted,
    ids,
    pageRows: () =>
      Math.max(1, Math.floor(((frame.current?.clientHeight ?? 0) - HEAD_HEIGHT) / rowHeight) - 1),
    reveal: (index) => virtual.scrollToIndex(index),
  });
  const items = virtual.getVirtualItems();
  const last = items.at(-1)?.index ?? -1;
  const { onEndReached } = props;
  useEffect(() => {
    if (last >= 0 && last >= sorted.length - LOAD_AHEAD_ROWS) onEndReached?.();
  }, [last, sorted.length, onEndReached]);
  const tracks = gridTracks(columns, onSelect !== undefined);
  const current = sorted[keys.index] === undefined ? undefined : ids[keys.index];
  return (
    <Box
      ref={frame}
      role="grid"
      tabIndex={0}
      aria-label={props.label}
      aria-rowcount={(props.totalRows ?? sorted.length) + 1}
      aria-colcount={columns.length + (onSelect === undefined ? 0 : 1)}
      aria-multiselectable={onSelect === undefined ? undefined : true}
      aria-busy={props.loading || undefined}
      aria-activedescendant={
        keys.focused && items.some((item) => item.index === keys.index)
          ? `${baseId}-${keys.index}`
          : undefined
      }
      onKeyDown={keys.onKeyDown}
      onFocus={keys.onFocus}
      onBlur={keys.onBlur}
      sx={{
        ...frameStyle,
        ...(props.height === undefined
          ? { maxHeight: 'calc(100vh - 190px)', minHeight: 0 }
          : { height: props.height }),
      }}
    >
      <Box role="presentation" sx={{ minWidth: 'fit-content' }}>
        <TableHead
          columns={columns}
          tracks={tracks}
          sort={sort}
          onSort={(key) => setSort(nextSort(sort, key))}
          allSelected={sorted.length > 0 && ids.every((id) => selectedIds?.has(id))}
          {...(onSelect === undefined
            ? {}
            : { onSelectAll: (all: boolean) => onSelect(all ? new Set(ids) : new Set<string>()) })}
        />
        {sorted.length === 0 ? (
          <Box role="row">
            <Box role="gridcell">{props.loading ? null : props.empty}</Box>
          </Box>
        ) : (
          // One pixel of room: at fractions of a pixel a list that fits would else get a scroll bar.
          <Box role="rowgroup" style={{ height: virtual.getTotalSize() - HEAD_HEIGHT + 1 }}>
            {items.map((item) => {
              const row = sorted[item.index];
              const id = ids[item.index];
              if (row === undefined || id === undefined) return null;
              return (
                <TableRow
                  key={id}
                  domId={`${baseId}-${item.index}`}
                  row={row}
                  position={item.index}
                  top={item.start}
                  height={rowHeight}
                  columns={columns}
                  tracks={tracks}
                  selectable={onSelect !== undefined}
                  selected={selectedIds?.has(id) ?? false}
                  marked={activeId === id || (selectedIds?.has(id) ?? false)}
                  active={keys.focused && current === id}
                  onClick={keys.onRowClick}
                  onDoubleClick={keys.onRowDoubleClick}
                  onToggle={keys.onRowToggle}
                />
              );
            })}
          </Box>
        )}
      </Box>
    </Box>
  );
}
