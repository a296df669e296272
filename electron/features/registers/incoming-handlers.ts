import { office } from '#electron/office/implementer.ts';
import { type Database, query } from '#electron/store/database.ts';
import type { Row } from '#electron/store/tables.ts';
import { recordVaultFile } from '#electron/store/vault-rows.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import type { IncomingEntry, IncomingFields } from '#shared/contract/register-records.ts';
import { addDays } from '#shared/domain/calendar/days.ts';
import { formatDate, todayIso } from '#shared/vietnamese/dates.ts';
import { keepCorrection } from './corrections.ts';
import {
  findIncoming,
  findTwin,
  INCOMING,
  incomingGaps,
  incomingKeys,
  incomingYears,
  lastIncoming,
  listIncoming,
} from './incoming-lines.ts';
import { listUnregistered } from './unregistered-batches.ts';
import { readMark } from './year-facts.ts';

const LABELS: Record<keyof Omit<IncomingFields, 'arrivedOn'>, string> = {
  author: 'tác giả',
  symbol: 'số, ký hiệu',
  documentDate: 'ngày văn bản',
  title: 'trích yếu',
  receiver: 'đơn vị hoặc người nhận',
  forwardedOn: 'ngày chuyển',
  receivedBy: 'ký nhận',
  note: 'ghi chú',
  batchId: 'hồ sơ liên quan',
};

/** How long a received submission is offered: what is older came before the register was kept here. */
const OFFERED_DAYS = 30;

const EMPTY_FIELDS = {
  author: '',
  author_key: '',
  symbol: '',
  symbol_key: '',
  document_date: null,
  title: '',
} as const;

const written = (number: number) => String(number).padStart(2, '0');

function answer(db: Database, id: string): IncomingEntry {
  const line = findIncoming(db, id);
  if (line === undefined) throw new Refusal('NOT_FOUND');
  return line;
}

function requireCurrent(db: Database, id: string, version: number): Row<'incoming_entry'> {
  const row = db.first(query.selectFrom('incoming_entry').selectAll().where('id', '=', id));
  if (row === undefined) throw new Refusal('NOT_FOUND');
  if (row.version !== version) throw new Refusal('STALE');
  if (row.cancelled_at !== null) throw new Refusal('NUMBER_CANCELLED', { number: written(row.number) });
  return row;
}

/** A submission came with one document. Throws Refusal NOT_FOUND, BATCH_REGISTERED. */
function requireFreeBatch(db: Database, batchId: string | null, entryId: string): void {
  if (batchId === null) return;
  const batch = db.first(query.selectFrom('batch').select('id').where('id', '=', batchId));
  if (batch === undefined) throw new Refusal('NOT_FOUND');
  const other = db.first(
    query
      .selectFrom('incoming_entry')
      .select('number')
      .where('batch_id', '=', batchId)
      .where('cancelled_at', 'is', null)
      .where('id', '<>', entryId),
  );
  if (other !== undefined) throw new Refusal('BATCH_REGISTERED', { number: written(other.number) });
}

function columnsOf(fields: Omit<IncomingFields, 'arrivedOn'>) {
  return {
    ...incomingKeys(fields),
    author: fields.author,
    symbol: fields.symbol,
    document_date: fields.documentDate,
    title: fields.title,
    receiver: fields.receiver,
    forwarded_on: fields.forwardedOn,
    received_by: fields.receivedBy,
    note: fields.note,
    batch_id: fields.batchId,
  };
}

export const incomingHandlers = {
  incoming: office.registers.incoming.handler(({ input, context: { db, now } }) => {
    const year = input.year ?? Number(todayIso(now).slice(0, 4));
    return {
      years: incomingYears(db),
      entries: listIncoming(db, input.year),
      gaps: incomingGaps(db, year),
      next: readMark(db, INCOMING, year) + 1,
    };
  }),

  unregisteredBatches: office.registers.unregisteredBatches.handler(({ context: { db, now } }) =>
    listUnregistered(db, addDays(todayIso(now), -OFFERED_DAYS)),
  ),

  enterIncoming: office.registers.enterIncoming.handler(({ input, context: { db, now, caller, note } }) => {
    const { id, again, arrivedOn, ...fields } = input;
    const known = findIncoming(db, id);
    if (known !== undefined) return known;
    const year = Number(arrivedOn.slice(0, 4));
    if (arrivedOn > todayIso(now)) throw new Refusal('ARRIVAL_IN_FUTURE', { date: formatDate(arrivedOn) });
    const last = lastIncoming(db, year);
    if (last !== null && arrivedOn < last.date) {
      throw new Refusal('INCOMING_DATE_ORDER', {
        date: formatDate(arrivedOn),
        lastDate: formatDate(last.date),
        lastNumber: written(last.number),
      });
    }
    requireFreeBatch(db, fields.batchId, id);
    const twin = again ? undefined : findTwin(db, fields);
    if (twin !== undefined) {
      throw new Refusal('INCOMING_TWICE', {
        symbol: twin.symbol,
        author: twin.author,
        number: written(twin.number),
        date: formatDate(twin.arrived_on),
      });
    }
    const number = readMark(db, INCOMING, year) + 1;
    db.run(
      query.insertInto('incoming_entry').values({
        id,
        year,
        number,
        arrived_on: arrivedOn,
        ...columnsOf(fields),
        entered_at: now.toISOString(),
        entered_by: caller.name,
      }),
    );
    note({
      subjectKind: 'register',
      subjectId: id,
      summary: `Vào sổ văn bản đến số ${written(number)}: ${fields.symbol} của ${fields.author}`.replace(
        ':  của',
        ': văn bản của',
      ),
    });
    return answer(db, id);
  }),

  correctIncoming: office.registers.correctIncoming.handler(
    ({ input, context: { db, now, caller, note } }) => {
      const { id, version, reason, ...fields } = input;
      const row = requireCurrent(db, id, version);
      requireFreeBatch(db, fields.batchId, id);
      const { author, symbol, documentDate, title, receiver, forwardedOn, receivedBy, batchId, ...rest } =
        answer(db, id);
      const before = {
        author,
        symbol,
        documentDate,
        title,
        receiver,
        forwardedOn,
        receivedBy,
        note: rest.note,
        batchId,
      };
      const change = { entryId: id, before, after: fields, labels: LABELS, reason, at: now };
      if (keepCorrection(db, { ...change, accountName: caller.name })) {
        db.run(
          query
            .updateTable('incoming_entry')
            .set({ ...columnsOf(fields), version: version + 1 })
            .where('id', '=', id),
        );
      }
      note({
        subjectKind: 'register',
        subjectId: id,
        summary: `${reason === '' ? 'Ghi thêm' : 'Đính chính'} số đến ${written(row.number)}${reason === '' ? '' : `: ${reason}`}`,
        detail: { before },
      });
      return answer(db, id);
    },
  ),

  cancelIncoming: office.registers.cancelIncoming.handler(({ input, context: { db, now, caller, note } }) => {
    const row = requireCurrent(db, input.id, input.version);
    db.run(
      query
        .updateTable('incoming_entry')
        .set({
          cancel_reason: input.reason,
          cancelled_at: now.toISOString(),
          cancelled_by: caller.name,
          version: row.version + 1,
        })
        .where('id', '=', row.id),
    );
    note({
      subjectKind: 'register',
      subjectId: row.id,
      summary: `Hủy số đến ${written(row.number)}: ${input.reason}`,
    });
    return answer(db, row.id);
  }),

  explainIncomingGap: office.registers.explainIncomingGap.handler(
    ({ input, context: { db, now, caller, note } }) => {
      const { id, year, number, reason } = input;
      if (!incomingGaps(db, year).includes(number)) throw new Refusal('NOT_A_GAP');
      const before = db.first(
        query
          .selectFrom('incoming_entry')
          .select('arrived_on')
          .where('year', '=', year)
          .where('number', '<', number)
          .orderBy('number', 'desc')
          .limit(1),
      );
      db.run(
        query.insertInto('incoming_entry').values({
          ...EMPTY_FIELDS,
          id,
          year,
          number,
          arrived_on: before?.arrived_on ?? `${year}-01-01`,
          entered_at: now.toISOString(),
          entered_by: caller.name,
          cancel_reason: reason,
          cancelled_at: now.toISOString(),
          cancelled_by: caller.name,
        }),
      );
      note({
        subjectKind: 'register',
        subjectId: id,
        summary: `Hủy số đến khuyết ${written(number)} năm ${year}: ${reason}`,
      });
      return answer(db, id);
    },
  ),

  attachScan: office.registers.attachScan.handler(({ input, context: { core, db, now, caller, note } }) => {
    const line = answer(db, input.entryId);
    if (line.scans.some(({ id }) => id === input.id)) return line;
    const upload = core.uploads.take(input.uploadId);
    if (upload === null) throw new Refusal('FILE_DAMAGED');
    recordVaultFile(db, upload.file, now);
    db.run(
      query.insertInto('paper').values({
        id: input.id,
        batch_id: null,
        candidate_id: null,
        dossier_id: null,
        incoming_id: input.entryId,
        kind: 'other',
        title: input.title,
        file_name: upload.fileName,
        media_type: upload.mediaType,
        size: upload.file.size,
        sha256: upload.file.sha256,
        added_at: now.toISOString(),
        added_by: caller.name,
        removed_at: null,
      }),
    );
    note({
      subjectKind: 'register',
      subjectId: input.entryId,
      summary: `Đính kèm bản quét cho số đến ${written(line.number)}: ${input.title}`,
      detail: { sha256: upload.file.sha256 },
    });
    return answer(db, input.entryId);
  }),
};
