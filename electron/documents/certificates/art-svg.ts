/** What all sheets of a batch have in common, as one drawing: frame, emblem, lines, and the words that never change. */
import { escapeHtml } from '#electron/documents/escape-html.ts';
import { qrPath } from '#shared/certificate/qr.ts';
import type { Box, Mark, TextMark } from '#shared/certificate/sheet.ts';
import { PAGE_SLACK_MM } from './page.ts';

const MM_PER_PT = 25.4 / 72;

/** A picture of the office as it can stand in a page. */
export interface PrintImage {
  readonly mediaType: 'image/png' | 'image/jpeg';
  readonly bytes: Uint8Array;
}
export type PrintImages = ReadonlyMap<string, PrintImage>;

function thousandths(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function textSvg(mark: TextMark): string {
  // From where the ink begins: measured, so that the tracking after the last letter does not count.
  const attributes = [
    `x="${thousandths(mark.inkLeftMm)}"`,
    `y="${thousandths(mark.baselineMm)}"`,
    `font-family="${mark.family}"`,
    `font-size="${thousandths(mark.sizePt * MM_PER_PT)}"`,
    `font-weight="${mark.bold ? 700 : 400}"`,
    mark.italic ? 'font-style="italic"' : '',
    mark.trackingEm === 0 ? '' : `letter-spacing="${thousandths(mark.trackingEm * mark.sizePt * MM_PER_PT)}"`,
    `fill="${mark.colour}"`,
  ];
  return `<text ${attributes.filter((one) => one !== '').join(' ')}>${escapeHtml(mark.text)}</text>`;
}

function imageSvg(box: Box, image: PrintImage | undefined): string {
  if (image === undefined) return '';
  const data = Buffer.from(image.bytes).toString('base64');
  return (
    `<image x="${box.left}" y="${box.top}" width="${box.right - box.left}" height="${box.bottom - box.top}" ` +
    `href="data:${image.mediaType};base64,${data}"/>`
  );
}

function markSvg(mark: Mark, images: PrintImages): string {
  switch (mark.kind) {
    case 'text':
      return textSvg(mark);
    case 'path': {
      const stroke = mark.stroke === null ? '' : ` stroke="${mark.stroke}" stroke-width="${mark.strokeMm}"`;
      return `<path d="${mark.d}" fill="${mark.fill ?? 'none'}"${stroke}/>`;
    }
    case 'image':
      return imageSvg(mark.box, images.get(mark.imageId));
    case 'qr': {
      const { d, size } = qrPath(mark.text);
      return `<path transform="translate(${mark.xMm} ${mark.yMm}) scale(${mark.sizeMm / size})" d="${d}"/>`;
    }
  }
}

/** Marks as a drawing of the sheet's size, and the families its words need. */
export function artSvg(
  { widthMm, heightMm }: { readonly widthMm: number; readonly heightMm: number },
  marks: readonly Mark[],
  images: PrintImages,
): string {
  const drawn = marks.map((mark) => markSvg(mark, images)).join('\n');
  const height = heightMm - PAGE_SLACK_MM;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${widthMm} ${height}">${drawn}</svg>`;
}
