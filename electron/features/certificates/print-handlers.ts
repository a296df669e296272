import { office } from '#electron/office/implementer.ts';
import { type Database, query } from '#electron/store/database.ts';
import type { Row } from '#electron/store/tables.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import { todayIso } from '#shared/vietnamese/dates.ts';
import { findStock, insertMovements, runsOfSerials } from './blank-rows.ts';
import { enterPrints } from './enter-prints.ts';
import { keepPdf, makeJobPdf } from './job-pdf.ts';
import { printsOf } from './print-rows.ts';
import { listPrintedDecisions, readRecipients } from './recipient-rows.ts';
import { tellProgress } from './tell-progress.ts';

const DONE = { done: true } as const;

type EndedPrint = Row<'certificate_print'> & { stock_id: string | null };

/** Prints that stand as printed. Throws NOT_FOUND, PRINT_ENDED. */
function requireStanding(db: Database, ids: readonly string[]): EndedPrint[] {
  const prints = db.sql<EndedPrint>(
    `SELECT p.*, j.stock_id FROM json_each(?) k JOIN certificate_print p ON p.id = k.value
       JOIN certificate_job j ON j.id = p.job_id ORDER BY k.key`,
    JSON.stringify([...new Set(ids)]),
  );
  if (prints.length !== ids.length) throw new Refusal('NOT_FOUND');
  if (prints.some(({ state }) => state !== 'printed')) throw new Refusal('PRINT_ENDED');
  return prints;
}

function endPrints(
  db: Database,
  prints: readonly EndedPrint[],
  end: {
    readonly state: 'spoiled' | 'unprinted';
    readonly reason: string;
    readonly minutes: string;
    readonly at: Date;
    readonly accountName: string;
  },
): void {
  for (const { id } of prints)
    db.run(
      query
        .updateTable('certificate_print')
        .set({
          state: end.state,
          ended_at: end.at.toISOString(),
          ended_by: end.accountName,
          end_reason: end.reason,
          end_minutes: end.minutes,
        })
        .where('id', '=', id),
    );
}

export const printHandlers = {
  decisions: office.certificates.decisions.handler(({ context: { db } }) => listPrintedDecisions(db)),

  recipients: office.certificates.recipients.handler(({ input, context: { db, now } }) =>
    readRecipients(db, input, todayIso(now)),
  ),

  printsOf: office.certificates.printsOf.handler(
    ({ input, context: { db } }) => printsOf(db, [input.awardId]).get(input.awardId) ?? [],
  ),

  print: office.certificates.print.handler(({ input, context: { core, db, now, caller, note } }) => {
    // Numbers and blanks are taken for paper: not where nothing could ever be printed.
    if (core.ports.printPdf === null) throw new Refusal('NO_PDF_PRINTER');
    const prints = enterPrints(db, { ...input, at: now, accountName: caller.name });
    note({
      subjectKind: 'certificates',
      subjectId: input.id,
      summary: input.reissueId === null ? `In ${prints} bằng` : `In ${prints} bản cấp lại, cấp đổi`,
      detail: { designId: input.designId, stockId: input.stockId, awardIds: input.awardIds },
    });
    return { jobId: input.id, prints };
  }),

  spoil: office.certificates.spoil.handler(({ input, context: { db, now, caller, note } }) => {
    if (input.reason === '') throw new Refusal('BLANK_REASON_NEEDED');
    const prints = requireStanding(db, input.printIds);
    endPrints(db, prints, { ...input, state: 'spoiled', at: now, accountName: caller.name });
    note({
      subjectKind: 'certificates',
      subjectId: input.printIds[0] ?? '',
      summary: `Ghi hỏng ${prints.length} bản in: ${input.reason}`,
      detail: { printIds: input.printIds, minutes: input.minutes },
    });
    return DONE;
  }),

  unprint: office.certificates.unprint.handler(({ input, context: { db, now, caller, note } }) => {
    if (input.reason === '') throw new Refusal('BLANK_REASON_NEEDED');
    const prints = requireStanding(db, input.printIds);
    endPrints(db, prints, { ...input, minutes: '', state: 'unprinted', at: now, accountName: caller.name });
    for (const [stockId, returned] of Map.groupBy(prints, ({ stock_id }) => stock_id)) {
      if (stockId === null) continue;
      insertMovements(db, findStock(db, stockId), {
        kind: 'returned',
        quantity: returned.length,
        serials: runsOfSerials(returned.map(({ serial }) => serial)),
        day: todayIso(now),
        reason: input.reason,
        minutes: '',
        jobId: null,
        at: now,
        accountName: caller.name,
      });
    }
    note({
      subjectKind: 'certificates',
      subjectId: input.printIds[0] ?? '',
      summary: `Ghi chưa in ra giấy ${prints.length} bản: ${input.reason}`,
      detail: { printIds: input.printIds },
    });
    return DONE;
  }),

  makePdf: office.certificates.makePdf.handler(({ input, context: { core }, signal }) =>
    tellProgress<{ done: number; total: number }>(async (report, stopped) => {
      const onProgress = (done: number, total: number) => report({ done, total });
      keepPdf(core, input.jobId, await makeJobPdf(core, input.jobId, { signal: stopped, onProgress }));
    }, signal),
  ),
};
