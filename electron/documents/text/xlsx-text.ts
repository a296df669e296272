import { sourceOf } from '#electron/lists/byte-source.ts';
import { ListFileError, type ListFileErrorCode } from '#electron/lists/list-file-error.ts';
import { noNotes } from '#electron/lists/list-rows.ts';
import { openListFile } from '#electron/lists/open-list-file.ts';
import { type NoText, NoTextError } from './no-text.ts';
import { gatherText } from './text-gatherer.ts';

const REASONS: Readonly<Record<ListFileErrorCode, NoText>> = {
  not_a_list_file: 'damaged',
  encrypted: 'encrypted',
  too_large: 'too_large',
  macro_file: 'hostile',
  empty_list: 'empty',
  zip_bomb: 'hostile',
  old_xls: 'old_format',
};

/** Rows of every sheet, cells with ' | ' between. `folder`: where long texts of the workbook lie meanwhile. @throws NoTextError */
export async function readXlsxText(bytes: Buffer, folder: string): Promise<string> {
  const gatherer = gatherText();
  try {
    const file = await openListFile(sourceOf(bytes), 'paper.xlsx', folder);
    try {
      for (const [index, { name }] of file.sheets.entries()) {
        if (!gatherer.add(name)) return gatherer.text();
        for await (const rows of file.rows(index, noNotes()))
          for (const { cells } of rows)
            if (!gatherer.add(cells.map((cell) => cell ?? '').join(' | '))) return gatherer.text();
      }
      return gatherer.text();
    } finally {
      file.close();
    }
  } catch (error) {
    if (error instanceof ListFileError) throw new NoTextError(REASONS[error.code], { cause: error });
    throw error;
  }
}
