/** One row of an old list as an award of the past: every refusal and doubt with its column, nothing guessed in silence. */
import { cellLines, cellText, filledCells, isBlank } from '#shared/candidate-list/cells.ts';
import { birthCell, honorificOf, markedGender, nameOf, readPlace } from '#shared/candidate-list/read-row.ts';
import { kindOfCell } from '#shared/candidate-list/row-shapes.ts';
import {
  type CandidateKind,
  type Cell,
  type ColumnMapping,
  TEXT_LIMITS,
} from '#shared/candidate-list/types.ts';
import { passOver } from '#shared/legacy-list/pass-over.ts';
import { readAwardCell } from '#shared/legacy-list/read-award-cell.ts';
import { FIRST_YEAR, readYears } from '#shared/legacy-list/read-date.ts';
import { splitDecisionBehind } from '#shared/legacy-list/read-decision.ts';
import { readName } from '#shared/legacy-list/read-name.ts';
import {
  behindDate,
  readBirth,
  readDecision,
  readWhen,
  readYearCell,
} from '#shared/legacy-list/read-row-dates.ts';
import { restoreRow } from '#shared/legacy-list/restore-row.ts';
import { Notes } from '#shared/legacy-list/row-notes.ts';
import type {
  LegacyContext,
  LegacyField,
  LegacyMapping,
  LegacyReading,
  LegacyRow,
} from '#shared/legacy-list/types.ts';
import { isSyllable } from '#shared/vietnamese/syllable.ts';

const LONGEST_DECISION_NUMBER = 60;

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
