import { office } from '#electron/office/implementer.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import { listAwardChoices } from './award-choices.ts';
import { rulesOf } from './award-rules.ts';
import { findBatchRow } from './batch-rows.ts';
import { moveBatch, recordEvent, requireEditable, requireNotFrozen, touchBatch } from './batch-writes.ts';
import { answerDuplicates, findDuplicates } from './duplicates.ts';
import { describeSlots, slotsOfBatch } from './paper-slots.ts';
import { compareReports, findSimilarReports } from './similar-reports.ts';
import { mergeParts, planSplit, restoreClock, splitBatch, standingParts } from './split-batch.ts';

/** Lists of several awards: choices, doubles, reports alike, papers asked for, splitting. */
export const intakeHandlers = {
  awardChoices: office.nominations.awardChoices.handler(({ input, context: { db, now } }) => {
    const batch = input.batchId === null ? null : findBatchRow(db, input.batchId);
    const rules = rulesOf(db, batch, now);
    return { day: rules.day, choices: listAwardChoices(rules) };
  }),

  duplicates: office.nominations.duplicates.handler(({ input, context: { db } }) =>
    findDuplicates(db, input.batchId),
  ),

  answerDuplicates: office.nominations.answerDuplicates.handler(({ input, context: { db, now, note } }) => {
    const batch = requireEditable(db, input.batchId);
    const answered = answerDuplicates(db, input.batchId, input.candidateIds, input.reason);
    touchBatch(db, batch, now);
    note({
      subjectKind: 'batch',
      subjectId: input.batchId,
      summary:
        input.reason === ''
          ? `Hoàn tác: bỏ lý do vẫn đề nghị của ${answered} trường hợp trùng`
          : `Vẫn đề nghị ${answered} trường hợp trùng`,
      detail: { ids: input.candidateIds, reason: input.reason },
    });
    return { answered };
  }),

  similarReports: office.nominations.similarReports.handler(({ input, context: { db } }) =>
    findSimilarReports(db, input.batchId),
  ),

  compareReports: office.nominations.compareReports.handler(({ input, context: { db } }) =>
    compareReports(db, input.candidateId, input.otherId),
  ),

  paperSlots: office.nominations.paperSlots.handler(({ input, context: { db, now } }) =>
    describeSlots(slotsOfBatch(db, input.batchId, now)),
  ),

  splitPlan: office.nominations.splitPlan.handler(({ input, context: { db, now } }) => {
    const batch = findBatchRow(db, input.batchId);
    return planSplit(db, batch, rulesOf(db, batch, now));
  }),

  split: office.nominations.split.handler(({ input, context: { db, now, caller, note } }) => {
    const batch = findBatchRow(db, input.batchId);
    if (batch.version !== input.version) throw new Refusal('STALE');
    if (batch.state !== 'received') throw new Refusal('STATE_FORBIDS', { state: batch.state });
    requireNotFrozen(batch);
    const by = { at: now, accountName: caller.name };
    const parts = splitBatch(db, batch, rulesOf(db, batch, now), input.groups, by);
    for (const part of parts) recordEvent(db, part.id, { ...by, name: 'created', reason: batch.title });
    const names = parts.map(({ title }) => title).join('\n');
    const clock = { since: batch.step_since, dueOn: batch.step_due_on };
    moveBatch(db, batch.id, { ...by, name: 'split', reason: names, detail: { clock } });
    note({
      subjectKind: 'batch',
      subjectId: batch.id,
      summary: `Tách hồ sơ “${batch.title}” thành ${parts.length} hồ sơ`,
      detail: { parts: parts.map(({ id }) => id) },
    });
    return { children: parts.map(({ id }) => id) };
  }),

  undoSplit: office.nominations.undoSplit.handler(({ input, context: { db, now, caller, note } }) => {
    const batch = findBatchRow(db, input.batchId);
    if (batch.version !== input.version) throw new Refusal('STALE');
    if (batch.state !== 'split') throw new Refusal('STATE_FORBIDS', { state: batch.state });
    const by = { at: now, accountName: caller.name };
    const parts = standingParts(db, batch.id);
    mergeParts(db, batch.id, parts, now);
    for (const part of parts)
      moveBatch(db, part.id, { ...by, name: 'withdraw', reason: `Gộp lại vào “${batch.title}”` });
    moveBatch(db, batch.id, { ...by, name: 'split_undone' });
    restoreClock(db, batch.id);
    note({
      subjectKind: 'batch',
      subjectId: batch.id,
      summary: `Hoàn tác: gộp lại ${parts.length} hồ sơ đã tách của “${batch.title}”`,
      detail: { parts: parts.map(({ id }) => id) },
    });
    return { done: true as const };
  }),
};
