import { csvPieces } from '#electron/documents/lists/csv-pieces.ts';
import { xlsxPieces } from '#electron/documents/lists/xlsx-pieces.ts';
import { correctionSheet } from '#electron/features/imports/legacy/correction-sheet.ts';
import { findImportRow } from '#electron/features/imports/legacy/import-rows.ts';
import { streamOf } from '#electron/jobs/stream-of.ts';
import { contract } from '#shared/contract/index.ts';
import type { ProcedureMeta } from '#shared/contract/procedure.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import { mayCall } from '#shared/contract/roles.ts';
import { attachment } from './attachment.ts';
import type { Caller } from './caller.ts';
import type { OfficeCore } from './office-core.ts';

/** Who may bring old lists in may fetch what did not come in. */
export const LIST_IMPORTERS =
  (contract.imports.openLegacy['~orpc'].meta as ProcedureMeta).access ?? 'signed-in';

const PATH = /^\/files\/imports\/([0-9a-f-]{36})\.(xlsx|csv)$/;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** Widths in characters: row number, reason, mark, and a column of the list. */
const WIDTHS = [18, 60, 16, 24] as const;

/** The rows of an import to correct, as a sheet; null for any other path. Throws NOT_ALLOWED, NOT_FOUND. */
export function answerRowsToCorrect(core: OfficeCore, caller: Caller, pathname: string): Response | null {
  const [, importId = '', format] = PATH.exec(pathname) ?? [];
  if (format === undefined) return null;
  if (!mayCall(LIST_IMPORTERS, caller.role)) throw new Refusal('NOT_ALLOWED');
  const { reader } = core.archive().store;
  const row = findImportRow(reader, importId);
  const { titles, rows, lines } = correctionSheet(reader, row);
  const name = `Dòng cần sửa - ${row.label.replace(/\.(xlsx|csv|txt|tsv)$/iu, '')}`;
  if (format === 'csv')
    return attachment(streamOf(csvPieces(titles, lines())), 'text/csv; charset=utf-8', `${name}.csv`);
  const columns = titles.map((title, at) => ({ title, width: WIDTHS[at] ?? WIDTHS[3] }));
  return attachment(streamOf(xlsxPieces('Dòng cần sửa', columns, lines(), rows)), XLSX, `${name}.xlsx`);
}

export const isRowsToCorrect = (pathname: string): boolean => PATH.test(pathname);
