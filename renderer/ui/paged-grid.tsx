// biome-ignore-all lint/a11y/useSemanticElements: a windowed list cannot be a table element; roles say the same.
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid keeps the focus and names the active row.
import {
  type KeyboardEvent,
  memo,
  type ReactNode,
  type Ref,
  useEffect,
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { ColumnGrip } from '#renderer/ui/column-grip.tsx';
import { gridStep } from '#renderer/ui/grid-step.ts';
import { GridFrame } from '#renderer/ui/paged-grid-frame.tsx';
import { scrollToRow, windowRows } from '#renderer/ui/row-window.ts';

export interface PagedColumn<Row> {
  readonly key: string;
  readonly header: string;
  /** A CSS grid track, e.g. 'minmax(0, 2fr)' or '64px'. */
  readonly width: string;
  readonly align?: 'left' | 'right';
  readonly render: (row: Row) => ReactNode;
  /** The whole text, shown on hover where the cell may cut it off. */
  readonly title?: (row: Row) => string;
}

export interface PagedGridHandle {
  /** Puts the keyboard into the list. */
  focus(): void;
}

/** Rows that are chosen for an act on several; a column of boxes shows them. */
export interface PagedSelection<Row> {
  /** Must change identity with what is chosen. */
  readonly has: (row: Row) => boolean;
  /** `range`: everything from the row chosen last up to this one too. */
  readonly onToggle: (index: number, range: boolean) => void;
  readonly onAll: () => void;
  /** Name of a row's box. */
  readonly label: (row: Row) => string;
}

export interface PagedGridProps<Row> {
  readonly label: string;
  readonly columns: readonly PagedColumn<Row>[];
  /** Exact number of rows, most of them not fetched. */
  readonly total: number;
  /** A row, or undefined while its page is on the way. Must change identity when pages arrive. */
  readonly rowAt: (index: number) => Row | undefined;
  /** Told which rows are about to be seen, so that their pages can be fetched. */
  readonly onRange: (first: number, end: number) => void;
  /** Changes with the question: a new list starts at its top. */
  readonly listKey: string;
  /** -1 = none. */
  readonly activeIndex: number;
  readonly onActive: (index: number) => void;
  readonly onOpen: (index: number) => void;
  readonly onPreview?: (index: number) => void;
  /** The person went up from the first row: give the keyboard back to the box above. */
  readonly onLeaveUp?: () => void;
  readonly selection?: PagedSelection<Row>;
  /** With it the edges of the heads can be pulled; told the pixels when they are let go. */
  readonly onResize?: (key: string, width: number) => void;
  /** Below it the list scrolls sideways. Pixels; 480 without it. */
  readonly minWidth?: number;
  readonly ref?: Ref<PagedGridHandle>;
}

const BOX_TRACK = '22px';

export const PAGED_ROW_HEIGHT = 36;
const OVERSCAN = 6;

/**
 * A list of any length whose rows come from the office page by page: windowed, one line a row, driven by the
 * keyboard (arrows, Page, Home/End, Enter opens, Space previews).
 */
function PlainPagedGrid<Row>(props: PagedGridProps<Row>) {
  const { columns, total, rowAt, onRange, activeIndex, listKey, selection, onResize } = props;
  const frame = useRef<HTMLDivElement>(null);
  const head = useRef<HTMLDivElement>(null);
  const id = useId();
  const [scrollTop, setScrollTop] = useState(0);
  const [pulled, setPulled] = useState<{ key: string; width: number } | null>(null);
  const [viewHeight, setViewHeight] = useState(600);
  const list = { total, rowHeight: PAGED_ROW_HEIGHT, viewHeight };
  const seen = windowRows(list, scrollTop, OVERSCAN);

  useImperativeHandle(props.ref, () => ({ focus: () => frame.current?.focus() }), []);

  useLayoutEffect(() => {
    if (frame.current === null) return;
    const measure = () => {
      setViewHeight((frame.current?.clientHeight ?? 0) - (head.current?.clientHeight ?? 0));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(frame.current);
    measure();
    return () => observer.disconnect();
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new list, and only that, starts at its top.
  useLayoutEffect(() => {
    if (frame.current !== null) frame.current.scrollTop = 0;
    setScrollTop(0);
  }, [listKey]);

  useEffect(() => onRange(seen.first, seen.end), [onRange, seen.first, seen.end]);

  function moveTo(index: number) {
    const row = Math.max(0, Math.min(total - 1, index));
    props.onActive(row);
    const target = scrollToRow(list, scrollTop, row);
    if (target !== null && frame.current !== null) frame.current.scrollTop = target;
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey && event.code === 'KeyA' && selection !== undefined) {
      event.preventDefault();
      selection.onAll();
      return;
    }
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const page = Math.max(1, Math.floor(viewHeight / PAGED_ROW_HEIGHT) - 1);
    const canLeave = props.onLeaveUp !== undefined;
    const step = gridStep(event.key, { active: activeIndex, total, page, canLeave });
    if (step === null) return;
    event.preventDefault();
    if (step.act === 'move') {
      moveTo(step.to);
      if (event.shiftKey) selection?.onToggle(step.to, true);
    } else if (step.act === 'preview' && selection !== undefined)
      selection.onToggle(activeIndex, event.shiftKey);
    else if (step.act === 'open') props.onOpen(activeIndex);
    else if (step.act === 'preview') props.onPreview?.(activeIndex);
    else props.onLeaveUp?.();
  }

  const activeDrawn = activeIndex >= seen.first && activeIndex < seen.end;
  return (
    <GridFrame
      ref={frame}
      role="grid"
      tabIndex={0}
      aria-label={props.label}
      aria-rowcount={total + 1}
      aria-colcount={columns.length + (selection === undefined ? 0 : 1)}
      aria-multiselectable={selection === undefined ? undefined : true}
      aria-activedescendant={activeDrawn ? `${id}-${activeIndex}` : undefined}
      tracks={[
        ...(selection === undefined ? [] : [BOX_TRACK]),
        ...columns.map(({ key, width }) => (pulled?.key === key ? `${pulled.width}px` : width)),
      ].join(' ')}
      least={props.minWidth ?? 480}
      onScroll={(event) => setScrollTop(event.currentTarget.scrollTop)}
      onKeyDown={onKeyDown}
      onFocus={() => {
        if (activeIndex < 0 && total > 0) props.onActive(0);
      }}
    >
      <div ref={head} role="row" aria-rowindex={1} className="grid-head">
        {selection !== undefined && <span role="columnheader" aria-hidden="true" />}
        {columns.map((column) => (
          <span key={column.key} role="columnheader" className={column.align === 'right' ? 'right' : ''}>
            {column.header}
            {onResize !== undefined && (
              <ColumnGrip
                onPull={(width) => setPulled({ key: column.key, width })}
                onEnd={(width) => {
                  setPulled(null);
                  onResize(column.key, width);
                }}
              />
            )}
          </span>
        ))}
      </div>
      {total > 0 && (
        <div role="rowgroup" className="grid-body" style={{ height: seen.contentHeight }}>
          <div role="presentation" className="grid-rows" style={{ transform: `translateY(${seen.top}px)` }}>
            {Array.from({ length: seen.end - seen.first }, (_, offset) => {
              const index = seen.first + offset;
              const row = rowAt(index);
              return (
                <GridRow
                  key={index}
                  id={`${id}-${index}`}
                  index={index}
                  row={row}
                  chosen={selection === undefined || row === undefined ? null : selection.has(row)}
                  boxLabel={selection === undefined || row === undefined ? '' : selection.label(row)}
                  onToggle={selection?.onToggle}
                  columns={columns as readonly PagedColumn<unknown>[]}
                  active={index === activeIndex}
                  onActive={props.onActive}
                  onOpen={props.onOpen}
                />
              );
            })}
          </div>
        </div>
      )}
    </GridFrame>
  );
}

/** Drawn anew only when the list itself changed: the box above may be typed into at any speed. */
export const PagedGrid = memo(PlainPagedGrid) as typeof PlainPagedGrid;

/** A box follows what is chosen; the click above says what that is. */
const NOTHING = () => {};

interface GridRowProps {
  readonly id: string;
  readonly index: number;
  readonly row: unknown;
  readonly columns: readonly PagedColumn<unknown>[];
  readonly active: boolean;
  /** null: nothing can be chosen. */
  readonly chosen: boolean | null;
  readonly boxLabel: string;
  readonly onToggle: ((index: number, range: boolean) => void) | undefined;
  readonly onActive: (index: number) => void;
  readonly onOpen: (index: number) => void;
}

/** Rows are memorised: scrolling and moving draw only what changed. */
const GridRow = memo(function GridRow(props: GridRowProps) {
  const { id, index, row, columns, active, chosen, onActive, onOpen, onToggle } = props;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid around takes the keys for all of its rows.
    <div
      id={id}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={chosen ?? active}
      data-active={active}
      className="grid-row"
      onClick={(event) => {
        onActive(index);
        if (onToggle !== undefined && (event.shiftKey || event.ctrlKey)) onToggle(index, event.shiftKey);
      }}
      onDoubleClick={() => onOpen(index)}
    >
      {onToggle !== undefined && (
        <span role="gridcell" className="box">
          <input
            type="checkbox"
            tabIndex={-1}
            aria-label={props.boxLabel}
            checked={chosen ?? false}
            disabled={chosen === null}
            onClick={(event) => {
              event.stopPropagation();
              onToggle(index, event.shiftKey);
            }}
            onChange={NOTHING}
          />
        </span>
      )}
      {columns.map((column) => (
        <span
          key={column.key}
          role="gridcell"
          className={column.align === 'right' ? 'right' : ''}
          title={row === undefined ? undefined : column.title?.(row)}
        >
          {row === undefined ? '' : column.render(row)}
        </span>
      ))}
    </div>
  );
});
