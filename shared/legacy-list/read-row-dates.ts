/** The decision of a row and its days: from their columns, or from what is written behind other words. */
import { cellText, isBlank } from '#shared/candidate-list/cells.ts';
import type { Cell } from '#shared/candidate-list/types.ts';
import { type LegacyDate, readLegacyDate, readYears } from '#shared/legacy-list/read-date.ts';
import { type DecisionText, readDecisionText } from '#shared/legacy-list/read-decision.ts';
import type { Notes } from '#shared/legacy-list/row-notes.ts';
import type { LegacyContext, LegacyField, LegacyMapping } from '#shared/legacy-list/types.ts';

const OLDEST_BIRTH = 1850;

type CellOf = (field: LegacyField) => Cell | undefined;
type Bounds = Parameters<typeof readLegacyDate>[1];

interface ReadDecision {
  readonly number: string;
  readonly date: LegacyDate | null;
  readonly issuer: string;
}

/** Number and day from their columns, from one cell, or from what stands behind the reason. */
export function readDecision(
  cellOf: CellOf,
  text: (field: LegacyField) => string,
  behind: DecisionText | null,
  bounds: Bounds,
  notes: Notes,
): ReadDecision {
  const written = text('decisionNumber');
  const inNumber: DecisionText = written === '' ? (behind ?? EMPTY) : readDecisionText(written, bounds);
  if (inNumber.unclear) notes.doubt('decision_text_unclear', 'decisionNumber', written || inNumber.number);
  const own = isBlank(cellOf('decisionDate')) ? null : readLegacyDate(cellOf('decisionDate'), bounds);
  // "123/QĐ-UB ngày 5/3/98" typed into the column of days.
  const inDate =
    own !== null && 'error' in own && own.error === 'unreadable'
      ? readDecisionText(text('decisionDate'), bounds)
      : null;
  const date = inDate?.date ?? own;
  if (isDay(date) && isDay(inNumber.date) && date.iso !== inNumber.date.iso)
    notes.doubt('decision_dates_differ', 'decisionDate', `${text('decisionDate')} ≠ ${written}`);
  const noted = date ?? inNumber.date;
  if (noted !== null && 'error' in noted) {
    const code =
      noted.error === 'impossible'
        ? 'impossible_date'
        : noted.error === 'unreadable'
          ? 'unreadable_date'
          : 'year_out_of_range';
    notes.refuse(
      code,
      date === null ? 'decisionNumber' : 'decisionDate',
      date === null ? written : text('decisionDate'),
    );
  }
  return { number: inNumber.number || (inDate?.number ?? ''), date: noted, issuer: inNumber.issuer };
}

const EMPTY: DecisionText = { number: '', date: null, issuer: '', unclear: false };

const isDay = (date: LegacyDate | null): date is Extract<LegacyDate, { iso: string }> =>
  date !== null && 'iso' in date && date.iso !== null;

/** The day behind other words, where it can be read. */
export const behindDate = (decision: DecisionText | null): LegacyDate | null =>
  decision?.date !== undefined && decision?.date !== null && !('error' in decision.date)
    ? decision.date
    : null;

/** The day of the decision, or its year where no more is known; null (and a refusal) where nothing is. */
export function readWhen(
  date: LegacyDate | null,
  yearCell: Cell | undefined,
  titleYears: { from: number; to: number } | null,
  awardYear: number | null,
  { defaults }: LegacyMapping,
  { today }: LegacyContext,
  bounds: Bounds,
  notes: Notes,
): { iso: string | null; year: number } | null {
  if (date !== null && 'error' in date) return null;
  if (date !== null && date.iso !== null && date.iso > today) {
    notes.refuse('year_out_of_range', 'decisionDate', date.iso);
    return null;
  }
  if (date !== null) {
    if (date.shortYear) notes.doubt('two_digit_year', 'decisionDate', date.iso ?? String(date.year));
    if (date.iso === null) notes.doubt('decision_day_unknown', 'decisionDate', String(date.year));
    return date;
  }
  if (defaults.decisionDate !== null)
    return { iso: defaults.decisionDate, year: Number(defaults.decisionDate.slice(0, 4)) };
  const inCell = isBlank(yearCell) ? null : readLegacyDate(yearCell, bounds);
  if (inCell !== null && 'error' in inCell) {
    notes.refuse(
      inCell.error === 'out_of_range' ? 'year_out_of_range' : 'unreadable_date',
      'decisionYear',
      cellText(yearCell),
    );
    return null;
  }
  if (inCell?.shortYear === true) notes.doubt('two_digit_year', 'decisionYear', String(inCell.year));
  if (inCell !== null && inCell.iso !== null) return inCell;
  const year = inCell?.year ?? defaults.decisionYear ?? titleYears?.to ?? awardYear;
  if (year === null || year === undefined) {
    if (notes.refusals.every(({ code }) => code !== 'year_out_of_range'))
      notes.refuse('missing_date', 'decisionDate');
    return null;
  }
  notes.doubt('decision_day_unknown', inCell === null ? 'decisionDate' : 'decisionYear', String(year));
  return { iso: null, year };
}

/** The column "Năm", with one year or a range; refused outside the years there are. */
export function readYearCell(
  cell: Cell | undefined,
  bounds: Bounds,
  notes: Notes,
): { from: number; to: number } | null {
  if (isBlank(cell)) return null;
  const range = readYears(cellText(cell));
  if (range !== null && range.from >= bounds.from && range.to <= bounds.to + 1) return range;
  const read = readLegacyDate(cell, bounds);
  if (read === null) return null;
  if ('error' in read) {
    notes.refuse(
      read.error === 'out_of_range' ? 'year_out_of_range' : 'unreadable_date',
      'titleYear',
      cellText(cell),
    );
    return null;
  }
  if (read.shortYear) notes.doubt('two_digit_year', 'titleYear', String(read.year));
  return { from: read.year, to: read.year };
}

/** A birth date that cannot be read is left out with a doubt: it is not what the row is about. */
export function readBirth(
  cell: Cell,
  inName: string,
  mapping: LegacyMapping,
  thisYear: number,
  notes: Notes,
): string | null {
  const field: LegacyField = mapping.columns.birthDate !== undefined ? 'birthDate' : 'name';
  // People of old lists are of the past century: "25" is 1925 unless it is far behind the pivot.
  const date = isBlank(cell)
    ? null
    : readLegacyDate(cell, { pivot: Math.min(mapping.pivot, 15), from: OLDEST_BIRTH, to: thisYear });
  if (date === null) return inName === '' ? null : inName;
  if ('error' in date) {
    notes.doubt('birth_date_uncertain', field, cellText(cell));
    return null;
  }
  if (date.shortYear) notes.doubt('birth_date_uncertain', field, cellText(cell));
  return date.iso ?? String(date.year);
}
