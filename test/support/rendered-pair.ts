/** One document through both renderers, and what must be the same in the two PDF files. */
import { renderDocx } from '#electron/documents/docx.ts';
import { renderHtml } from '#electron/documents/html.ts';
import { createHeadlessPdf } from '#electron/loopback/headless-pdf.ts';
import type { OfficialDocument } from '#shared/official-document/model.ts';
import { convertDocx, type PdfFacts, type PdfPage, type PdfWord, readPdf } from './pdf.ts';
import type { Tools } from './tools.ts';

export type RenderedPair = {
  readonly document: OfficialDocument;
  /** The .docx through LibreOffice. */
  readonly word: PdfFacts;
  /** The HTML through the installed browser, and the file itself. */
  readonly web: PdfFacts;
  readonly webBytes: Uint8Array;
};

/** Both PDFs of every document: one start of LibreOffice, one browser, side by side. */
export async function renderPairs(
  tools: Tools,
  documents: ReadonlyMap<string, OfficialDocument>,
): Promise<Map<string, RenderedPair>> {
  const docx = new Map<string, Uint8Array>();
  for (const [name, document] of documents) docx.set(name, await renderDocx(document));
  const [converted, printed] = await Promise.all([convertDocx(tools, docx), printAll(tools, documents)]);
  const pairs = new Map<string, RenderedPair>();
  for (const [name, document] of documents) {
    const webBytes = printed.get(name) ?? new Uint8Array();
    pairs.set(name, {
      document,
      webBytes,
      word: await readPdf(tools, converted.get(name) ?? new Uint8Array()),
      web: await readPdf(tools, webBytes),
    });
  }
  return pairs;
}

async function printAll(
  tools: Tools,
  documents: ReadonlyMap<string, OfficialDocument>,
): Promise<Map<string, Uint8Array>> {
  const printer = createHeadlessPdf({ browserPath: tools.chromium });
  try {
    const printed = new Map<string, Uint8Array>();
    for (const [name, document] of documents) {
      printed.set(
        name,
        await printer.print(renderHtml(document, { nonce: 'test-nonce', fontBase: '/fonts' })),
      );
    }
    return printed;
  } finally {
    await printer.close();
  }
}

/** A word with the page it stands on, from 0. */
export type PlacedWord = PdfWord & { readonly page: number };

/** Words inside the margins, in the order they were written; and what stands in the margins, from left to right. */
export function splitEdges(
  facts: PdfFacts,
  margins: OfficialDocument['margins'],
): { readonly text: readonly PlacedWord[]; readonly edges: readonly PlacedWord[] } {
  const all = facts.pages.flatMap((page, index) => page.words.map((word) => ({ ...word, page: index })));
  const isEdge = (word: PlacedWord) => {
    const middle = (word.top + word.bottom) / 2;
    const heightMm = facts.pages[word.page]?.heightMm ?? 0;
    return middle < margins.top || middle > heightMm - margins.bottom;
  };
  return {
    text: all.filter((word) => !isEdge(word)),
    edges: all
      .filter(isEdge)
      .sort((a, b) => a.page - b.page || Math.round((a.top - b.top) / 3) || a.left - b.left),
  };
}

/** More than this many sentences tell nothing new. */
const TOLD = 8;

/** Words that stand further apart than `mm` in the two files, as sentences: the first ones. */
export function apart(word: readonly PlacedWord[], web: readonly PlacedWord[], mm: number): string[] {
  const found = word.flatMap((one, index) => {
    const other = web[index];
    if (other === undefined) return [`${one.text}: missing`];
    const [x, y] = [other.left - one.left, other.top - one.top];
    if (one.page === other.page && Math.abs(x) < mm && Math.abs(y) < mm) return [];
    return [
      `"${one.text}" page ${one.page + 1} → ${other.page + 1}, right ${x.toFixed(1)} mm, down ${y.toFixed(1)} mm`,
    ];
  });
  return found.slice(0, TOLD);
}

/** 'Tinos-BoldItalic' → 'Tinos'. */
export function familyOf(font: string): string {
  return font.replace(/[-,](Bold|Italic|BoldItalic|Regular)$/u, '');
}

/** The number in the margin of a page: on top in the middle, or in the right corner of the foot. */
export function pageNumber(page: PdfPage | undefined): string | undefined {
  const heightMm = page?.heightMm ?? 0;
  return page?.words.find(
    (word) => /^[1-9]\d{0,2}$/u.test(word.text) && (word.bottom < 17 || word.top > heightMm - 17),
  )?.text;
}
