import type { Language } from '#renderer/i18n/room-texts.ts';
import type { ListPreview, ListRow } from '#shared/contract/imports.ts';
import type { CandidateInput } from '#shared/contract/nominations.ts';
import { toCsv } from '../csv.ts';

/** Fields a person may give a column, in the order of the choice. Names of shared/candidate-list. */
export const LIST_FIELDS = [
  'name',
  'familyNames',
  'givenName',
  'nameAndPosition',
  'honorific',
  'gender',
  'male',
  'female',
  'birthDate',
  'position',
  'department',
  'unit',
  'positionAndUnit',
  'achievement',
  'kind',
  'award',
  'titleYear',
] as const;
export type ListField = (typeof LIST_FIELDS)[number];

/** The name of a row in selections. */
export const rowId = (row: ListRow): string => String(row.rowNumber);

/** Rows ticked at first: all but those that stand in the submission already. */
export function chosenAtFirst(rows: readonly ListRow[]): Set<string> {
  return new Set(rows.filter((row) => !row.alreadyIn).map(rowId));
}

/** The field of a column, or null. A field without a name in the choice (STT, ghi chú) counts as none. */
export function fieldOfColumn(mapping: Readonly<Record<string, number>>, column: number): ListField | null {
  return LIST_FIELDS.find((field) => mapping[field] === column) ?? null;
}

/** Gives a column a field, or none; a field has one column and a column one field. */
export function assignColumn(
  mapping: Readonly<Record<string, number>>,
  column: number,
  field: ListField | null,
): Record<string, number> {
  const kept = Object.entries(mapping).filter(([name, at]) => name !== field && at !== column);
  return { ...Object.fromEntries(kept), ...(field === null ? {} : { [field]: column }) };
}

/** Ticked rows as new candidates, in the order of the sheet. */
export function chosenCandidates(rows: readonly ListRow[], chosen: ReadonlySet<string>): CandidateInput[] {
  return rows
    .filter((row) => chosen.has(rowId(row)))
    .map(({ kind, honorific, name, birthDate, position, unitName, achievement, award, titleYear, route }) => ({
      id: crypto.randomUUID(),
      kind,
      honorific,
      name,
      birthDate,
      position,
      unitName,
      achievement,
      honoreeId: null,
      awardTypeId: award.id,
      route,
      titleYear,
      posthumous: false,
    }));
}

/** The refused rows with their numbers and reasons, for Excel. */
export function refusedCsv(
  refused: ListPreview['refused'],
  language: Language,
  headers: readonly [string, string, string],
): string {
  return toCsv([headers, ...refused.map((row) => [row.rowNumber, row.text, row[language]])]);
}
