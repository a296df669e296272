import type { ReactNode } from 'react';

export interface Column<Row> {
  readonly key: string;
  readonly header: string;
  /** Pixels, or a CSS track such as 'minmax(120px, 2fr)'; without it the column shares what is left. */
  readonly width?: number | string;
  readonly align?: 'left' | 'right' | 'center';
  readonly render: (row: Row) => ReactNode;
  /** Makes the column sortable; texts compare in Vietnamese order, null comes last. */
  readonly sortValue?: (row: Row) => string | number | null;
  /** Text on hover where `render` is not a plain text. */
  readonly title?: (row: Row) => string;
}

export interface Sort {
  readonly key: string;
  readonly direction: 'ascending' | 'descending';
}

export interface DataTableProps<Row> {
  /** Name of the table for screen readers. */
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly getRowId: (row: Row) => string;
  /** Enter, double click; a single click too where there is no preview. */
  readonly onOpen?: (row: Row) => void;
  /** Space, a single click. */
  readonly onPreview?: (row: Row) => void;
  /** F2. */
  readonly onEdit?: (row: Row) => void;
  /** Moving with the arrows; for a preview that follows. */
  readonly onActivate?: (row: Row) => void;
  /** With `onSelect`: a column of boxes, Shift for ranges, Ctrl+A for all. */
  readonly selectedIds?: ReadonlySet<string>;
  readonly onSelect?: (ids: Set<string>) => void;
  /** The row shown beside the list. */
  readonly activeId?: string | null;
  readonly initialSort?: Sort;
  /** Shown instead of rows. */
  readonly empty?: ReactNode;
  readonly rowHeight?: number;
  /** Fixed height (pixels or CSS); without it the table grows with its rows up to the window. */
  readonly height?: number | string;
  /** The last rows came into sight: load more. */
  readonly onEndReached?: () => void;
  /** Rows of the whole list when not all are loaded. */
  readonly totalRows?: number;
  readonly loading?: boolean;
}
