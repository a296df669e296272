import type { CallContext } from '#electron/office/call-context.ts';
import { office } from '#electron/office/implementer.ts';
import { type Database, query } from '#electron/store/database.ts';
import type { Row } from '#electron/store/tables.ts';
import { sweepDestroyed } from '#electron/store/vault-rows.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import { addDays } from '#shared/domain/calendar/days.ts';
import { isOver, keptUntil } from '#shared/domain/dossiers/retention.ts';
import { formatDate, todayIso } from '#shared/vietnamese/dates.ts';
import { carryOut } from './carry-out.ts';
import { listDisposals, readDisposal, requireList } from './disposal-rows.ts';
import { enterDossierEvent, requireChangeable } from './dossier-rows.ts';
import { dossierTime } from './dossier-times.ts';
import { filesToHandIn, filesToTransfer, keepingByYear, overdueFiles } from './due-files.ts';

type Kind = 'destruction' | 'transfer';

const KIND_WORDS = { destruction: 'hủy tài liệu', transfer: 'nộp lưu trữ lịch sử' } as const;

/** Refuses a file that may not go: its time is not over, it is lent out, it stands on another list. */
function requireDisposable(
  db: Database,
  row: Row<'dossier'>,
  kind: Kind,
  today: string,
  ownList: string,
): void {
  if (kind === 'destruction' && !isOver(row.end_date, row.retention_years, today)) {
    const last = keptUntil(row.end_date, row.retention_years);
    throw new Refusal('DISPOSAL_TOO_EARLY', {
      code: row.code,
      until: last === null ? 'vĩnh viễn' : `đến hết ngày ${formatDate(last)}`,
    });
  }
  const loan = db.first(
    query
      .selectFrom('dossier_loan')
      .select('borrower')
      .where('dossier_id', '=', row.id)
      .where('returned_on', 'is', null),
  );
  if (loan !== undefined) throw new Refusal('DISPOSAL_LENT', { code: row.code, borrower: loan.borrower });
  const [listed] = db.sql<{ title: string }>(
    `SELECT s.title FROM disposal_item i JOIN disposal_list s ON s.id = i.list_id
     WHERE i.dossier_id = ? AND i.kept = 0 AND s.state IN ('draft', 'submitted') AND s.id <> ?`,
    row.id,
    ownList,
  );
  if (listed !== undefined) throw new Refusal('DISPOSAL_LISTED', { code: row.code, title: listed.title });
}

function changeList(db: Database, row: Row<'disposal_list'>, changes: object): void {
  db.run(
    query
      .updateTable('disposal_list')
      .set({ ...changes, version: row.version + 1 })
      .where('id', '=', row.id),
  );
}

const after = ({ db, caller, now }: CallContext, id: string) => readDisposal(db, id, caller, todayIso(now));

export const disposalHandlers = {
  keepingCalendar: office.dossiers.keepingCalendar.handler(({ context: { db, caller } }) =>
    keepingByYear(db, caller.role),
  ),

  dueFiles: office.dossiers.dueFiles.handler(({ input, context: { db, now, caller } }) => {
    const today = todayIso(now);
    const find = { destruction: overdueFiles, 'hand-in': filesToHandIn, transfer: filesToTransfer }[
      input.what
    ];
    const key = input.what === 'hand-in' ? 'luu-tru-bao-nop-luu-so-ngay' : 'luu-tru-thong-bao-xu-ly-so-ngay';
    return { noticeDays: dossierTime(db, key, today), files: find(db, { role: caller.role, today }) };
  }),

  disposals: office.dossiers.disposals.handler(({ context: { db, caller } }) => listDisposals(db, caller)),

  disposal: office.dossiers.disposal.handler(({ input, context }) => after(context, input.id)),

  proposeDisposal: office.dossiers.proposeDisposal.handler(({ input, context }) => {
    const { db, now, caller, note } = context;
    const known = db.first(query.selectFrom('disposal_list').select('id').where('id', '=', input.id));
    if (known !== undefined) return after(context, input.id);
    if (input.kind === 'transfer' && input.receiver === '') throw new Refusal('DISPOSAL_RECEIVER_MISSING');
    db.run(
      query.insertInto('disposal_list').values({
        id: input.id,
        kind: input.kind,
        title: input.title,
        state: 'draft',
        note: input.note,
        receiver: input.receiver,
        proposed_by: caller.id,
        proposed_name: caller.name,
        created_at: now.toISOString(),
      }),
    );
    for (const { dossierId, reason } of input.items) {
      const row = requireChangeable(db, dossierId, caller.role);
      if (input.kind === 'transfer' && row.state !== 'closed')
        throw new Refusal('DOSSIER_NOT_CLOSED', { code: row.code });
      requireDisposable(db, row, input.kind, todayIso(now), input.id);
      db.run(query.insertInto('disposal_item').values({ list_id: input.id, dossier_id: dossierId, reason }));
      enterDossierEvent(db, {
        dossierId,
        kind: 'disposal-proposed',
        at: now,
        account: caller.name,
        facts: { list: input.title, reason },
      });
    }
    note({
      subjectKind: 'disposal',
      subjectId: input.id,
      summary: `Lập danh mục ${KIND_WORDS[input.kind]}: ${input.title} (${input.items.length} hồ sơ)`,
      detail: { items: input.items },
    });
    return after(context, input.id);
  }),

  keepDossier: office.dossiers.keepDossier.handler(({ input, context }) => {
    const { db, now, caller, note } = context;
    const row = requireList(db, input.id, input.version);
    if (input.kept && input.reason === '') throw new Refusal('DISPOSAL_REASON_MISSING');
    const changed = db.run(
      query
        .updateTable('disposal_item')
        .set({ kept: input.kept ? 1 : 0, kept_reason: input.kept ? input.reason : '' })
        .where('list_id', '=', row.id)
        .where('dossier_id', '=', input.dossierId),
    );
    if (changed === 0) throw new Refusal('NOT_FOUND');
    changeList(db, row, {});
    if (input.kept)
      enterDossierEvent(db, {
        dossierId: input.dossierId,
        kind: 'disposal-kept',
        at: now,
        account: caller.name,
        facts: { list: row.title, reason: input.reason },
      });
    note({
      subjectKind: 'disposal',
      subjectId: row.id,
      summary: input.kept ? `Giữ lại một hồ sơ: ${row.title}` : `Hoàn tác giữ lại: ${row.title}`,
      detail: { dossier: input.dossierId, reason: input.reason },
    });
    return after(context, row.id);
  }),

  submitDisposal: office.dossiers.submitDisposal.handler(({ input, context }) => {
    const { db, now, note } = context;
    const row = requireList(db, input.id, input.version);
    if (row.state !== 'draft') throw new Refusal('DISPOSAL_SUBMITTED');
    if (input.on > todayIso(now)) throw new Refusal('DISPOSAL_DAY_AHEAD');
    const days = dossierTime(db, 'luu-tru-thong-bao-xu-ly-so-ngay', input.on);
    changeList(db, row, {
      state: 'submitted',
      council: input.council,
      submitted_on: input.on,
      notice_until: addDays(input.on, days),
    });
    note({
      subjectKind: 'disposal',
      subjectId: row.id,
      summary: `Trình ${input.council}: ${row.title}, thông báo ${days} ngày`,
    });
    return after(context, row.id);
  }),

  withdrawDisposal: office.dossiers.withdrawDisposal.handler(({ input, context }) => {
    const row = requireList(context.db, input.id, input.version);
    changeList(context.db, row, {
      state: 'withdrawn',
      note: [row.note, input.reason].filter(Boolean).join('\n'),
    });
    context.note({
      subjectKind: 'disposal',
      subjectId: row.id,
      summary: `Rút lại danh mục: ${row.title}`,
      detail: { reason: input.reason },
    });
    return after(context, row.id);
  }),

  confirmDisposal: office.dossiers.confirmDisposal.handler(({ input, context }) => {
    const { db, now, caller, note, core, afterCommit } = context;
    const today = todayIso(now);
    const row = requireList(db, input.id, input.version);
    if (row.state !== 'submitted' || row.notice_until === null) throw new Refusal('DISPOSAL_NOT_SUBMITTED');
    if (row.proposed_by === caller.id) throw new Refusal('DISPOSAL_SAME_PERSON');
    if (caller.role !== 'approver') throw new Refusal('DISPOSAL_NEEDS_APPROVER');
    if (today < row.notice_until)
      throw new Refusal('DISPOSAL_NOTICE_RUNS', { from: formatDate(row.notice_until) });
    const items = db.all(
      query.selectFrom('disposal_item').selectAll().where('list_id', '=', row.id).where('kept', '=', 0),
    );
    const dossiers = items.map(({ dossier_id }) => {
      const dossier = requireChangeable(db, dossier_id, caller.role);
      requireDisposable(db, dossier, row.kind, today, row.id);
      return dossier;
    });
    const files = carryOut(db, row, dossiers, { at: now, confirmed: caller.name, minutes: input.minutes });
    changeList(db, row, {
      state: 'done',
      confirmed_by: caller.id,
      confirmed_name: caller.name,
      done_on: today,
      minutes: input.minutes,
    });
    // Only when it is certain: a rolled back transaction must find every file in its place.
    if (row.kind === 'destruction')
      afterCommit(() => {
        const { store, vault } = core.archive();
        sweepDestroyed(store.reader, vault, core.uploads.holds);
      });
    note({
      subjectKind: 'disposal',
      subjectId: row.id,
      summary: `Duyệt và thực hiện ${KIND_WORDS[row.kind]}: ${row.title} (${dossiers.length} hồ sơ)`,
      detail: { minutes: input.minutes, dossiers: dossiers.map(({ code }) => code), files },
    });
    return after(context, row.id);
  }),
};
