import { ListFileError, type ListFileErrorCode } from '#electron/lists/list-file-error.ts';
import { readListFile } from '#electron/lists/read-list-file.ts';
import { parsePastedTable } from '#shared/candidate-list/parse-pasted.ts';
import { type CandidateList, readCandidateList } from '#shared/candidate-list/read-rows.ts';
import { refusalSentence } from '#shared/candidate-list/refusal-sentences.ts';
import type { Cell, ColumnMapping } from '#shared/candidate-list/types.ts';
import type { ListPreview } from '#shared/contract/imports.ts';
import { Refusal, type RefusalCode } from '#shared/contract/refusals.ts';

/** What a file that cannot be read is refused with. */
export const LIST_REFUSAL_OF: Record<ListFileErrorCode, RefusalCode> = {
  not_a_list_file: 'NOT_A_LIST_FILE',
  encrypted: 'LIST_ENCRYPTED',
  too_large: 'LIST_TOO_LARGE',
  macro_file: 'LIST_HAS_MACROS',
  empty_list: 'LIST_EMPTY',
  zip_bomb: 'LIST_TOO_LARGE',
  old_xls: 'LIST_OLD_XLS',
};

export interface Sheet {
  readonly sheetName: string;
  readonly cells: readonly (readonly Cell[])[];
}

/** Sheets of a list file. Throws Refusal (NOT_A_LIST_FILE, LIST_…). */
export async function readSheets(bytes: Uint8Array, fileName: string): Promise<Sheet[]> {
  try {
    return await readListFile(bytes, fileName);
  } catch (error) {
    if (error instanceof ListFileError) throw new Refusal(LIST_REFUSAL_OF[error.code]);
    throw error;
  }
}

/** A table pasted from a spreadsheet, as one sheet. */
export function pastedSheet(text: string): Sheet[] {
  return [{ sheetName: '', cells: parsePastedTable(text) }];
}

/** A paste of bare rows has no header: columns are then taken in the order offices use. */
const BARE_ORDER: ColumnMapping = { name: 0, position: 1, unit: 2, achievement: 3 };

/** The candidates of one sheet; corrected columns overrule those found by name. */
export function readList(sheet: Sheet, mapping: Record<string, number> | null): CandidateList {
  const list = readCandidateList(sheet.cells, mapping === null ? {} : { mapping });
  if (list.headerRow !== null || mapping !== null) return list;
  return readCandidateList(sheet.cells, { headerRow: null, mapping: BARE_ORDER });
}

/** Refused rows with their sentences in both languages. */
export function describeRefusedRows(list: CandidateList): ListPreview['refused'] {
  return list.refused.map(({ rowNumber, reason, text }) => ({
    rowNumber,
    text,
    vi: refusalSentence(reason, rowNumber, 'vi'),
    en: refusalSentence(reason, rowNumber, 'en'),
  }));
}
