import type { LegacySettings, LegacySurvey } from '#shared/contract/legacy-import.ts';
import { MILD_DOUBTS } from '#shared/legacy-list/sentences.ts';
import type { ColumnEncoding, LegacyField } from '#shared/legacy-list/types.ts';
import { LEGACY_ENCODINGS } from '#shared/vietnamese/legacy-encodings/codecs.ts';

export type Mapping = LegacySettings['mapping'];

/** Fields a person may give a column, in the order of the choice. */
export const FIELDS = [
  'name',
  'nameAndPosition',
  'familyNames',
  'givenName',
  'honorific',
  'gender',
  'male',
  'female',
  'birthDate',
  'position',
  'department',
  'unit',
  'positionAndUnit',
  'address',
  'award',
  'awardClass',
  'issuer',
  'decisionNumber',
  'decisionDate',
  'decisionYear',
  'titleYear',
  'signer',
  'achievement',
  'goldenNumber',
  'kind',
  'note',
  'ordinal',
] as const satisfies readonly LegacyField[];

export const ENCODINGS: readonly ColumnEncoding[] = [...LEGACY_ENCODINGS, 'mixed'];

export const fieldOf = (mapping: Mapping, column: number): LegacyField | null =>
  FIELDS.find((field) => mapping.columns[field] === column) ?? null;

/** Gives a column a field, or none; a field has one column and a column one field. */
export function withField(mapping: Mapping, column: number, field: LegacyField | null): Mapping {
  const kept = Object.entries(mapping.columns).filter(([name, at]) => name !== field && at !== column);
  return {
    ...mapping,
    columns: { ...Object.fromEntries(kept), ...(field === null ? {} : { [field]: column }) },
  };
}

export function withEncoding(mapping: Mapping, column: number, encoding: ColumnEncoding): Mapping {
  const width = Math.max(mapping.encodings.length, column + 1);
  const encodings = Array.from({ length: width }, (_, at) => mapping.encodings[at] ?? 'unicode');
  encodings[column] = encoding;
  return { ...mapping, encodings };
}

export const hasName = ({ columns }: Mapping): boolean =>
  columns.name !== undefined ||
  columns.nameAndPosition !== undefined ||
  (columns.familyNames !== undefined && columns.givenName !== undefined);

/** What an import starts with: as it was found, rows with mild doubts let in. */
export const firstSettings = (survey: LegacySurvey): LegacySettings => ({
  sheet: survey.sheet,
  mapping: survey.mapping,
  accept: [...MILD_DOUBTS],
});
