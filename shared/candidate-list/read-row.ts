/** Reads one row of a list as one candidate. */

import { readYear, splitAwardYear } from '#shared/candidate-list/award-cell.ts';
import { cellLines, cellText, isBlank } from '#shared/candidate-list/cells.ts';
import { kindOfCell, kindOfName } from '#shared/candidate-list/row-shapes.ts';
import {
  type CandidateKind,
  type CandidateRow,
  type Cell,
  type ColumnMapping,
  type Field,
  type RowRefusal,
  type RowWarning,
  TEXT_LIMITS,
} from '#shared/candidate-list/types.ts';
import { isRealDate, parseVietnameseDate } from '#shared/vietnamese/dates.ts';
import { fold } from '#shared/vietnamese/fold.ts';

/** What stands above a row: the section it is in, and what the header says of names. */
export interface RowContext {
  readonly mapping: ColumnMapping;
  readonly sectionKind: CandidateKind | null;
  readonly headerKind: CandidateKind | null;
  readonly sectionAward: string;
  readonly groupUnit: string;
}

/** A candidate with warnings, or the reason it is refused. */
export type RowReading =
  | { readonly row: CandidateRow; readonly warnings: readonly RowWarning[] }
  | { readonly refusal: RowRefusal };

/** Excel counts days from here; 1 January 1900 is day 1, and 1900 wrongly has a 29 February. */
const EXCEL_EPOCH = Date.UTC(1899, 11, 30);
/** Serial numbers from 1909 to 2173: smaller ones could be years. */
const SERIALS = { least: 3_500, most: 100_000 } as const;
const YEARS = { least: 1800, most: 2200 } as const;

/** Reads a row; `rowNumber` is its 1-based place in the sheet. */
export function readRow(row: readonly Cell[], rowNumber: number, context: RowContext): RowReading {
  const { mapping } = context;
  const text = (field: Field): string => at(row, mapping, field, cellText);
  const warnings: RowWarning[] = [];

  const typedName = nameOf(row, mapping);
  const inName = splitHonorific(typedName);
  const written = honorificOf(text('honorific')) ?? honorificOf(text('gender')) ?? markedGender(row, mapping);
  const { kind, unknown } = decideKind(text('kind'), context, inName.name, written ?? inName.honorific);
  if (unknown) warnings.push('unknown_kind');
  const isPerson = kind === 'person';
  let name = typedName;
  if (isPerson && inName.honorific !== null) {
    name = inName.name;
    warnings.push('honorific_from_name');
  }
  let afterName = '';
  if (isPerson && mapping.nameAndPosition !== undefined) {
    [name, afterName] = splitAtComma(name);
  }
  const refusal = refuseName(name);
  if (refusal !== null) return { refusal };

  const birth = readBirthDate(birthCell(row, mapping));
  const decision = readDecision(row, mapping);
  if (birth.refusal !== undefined) return { refusal: birth.refusal };
  if (decision.refusal !== undefined) return { refusal: decision.refusal };

  const place = readPlace(row, mapping, isPerson, afterName);
  const award = text('award') || context.sectionAward;
  const yearText = text('titleYear');
  const titleYear = yearText === '' ? splitAwardYear(award).year : readYear(yearText);
  if (yearText !== '' && titleYear === null) return { refusal: 'unreadable_year' };
  const read: CandidateRow = {
    rowNumber,
    kind,
    honorific: isPerson ? (written ?? inName.honorific) : null,
    name,
    birthDate: isPerson ? birth.date : null,
    position: place.position,
    unit: place.unit || context.groupUnit,
    achievement: at(row, mapping, 'achievement', cellLines),
    note: at(row, mapping, 'note', cellLines),
    ...(decision.number === '' ? {} : { decisionNumber: decision.number }),
    ...(decision.date === null ? {} : { decisionDate: decision.date }),
    ...(award === '' ? {} : { award }),
    ...(titleYear === null ? {} : { titleYear }),
  };
  return hasLongText(read) ? { refusal: 'text_too_long' } : { row: read, warnings };
}

function at(
  row: readonly Cell[],
  mapping: ColumnMapping,
  field: Field,
  read: (cell?: Cell) => string,
): string {
  const column = mapping[field];
  const cell = column === undefined ? null : row[column];
  return isBlank(cell) ? '' : read(cell);
}

/** The whole name; numbering typed into the cell ("1. Nguyễn …") is left out. */
export function nameOf(row: readonly Cell[], mapping: ColumnMapping): string {
  const fields: readonly Field[] = ['name', 'nameAndPosition', 'familyNames', 'givenName'];
  const parts = fields.map((field) =>
    field === 'nameAndPosition'
      ? at(row, mapping, field, cellLines).replace(/\n+/gu, ', ').replace(/,\s*,/gu, ',')
      : at(row, mapping, field, cellText),
  );
  return parts
    .filter((part) => part !== '')
    .join(' ')
    .replace(/^\d{1,4}[.)]\s+(?=\D)/u, '');
}

/** A lone surname Ông is rare but real (Ông Ích Khiêm): the caller warns whenever this takes an honorific. */
function splitHonorific(name: string): { honorific: 'ong' | 'ba' | null; name: string } {
  const match = /^(ông|bà)\s*[:.]?\s+(?=\S+\s+\S)(.*)$/iu.exec(name);
  const rest = match?.[2];
  if (match === null || rest === undefined) return { honorific: null, name };
  return { honorific: honorificOf(match[1] ?? ''), name: rest };
}

/** 'ong' or 'ba' as Ông, Nam, Anh, Bà, Nữ, Chị say; null for anything else. */
export function honorificOf(text: string): 'ong' | 'ba' | null {
  const folded = fold(text);
  if (folded === 'ong' || folded === 'nam' || folded === 'anh') return 'ong';
  return folded === 'ba' || folded === 'nu' || folded === 'chi' ? 'ba' : null;
}

/** What a mark in the columns Nam and Nữ says. */
export function markedGender(row: readonly Cell[], mapping: ColumnMapping): 'ong' | 'ba' | null {
  if (at(row, mapping, 'female', cellText) !== '') return 'ba';
  return at(row, mapping, 'male', cellText) !== '' ? 'ong' : null;
}

function decideKind(
  typed: string,
  context: RowContext,
  name: string,
  honorific: 'ong' | 'ba' | null,
): { kind: CandidateKind; unknown: boolean } {
  const said = kindOfCell(typed);
  const unknown = typed !== '' && said === null;
  const guessed = honorific === null ? kindOfName(name) : 'person';
  return { kind: said ?? context.sectionKind ?? guessed ?? context.headerKind ?? 'person', unknown };
}

function refuseName(name: string): RowRefusal | null {
  if (/^[\d\s.,/()-]+$/u.test(name) && /\d/u.test(name)) return 'name_is_number';
  if (fold(name) === '') return 'missing_name';
  return name.length > TEXT_LIMITS.name ? 'name_too_long' : null;
}

/** The cell that holds the birth date, in its own column or in those of Nam and Nữ. */
export function birthCell(row: readonly Cell[], mapping: ColumnMapping): Cell {
  for (const field of ['birthDate', 'male', 'female'] as const) {
    const column = mapping[field];
    const cell = column === undefined ? null : (row[column] ?? null);
    // A cross in "Nam" or "Nữ" marks the gender only.
    if (!isBlank(cell) && !(field !== 'birthDate' && fold(cellText(cell)) === 'x')) return cell;
  }
  return null;
}

interface DateReading {
  readonly date: string | null;
  readonly refusal?: RowRefusal;
}

function readBirthDate(cell: Cell): DateReading {
  const text = cellText(cell);
  if (!/^\d{4}$/u.test(text)) return readDate(cell);
  const year = Number(text);
  const serial = typeof cell === 'number' && year >= SERIALS.least;
  if (serial) return readDate(cell);
  return year >= YEARS.least && year <= YEARS.most
    ? { date: text }
    : { date: null, refusal: 'impossible_date' };
}

function readDate(cell: Cell): DateReading {
  if (isBlank(cell)) return { date: null };
  if (typeof cell === 'number' && cell >= SERIALS.least && cell <= SERIALS.most) {
    return { date: new Date(EXCEL_EPOCH + Math.floor(cell) * 86_400_000).toISOString().slice(0, 10) };
  }
  const text = cellText(cell);
  if (isRealDate(text)) return { date: text };
  const parsed = parseVietnameseDate(text);
  if ('iso' in parsed) return { date: parsed.iso };
  return { date: null, refusal: parsed.error === 'impossible' ? 'impossible_date' : 'unreadable_date' };
}

/** "123/QĐ-UBND ngày 05/3/2026" in the column of numbers gives both number and day. */
function readDecision(row: readonly Cell[], mapping: ColumnMapping): DateReading & { number: string } {
  const typed = at(row, mapping, 'decisionNumber', cellText);
  const column = mapping.decisionDate;
  const own = readDate(column === undefined ? null : (row[column] ?? null));
  const match = /^(.+?)[\s,;(]+ngày\s+([\d./-]+)\)?$/iu.exec(typed);
  if (match === null || own.date !== null || own.refusal !== undefined) return { ...own, number: typed };
  return { ...readDate(match[2] ?? ''), number: match[1] ?? typed };
}

/** Position and unit, from columns of their own or from one cell; `afterName` is what stood behind the name. */
export function readPlace(
  row: readonly Cell[],
  mapping: ColumnMapping,
  isPerson: boolean,
  afterName: string,
): { position: string; unit: string } {
  const unit = [at(row, mapping, 'department', cellText), at(row, mapping, 'unit', cellText)]
    .filter((part) => part !== '')
    .join(', ');
  const position = at(row, mapping, 'position', cellText);
  const both = at(row, mapping, 'positionAndUnit', cellLines).replace(/\n+/gu, ', ').replace(/,\s*,/gu, ',');
  if (!isPerson) return { position, unit: unit || both };
  const [splitPosition, splitUnit] = splitAtComma(both || afterName);
  return { position: position || splitPosition, unit: unit || splitUnit };
}

function splitAtComma(text: string): [string, string] {
  const comma = text.indexOf(',');
  return comma < 0 ? [text.trim(), ''] : [text.slice(0, comma).trim(), text.slice(comma + 1).trim()];
}

function hasLongText(row: CandidateRow): boolean {
  const short = [row.position, row.unit, row.decisionNumber ?? '', row.award ?? ''];
  return (
    short.some((text) => text.length > TEXT_LIMITS.short) ||
    [row.achievement, row.note].some((text) => text.length > TEXT_LIMITS.long)
  );
}
