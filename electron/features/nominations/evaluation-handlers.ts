import { readCatalogue } from '#electron/features/catalogue/catalogue-entries.ts';
import { office } from '#electron/office/implementer.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import { onAnotherDay } from '#shared/domain/eligibility/batch-case.ts';
import { judge } from '#shared/domain/eligibility/judge.ts';
import { FREEZABLE_STATES } from '#shared/domain/workflow/states.ts';
import { formatDate, todayIso } from '#shared/vietnamese/dates.ts';
import { askedTogether } from './asked-together.ts';
import { casesOf, findCandidate, listedCandidates, readJudgedBatch } from './batch-cases.ts';
import { findBatchRow } from './batch-rows.ts';
import { recordEvent, requireEditable, requireNotFrozen, stateOf, touchBatch } from './batch-writes.ts';
import { explain, explainCandidate } from './explain-verdict.ts';
import { freezeList, frozenJudgements, liftFreeze } from './frozen-list.ts';
import { judgeInSlices } from './judge-batch.ts';
import { checkBatchList } from './list-checks.ts';
import { previewCatalogue } from './preview-catalogue.ts';
import { saveTicks } from './save-ticks.ts';

/** What the law says of a list: verdicts, what officers confirm, quotas, the frozen list, changes of the catalogue. */
export const evaluationHandlers = {
  judgeBatch: office.nominations.judgeBatch.handler(({ input, context: { db, now } }) =>
    // The submission is looked up before the stream begins, so that a wrong id is refused as everywhere.
    judgeInSlices(db, readJudgedBatch(db, input.batchId), input.candidateIds, todayIso(now)),
  ),

  judgeCandidate: office.nominations.judgeCandidate.handler(({ input, context: { db, now } }) => {
    const { batch, candidate } = findCandidate(db, input.candidateId);
    const [one] = casesOf(db, batch, [candidate], todayIso(now));
    if (one === undefined) throw new Refusal('NOT_FOUND');
    return explainCandidate(readCatalogue(db), one, frozenJudgements(db, [one.id]).get(one.id));
  }),

  judgeOnDays: office.nominations.judgeOnDays.handler(({ input, context: { db, now } }) => {
    const { batch, candidate } = findCandidate(db, input.candidateId);
    const catalogue = readCatalogue(db);
    return casesOf(db, batch, [candidate], todayIso(now)).flatMap((one) =>
      input.days.map((day) => {
        const then = onAnotherDay(one, day);
        return { day, judgement: explain(catalogue, then, judge(catalogue, then)) };
      }),
    );
  }),

  checkList: office.nominations.checkList.handler(({ input, context: { db, now } }) =>
    checkBatchList(db, input.batchId, todayIso(now)).map((check) => ({
      ...check,
      candidateIds: [...check.candidateIds],
    })),
  ),

  confirmations: office.nominations.confirmations.handler(({ input, context: { db, now } }) =>
    askedTogether(db, readJudgedBatch(db, input.batchId), input.candidateIds, todayIso(now)),
  ),

  saveTicks: office.nominations.saveTicks.handler(({ input, context: { db, now, note } }) => {
    const batch = requireEditable(db, input.batchId);
    const before = saveTicks(db, input.batchId, input.candidates);
    touchBatch(db, batch, now);
    const count = input.candidates.length;
    note({
      subjectKind: 'batch',
      subjectId: input.batchId,
      summary: input.undo
        ? `Hoàn tác: bỏ xác nhận của ${count} trường hợp`
        : `Xác nhận nội dung tiêu chuẩn của ${count} trường hợp`,
      detail: { candidates: input.candidates },
    });
    return { saved: count, before: before.map(({ id, ticks }) => ({ id, ticks: { ...ticks } })) };
  }),

  freezeList: office.nominations.freezeList.handler(async ({ input, context: { db, now, caller, note } }) => {
    const batch = findBatchRow(db, input.batchId);
    if (batch.version !== input.version) throw new Refusal('STALE');
    if (!FREEZABLE_STATES.includes(stateOf(batch)))
      throw new Refusal('STATE_FORBIDS', { state: batch.state });
    requireNotFrozen(batch);
    if (listedCandidates(db, batch.id).length === 0) throw new Refusal('NO_CANDIDATES');
    const candidates = await freezeList(db, batch.id, now);
    touchBatch(db, batch, now);
    recordEvent(db, batch.id, { name: 'list_frozen', at: now, accountName: caller.name });
    const frozenOn = todayIso(now);
    note({
      subjectKind: 'batch',
      subjectId: batch.id,
      summary: `Chốt danh sách “${batch.title}” ngày ${formatDate(frozenOn)}: ${candidates} trường hợp`,
    });
    return { frozenOn, candidates };
  }),

  unfreezeList: office.nominations.unfreezeList.handler(({ input, context: { db, now, caller, note } }) => {
    const batch = findBatchRow(db, input.batchId);
    if (batch.version !== input.version) throw new Refusal('STALE');
    if (batch.frozen_on === null || !FREEZABLE_STATES.includes(stateOf(batch)))
      throw new Refusal('STATE_FORBIDS', { state: batch.state });
    if (input.reason === '') throw new Refusal('REASON_NEEDED');
    const candidates = liftFreeze(db, batch.id);
    touchBatch(db, batch, now);
    const event = { at: now, accountName: caller.name, reason: input.reason };
    recordEvent(db, batch.id, { name: 'list_unfrozen', ...event });
    note({
      subjectKind: 'batch',
      subjectId: batch.id,
      summary: `Bỏ chốt danh sách “${batch.title}”`,
      detail: { frozenOn: batch.frozen_on, reason: input.reason },
    });
    return { candidates };
  }),

  previewCatalogue: office.nominations.previewCatalogue.handler(({ input, context: { db, now }, signal }) =>
    previewCatalogue(db, input.entries, todayIso(now), signal),
  ),
};
