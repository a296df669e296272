import { readOfficeProfile } from '#electron/features/accounts/account-rows.ts';
import type { Database } from '#electron/store/database.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import type { BookAsk } from '#shared/contract/registers.ts';
import { splitVolumes } from '#shared/domain/register-volumes.ts';
import { goldenBook } from '#shared/official-document/kinds/golden-book.ts';
import { incomingRegister } from '#shared/official-document/kinds/incoming-register.ts';
import { outgoingRegister } from '#shared/official-document/kinds/outgoing-register.ts';
import type { OfficialDocument } from '#shared/official-document/model.ts';
import {
  goldenBookSchema,
  incomingRegisterSchema,
  outgoingRegisterSchema,
} from '#shared/official-document/register-data.ts';
import { DEFAULT_WORDING } from '#shared/official-document/wording.ts';
import {
  type BoundLine,
  goldenBookLines,
  incomingBookLines,
  linesOfBook,
  outgoingLines,
} from './book-lines.ts';
import { readRegisterSettings } from './register-settings.ts';

/** Volumes of a book in order, with their first and last lines. */
export function listVolumes(db: Database, ask: Omit<BookAsk, 'volume'>, today: string) {
  const { entriesPerVolume } = readRegisterSettings(db);
  return splitVolumes(linesOfBook(db, ask, today), entriesPerVolume).map(({ volume, lines, full }) => ({
    volume,
    lines: lines.length,
    first: lines[0]?.printed ?? '',
    last: lines.at(-1)?.printed ?? '',
    ...daysOf(lines, ask.year),
    full,
  }));
}

function daysOf(lines: readonly BoundLine<unknown>[], year: number): { from: string; to: string } {
  const days = lines.flatMap(({ day }) => (day === null ? [] : [day])).sort();
  return { from: days[0] ?? `${year}-01-01`, to: days.at(-1) ?? `${year}-12-31` };
}

function requireVolume<Line>(lines: readonly Line[], volume: number, perVolume: number): readonly Line[] {
  const found = splitVolumes(lines, perVolume)[volume - 1];
  if (found === undefined) throw new Refusal('NOTHING_TO_PRINT');
  return found.lines;
}

/** A volume as it is bound: cover and pages. Throws Refusal NOTHING_TO_PRINT. */
export function composeVolume(db: Database, ask: BookAsk, today: string): OfficialDocument {
  const { entriesPerVolume, goldenColumns } = readRegisterSettings(db);
  const { name, parent, place } = readOfficeProfile(db);
  const coverOf = (lines: readonly BoundLine<unknown>[]) => {
    const { from, to } = daysOf(lines, ask.year);
    return {
      agency: { parent, name, place, symbol: '' },
      year: ask.year,
      fromDate: from,
      toDate: to,
      fromNumber: lines[0]?.number ?? null,
      toNumber: lines.at(-1)?.number ?? null,
      volume: String(ask.volume).padStart(2, '0'),
    };
  };
  const rowsOf = <RowData>(lines: readonly BoundLine<RowData>[]) => lines.map(({ row }) => row);
  if (ask.book === 'incoming') {
    const lines = requireVolume(incomingBookLines(db, ask.year), ask.volume, entriesPerVolume);
    const data = { kind: 'incoming-register', ...coverOf(lines), rows: rowsOf(lines) };
    return incomingRegister.compose(incomingRegisterSchema.parse(data), DEFAULT_WORDING);
  }
  if (ask.book === 'golden') {
    const lines = requireVolume(goldenBookLines(db, ask.year), ask.volume, entriesPerVolume);
    const data = { kind: 'golden-book', ...coverOf(lines), columns: goldenColumns, rows: rowsOf(lines) };
    return goldenBook.compose(goldenBookSchema.parse(data), DEFAULT_WORDING);
  }
  const all = ask.seriesId === null ? [] : outgoingLines(db, ask.seriesId, ask.year, today);
  const lines = requireVolume(all, ask.volume, entriesPerVolume);
  const data = { kind: 'outgoing-register', ...coverOf(lines), rows: rowsOf(lines) };
  return outgoingRegister.compose(outgoingRegisterSchema.parse(data), DEFAULT_WORDING);
}

/** Name of the file of a volume, without its ending: 'So-van-ban-di-2026-quyen-01'. */
export function volumeFileName(ask: BookAsk): string {
  const book = { outgoing: 'So-van-ban-di', incoming: 'So-van-ban-den', golden: 'So-vang' }[ask.book];
  return `${book}-${ask.year}-quyen-${String(ask.volume).padStart(2, '0')}`;
}
