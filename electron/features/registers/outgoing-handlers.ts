import { office } from '#electron/office/implementer.ts';
import { type Database, query } from '#electron/store/database.ts';
import type { Row } from '#electron/store/tables.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import type { OutgoingFields, RegisterEntry } from '#shared/contract/register-records.ts';
import { mayCall, type Role } from '#shared/contract/roles.ts';
import { printNumber } from '#shared/domain/numbering.ts';
import { readSymbol } from '#shared/domain/numbering-series.ts';
import { formatDate, todayIso } from '#shared/vietnamese/dates.ts';
import { keepCorrection, listChanges } from './corrections.ts';
import { giveNumber, SECRET_TITLE } from './number-series.ts';
import {
  findLine,
  findProblems,
  listLines,
  listReservations,
  listYears,
  recordOfGap,
} from './register-lines.ts';
import { cancelNumber, requireLine, reserveNumber } from './reservations.ts';
import { lineFrom } from './restored-line.ts';

const LABELS: Record<keyof OutgoingFields, string> = {
  title: 'trích yếu',
  signer: 'người ký',
  recipients: 'nơi nhận',
  archiveUnit: 'bản lưu',
  copies: 'số lượng bản',
  sentOn: 'ngày chuyển',
  receivedBy: 'ký nhận',
  note: 'ghi chú',
};

function answer(db: Database, id: string, now: Date): RegisterEntry {
  const line = findLine(db, id, todayIso(now));
  if (line === undefined) throw new Refusal('NOT_FOUND');
  return line;
}

function requireCurrent(db: Database, id: string, version: number): Row<'register_entry'> {
  const row = requireLine(db, id);
  if (row.version !== version) throw new Refusal('STALE');
  return row;
}

const printed = (row: { readonly number: number; readonly symbol: string }) =>
  printNumber(row.number, row.symbol);

/** Only a clerk keeps and gives up numbers of others. Throws Refusal NOT_OWN_RESERVATION. */
function requireOwn(caller: { readonly id: string; readonly role: Role }, ownerId: string | null): void {
  if (ownerId !== caller.id && !mayCall(['clerk'], caller.role)) throw new Refusal('NOT_OWN_RESERVATION');
}

/** A secret document leaves nothing but its number here (NĐ 30/2020/NĐ-CP Điều 16.3). Throws SECRET_CONTENT. */
function refuseSecretContent({ recipients, note }: OutgoingFields): void {
  if (recipients !== '' || note !== '') throw new Refusal('SECRET_CONTENT');
}

function requireSentAfter(sentOn: string | null, date: string | null): void {
  if (sentOn !== null && date !== null && sentOn < date)
    throw new Refusal('SENT_BEFORE_DATE', { sent: formatDate(sentOn), date: formatDate(date) });
}

function columnsOf(fields: OutgoingFields) {
  return {
    title: fields.title,
    signer: fields.signer,
    recipients: fields.recipients,
    archive_unit: fields.archiveUnit,
    copies: fields.copies,
    sent_on: fields.sentOn,
    received_by: fields.receivedBy,
    note: fields.note,
  };
}

export const outgoingHandlers = {
  list: office.registers.list.handler(({ input, context: { db, now } }) => ({
    years: listYears(db),
    entries: listLines(db, input.year, todayIso(now)),
    gaps: findProblems(db, input.year, todayIso(now)),
  })),

  reservations: office.registers.reservations.handler(({ input, context: { db, now, caller } }) =>
    listReservations(db, { ownerId: caller.id, symbol: input.symbol, today: todayIso(now) }),
  ),

  history: office.registers.history.handler(({ input, context: { db } }) => listChanges(db, input.entryId)),

  owners: office.registers.owners.handler(({ context: { db } }) =>
    db.all(query.selectFrom('account').select(['id', 'name']).where('active', '=', 1).orderBy('name')),
  ),

  reserve: office.registers.reserve.handler(({ input, context: { db, now, caller, note } }) => {
    requireOwn(caller, input.ownerId);
    const row = reserveNumber(db, { ...input, today: todayIso(now) });
    const line = answer(db, row.id, now);
    note({
      subjectKind: 'register',
      subjectId: row.id,
      summary: `Giữ số ${printed(row)} cho ${line.ownerName} đến ngày ${formatDate(input.expiresOn)}: ${input.purpose}`,
    });
    return line;
  }),

  registerOutside: office.registers.registerOutside.handler(
    ({ input, context: { db, now, caller, note } }) => {
      const { id, symbol, date, secret, reservationId, ...fields } = input;
      const known = findLine(db, id, todayIso(now));
      if (known !== undefined) return known;
      if (secret) refuseSecretContent(fields);
      requireSentAfter(fields.sentOn, date);
      const entryId = reservationId ?? id;
      const title = secret ? SECRET_TITLE : fields.title;
      const number = giveNumber(db, {
        ...fields,
        symbol,
        date,
        secret,
        entryId,
        title,
        today: todayIso(now),
        reservation: reservationId === null ? null : { id: reservationId, accountId: caller.id },
      });
      db.run(
        query
          .updateTable('register_entry')
          .set({ ...columnsOf(fields), title })
          .where('id', '=', entryId),
      );
      note({
        subjectKind: 'register',
        subjectId: entryId,
        summary: `Vào sổ văn bản đi số ${printNumber(number, symbol)}: ${title}`,
      });
      return answer(db, entryId, now);
    },
  ),

  cancel: office.registers.cancel.handler(({ input, context: { db, now, caller, note } }) => {
    const row = requireCurrent(db, input.id, input.version);
    requireOwn(caller, row.owner_id);
    cancelNumber(db, row, { reason: input.reason, at: now, accountName: caller.name });
    note({
      subjectKind: 'register',
      subjectId: row.id,
      summary: `Hủy số ${printed(row)}: ${input.reason}`,
      detail: { before: { state: row.state, title: row.title, purpose: row.purpose } },
    });
    return answer(db, row.id, now);
  }),

  explainGap: office.registers.explainGap.handler(({ input, context: { db, now, caller, note } }) => {
    const today = todayIso(now);
    const gap = requireGap(db, input, today);
    if (gap.decisionId !== null || gap.documentId !== null)
      throw new Refusal('NUMBER_IN_USE', { number: printed(gap) });
    const { issuer, kind } = readSymbol(gap.symbol);
    db.run(
      query.insertInto('register_entry').values({
        id: input.id,
        series_id: gap.seriesId,
        issuer,
        kind,
        symbol: gap.symbol,
        year: gap.year,
        number: gap.number,
        state: 'cancelled',
        given_on: today,
        date: null,
        copies: null,
        cancel_reason: input.reason,
        cancelled_at: now.toISOString(),
        cancelled_by: caller.name,
      }),
    );
    note({
      subjectKind: 'register',
      subjectId: input.id,
      summary: `Hủy số khuyết ${printed(gap)} năm ${gap.year}: ${input.reason}`,
    });
    return answer(db, input.id, now);
  }),

  restoreGap: office.registers.restoreGap.handler(({ input, context: { db, now, note } }) => {
    const gap = requireGap(db, input, todayIso(now));
    const record = recordOfGap(db, gap);
    const line = lineFrom(record);
    if (line === null) throw new Refusal('NOT_A_GAP');
    db.run(
      query.insertInto('register_entry').values({
        ...line,
        ...readSymbol(line.symbol),
        id: input.id,
        series_id: gap.seriesId,
        year: gap.year,
        number: gap.number,
        state: 'issued',
      }),
    );
    note({
      subjectKind: 'register',
      subjectId: input.id,
      summary: `Ghi lại vào sổ số ${printed(gap)} năm ${gap.year} từ văn bản đã ban hành`,
    });
    return answer(db, input.id, now);
  }),

  correct: office.registers.correct.handler(({ input, context: { db, now, caller, note } }) => {
    const { id, version, reason, ...given } = input;
    const row = requireCurrent(db, id, version);
    if (row.state === 'cancelled') throw new Refusal('NUMBER_CANCELLED', { number: printed(row) });
    if (row.secret === 1) refuseSecretContent(given);
    const fields = row.secret === 1 ? { ...given, title: SECRET_TITLE } : given;
    requireSentAfter(fields.sentOn, row.date);
    const before = {
      title: row.title,
      signer: row.signer,
      recipients: row.recipients,
      archiveUnit: row.archive_unit,
      copies: row.copies,
      sentOn: row.sent_on,
      receivedBy: row.received_by,
      note: row.note,
    };
    const change = { entryId: id, before, after: fields, labels: LABELS, reason, at: now };
    if (keepCorrection(db, { ...change, accountName: caller.name })) {
      db.run(
        query
          .updateTable('register_entry')
          .set({ ...columnsOf(fields), version: version + 1 })
          .where('id', '=', id),
      );
    }
    note({
      subjectKind: 'register',
      subjectId: id,
      summary: `${reason === '' ? 'Ghi thêm' : 'Đính chính'} dòng ${printed(row)} trong sổ văn bản đi${reason === '' ? '' : `: ${reason}`}`,
      detail: { before },
    });
    return answer(db, id, now);
  }),
};

/** The missing number that the call speaks of. Throws Refusal NOT_A_GAP. */
function requireGap(
  db: Database,
  ask: { readonly seriesId: string; readonly year: number; readonly number: number },
  today: string,
) {
  const gap = findProblems(db, ask.year, today).find(
    ({ seriesId, number, why }) => seriesId === ask.seriesId && number === ask.number && why === 'missing',
  );
  if (gap === undefined) throw new Refusal('NOT_A_GAP');
  return gap;
}
