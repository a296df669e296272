/** One row of an old list as an award of the past: every refusal and doubt with its column, nothing guessed in silence. */
import { cellLines, cellText, filledCells, isBlank } from '#shared/candidate-list/cells.ts';
import { isColumnNumberRow } from '#shared/candidate-list/headers.ts';
import { birthCell, honorificOf, markedGender, nameOf, readPlace } from '#shared/candidate-list/read-row.ts';
import { kindOfCell, shapeOfRow } from '#shared/candidate-list/row-shapes.ts';
import {
  type CandidateKind,
  type Cell,
  type ColumnMapping,
  TEXT_LIMITS,
} from '#shared/candidate-list/types.ts';
import { repeatsHeader } from '#shared/legacy-list/legacy-headers.ts';
import { readAwardCell } from '#shared/legacy-list/read-award-cell.ts';
import { FIRST_YEAR, type LegacyDate, readLegacyDate, readYears } from '#shared/legacy-list/read-date.ts';
import {
  type DecisionText,
  readDecisionText,
  splitDecisionBehind,
} from '#shared/legacy-list/read-decision.ts';
import { readName } from '#shared/legacy-list/read-name.ts';
import { restoreRow } from '#shared/legacy-list/restore-row.ts';
import type {
  LegacyContext,
  LegacyDoubt,
  LegacyDoubtCode,
  LegacyField,
  LegacyMapping,
  LegacyPlace,
  LegacyReading,
  LegacyRefusal,
  LegacyRefusalCode,
  LegacyRow,
  PassedOver,
} from '#shared/legacy-list/types.ts';
import { isSyllable } from '#shared/vietnamese/syllable.ts';

const SHOWN_TEXT = 120;
const LONGEST_DECISION_NUMBER = 60;
const OLDEST_BIRTH = 1850;

/** Reads one row. The `place` of the answer is that of the next row's context. */
export function readLegacyRow(row: LegacyRow, mapping: LegacyMapping, context: LegacyContext): LegacyReading {
  const { cells, uncertain } = restoreRow(row, mapping.encodings);
  const passed = passOver(cells, mapping, context.place);
  if (passed !== null) return passed;
  const notes = new Notes(mapping);
  for (const column of uncertain) notes.doubtAt('encoding_uncertain', column, cellText(cells[column]));
  const place = context.place.inFooter ? { ...context.place, inFooter: false } : context.place;
  const record = readRecord(row.rowNumber, cells, mapping, { ...context, place }, notes);
  return {
    record: notes.refusals.length > 0 ? null : record,
    doubts: notes.doubts,
    refusals: notes.refusals,
    passedOver: null,
    place,
  };
}

class Notes {
  readonly doubts: LegacyDoubt[] = [];
  readonly refusals: LegacyRefusal[] = [];
  readonly #mapping: LegacyMapping;

  constructor(mapping: LegacyMapping) {
    this.#mapping = mapping;
  }

  doubt(code: LegacyDoubtCode, field: LegacyField | null, text = ''): void {
    this.doubtAt(code, this.#columnOf(field), text);
  }

  doubtAt(code: LegacyDoubtCode, column: number | null, text: string): void {
    this.doubts.push({ code, column, text: short(text) });
  }

  refuse(code: LegacyRefusalCode, field: LegacyField | null, text = ''): void {
    this.refusals.push({ code, column: this.#columnOf(field), text: short(text) });
  }

  #columnOf(field: LegacyField | null): number | null {
    return field === null ? null : (this.#mapping.columns[field] ?? null);
  }
}

const short = (text: string): string => (text.length > SHOWN_TEXT ? `${text.slice(0, SHOWN_TEXT)}…` : text);

/** Rows that are no award; null for one that is. */
function passOver(cells: readonly Cell[], mapping: LegacyMapping, place: LegacyPlace): LegacyReading | null {
  const pass = (passedOver: PassedOver, next: LegacyPlace = place): LegacyReading => ({
    record: null,
    doubts: [],
    refusals: [],
    passedOver,
    place: next,
  });
  const { columns } = mapping;
  if (isPlainData(cells, columns)) return null;
  const repeated = repeatsHeader(cells, mapping.headerKey);
  if (repeated === 'same') return pass('header', { ...place, inFooter: false });
  if (repeated === 'other') {
    const text = short(
      cells
        .map(cellText)
        .filter((one) => one !== '')
        .join(' | '),
    );
    return { ...pass('header'), passedOver: null, refusals: [{ code: 'another_table', column: null, text }] };
  }
  if (isColumnNumberRow(cells)) return pass('column_numbers');
  const shape = shapeOfRow(cells, columns as ColumnMapping, place.sectionKind ?? mapping.defaults.kind);
  switch (shape.shape) {
    case 'empty':
      return pass('empty');
    case 'total':
      return pass('total');
    case 'footer':
      return pass('footer', { ...place, inFooter: true });
    case 'section':
      return pass('section', {
        sectionKind: shape.kind ?? place.sectionKind,
        sectionAward: shape.award || place.sectionAward,
        groupUnit: '',
        inFooter: false,
      });
    case 'group':
      return pass('group', { ...place, groupUnit: shape.unit, inFooter: false });
    case 'data':
      return place.inFooter && !isNumbered(cells, columns.ordinal) ? pass('footer') : null;
  }
}

/** A numbered row with a name and something more needs no closer look: most rows are such. */
function isPlainData(cells: readonly Cell[], columns: LegacyMapping['columns']): boolean {
  const name = columns.name ?? columns.nameAndPosition ?? columns.familyNames;
  if (name === undefined || !isNumbered(cells, columns.ordinal)) return false;
  const held = cells[name];
  if (typeof held !== 'string' || held.length < 4 || /^\(?\d/u.test(held)) return false;
  let filled = 0;
  for (const cell of cells) if (cell !== null && cell !== undefined && cell !== '') filled += 1;
  return filled > 2;
}

function isNumbered(cells: readonly Cell[], ordinal: number | undefined): boolean {
  const cell = ordinal === undefined ? null : cells[ordinal];
  return typeof cell === 'number' || (typeof cell === 'string' && /^\s*\d+[.)]?\s*$/u.test(cell));
}

function readRecord(
  rowNumber: number,
  cells: readonly Cell[],
  mapping: LegacyMapping,
  context: LegacyContext,
  notes: Notes,
): LegacyReading['record'] {
  const { columns, defaults, pivot } = mapping;
  const { place } = context;
  const shared = columns as ColumnMapping;
  const cellOf = (field: LegacyField): Cell | undefined => {
    const column = columns[field];
    return column === undefined ? undefined : cells[column];
  };
  const text = (field: LegacyField): string => (isBlank(cellOf(field)) ? '' : cellText(cellOf(field)));
  const lines = (field: LegacyField): string => (isBlank(cellOf(field)) ? '' : cellLines(cellOf(field)));
  const thisYear = Number(context.today.slice(0, 4));
  const bounds = { pivot, from: FIRST_YEAR, to: thisYear };

  const said = kindOfCell(text('kind'));
  const expected = said ?? place.sectionKind ?? defaults.kind;
  const named = readNameCells(cells, columns, expected);
  const marked = honorificOf(text('honorific')) ?? honorificOf(text('gender')) ?? markedGender(cells, shared);
  const kind =
    said ??
    place.sectionKind ??
    named.kind ??
    (marked === null ? null : 'person') ??
    defaults.kind ??
    'person';
  const isPerson = kind === 'person';
  if (text('kind') !== '' && said === null) notes.doubt('kind_unknown', 'kind', text('kind'));
  noteName(named, isPerson, notes);

  const reasonText = lines('achievement');
  const behindReason = splitDecisionBehind(reasonText, bounds);
  const decision = readDecision(cellOf, text, behindReason.decision, bounds, notes);
  const issuer = text('issuer') || decision.issuer;

  const writtenAward = text('award') || place.sectionAward || defaults.award;
  const awardBehind = splitDecisionBehind(writtenAward, bounds);
  const {
    award,
    year: awardYear,
    several,
  } = readAwardCell(awardBehind.text, { awardClass: text('awardClass'), issuer, kind }, context);
  if (awardBehind.text === '') notes.refuse('missing_award', 'award');
  else if (several) notes.refuse('several_awards', 'award', award.text);
  else if (award.id === null && award.options.length === 0)
    notes.refuse('unknown_award', 'award', award.text);
  else if (award.id === null) notes.doubt('award_ambiguous', 'award', award.text);
  else if (!(context.kindsOfAward(award.id)?.includes(kind) ?? true))
    notes.doubt('kind_does_not_fit_award', 'award', award.text);

  const titleYears = readYearCell(cellOf('titleYear'), bounds, notes);
  const years =
    titleYears ?? (awardYear === null ? readYears(reasonText) : { from: awardYear, to: awardYear });
  const when = readWhen(
    decision.date ?? behindDate(awardBehind.decision),
    cellOf('decisionYear'),
    titleYears,
    awardYear,
    mapping,
    context,
    bounds,
    notes,
  );
  const decisionNumber = decision.number || awardBehind.decision?.number || defaults.decisionNumber;
  if (decisionNumber === '') notes.doubt('decision_number_missing', 'decisionNumber');

  const birthDate = isPerson
    ? readBirth(birthCell(cells, shared), named.born, mapping, thisYear, notes)
    : null;
  const where = readPlace(cells, shared, isPerson, named.behind);
  const reason = behindReason.text;
  const unit = where.unit || place.groupUnit || text('address') || defaults.unit;
  const record = {
    rowNumber,
    kind: kind as CandidateKind,
    honorific: isPerson ? (marked ?? named.honorific) : null,
    name: named.name,
    birthDate,
    position: where.position,
    unit,
    reason,
    note: lines('note'),
    award,
    decisionNumber,
    decisionDate: when?.iso ?? null,
    year: when?.year ?? 0,
    years,
    signer: text('signer') || defaults.signer,
    issuer,
    goldenNumber: text('goldenNumber'),
  };
  const tooLong =
    [record.position, unit, award.text, record.signer, issuer].some(
      (one) => one.length > TEXT_LIMITS.short,
    ) ||
    [reason, record.note].some((one) => one.length > TEXT_LIMITS.long) ||
    decisionNumber.length > LONGEST_DECISION_NUMBER;
  if (tooLong) notes.refuse('text_too_long', null);
  noteStrayCells(cells, mapping, notes);
  return record;
}

type CellOf = (field: LegacyField) => Cell | undefined;
type Bounds = Parameters<typeof readLegacyDate>[1];

function readNameCells(
  cells: readonly Cell[],
  columns: LegacyMapping['columns'],
  expected: CandidateKind | null,
) {
  const column = columns.name ?? columns.nameAndPosition;
  const multiline = column === undefined ? '' : cellLines(cells[column]);
  const whole = multiline.includes('\n') ? multiline : nameOf(cells, columns as ColumnMapping);
  return readName(whole.replace(/^\d{1,4}[.)]\s+(?=\D)/u, ''), expected);
}

function noteName(named: ReturnType<typeof readName>, isPerson: boolean, notes: Notes): void {
  const { name } = named;
  if (name === '') notes.refuse('missing_name', 'name');
  else if (/^[\d\s.,/()-]+$/u.test(name)) notes.refuse('name_is_number', 'name', name);
  else if (name.length > TEXT_LIMITS.name) notes.refuse('name_too_long', 'name', name);
  else if (!hasRestoredWords(name)) notes.doubt('text_not_restored', 'name', name);
  if (!isPerson) return;
  if (named.severalPeople) notes.doubt('several_people', 'name', name);
  if (named.honorific !== null) notes.doubt('honorific_from_name', 'name', name);
  if (named.caseChanged) notes.doubt('name_case_changed', 'name', name);
  if (named.behind !== '') notes.doubt('name_and_unit_together', 'name', `${name}, ${named.behind}`);
}

/** Signs of an old encoding that no name holds. */
const STRANGE =
  /[\u00A1-\u00AC\u00AE-\u00B6\u00B8-\u00BF\u00C4-\u00C7\u00CB\u00D7\u00D8\u00DE\u00DF\u00E4-\u00E6\u00EB\u00F7\u00F8\u00FE\u00FF\uFFFD]/u;

const hasRestoredWords = (text: string): boolean =>
  !STRANGE.test(text) || text.split(/\s+/u).every((word) => !STRANGE.test(word) || isSyllable(word));

interface ReadDecision {
  readonly number: string;
  readonly date: LegacyDate | null;
  readonly issuer: string;
}

/** Number and day from their columns, from one cell, or from what stands behind the reason. */
function readDecision(
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

const behindDate = (decision: DecisionText | null): LegacyDate | null =>
  decision?.date !== undefined && decision?.date !== null && !('error' in decision.date)
    ? decision.date
    : null;

/** The day of the decision, or its year where no more is known; null (and a refusal) where nothing is. */
function readWhen(
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
function readYearCell(
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
function readBirth(
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

/** Text right of everything that has a header, or in a column without one. */
function noteStrayCells(cells: readonly Cell[], mapping: LegacyMapping, notes: Notes): void {
  if (mapping.headerKey === '') return;
  const width = mapping.headerKey.split('|').length;
  if (cells.length <= width) return;
  const filled = filledCells(cells);
  const stray = filled.find(({ column }) => column >= width);
  if (stray === undefined) return;
  // A separator too many shifts the cells: nothing of the row can be trusted.
  if (filled.length > width) notes.refuse('too_many_columns', null, stray.text);
  else notes.doubtAt('cell_outside_table', stray.column, stray.text);
}
