import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { stampHtml, stampScan } from '#electron/documents/stamp-scan.ts';

async function pdf(sizes: readonly (readonly [number, number])[]): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  for (const [width, height] of sizes)
    document.addPage([width, height]).drawRectangle({ x: 5, y: 5, width: 10, height: 10 });
  return document.save();
}
const stamp = () => pdf([[238, 40]]);
/** A white point, as a scanner would never make it, but a PNG all the same. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
  'base64',
);

/** How many drawn pages and pictures each page of a PDF holds. */
async function drawnOn(bytes: Uint8Array): Promise<number[]> {
  const document = await PDFDocument.load(bytes);
  return document.getPages().map(
    ({ node }) =>
      node
        .Resources()
        ?.lookup(PDFName.of('XObject'))
        ?.toString()
        .match(/\/\S+ \d+ 0 R/g)?.length ?? 0,
  );
}

describe('a scan of a decision that no longer stands as it was issued', () => {
  it('carries the mark on every page, of whatever size, and stays itself', async () => {
    const scan = await pdf([
      [595, 842],
      [842, 595],
      [300, 400],
    ]);
    const stamped = await stampScan(scan, 'application/pdf', await stamp());
    expect(await drawnOn(stamped ?? new Uint8Array())).toEqual([1, 1, 1]);
    expect(await drawnOn(scan)).toEqual([0, 0, 0]);
  });

  it('that is a picture becomes a page with the picture and the mark', async () => {
    const stamped = await stampScan(PNG, 'image/png', await stamp());
    expect(await drawnOn(stamped ?? new Uint8Array())).toEqual([2]);
  });

  it.each([
    ['a torn PDF', Buffer.from('%PDF-1.7 torn'), 'application/pdf'],
    ['a picture that is none', Buffer.from('not a picture'), 'image/jpeg'],
    ['another sort of file', Buffer.from('x'), 'application/msword'],
  ])('is not handed out when it cannot be marked: %s', async (_, bytes, mediaType) =>
    expect(await stampScan(bytes, mediaType, await stamp())).toBeNull(),
  );

  it('is marked by words that cannot break out of their page', () => {
    const html = stampHtml(['</div><script>alert(1)</script>'], '/fonts');
    expect(html).not.toContain('<script>');
  });
});
