/** Keys of a grid of boxes, as in Excel. Pure. */
export interface CellKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly metaKey: boolean;
  readonly composing: boolean;
}

/** Where the cursor stands in its box; null in a list of choices, whose up and down are its own. */
export interface Caret {
  readonly start: number;
  readonly end: number;
  readonly length: number;
  /** The box has several lines: up and down move inside it until its ends. */
  readonly multiline: boolean;
}

export type GridMove =
  | { readonly act: 'go'; readonly row: number; readonly column: number }
  /** Enter with nowhere to go: it is taken, so that no line break gets into the cell. */
  | { readonly act: 'stay' }
  | { readonly act: 'remove' }
  | { readonly act: 'shift'; readonly by: -1 | 1 };

/**
 * What a key does in a cell; null for keys that belong to the box. While an input method composes every key is its
 * own. A cell that one has just come to is marked whole: arrows then go on. Inside a text, left and right leave it only
 * at its ends. Tab is the browser's, so that nobody is caught in a grid. The last row is the empty one to type into.
 */
export function gridMove(
  press: CellKey,
  at: { readonly row: number; readonly column: number },
  size: { readonly rows: number; readonly columns: number },
  caret: Caret | null,
): GridMove | null {
  if (press.composing) return null;
  const control = press.ctrlKey || press.metaKey;
  const filled = at.row < size.rows - 1;
  if (press.altKey && !control && !press.shiftKey && filled) {
    if (press.key === 'ArrowUp' && at.row > 0) return { act: 'shift', by: -1 };
    if (press.key === 'ArrowDown' && at.row < size.rows - 2) return { act: 'shift', by: 1 };
  }
  if (control && press.key === 'Delete' && filled) return { act: 'remove' };
  if (control || press.altKey) return null;
  const go = (row: number, column: number): GridMove | null =>
    row >= 0 && row < size.rows && column >= 0 && column < size.columns ? { act: 'go', row, column } : null;
  if (press.key === 'Enter') return go(at.row + (press.shiftKey ? -1 : 1), at.column) ?? { act: 'stay' };
  if (press.shiftKey) return null;
  const whole = caret === null || (caret.start === 0 && caret.end === caret.length);
  switch (press.key) {
    case 'ArrowUp':
      return caret !== null && (whole || !caret.multiline || caret.start === 0)
        ? go(at.row - 1, at.column)
        : null;
    case 'ArrowDown':
      return caret !== null && (whole || !caret.multiline || caret.end === caret.length)
        ? go(at.row + 1, at.column)
        : null;
    case 'ArrowLeft':
      return whole || caret.end === 0 ? go(at.row, at.column - 1) : null;
    case 'ArrowRight':
      return whole || caret.start === caret.length ? go(at.row, at.column + 1) : null;
    default:
      return null;
  }
}
