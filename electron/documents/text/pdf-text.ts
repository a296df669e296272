import { getDocumentProxy } from 'unpdf';
import { NoTextError } from './no-text.ts';
import { gatherText } from './text-gatherer.ts';

const MOST_PAGES = 500;
/** Fewer letters a page are stamps and page numbers over a picture. */
const LEAST_LETTERS_A_PAGE = 20;

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : '');

async function openPdf(bytes: Buffer) {
  try {
    // A copy: the reader takes the memory away from its owner.
    return await getDocumentProxy(new Uint8Array(bytes), {
      isEvalSupported: false,
      disableFontFace: true,
      useSystemFonts: false,
      stopAtErrors: false,
      verbosity: 0,
    });
  } catch (error) {
    const reason = nameOf(error) === 'PasswordException' ? 'encrypted' : 'damaged';
    throw new NoTextError(reason, { cause: error });
  }
}

/** Words of the text layer, line by line. @throws NoTextError; 'scanned' where pages are pictures */
export async function readPdfText(bytes: Buffer): Promise<string> {
  const pdf = await openPdf(bytes);
  const gatherer = gatherText();
  let letters = 0;
  try {
    const pages = Math.min(pdf.numPages, MOST_PAGES);
    for (let number = 1; number <= pages; number += 1) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      let line = '';
      for (const item of items) {
        if (!('str' in item)) continue;
        line += item.str;
        if (item.hasEOL) line += '\n';
      }
      letters += line.replace(/\P{L}/gu, '').length;
      page.cleanup();
      if (!gatherer.add(line)) break;
    }
    if (letters < LEAST_LETTERS_A_PAGE * Math.min(pages, 5)) throw new NoTextError('scanned');
    return gatherer.text();
  } catch (error) {
    if (error instanceof NoTextError) throw error;
    throw new NoTextError('damaged', { cause: error });
  } finally {
    await pdf.destroy();
  }
}
