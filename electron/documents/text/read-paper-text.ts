/** What is written in an attached paper, told apart by its bytes. */
import { sourceOf } from '#electron/lists/byte-source.ts';
import { ListFileError } from '#electron/lists/list-file-error.ts';
import { kindOfOle2, OLE2, startsWith, ZIP } from '#electron/lists/read-list-file.ts';
import { readZipDirectory } from '#electron/lists/zip-archive.ts';
import { readDocxText } from './docx-text.ts';
import { NoTextError } from './no-text.ts';
import { readPdfText } from './pdf-text.ts';
import { readXlsxText } from './xlsx-text.ts';

/** Largest paper that is read, in bytes. */
export const MOST_BYTES = 60 * 1024 * 1024;
/** What the parts of an archive may declare in all. */
const MOST_DECLARED = 1024 ** 3;
const PDF = Buffer.from('%PDF-');
/** Some writers put a few bytes before the head of a PDF. */
const PDF_WITHIN = 1024;

export type PaperFormat = 'docx' | 'xlsx' | 'pdf';

/** @throws NoTextError other_format, old_format, encrypted, hostile, damaged */
export function formatOfPaper(bytes: Buffer): PaperFormat {
  if (startsWith(bytes, OLE2)) {
    throw new NoTextError(kindOfOle2(bytes) === 'encrypted' ? 'encrypted' : 'old_format');
  }
  if (bytes.subarray(0, PDF_WITHIN).includes(PDF)) return 'pdf';
  if (!startsWith(bytes, ZIP)) throw new NoTextError('other_format');
  const names = new Set(namesInside(bytes));
  if (names.has('xl/workbook.xml')) return 'xlsx';
  if ([...names].some((name) => name.startsWith('word/'))) return 'docx';
  throw new NoTextError('other_format');
}

function namesInside(bytes: Buffer): string[] {
  try {
    return readZipDirectory(sourceOf(bytes), MOST_DECLARED).map(({ name }) => name);
  } catch (error) {
    if (!(error instanceof ListFileError)) throw error;
    const reasons = { encrypted: 'encrypted', zip_bomb: 'hostile' } as const;
    const reason = reasons[error.code as keyof typeof reasons] ?? 'damaged';
    throw new NoTextError(reason, { cause: error });
  }
}

/** The text of a paper, NFC. `folder`: see readXlsxText. @throws NoTextError */
export async function readPaperText(
  bytes: Buffer,
  folder: string,
): Promise<{ readonly format: PaperFormat; readonly text: string }> {
  if (bytes.length > MOST_BYTES) throw new NoTextError('too_large');
  const format = formatOfPaper(bytes);
  const read = { docx: readDocxText, xlsx: (one: Buffer) => readXlsxText(one, folder), pdf: readPdfText };
  const text = await read[format](bytes);
  if (!/[\p{L}\p{N}]/u.test(text)) throw new NoTextError('empty');
  return { format, text };
}
