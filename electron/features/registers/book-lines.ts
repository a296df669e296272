import type { Database } from '#electron/store/database.ts';
import type { BookAsk } from '#shared/contract/registers.ts';
import { findGaps, printNumber } from '#shared/domain/numbering.ts';
import {
  goldenBookRowSchema,
  incomingRowSchema,
  outgoingRowSchema,
} from '#shared/official-document/register-data.ts';
import { formatDate } from '#shared/vietnamese/dates.ts';
import { listGolden } from './golden-lines.ts';
import { INCOMING, listIncoming } from './incoming-lines.ts';
import { listLines, symbolsOf } from './register-lines.ts';
import { readMark, readStart } from './year-facts.ts';

/** A line as it is bound: its number, how the number prints, the day by which the book runs, and the printed row. */
export interface BoundLine<RowData> {
  readonly number: number;
  readonly printed: string;
  readonly day: string | null;
  readonly row: RowData;
}

/** Longest text of one cell: what lies behind stays in the record. */
const CELL = 1000;
const clip = (text: string) => (text.length <= CELL ? text : `${text.slice(0, CELL - 1)}…`);
const joined = (...parts: readonly string[]) => clip(parts.filter((part) => part !== '').join('. '));

/** A number without line or reason: the printed book shows it, as the window does. */
const UNEXPLAINED = 'Số khuyết, chưa có lý do';

/** A series in a year, every number in its place: cancelled and kept ones with their reason, missing ones as such. */
export function outgoingLines(db: Database, seriesId: string, year: number, today: string) {
  const entries = listLines(db, year, today).filter((entry) => entry.seriesId === seriesId);
  const lines = entries.map((entry) => {
    const printed = printNumber(entry.number, entry.symbol);
    const life =
      entry.state === 'cancelled'
        ? `Đã hủy số: ${entry.cancelReason}`
        : entry.state === 'reserved'
          ? `Giữ cho ${entry.ownerName} đến ${formatDate(entry.expiresOn ?? today)}: ${entry.purpose}`
          : '';
    return {
      number: entry.number,
      printed,
      day: entry.date,
      row: outgoingRowSchema.parse({
        symbol: printed,
        date: entry.date,
        title: clip(entry.title),
        signer: clip(entry.signer),
        recipients: clip(entry.recipients),
        keeper: clip(entry.archiveUnit),
        copies: entry.copies,
        sentOn: entry.sentOn,
        receivedBy: clip(entry.receivedBy),
        note: joined(life, entry.note),
      }),
    };
  });
  const [symbol = ''] = symbolsOf(db, seriesId, year);
  const first = readStart(db, seriesId, year)?.firstNumber ?? 1;
  const numbers = entries.map(({ number }) => number);
  const missing = findGaps(numbers, first, readMark(db, seriesId, year)).map((number) => {
    const printed = printNumber(number, symbol);
    return {
      number,
      printed,
      day: null,
      row: outgoingRowSchema.parse({ symbol: printed, note: UNEXPLAINED }),
    };
  });
  return inOrder([...lines, ...missing]);
}

export function incomingBookLines(db: Database, year: number) {
  const entries = listIncoming(db, year);
  const lines = entries.map((entry) => ({
    number: entry.number,
    printed: String(entry.number).padStart(2, '0'),
    day: entry.arrivedOn,
    row: incomingRowSchema.parse({
      arrivedOn: entry.arrivedOn,
      number: entry.number,
      author: clip(entry.author),
      symbol: clip(entry.symbol),
      date: entry.documentDate,
      title: clip(entry.title),
      recipient: clip(entry.receiver),
      forwardedOn: entry.forwardedOn,
      receivedBy: clip(entry.receivedBy),
      note: joined(entry.cancelledAt === null ? '' : `Đã hủy số: ${entry.cancelReason}`, entry.note),
    }),
  }));
  const missing = findGaps(
    entries.map(({ number }) => number),
    1,
    readMark(db, INCOMING, year),
  ).map((number) => ({
    number,
    printed: String(number).padStart(2, '0'),
    day: null,
    row: incomingRowSchema.parse({ number, note: UNEXPLAINED }),
  }));
  return inOrder([...lines, ...missing]);
}

/** Awards entered in a year, by number; a revoked one stays, marked. */
export function goldenBookLines(db: Database, year: number) {
  const lines = listGolden(db, year).map((entry) => ({
    number: entry.number,
    printed: entry.printed,
    day: entry.givenOn,
    row: goldenBookRowSchema.parse({
      number: entry.printed,
      recipient: clip(entry.honoreeName),
      unit: clip([entry.position, entry.unitName].filter((part) => part !== '').join(', ')),
      award: clip(entry.awardName),
      reason: clip(entry.achievement),
      decision: clip(`${entry.decisionNumber} ngày ${formatDate(entry.decisionDate)}`),
      signer: clip(entry.signer),
      handedOver: entry.handedOver,
      note: joined(entry.life, entry.note),
    }),
  }));
  return inOrder(lines);
}

function inOrder<Line extends { readonly number: number }>(lines: readonly Line[]): Line[] {
  return [...lines].sort((a, b) => a.number - b.number);
}

/** Number, print and day of every line of a book, in order: enough to know its volumes. */
export function linesOfBook(db: Database, ask: Omit<BookAsk, 'volume'>, today: string): BoundLine<unknown>[] {
  if (ask.book === 'incoming') return incomingBookLines(db, ask.year);
  if (ask.book === 'golden') return goldenBookLines(db, ask.year);
  if (ask.seriesId !== null) return outgoingLines(db, ask.seriesId, ask.year, today);
  return [];
}
