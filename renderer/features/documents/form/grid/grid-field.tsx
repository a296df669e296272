import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type ClipboardEvent, type KeyboardEvent, useEffect, useRef, useSyncExternalStore } from 'react';
import { documents } from '#renderer/i18n/documents.ts';
import { useLanguage } from '#renderer/i18n/language.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { CloseIcon } from '#renderer/ui/icons.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import type { FormField, GroupField, ListField } from '#shared/official-document/data-form.ts';
import { emptyItem } from '../field-values.ts';
import { useFieldWords } from '../field-words.ts';
import { focusPath, pathText, useFormStore } from '../form-context.tsx';
import type { Json, Path } from '../form-store.ts';
import { GridCell } from './grid-cell.tsx';
import { type Caret, gridMove } from './grid-moves.ts';
import { isTable, pasteRows } from './paste-rows.ts';

interface GridFieldProps {
  readonly field: ListField;
  readonly item: GroupField;
  readonly path: Path;
}

const ROW_HEIGHT = 31;
const NUMBER_WIDTH = 40;
const REMOVE_WIDTH = 30;
const MOST_HEIGHT = 420;

/**
 * A list of rows, edited as in Excel: Enter and arrows between cells, Tab through them, Ctrl+Delete removes a row,
 * Alt+arrows move it, a block from Excel is pasted. The empty row at the end is the next one.
 */
export function GridField({ field, item, path }: GridFieldProps) {
  const t = useTexts(documents);
  const language = useLanguage();
  const toast = useToast();
  const { store, epoch } = useFormStore();
  const { label, hint } = useFieldWords(field);
  const frame = useRef<HTMLDivElement>(null);
  const columns = item.fields.filter(({ control, type }) => control !== 'hidden' && type !== 'fixed');
  const read = (): readonly Json[] => {
    const stored = store.read(path);
    return Array.isArray(stored) ? stored : [];
  };
  const filled = useSyncExternalStore(store.subscribe, () => read().length);
  const rows = Math.min(filled + 1, field.maxItems);
  const virtual = useVirtualizer({
    count: rows,
    getScrollElement: () => frame.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 10,
  });
  const focused = store.focus();
  // The row that a paste or a new place wants the cursor in may be out of sight.
  useEffect(() => {
    if (epoch === 0 || focused === null || pathText(focused.slice(0, path.length)) !== pathText(path)) return;
    const row = focused[path.length];
    if (typeof row === 'number') virtual.scrollToIndex(row);
  }, [epoch, focused, path, virtual]);

  function type(row: number, column: FormField, value: Json | undefined) {
    if (row < read().length) store.type([...path, row, column.key], value);
    else store.type([...path, row], { ...(emptyItem(item) as object), [column.key]: value ?? null });
  }

  const cellPath = (row: number, column: number): Path => [...path, row, columns[column]?.key ?? ''];

  function onKeyDown(event: KeyboardEvent) {
    const at = placeOf(event.target);
    if (at === null) return;
    const move = gridMove(
      { ...pressOf(event), composing: event.nativeEvent.isComposing || event.keyCode === 229 },
      at,
      { rows: filled + 1, columns: columns.length },
      caretOf(event.target),
    );
    if (move === null) return;
    event.preventDefault();
    if (move.act === 'stay') return;
    if (move.act === 'go') {
      virtual.scrollToIndex(move.row);
      focusPath(pathText(cellPath(move.row, move.column)));
      return;
    }
    const now = read();
    if (move.act === 'remove') {
      const next = Math.min(at.row, now.length - 2);
      store.change(path, now.toSpliced(at.row, 1), cellPath(Math.max(0, next), at.column));
      return;
    }
    const moved = now[at.row];
    if (moved === undefined) return;
    const next = now.toSpliced(at.row, 1).toSpliced(at.row + move.by, 0, moved);
    store.change(path, next, cellPath(at.row + move.by, at.column));
  }

  function onPaste(event: ClipboardEvent) {
    const at = placeOf(event.target);
    const text = event.clipboardData.getData('text/plain');
    if (at === null || !isTable(text)) return;
    event.preventDefault();
    const pasted = pasteRows({ text, rows: read(), columns, at, item, maxRows: field.maxItems });
    store.change(path, pasted.rows, cellPath(at.row, at.column));
    const words = t('pasted', { count: pasted.filled });
    toast({ text: pasted.left === 0 ? words : `${words} ${t('pastedLeft', { count: pasted.left })}` });
  }

  const widths = columns.map(widthOf);
  const tracks = `${NUMBER_WIDTH}px ${widths.map(({ least, share }) => (share === 0 ? `${least}px` : `minmax(${least}px, ${share}fr)`)).join(' ')} ${REMOVE_WIDTH}px`;
  const least = widths.reduce((sum, width) => sum + width.least, NUMBER_WIDTH + REMOVE_WIDTH);
  return (
    <Box role="group" aria-label={label} sx={{ minWidth: 0 }}>
      <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 1, mb: '3px' }}>
        <Box sx={{ fontSize: '0.8rem', fontWeight: 500, color: 'text.secondary' }}>
          {t('listCount', { label, count: filled })}
        </Box>
        <Box sx={{ fontSize: '0.75rem', color: 'text.secondary', ml: 'auto' }}>{t('gridKeys')}</Box>
      </Box>
      {hint && <Box sx={{ fontSize: '0.78rem', color: 'text.secondary', mb: '3px' }}>{hint}</Box>}
      <Box
        ref={frame}
        role="table"
        aria-label={label}
        aria-rowcount={filled + 1}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
        onFocus={(event) => markWhole(event.target)}
        sx={{
          border: '1px solid var(--sv-control)',
          borderRadius: 1,
          overflow: 'auto',
          maxHeight: MOST_HEIGHT,
          fontSize: '0.85rem',
        }}
      >
        <Box sx={{ minWidth: least }}>
          <Box role="row" sx={{ ...rowStyle, ...headStyle, gridTemplateColumns: tracks }}>
            <Box role="columnheader">{t('rowNumber')}</Box>
            {columns.map((column) => (
              <Box role="columnheader" key={column.key} title={column[language] || column.vi}>
                {column[language] || column.vi || column.key}
              </Box>
            ))}
            <Box role="columnheader">
              <span className="visually-hidden">{t('removeColumn')}</span>
            </Box>
          </Box>
          <Box role="rowgroup" sx={{ position: 'relative' }} style={{ height: virtual.getTotalSize() }}>
            {virtual.getVirtualItems().map((virtualRow) => (
              <Box
                role="row"
                key={virtualRow.key}
                ref={virtual.measureElement}
                data-index={virtualRow.index}
                aria-rowindex={virtualRow.index + 2}
                sx={{ ...rowStyle, position: 'absolute', left: 0, right: 0, gridTemplateColumns: tracks }}
                style={{ transform: `translateY(${virtualRow.start}px)` }}
              >
                <Box role="rowheader" sx={{ color: 'text.secondary', textAlign: 'center', pt: '5px' }}>
                  {virtualRow.index < filled ? virtualRow.index + 1 : '+'}
                </Box>
                {columns.map((column, position) => (
                  <Box role="cell" key={column.key}>
                    <GridCell
                      field={column}
                      path={[...path, virtualRow.index, column.key]}
                      row={virtualRow.index}
                      column={position}
                      label={t('cell', { column: column[language] || column.vi, row: virtualRow.index + 1 })}
                      onType={(value) => type(virtualRow.index, column, value)}
                    />
                  </Box>
                ))}
                <Box role="cell">
                  {virtualRow.index < filled && (
                    <IconButton
                      size="small"
                      tabIndex={-1}
                      aria-label={t('removeRow', { index: virtualRow.index + 1 })}
                      onClick={() =>
                        store.change(
                          path,
                          read().toSpliced(virtualRow.index, 1),
                          cellPath(Math.max(0, virtualRow.index - 1), 0),
                        )
                      }
                    >
                      <CloseIcon />
                    </IconButton>
                  )}
                </Box>
              </Box>
            ))}
          </Box>
        </Box>
      </Box>
    </Box>
  );
}

const rowStyle = {
  display: 'grid',
  borderBottom: '1px solid var(--sv-line)',
  '& > * + *': { borderLeft: '1px solid var(--sv-line)' },
} as const;

const headStyle = {
  position: 'sticky',
  top: 0,
  zIndex: 1,
  bgcolor: 'var(--sv-surface)',
  fontWeight: 600,
  fontSize: '0.78rem',
  '& > *': { p: '4px 6px', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
} as const;

/** Least width of a column in pixels, and its share of what is left. */
function widthOf(field: FormField): { readonly least: number; readonly share: number } {
  if (field.type === 'flag') return { least: 52, share: 0 };
  if (field.type === 'number') return { least: field.control === 'money' ? 106 : 70, share: 0 };
  if (field.type === 'date') return { least: 98, share: 0 };
  if (field.type === 'choice') return { least: 104, share: 0 };
  const long = field.type === 'text' && (field.control === 'prose' || field.maxLength > 300);
  return long ? { least: 200, share: 3 } : { least: 130, share: 2 };
}

function placeOf(target: EventTarget): { row: number; column: number } | null {
  if (!(target instanceof HTMLElement) || target.dataset.row === undefined) return null;
  return { row: Number(target.dataset.row), column: Number(target.dataset.column) };
}

function pressOf({ key, ctrlKey, altKey, shiftKey, metaKey }: KeyboardEvent) {
  return { key, ctrlKey, altKey, shiftKey, metaKey };
}

function caretOf(target: EventTarget): Caret | null {
  if (target instanceof HTMLInputElement && target.type === 'checkbox')
    return { start: 0, end: 0, length: 0, multiline: false };
  if (!(target instanceof HTMLInputElement) && !(target instanceof HTMLTextAreaElement)) return null;
  return {
    start: target.selectionStart ?? 0,
    end: target.selectionEnd ?? 0,
    length: target.value.length,
    multiline: target instanceof HTMLTextAreaElement,
  };
}

/** Coming to a cell marks its text, so that typing replaces it, as in Excel; a click puts the cursor. */
function markWhole(target: EventTarget): void {
  if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) target.select();
}
