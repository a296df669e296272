/**
 * Puts a newly drawn page into the frame that already shows one: no reload, so nothing flashes and the place
 * stays. The style element keeps the nonce it was admitted with.
 */
export function replaceDocument(shown: Document, html: string): void {
  const next = new DOMParser().parseFromString(html, 'text/html');
  const style = shown.querySelector('style');
  const css = next.querySelector('style')?.textContent ?? '';
  if (style !== null && style.textContent !== css) style.textContent = css;
  shown.title = next.title;
  shown.body.replaceChildren(...Array.from(next.body.childNodes, (node) => shown.importNode(node, true)));
}

/** The table top left and right of a sheet, with room for the scroll bar, in CSS pixels. */
const AROUND_SHEET = 48;

/** Width the page wants, in CSS pixels: that of its widest sheet, which may lie on its side. */
export function pageWidth(shown: Document, least: number): number {
  const sheets = Array.from(shown.querySelectorAll<HTMLElement>('.sheet'), (sheet) => sheet.offsetWidth);
  return Math.max(least, ...sheets.map((width) => width + AROUND_SHEET));
}

/** The nonce of this page, which the preview's style element must carry too. */
export function pageNonce(): string {
  return document.querySelector<HTMLElement>('meta[property="csp-nonce"]')?.nonce ?? '';
}
