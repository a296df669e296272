import { renderHtml } from '#electron/documents/html.ts';
import { readCalendar } from '#electron/features/catalogue/office-calendar.ts';
import { office } from '#electron/office/implementer.ts';
import { FONT_BASE } from '#electron/office/static-files.ts';
import { query } from '#electron/store/database.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import { role } from '#shared/contract/roles.ts';
import { flowDays } from '#shared/domain/workflow/flow.ts';
import { simulate } from '#shared/domain/workflow/simulate.ts';
import { composeReceiptSlip, composeReturnSlip } from '#shared/official-document/compose-slip.ts';
import { DEFAULT_WORDING } from '#shared/official-document/wording.ts';
import { planFlow } from './batch-flow.ts';
import { findBatchRow } from './batch-rows.ts';
import { recordEvent, touchBatch } from './batch-writes.ts';
import { missingPapers } from './missing-papers.ts';
import { slipData } from './slip-data.ts';

/** Who handles a submission, what a return would name, its slips, and its steps tried out on the calendar. */
export const stepHandlers = {
  officers: office.nominations.officers.handler(({ context: { db } }) =>
    db.all(
      query
        .selectFrom('account')
        .select(['id', 'name', 'role'])
        .where('active', '=', 1)
        .where('role', 'in', [role.enum.clerk, role.enum.secretary, role.enum.administrator])
        .orderBy('name'),
    ),
  ),

  assign: office.nominations.assign.handler(({ input, context: { db, now, caller, note } }) => {
    const batch = findBatchRow(db, input.id);
    if (batch.version !== input.version) throw new Refusal('STALE');
    const officer =
      input.assigneeId === null
        ? undefined
        : db.first(
            query
              .selectFrom('account')
              .select(['id', 'name'])
              .where('id', '=', input.assigneeId)
              .where('active', '=', 1),
          );
    if (input.assigneeId !== null && officer === undefined) throw new Refusal('NOT_FOUND');
    touchBatch(db, batch, now, { assignee: officer?.id ?? '' });
    const reason = officer?.name ?? 'không giao ai';
    recordEvent(db, batch.id, { name: 'assigned', at: now, accountName: caller.name, reason });
    note({
      subjectKind: 'batch',
      subjectId: batch.id,
      summary: `Giao thụ lý hồ sơ “${batch.title}”: ${reason}`,
      detail: { before: batch.assignee },
    });
    return { done: true } as const;
  }),

  missingPapers: office.nominations.missingPapers.handler(({ input, context: { db, now } }) => ({
    missing: missingPapers(db, input.id, now),
    returnedTimes: findBatchRow(db, input.id).returned_times,
  })),

  slip: office.nominations.slip.handler(({ input, context: { db, now } }) => {
    const data = slipData(db, input.id, input.kind, now);
    const document =
      data.kind === 'receipt-slip'
        ? composeReceiptSlip(data, DEFAULT_WORDING)
        : composeReturnSlip(data, DEFAULT_WORDING);
    return {
      html: renderHtml(document, { nonce: input.nonce, fontBase: FONT_BASE }),
      title: document.title,
    };
  }),

  simulate: office.nominations.simulate.handler(({ input, context: { db } }) => {
    const calendar = readCalendar(db);
    const facts = {
      award_type_id: input.awardTypeId ?? '',
      stream: input.stream,
      procedure: input.procedure,
      simple_case: '',
      secret: 0,
    };
    const flow = planFlow(db, facts, input.receivedOn);
    const steps = simulate(flow, { receivedOn: input.receivedOn, calendar, returns: input.returns });
    const last = steps.at(-1)?.due ?? input.receivedOn;
    const years = [Number(input.receivedOn.slice(0, 4)), Number(last.slice(0, 4))];
    const daysOff = [...new Set(years)]
      .flatMap((year) => calendar.daysOf(year))
      .filter(({ date, kind, standing }) => {
        const within = date >= input.receivedOn && date <= last;
        return within && kind !== 'working-day' && standing !== 'suggested';
      })
      .map(({ date, name }) => ({ date, name }));
    return { steps, flow, daysOff, workingDays: flowDays(flow) };
  }),
};
