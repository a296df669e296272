import { type FocusEvent, type KeyboardEvent, type MouseEvent, useRef, useState } from 'react';
import { movedIndex, rangeIds } from '#renderer/ui/table-model.ts';
import type { DataTableProps } from '#renderer/ui/table-types.ts';

interface TableKeysInput<Row> {
  readonly props: DataTableProps<Row>;
  readonly sorted: readonly Row[];
  readonly ids: readonly string[];
  readonly pageRows: () => number;
  readonly reveal: (index: number) => void;
}

/** Keyboard and mouse of the data table: which row is current, what is selected, what opens. */
export function useTableKeys<Row>({ props, sorted, ids, pageRows, reveal }: TableKeysInput<Row>) {
  const { selectedIds, onSelect, onOpen, onPreview, onEdit, onActivate } = props;
  const [focused, setFocused] = useState(false);
  const [ownIndex, setIndex] = useState(0);
  const anchor = useRef(0);
  const index = Math.max(0, Math.min(sorted.length - 1, ownIndex));

  function goTo(next: number, extend: boolean): void {
    const row = sorted[next];
    if (row === undefined) return;
    setIndex(next);
    reveal(next);
    if (extend && onSelect !== undefined) onSelect(new Set(rangeIds(ids, anchor.current, next)));
    else anchor.current = next;
    onActivate?.(row);
  }

  function toggle(at: number, range: boolean): void {
    const id = ids[at];
    if (onSelect === undefined || id === undefined) return;
    const next = new Set(selectedIds);
    if (range) for (const one of rangeIds(ids, anchor.current, at)) next.add(one);
    else if (!next.delete(id)) next.add(id);
    if (!range) anchor.current = at;
    setIndex(at);
    onSelect(next);
  }

  function onKeyDown(event: KeyboardEvent): void {
    // Keys inside a cell's own control (a box, a button, a link) belong to it.
    if (event.target !== event.currentTarget || event.nativeEvent.isComposing || event.altKey) return;
    const control = event.ctrlKey || event.metaKey;
    const row = sorted[index];
    if (control && event.code === 'KeyA' && onSelect !== undefined) onSelect(new Set(ids));
    else if (control && event.key !== ' ') return;
    else if (event.key === 'Enter' && row !== undefined) (onOpen ?? onPreview)?.(row);
    else if (event.key === 'F2' && row !== undefined && onEdit !== undefined) onEdit(row);
    else if (event.key === ' ' && row !== undefined) {
      if (onPreview !== undefined && !control) onPreview(row);
      else toggle(index, false);
    } else {
      const next = movedIndex(event.key, index, sorted.length, pageRows());
      if (next === null) return;
      goTo(next, event.shiftKey);
    }
    event.preventDefault();
    event.stopPropagation();
  }

  return {
    index,
    focused,
    onKeyDown,
    onFocus: (event: FocusEvent) => setFocused(event.target === event.currentTarget),
    onBlur: () => setFocused(false),
    onRowClick: (at: number, event: MouseEvent) => {
      const row = sorted[at];
      if (row === undefined || isControl(event)) return;
      if ((event.shiftKey || event.ctrlKey) && onSelect !== undefined) {
        toggle(at, event.shiftKey);
        return;
      }
      setIndex(at);
      anchor.current = at;
      (onPreview ?? onOpen)?.(row);
    },
    onRowDoubleClick: (at: number) => {
      const row = sorted[at];
      if (row !== undefined) onOpen?.(row);
    },
    onRowToggle: toggle,
  };
}

/** A click on a button, link or input inside a cell is that control's own. */
function isControl(event: MouseEvent): boolean {
  return (
    event.target instanceof Element && event.target.closest('button, a, input, select, textarea') !== null
  );
}
