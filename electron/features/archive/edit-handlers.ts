import { office } from '#electron/office/implementer.ts';
import { EDIT_LIMIT, type EditChanges } from '#shared/contract/award-edits.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import { todayIso } from '#shared/vietnamese/dates.ts';
import { fieldTeller } from './award-revisions.ts';
import { findEdit, planEdit, undoEdit, writeEdits } from './edit-awards.ts';
import { fieldsOf } from './edit-columns.ts';
import { foundSeqs } from './search-awards.ts';

/** Rows of an answer that a person reads; the counts beside them are whole. */
const SHOWN = { samples: 100, barred: 200, kept: 200 } as const;

const FIELD_WORDS = {
  name: 'tên',
  honorific: 'danh xưng',
  position: 'chức vụ',
  unit: 'đơn vị',
  award: 'hình thức khen thưởng',
  decisionNumber: 'số quyết định',
  decisionDate: 'ngày quyết định',
  signer: 'người ký',
  reason: 'thành tích',
  dossier: 'hồ sơ lưu trữ',
} as const satisfies Record<keyof EditChanges, string>;

const wordsOf = (changes: EditChanges) =>
  fieldsOf(changes)
    .map((field) => FIELD_WORDS[field])
    .join(', ');

/** Editing records of awards by hand. */
export const editHandlers = {
  foundIds: office.archive.foundIds.handler(({ input, context: { db, caller } }) => {
    const seqs = foundSeqs(db, { ...input.question, offset: 0, limit: 1 }, caller.role);
    if (seqs.length > EDIT_LIMIT)
      throw new Refusal('EDIT_TOO_MANY', { limit: EDIT_LIMIT, total: seqs.length });
    const rows = db.sql<{ id: string }>(
      'SELECT a.id FROM json_each(?) j JOIN award a ON a.seq = j.value ORDER BY j.key',
      JSON.stringify([...seqs]),
    );
    return { ids: rows.map(({ id }) => id) };
  }),

  previewEdit: office.archive.previewEdit.handler(({ input, context: { db, now } }) => {
    const plan = planEdit(db, input.awardIds, input.changes, todayIso(now));
    const tell = fieldTeller(db);
    return {
      changing: plan.edits.length,
      same: plan.same,
      barred: plan.barred
        .slice(0, SHOWN.barred)
        .map(({ award, why }) => ({ awardId: award.id, name: award.name, why })),
      barredCount: plan.barred.length,
      samples: plan.edits.slice(0, SHOWN.samples).map(({ award, before, after }) => ({
        awardId: award.id,
        name: award.name,
        changes: tell(before, after),
      })),
    };
  }),

  editAwards: office.archive.editAwards.handler(({ input, context: { db, now, caller, note } }) => {
    const { edit, awardIds, changes, reason } = input;
    const done = findEdit(db, edit);
    if (done !== undefined) return { edit, edited: done.awards, barred: awardIds.length - done.awards };
    const plan = planEdit(db, awardIds, changes, todayIso(now));
    writeEdits(db, { id: edit, reason, at: now, account: caller, undoOf: null }, changes, plan.edits);
    const [first] = plan.edits;
    const whom = plan.edits.length === 1 ? (first?.award.name ?? '') : `${plan.edits.length} lượt khen`;
    note({
      subjectKind: 'award',
      subjectId: first?.award.id ?? '',
      summary: `Sửa ${wordsOf(changes)} của ${whom}: ${reason}`,
      detail: { edit, changes, awardIds: plan.edits.map(({ award }) => award.id) },
    });
    return { edit, edited: plan.edits.length, barred: plan.barred.length };
  }),

  undoEdit: office.archive.undoEdit.handler(({ input, context: { db, now, caller, note } }) => {
    const head = { id: input.undo, reason: 'Hoàn tác', at: now, account: caller, undoOf: input.edit };
    const { restored, kept } = undoEdit(db, head);
    note({
      subjectKind: 'award',
      subjectId: '',
      summary: `Hoàn tác một lần sửa: trả lại ${restored} lượt khen${kept.length > 0 ? `, giữ nguyên ${kept.length} lượt đã sửa tiếp` : ''}`,
      detail: { edit: input.edit, undo: input.undo },
    });
    return { edit: input.edit, restored, kept: kept.slice(0, SHOWN.kept), keptCount: kept.length };
  }),
};
