/** The frame of every HTML page that certificates are printed from: the sheet's own paper size, no margins. */
import { fontFaceCss } from '#electron/documents/fonts.ts';
import { UnsafeHtmlOptionError } from '#electron/documents/html.ts';
import type { FontFamily } from '#shared/official-document/text-width.ts';

export interface SheetPageOptions {
  readonly nonce: string;
  readonly fontBase: string;
}

interface SheetPage {
  readonly widthMm: number;
  readonly heightMm: number;
  readonly families: readonly FontFamily[];
  readonly rules: readonly string[];
  readonly body: string;
}

/** Sections are lower than their page by this much, so that rounding cannot push their end to a page of its own. */
export const PAGE_SLACK_MM = 0.4;

/** @throws UnsafeHtmlOptionError as `renderHtml` */
export function sheetPage(page: SheetPage, { nonce, fontBase }: SheetPageOptions): string {
  if (!/^[\w+/=-]+$/u.test(nonce) || !/^[\w:/.-]*$/u.test(fontBase))
    throw new UnsafeHtmlOptionError('nonce or font address');
  const css = [
    fontFaceCss(fontBase, page.families),
    `@page{size:${page.widthMm}mm ${page.heightMm}mm;margin:0}`,
    '*{box-sizing:border-box}',
    'html,body{margin:0;padding:0;background:none}',
    'body{font-kerning:none;font-variant-ligatures:none;-webkit-text-size-adjust:none;text-size-adjust:none}',
    ...page.rules,
  ];
  return [
    '<!doctype html><html lang="vi"><head><meta charset="utf-8">',
    '<title>Sổ Vàng</title>',
    `<style nonce="${nonce}">${css.join('\n')}</style>`,
    `</head><body>${page.body}</body></html>`,
  ].join('\n');
}
