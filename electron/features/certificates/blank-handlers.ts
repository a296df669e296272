import { office } from '#electron/office/implementer.ts';
import { type Database, query } from '#electron/store/database.ts';
import type { Row } from '#electron/store/tables.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import { everReceived, holdsAll, type SerialRun, serialsLeft } from '#shared/domain/blank-ledger.ts';
import { formatDate, todayIso } from '#shared/vietnamese/dates.ts';
import {
  findStock,
  insertMovements,
  leftIn,
  movementsOf,
  readLedger,
  serialText,
  toStockRow,
} from './blank-rows.ts';

const WORDS = { received: 'Nhập', damaged: 'Ghi hỏng', 'handed-out': 'Xuất' } as const;

interface Asked {
  readonly kind: keyof typeof WORDS;
  readonly quantity: number;
  readonly firstSerial: number | null;
}

/** Serials of a movement, checked against what the stock holds. Throws the refusal that says what is wrong. */
function checkMovement(db: Database, stock: Row<'blank_stock'>, asked: Asked): SerialRun | null {
  const movements = movementsOf(db, stock.id);
  const left = leftIn(movements, stock);
  if (asked.kind !== 'received' && left < asked.quantity)
    throw new Refusal('BLANKS_SHORT', { left, needed: asked.quantity });
  if (stock.serial_digits === 0) return null;
  if (asked.firstSerial === null) throw new Refusal('SERIAL_NEEDED');
  const run = { first: asked.firstSerial, last: asked.firstSerial + asked.quantity - 1 };
  if (asked.kind === 'received') {
    if (!everReceived(movements, run)) return run;
    throw new Refusal('SERIAL_RECEIVED', {
      first: serialText(stock, run.first),
      last: serialText(stock, run.last),
    });
  }
  const runs = serialsLeft(movements);
  if (holdsAll(runs, run)) return run;
  let missing = run.first;
  while (holdsAll(runs, { first: missing, last: missing })) missing += 1;
  throw new Refusal('SERIAL_NOT_IN_STOCK', { serial: serialText(stock, missing) });
}

export const blankHandlers = {
  stocks: office.certificates.stocks.handler(({ context: { db } }) =>
    db
      .all(query.selectFrom('blank_stock').selectAll().orderBy('created_at', 'desc'))
      .map((stock) => toStockRow(db, stock)),
  ),

  ledger: office.certificates.ledger.handler(({ input, context: { db } }) => {
    const stock = findStock(db, input.stockId);
    return { stock: toStockRow(db, stock), lines: readLedger(db, stock) };
  }),

  createStock: office.certificates.createStock.handler(({ input, context: { db, now, note } }) => {
    const known = db.first(query.selectFrom('blank_stock').selectAll().where('id', '=', input.id));
    if (known !== undefined) return toStockRow(db, known);
    db.run(
      query.insertInto('blank_stock').values({
        id: input.id,
        name: input.name,
        serial_prefix: input.serialDigits === 0 ? '' : input.serialPrefix,
        serial_digits: input.serialDigits,
        created_at: now.toISOString(),
        version: 0,
      }),
    );
    note({ subjectKind: 'blanks', subjectId: input.id, summary: `Mở lô phôi “${input.name}”` });
    return toStockRow(db, findStock(db, input.id));
  }),

  moveBlanks: office.certificates.moveBlanks.handler(({ input, context: { db, now, caller, note } }) => {
    const stock = findStock(db, input.stockId);
    const known = db.first(query.selectFrom('blank_movement').select('id').where('id', '=', input.id));
    if (known !== undefined) return toStockRow(db, stock);
    if (input.day > todayIso(now)) throw new Refusal('DATE_IN_FUTURE', { date: formatDate(input.day) });
    if (input.kind !== 'received' && input.reason === '') throw new Refusal('BLANK_REASON_NEEDED');
    const serials = checkMovement(db, stock, input);
    insertMovements(db, stock, {
      ...input,
      serials: serials === null ? null : [serials],
      jobId: null,
      at: now,
      accountName: caller.name,
    });
    note({
      subjectKind: 'blanks',
      subjectId: stock.id,
      summary: `${WORDS[input.kind]} ${input.quantity} phôi, lô “${stock.name}”`,
      detail: { ...input },
    });
    return toStockRow(db, stock);
  }),
};
