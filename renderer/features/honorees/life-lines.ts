import type { Fact, HonoreeAward, HonoreeRecord } from '#shared/contract/honorees.ts';

export type LifeLine =
  | { readonly is: 'award'; readonly award: HonoreeAward }
  | { readonly is: 'fact'; readonly fact: Fact };

/**
 * A whole life by year, newest first: own awards and facts together. A title stands in the year it is for, a form of
 * commendation in the year of its decision; facts of no single year come last, under null.
 */
export function lifeByYear(
  record: Pick<HonoreeRecord, 'awards' | 'facts'>,
): { readonly year: number | null; readonly lines: readonly LifeLine[] }[] {
  const years = new Map<number | null, LifeLine[]>();
  const put = (year: number | null, line: LifeLine) => years.set(year, [...(years.get(year) ?? []), line]);
  for (const award of record.awards) {
    const decided = Number(award.decisionDate.slice(0, 4));
    put(award.isTitle ? (award.titleYear ?? decided - 1) : decided, { is: 'award', award });
  }
  for (const fact of record.facts) {
    const { content, decidedOn } = fact;
    if (content.kind === 'complete') continue;
    const decided = decidedOn === null ? null : Number(decidedOn.slice(0, 4));
    put('year' in content ? content.year : decided, { is: 'fact', fact });
  }
  return [...years].map(([year, lines]) => ({ year, lines })).sort((a, b) => (b.year ?? -1) - (a.year ?? -1));
}
