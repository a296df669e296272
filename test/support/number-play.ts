/**
 * A random life of the register of outgoing documents on a real store: numbers taken, kept, used, cancelled, by the
 * functions the rooms use. The same for the process that is killed and for the model test.
 */
import { randomUUID } from 'node:crypto';
import { giveNumber } from '#electron/features/registers/number-series.ts';
import { cancelNumber, requireLine, reserveNumber } from '#electron/features/registers/reservations.ts';
import type { Database } from '#electron/store/database.ts';
import { addDays } from '#shared/domain/calendar/days.ts';

/** Symbols of every sort: kinds of their own, a council, công văn of two units, copies of two forms. */
export const PLAYED_SYMBOLS = [
  'QĐ-UBND',
  'QĐ-UBND',
  'QĐ-UBND',
  'QĐ-HĐTĐKT',
  'UBND-VX',
  'UBND-NC',
  'SY-UBND',
  'TrS-UBND',
] as const;
export const PLAYED_OWNERS = [
  '00000000-0000-4000-8000-000000000001',
  '00000000-0000-4000-8000-000000000002',
] as const;

export type Play = 'issue' | 'reserve' | 'use' | 'cancel' | 'cancel-issued';

/** A line as an act left it, told once it was committed. */
export interface PlayedLine {
  readonly play: Play;
  readonly today: string;
  readonly id: string;
  readonly symbol: string;
  readonly year: number;
  readonly number: number;
  readonly state: string;
  readonly date: string | null;
}

export type Random = () => number;

/** Repeatable numbers from 0 up to 1 (mulberry32). */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export const pick = <T>(random: Random, all: readonly T[]): T | undefined =>
  all[Math.floor(random() * all.length)];

/** Accounts for which numbers are kept. */
export function addOwners(db: Database): void {
  for (const id of PLAYED_OWNERS)
    db.sql(
      `INSERT INTO account (id, login, login_key, name, role, active, version, created_at)
       VALUES (?1, ?1, ?1, 'Lò Văn Giữ', 'clerk', 1, 0, '')`.replaceAll('?1', `'${id}'`),
    );
}

function choosePlay(random: Random): Play {
  const dice = random();
  if (dice < 0.45) return 'issue';
  if (dice < 0.65) return 'reserve';
  if (dice < 0.8) return 'use';
  return dice < 0.95 ? 'cancel' : 'cancel-issued';
}

/**
 * One act of a random sort inside the open transaction; null when there was nothing to act on. Dates are often a few
 * days old and kept numbers often those of somebody else, so that refusals come too: they are thrown.
 */
export function playOnce(db: Database, random: Random, today: string): PlayedLine | null {
  const play = choosePlay(random);
  const date = addDays(today, -Math.floor(random() ** 2 * 4));
  const owner = pick(random, PLAYED_OWNERS) ?? PLAYED_OWNERS[0];
  const told = (id: string): PlayedLine => {
    const { symbol, year, number, state, date: given } = requireLine(db, id);
    return { play, today, id, symbol, year, number, state, date: given };
  };
  const paper = { today, title: 'Về việc hư cấu', signer: '', recipients: '', archiveUnit: '', copies: null };
  if (play === 'issue') {
    const entryId = randomUUID();
    const symbol = pick(random, PLAYED_SYMBOLS) ?? 'QĐ-UBND';
    giveNumber(db, { ...paper, entryId, symbol, date, secret: random() < 0.1 });
    return told(entryId);
  }
  if (play === 'reserve') {
    const id = randomUUID();
    const symbol = pick(random, PLAYED_SYMBOLS) ?? 'QĐ-UBND';
    const expiresOn = addDays(today, Math.floor(random() * 6));
    reserveNumber(db, { id, symbol, ownerId: owner, purpose: 'Chờ ký', expiresOn, today });
    return told(id);
  }
  const state = play === 'cancel-issued' ? 'issued' : 'reserved';
  const lines = db.sql<{ id: string; symbol: string }>(
    'SELECT id, symbol FROM register_entry WHERE state = ? ORDER BY year DESC, number DESC LIMIT 8',
    state,
  );
  const line = pick(random, lines);
  if (line === undefined) return null;
  if (play === 'use') {
    const reservation = { id: line.id, accountId: owner };
    giveNumber(db, { ...paper, symbol: line.symbol, date, reservation });
  } else {
    const act = { reason: 'Không ban hành', at: new Date(`${today}T08:00:00Z`), accountName: 'Lò Văn Hủy' };
    cancelNumber(db, requireLine(db, line.id), act);
  }
  return told(line.id);
}

/** The same day, mostly; else one of the next days, now and then the last or first days of a year. */
export function laterDay(random: Random, today: string): string {
  const dice = random();
  if (dice < 0.7) return today;
  if (dice < 0.97) return addDays(today, 1 + Math.floor(random() * 3));
  const year = Number(today.slice(0, 4));
  const end = `${year}-12-31`;
  return today < `${year}-12-28` ? `${year}-12-29` : addDays(end, Math.floor(random() * 4));
}
