import type { Language } from '#renderer/i18n/room-texts.ts';
import { questionsOf } from '#shared/candidate-list/award-questions.ts';
import type { ListPreview, ListRow } from '#shared/contract/imports.ts';
import type { AwardChoice } from '#shared/contract/intake.ts';
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

/** Rows ticked at first: all but those that stand in the submission already or still ask something. */
export function chosenAtFirst(rows: readonly ListRow[]): Set<string> {
  return new Set(rows.filter((row) => !row.alreadyIn && row.problems.length === 0).map(rowId));
}

export interface AnswerContext {
  readonly choices: readonly AwardChoice[];
  /** Award of the submission. */
  readonly ownAward: string;
  readonly thisYear: number;
  /** Year for rows that name none, where their award is given for a year. */
  readonly commonYear: number | null;
}

/**
 * The rows with the answers put in: an answer to a text ("CSTĐ") counts for all rows that say the same; what is still
 * open is asked again.
 */
export function answerRows(
  rows: readonly ListRow[],
  byText: ReadonlyMap<string, string>,
  context: AnswerContext,
): ListRow[] {
  const known = new Map(context.choices.map((choice) => [choice.id, choice]));
  const awardOf = (id: string) => {
    const choice = known.get(id);
    return choice === undefined ? undefined : { ...choice, name: choice.shortName };
  };
  return rows.map((row) => {
    const picked = byText.get(row.award.text);
    const award =
      picked === undefined
        ? row.award
        : {
            ...row.award,
            id: picked,
            name: known.get(picked)?.shortName ?? picked,
            options: row.award.options,
          };
    const ofYear = known.get(award.id ?? context.ownAward)?.ofYear === true;
    const titleYear = row.titleYear ?? (ofYear ? context.commonYear : null);
    const { ownAward, thisYear } = context;
    const problems = questionsOf({ ...row, award, titleYear }, { awardOf, ownAward, thisYear });
    return { ...row, award, titleYear, problems };
  });
}

/** Texts of awards that a person settles (or has settled in `byText`), each once, with how many rows say it. */
export function openTexts(
  rows: readonly ListRow[],
  byText: ReadonlyMap<string, string>,
): { text: string; count: number; options: ListRow['award']['options'] }[] {
  const open = rows.filter(({ award }) => award.text !== '' && (award.id === null || byText.has(award.text)));
  return [...Map.groupBy(open, ({ award }) => award.text)].map(([text, of]) => ({
    text,
    count: of.length,
    options: of[0]?.award.options ?? [],
  }));
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

/** Ticked rows that ask nothing any more as new candidates, in the order of the sheet. */
export function chosenCandidates(rows: readonly ListRow[], chosen: ReadonlySet<string>): CandidateInput[] {
  return rows
    .filter((row) => chosen.has(rowId(row)) && row.problems.length === 0)
    .map(
      ({ kind, honorific, name, birthDate, position, unitName, achievement, award, titleYear, route }) => ({
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
      }),
    );
}

/** A row that still asks, as the list of refused rows says it. */
export function describeAsking({
  rowNumber,
  name,
  award,
  problems,
}: ListRow): ListPreview['refused'][number] {
  const said = (language: Language) => problems.map((problem) => problem[language]).join(' ');
  const text = [name, award.text].filter((part) => part !== '').join(' | ');
  return { rowNumber, text, vi: said('vi'), en: said('en') };
}

/** The refused rows with their numbers and reasons, for Excel. */
export function refusedCsv(
  refused: ListPreview['refused'],
  language: Language,
  headers: readonly [string, string, string],
): string {
  return toCsv([headers, ...refused.map((row) => [row.rowNumber, row.text, row[language]])]);
}
