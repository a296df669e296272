/**
 * The answer to every `window.open`, `target=_blank` and middle click: no. Sổ Vàng has one window, and no
 * link of it leaves the machine, so there is no address for which the answer would be another
 * (Electron security checklist 14 and 15; `shell.openExternal` is called nowhere).
 */
export function decideWindowOpen(_url: string): { readonly action: 'deny' } {
  return { action: 'deny' };
}
