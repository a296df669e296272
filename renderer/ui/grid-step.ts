/** What a key does in a list: a row to go to, or an act on the active row. */
export type GridStep =
  | { readonly act: 'move'; readonly to: number }
  | { readonly act: 'open' | 'preview' | 'leave-up' };

/** Keys of a list with `total` rows of which `page` fit; null for keys that are not the list's. */
export function gridStep(
  key: string,
  list: {
    readonly active: number;
    readonly total: number;
    readonly page: number;
    readonly canLeave: boolean;
  },
): GridStep | null {
  if (list.total === 0) return null;
  const move = (to: number): GridStep => ({ act: 'move', to: Math.max(0, Math.min(list.total - 1, to)) });
  switch (key) {
    case 'ArrowDown':
      return move(list.active + 1);
    case 'ArrowUp':
      return list.active <= 0 && list.canLeave ? { act: 'leave-up' } : move(list.active - 1);
    case 'PageDown':
      return move(list.active + list.page);
    case 'PageUp':
      return move(list.active - list.page);
    case 'Home':
      return move(0);
    case 'End':
      return move(list.total - 1);
    case 'Enter':
      return list.active < 0 ? null : { act: 'open' };
    case ' ':
      return list.active < 0 ? null : { act: 'preview' };
    default:
      return null;
  }
}
