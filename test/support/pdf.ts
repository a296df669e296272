/** Makes and reads PDF files in tests: LibreOffice for .docx, poppler for what a page holds and where. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { runTool, type Tools } from './tools.ts';

/** A word on a page; lengths in mm from the top left corner. */
export type PdfWord = {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

export type PdfPage = {
  readonly widthMm: number;
  readonly heightMm: number;
  readonly words: readonly PdfWord[];
};

export type PdfFacts = {
  readonly pages: readonly PdfPage[];
  /** Font names without the tag of a subset, e.g. 'Tinos-Bold'. */
  readonly fonts: readonly string[];
  readonly fontsEmbedded: boolean;
};

const MM_PER_POINT = 25.4 / 72;

/** Runs `work` in a folder of its own that is removed afterwards. */
export async function withFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'so-vang-test-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** Converts many .docx in one start of LibreOffice, with a profile of its own. */
export async function convertDocx(
  tools: Tools,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<Map<string, Uint8Array>> {
  return withFolder(async (folder) => {
    const out = path.join(folder, 'pdf');
    await mkdir(out);
    // Numbered: a name in the test may hold what a file name may not.
    const numbered = [...files].map(([name, bytes], index) => ({ name, bytes, file: `document-${index}` }));
    const inputs = numbered.map(({ file }) => path.join(folder, `${file}.docx`));
    await Promise.all(numbered.map(({ bytes, file }) => writeFile(path.join(folder, `${file}.docx`), bytes)));
    const profile = pathToFileURL(path.join(folder, 'profile')).href;
    await runTool(tools.soffice, [
      `-env:UserInstallation=${profile}`,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      out,
      ...inputs,
    ]);
    const pdfs = numbered.map(
      async ({ name, file }) =>
        [name, new Uint8Array(await readFile(path.join(out, `${file}.pdf`)))] as const,
    );
    return new Map(await Promise.all(pdfs));
  });
}

/** Pages, words with their places, and fonts. */
export async function readPdf(tools: Tools, bytes: Uint8Array): Promise<PdfFacts> {
  return withFolder(async (folder) => {
    const file = path.join(folder, 'document.pdf');
    await writeFile(file, bytes);
    const fontLines = (await runTool(tools.pdffonts, [file]))
      .split(/\r?\n/u)
      .slice(2)
      .filter((line) => line.trim() !== '');
    // -raw: in the order the words were written, which is that of the document.
    const boxes = await runTool(tools.pdftotext, ['-raw', '-bbox', file, '-']);
    return {
      pages: readPages(boxes),
      fonts: [...new Set(fontLines.map((line) => (line.split(/\s+/u)[0] ?? '').replace(/^[A-Z]{6}\+/u, '')))],
      // Columns from the right: object ID (2), uni, sub, emb.
      fontsEmbedded: fontLines.every((line) => line.trim().split(/\s+/u).at(-5) === 'yes'),
    };
  });
}

function readPages(boxes: string): PdfPage[] {
  return boxes
    .split('<page ')
    .slice(1)
    .map((page) => ({
      widthMm: attribute(page, 'width'),
      heightMm: attribute(page, 'height'),
      words: [...page.matchAll(/<word ([^>]*)>([^<]*)<\/word>/gu)].map(([, box = '', text = '']) => ({
        text: text
          .replaceAll('&lt;', '<')
          .replaceAll('&gt;', '>')
          .replaceAll('&quot;', '"')
          .replaceAll('&apos;', "'")
          .replaceAll('&#39;', "'")
          .replaceAll('&amp;', '&'),
        left: attribute(box, 'xMin'),
        top: attribute(box, 'yMin'),
        right: attribute(box, 'xMax'),
        bottom: attribute(box, 'yMax'),
      })),
    }));
}

function attribute(source: string, name: string): number {
  return Number(new RegExp(`${name}="([\\d.-]+)"`, 'u').exec(source)?.[1]) * MM_PER_POINT;
}

/** Words of all pages in reading order, joined by single spaces. */
export function pdfText(page: PdfPage): string {
  return page.words.map((word) => word.text).join(' ');
}

/** The first words on a page that read as `phrase`. */
export function findPhrase(page: Pick<PdfPage, 'words'> | undefined, phrase: string): PdfWord | undefined {
  return findPhrases(page, phrase)[0];
}

/** All places on a page that read as `phrase`. */
export function findPhrases(page: Pick<PdfPage, 'words'> | undefined, phrase: string): readonly PdfWord[] {
  const wanted = phrase.split(' ');
  const words = page?.words ?? [];
  return words.flatMap((first, start) => {
    const last = words[start + wanted.length - 1];
    if (last === undefined || wanted.some((text, offset) => words[start + offset]?.text !== text)) return [];
    return [{ ...first, text: phrase, right: last.right, bottom: last.bottom }];
  });
}
