import { writeDocx } from '#electron/documents/docx-job.ts';
import { renderHtml } from '#electron/documents/html.ts';
import { readOfficeProfile } from '#electron/features/accounts/account-rows.ts';
import { begun, streamOf } from '#electron/jobs/stream-of.ts';
import type { CallContext } from '#electron/office/call-context.ts';
import { office } from '#electron/office/implementer.ts';
import { FONT_BASE } from '#electron/office/static-files.ts';
import { purposeKey } from '#electron/store/envelope.ts';
import { type ExportFormat, PAPER_ROW_LIMIT } from '#shared/contract/archive-exports.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import { composeResultList } from '#shared/official-document/compose-result-list.ts';
import type { OfficialDocument } from '#shared/official-document/model.ts';
import { COLUMN_PLANS, type ListColumn } from '#shared/result-list/columns.ts';
import { todayIso } from '#shared/vietnamese/dates.ts';
import { listedAwards } from './listed-awards.ts';
import { foundSeqs } from './search-awards.ts';
import { type Question, tellQuestion } from './tell-question.ts';
import { writeResults } from './write-results.ts';

const MEDIA: Record<ExportFormat, string> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
};

interface PaperList {
  readonly question: Question;
  readonly seqs: Uint32Array;
  readonly total: number;
  readonly columns: readonly ListColumn[];
}

function composeList({ core, caller, now }: CallContext, list: PaperList): OfficialDocument {
  const db = core.archive().store.reader;
  const { name, parent } = readOfficeProfile(db);
  const plans = list.columns.map((column) => COLUMN_PLANS[column]);
  return composeResultList({
    office: name,
    parent,
    date: todayIso(now),
    madeBy: caller.name,
    conditions: tellQuestion(db, list.question),
    total: list.total,
    columns: list.columns.map((column) => ({
      ...COLUMN_PLANS[column],
      numeric: column === 'year' || column === 'goldenNumber',
    })),
    rows: [...listedAwards(db, list.seqs, list.question.asKnownOn)].map((award) =>
      plans.map(({ cell }) => cell(award)),
    ),
  });
}

/** The list on paper, whole: its rows are few by PAPER_ROW_LIMIT. */
async function writePaper(context: CallContext, list: PaperList, format: 'docx' | 'pdf') {
  const document = composeList(context, list);
  if (format === 'docx') return begun(writeDocx(document));
  const { printPdf } = context.core.ports;
  if (printPdf === null) throw new Refusal('NO_PDF_PRINTER');
  const html = renderHtml(document, { nonce: 'printprintprint0', fontBase: FONT_BASE });
  const bytes = new Uint8Array(await printPdf(html));
  return streamOf([bytes].values() as Generator<Uint8Array<ArrayBuffer>>);
}

/** Results of a search as files: prepared here, fetched by the byte route. */
export const exportHandlers = {
  prepareExport: office.archive.prepareExport.handler(({ input, context }) => {
    const { id, question, columns, format } = input;
    const { core, caller, now, note } = context;
    const { store, dataKey } = core.archive();
    if (format === 'pdf' && core.ports.printPdf === null) throw new Refusal('NO_PDF_PRINTER');
    const found = foundSeqs(store.reader, { ...question, offset: 0, limit: 1 }, caller.role);
    if (found.length === 0) throw new Refusal('EXPORT_EMPTY');
    const onPaper = format === 'docx' || format === 'pdf';
    const seqs = onPaper ? found.slice(0, PAPER_ROW_LIMIT) : found;
    const fileName = `Ket-qua-tra-cuu-${todayIso(now)}.${format}`;
    core.results.put(id, {
      ownerId: caller.id,
      fileName,
      mediaType: MEDIA[format],
      rows: seqs.length,
      make: async (report) => {
        if (onPaper) return writePaper(context, { question, seqs, total: found.length, columns }, format);
        const job = {
          dataDir: core.dataDir,
          key: purposeKey(dataKey, 'database'),
          format,
          seqs,
          columns,
          knownOn: question.asKnownOn,
        };
        return begun(writeResults(store.reader, job, report));
      },
    });
    note({
      subjectKind: 'search',
      subjectId: id,
      summary: `Xuất ${seqs.length} lượt khen ra ${fileName}`,
      detail: { conditions: tellQuestion(store.reader, question), columns, format, total: found.length },
    });
    return { id, fileName, total: found.length, rows: seqs.length };
  }),

  exportProgress: office.archive.exportProgress.handler(({ input, context: { core, caller } }) => {
    const progress = core.results.progress(input.id, caller.id);
    if (progress === null) throw new Refusal('EXPORT_GONE');
    return progress;
  }),
};
