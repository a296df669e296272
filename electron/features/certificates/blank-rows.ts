import { randomUUID } from 'node:crypto';
import { type Database, query } from '#electron/store/database.ts';
import type { Row } from '#electron/store/tables.ts';
import type { LedgerLine, StockRow } from '#shared/contract/certificates.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import {
  balanceOf,
  countOf,
  holdsAll,
  type Movement,
  nextSerials,
  printSerial,
  runsOf,
  type SerialRun,
  serialsLeft,
} from '#shared/domain/blank-ledger.ts';
import { todayIso } from '#shared/vietnamese/dates.ts';

type Stock = Row<'blank_stock'>;

/** Throws Refusal NOT_FOUND. */
export function findStock(db: Database, id: string): Stock {
  const row = db.first(query.selectFrom('blank_stock').selectAll().where('id', '=', id));
  if (row === undefined) throw new Refusal('NOT_FOUND');
  return row;
}

function movementRows(db: Database, stockId: string): Row<'blank_movement'>[] {
  return db.all(
    query.selectFrom('blank_movement').selectAll().where('stock_id', '=', stockId).orderBy('seq'),
  );
}

function serialsOf(row: Row<'blank_movement'>): SerialRun | null {
  return row.first_serial === null || row.last_serial === null
    ? null
    : { first: row.first_serial, last: row.last_serial };
}

function toMovement(row: Row<'blank_movement'>): Movement {
  return { kind: row.kind, quantity: row.quantity, serials: serialsOf(row) };
}

export function movementsOf(db: Database, stockId: string): Movement[] {
  return movementRows(db, stockId).map(toMovement);
}

function spoiledPrints(db: Database, stockId: string): number {
  const [row] = db.sql<{ n: number }>(
    `SELECT count(*) AS n FROM certificate_print p JOIN certificate_job j ON j.id = p.job_id
     WHERE j.stock_id = ? AND p.state = 'spoiled'`,
    stockId,
  );
  return row?.n ?? 0;
}

export const serialText = (stock: Stock, serial: number): string =>
  printSerial(serial, stock.serial_prefix, stock.serial_digits);

export function toStockRow(db: Database, stock: Stock): StockRow {
  const movements = movementsOf(db, stock.id);
  const [next] = nextSerials(serialsLeft(movements), 1, null);
  return {
    id: stock.id,
    name: stock.name,
    serialPrefix: stock.serial_prefix,
    serialDigits: stock.serial_digits,
    version: stock.version,
    ...balanceOf(movements, spoiledPrints(db, stock.id)),
    nextSerial: next === undefined ? '' : serialText(stock, next),
  };
}

/** Enters one movement for every run of serials; one for the whole quantity where there are none. */
export function insertMovements(
  db: Database,
  stock: Stock,
  movement: {
    readonly id?: string;
    readonly kind: Movement['kind'];
    readonly quantity: number;
    readonly serials: readonly SerialRun[] | null;
    readonly day: string;
    readonly reason: string;
    readonly minutes: string;
    readonly jobId: string | null;
    readonly at: Date;
    readonly accountName: string;
  },
): void {
  const parts =
    movement.serials === null
      ? [{ quantity: movement.quantity, first: null, last: null }]
      : movement.serials.map(({ first, last }) => ({ quantity: last - first + 1, first, last }));
  parts.forEach((part, index) => {
    db.run(
      query.insertInto('blank_movement').values({
        id: index === 0 && movement.id !== undefined ? movement.id : randomUUID(),
        stock_id: stock.id,
        kind: movement.kind,
        quantity: part.quantity,
        first_serial: part.first,
        last_serial: part.last,
        day: movement.day,
        reason: movement.reason,
        minutes: movement.minutes,
        job_id: movement.jobId,
        at: movement.at.toISOString(),
        account_name: movement.accountName,
      }),
    );
  });
}

/**
 * Serial numbers for `count` prints, from the blank on top upwards; nulls for blanks without numbers.
 * Throws BLANKS_SHORT, SERIAL_NOT_IN_STOCK.
 */
export function takeBlanks(
  db: Database,
  stock: Stock,
  count: number,
  from: number | null,
): readonly (number | null)[] {
  const movements = movementsOf(db, stock.id);
  const { left } = balanceOf(movements, 0);
  if (stock.serial_digits === 0) {
    if (left < count) throw new Refusal('BLANKS_SHORT', { left, needed: count });
    return Array.from({ length: count }, () => null);
  }
  const runs = serialsLeft(movements);
  if (from !== null && !holdsAll(runs, { first: from, last: from }))
    throw new Refusal('SERIAL_NOT_IN_STOCK', { serial: serialText(stock, from) });
  const serials = nextSerials(runs, count, from);
  if (serials.length < count) throw new Refusal('BLANKS_SHORT', { left: serials.length, needed: count });
  return serials;
}

/** Numbers as runs, or null when blanks have none. */
export function runsOfSerials(serials: readonly (number | null)[]): readonly SerialRun[] | null {
  const known = serials.filter((serial) => serial !== null);
  return known.length === 0 ? null : runsOf(known);
}

type SpoiledLine = {
  ended_at: string;
  ended_by: string;
  reason: string;
  minutes: string;
  n: number;
  serials: string;
};

/** The ledger of a stock, the newest line first; spoiling in printing is a line that takes no blank. */
export function readLedger(db: Database, stock: Stock): LedgerLine[] {
  let left = 0;
  const moved = movementRows(db, stock.id).map((row): LedgerLine => {
    left += row.kind === 'received' || row.kind === 'returned' ? row.quantity : -row.quantity;
    const run = serialsOf(row);
    return {
      key: row.id,
      at: row.at,
      day: row.day,
      kind: row.kind,
      quantity: row.quantity,
      serials: run === null ? '' : rangeText(stock, run),
      reason: row.reason,
      minutes: row.minutes,
      accountName: row.account_name,
      left,
    };
  });
  const spoiled = db.sql<SpoiledLine>(
    `SELECT p.ended_at, p.ended_by, p.end_reason AS reason, p.end_minutes AS minutes, count(*) AS n,
       json_group_array(p.serial) AS serials
     FROM certificate_print p JOIN certificate_job j ON j.id = p.job_id
     WHERE j.stock_id = ? AND p.state = 'spoiled' GROUP BY p.ended_at, p.ended_by, p.end_reason, p.end_minutes`,
    stock.id,
  );
  const lines = spoiled.map((line): LedgerLine => {
    const runs = runsOfSerials(JSON.parse(line.serials) as (number | null)[]) ?? [];
    return {
      key: `${line.ended_at} ${line.serials}`,
      at: line.ended_at,
      day: todayIso(new Date(line.ended_at)),
      kind: 'spoiled',
      quantity: line.n,
      serials: runs.map((run) => rangeText(stock, run)).join(', '),
      reason: line.reason,
      minutes: line.minutes,
      accountName: line.ended_by,
      left: moved.findLast(({ at }) => at <= line.ended_at)?.left ?? 0,
    };
  });
  return [...moved, ...lines]
    .map((line, index) => ({ line, index }))
    .sort(newestFirst)
    .map(({ line }) => line);
}

/** By time; movements of one moment keep the order they were entered in. */
function newestFirst(
  a: { readonly line: LedgerLine; readonly index: number },
  b: { readonly line: LedgerLine; readonly index: number },
): number {
  return b.line.at.localeCompare(a.line.at) || b.index - a.index;
}

function rangeText(stock: Stock, { first, last }: SerialRun): string {
  return first === last
    ? serialText(stock, first)
    : `${serialText(stock, first)} – ${serialText(stock, last)}`;
}

export function leftIn(movements: readonly Movement[], stock: Stock): number {
  return stock.serial_digits === 0 ? balanceOf(movements, 0).left : countOf(serialsLeft(movements));
}
