/**
 * Which rows of a long list stand in view. Rows have one height, so this is arithmetic, and a list of a
 * million rows costs no more than one of ten.
 */

/** Browsers cut elements off above some 33 million px (Chromium: LayoutUnit, 2^25); we stay below. */
export const TALLEST_CONTENT = 16_000_000;

export interface ListGeometry {
  readonly total: number;
  /** Pixels of a row. */
  readonly rowHeight: number;
  /** Pixels of the visible part. */
  readonly viewHeight: number;
}

export interface RowWindow {
  /** Pixels of the scrolled content, never above {@link TALLEST_CONTENT}. */
  readonly contentHeight: number;
  /** First row drawn. */
  readonly first: number;
  /** One after the last row drawn. */
  readonly end: number;
  /** Where row `first` starts inside the content, in pixels. */
  readonly top: number;
}

/** The rows to draw at a scroll position, with `overscan` more at both ends. */
export function windowRows(list: ListGeometry, scrollTop: number, overscan: number): RowWindow {
  const contentHeight = Math.min(list.total * list.rowHeight, TALLEST_CONTENT);
  const position = Math.max(0, scrollTop) * stretch(list);
  const first = Math.max(0, Math.min(list.total, Math.floor(position / list.rowHeight)) - overscan);
  const inView = Math.ceil(list.viewHeight / list.rowHeight) + 1;
  const end = Math.min(list.total, Math.floor(position / list.rowHeight) + inView + overscan);
  // Rows keep their height when the list is taller than the content may be: they move with the scroll.
  return {
    contentHeight,
    first,
    end: Math.max(first, end),
    top: first * list.rowHeight - position + scrollTop,
  };
}

/** The scroll position that brings a row into view; null when it stands there already. */
export function scrollToRow(list: ListGeometry, scrollTop: number, row: number): number | null {
  const factor = stretch(list);
  const position = scrollTop * factor;
  const start = row * list.rowHeight;
  if (start < position) return start / factor;
  const lowest = start + list.rowHeight - list.viewHeight;
  return lowest > position ? lowest / factor : null;
}

/** Offsets of the pages that hold rows `first` to `end` (exclusive). */
export function pagesOf(first: number, end: number, pageSize: number): number[] {
  const pages: number[] = [];
  for (let offset = Math.floor(first / pageSize) * pageSize; offset < end; offset += pageSize) {
    pages.push(offset);
  }
  return pages;
}

/** List pixels that pass by for one scrolled pixel; 1 for every list below the limit. */
function stretch({ total, rowHeight, viewHeight }: ListGeometry): number {
  const whole = total * rowHeight;
  return whole <= TALLEST_CONTENT ? 1 : (whole - viewHeight) / (TALLEST_CONTENT - viewHeight);
}
