import { z } from 'zod';
import { LIST_COLUMNS } from '#shared/result-list/columns.ts';
import { id } from './basics.ts';
import { reads, writes } from './procedure.ts';
import { refusals } from './refusals.ts';

export const EXPORT_FORMATS = ['xlsx', 'csv', 'docx', 'pdf'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Rows of a list that is made to be read on paper; spreadsheets have no such bound. */
export const PAPER_ROW_LIMIT = 2_000;

export const listColumns = z
  .array(z.enum(LIST_COLUMNS))
  .min(1)
  .max(LIST_COLUMNS.length)
  .refine((columns) => new Set(columns).size === columns.length);

/** Where a prepared file is fetched from, once: `/files/results/<id>`. */
export const RESULTS_PATH = '/files/results';

/** Results of a search as a file: prepared by a call that is audited, then fetched as a stream. */
export function exportCalls<Question extends z.ZodType>(question: Question) {
  return {
    /** Every hit in its order, chosen columns; paper formats end at PAPER_ROW_LIMIT and say so. */
    prepareExport: writes('anyone')
      .input(z.strictObject({ id, question, columns: listColumns, format: z.enum(EXPORT_FORMATS) }))
      .errors(refusals('EXPORT_EMPTY', 'NO_PDF_PRINTER'))
      .output(
        z.object({
          id,
          fileName: z.string(),
          total: z.number().int().describe('Awards found'),
          rows: z.number().int().describe('Of them in the file'),
        }),
      ),
    exportProgress: reads()
      .input(z.strictObject({ id }))
      .errors(refusals('EXPORT_GONE'))
      .output(z.object({ done: z.number().int(), rows: z.number().int() })),
  };
}
