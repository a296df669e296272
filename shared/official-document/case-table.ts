/** Cases of a council as rows of a table: numbered through, under the names of their groups where there are several. */
import { romanNumeral } from '#shared/vietnamese/numbers.ts';
import { twoDigits } from '#shared/vietnamese/words.ts';
import type { TableRow } from './model.ts';
import { joinWithAnd } from './recipient-text.ts';

export type CaseType = 'person' | 'collective' | 'household';

/** Order of the groups and their names. */
const GROUPS: readonly (readonly [CaseType, string])[] = [
  ['collective', 'Tập thể'],
  ['person', 'Cá nhân'],
  ['household', 'Hộ gia đình'],
];

export type CaseGroup<C> = { readonly type: CaseType; readonly noun: string; readonly cases: readonly C[] };

/** Groups that have cases: collectives, persons, households; the given order is kept inside each. */
export function groupCases<C extends { readonly type: CaseType }>(cases: readonly C[]): CaseGroup<C>[] {
  return GROUPS.map(([type, noun]) => ({
    type,
    noun,
    cases: cases.filter((one) => one.type === type),
  })).filter((group) => group.cases.length > 0);
}

/** Rows with their ordinal number first; a heading row per group when there is more than one. */
export function caseRows<C extends { readonly type: CaseType }>(
  cases: readonly C[],
  cells: (one: C) => readonly string[],
): TableRow[] {
  const groups = groupCases(cases);
  let ordinal = 0;
  return groups.flatMap(({ noun, cases: members }, index): TableRow[] => [
    ...(groups.length < 2
      ? []
      : [{ emphasis: 'group', cells: [`${romanNumeral(index + 1)}. ${noun}`] } as const]),
    ...members.map((one) => {
      ordinal += 1;
      return [String(ordinal), ...cells(one)];
    }),
  ]);
}

/** '02 tập thể và 03 cá nhân'. */
export function countCases(cases: readonly { readonly type: CaseType }[]): string {
  return joinWithAnd(
    groupCases(cases).map(
      ({ noun, cases: members }) => `${twoDigits(members.length)} ${noun.toLocaleLowerCase('vi')}`,
    ),
  );
}

/** A count in a table or a list: '08', '12', and '0' for none; empty while not known. */
export function countText(count: number | null): string {
  if (count === null) return '';
  return count === 0 ? '0' : twoDigits(count);
}
