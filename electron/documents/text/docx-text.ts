import { DocxFileError, type DocxFileErrorCode } from '#electron/documents/lint/docx-file-error.ts';
import { readDocx } from '#electron/documents/lint/read-docx.ts';
import type { ReadBlock, ReadParagraph } from '#shared/official-document/lint/read-document.ts';
import { type NoText, NoTextError } from './no-text.ts';
import { gatherText } from './text-gatherer.ts';

const REASONS: Readonly<Record<DocxFileErrorCode, NoText>> = {
  not_docx: 'other_format',
  old_doc: 'old_format',
  web_page: 'other_format',
  encrypted: 'encrypted',
  damaged: 'damaged',
  macros: 'hostile',
  outside_content: 'hostile',
  doctype: 'hostile',
  zip_bomb: 'hostile',
  too_large: 'too_large',
  too_deep: 'hostile',
};

function* linesOf(blocks: readonly ReadBlock[]): Generator<string> {
  for (const block of blocks) {
    if (block.type === 'paragraph') yield* linesOfParagraph(block);
    else
      for (const row of block.rows)
        yield row.cells.map(({ blocks: own }) => [...linesOf(own)].join(' ')).join(' | ');
  }
}

function* linesOfParagraph({ listText, text, textBoxes }: ReadParagraph): Generator<string> {
  yield listText === '' ? text : `${listText} ${text}`;
  for (const box of textBoxes) yield* linesOfParagraph(box);
}

/** Paragraphs, cells, text boxes and notes of a .docx. @throws NoTextError */
export async function readDocxText(bytes: Uint8Array): Promise<string> {
  try {
    const { sections, notes } = await readDocx(bytes);
    const gatherer = gatherText();
    for (const line of [...sections.flatMap(({ blocks }) => [...linesOf(blocks)]), ...linesOf(notes)])
      if (!gatherer.add(line)) break;
    return gatherer.text();
  } catch (error) {
    if (error instanceof DocxFileError) throw new NoTextError(REASONS[error.code], { cause: error });
    throw error;
  }
}
