import type { HonoreeAward } from '#shared/contract/honorees.ts';

export interface LifeStretch {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** The unit that the words mean, as it is today; null where that is not beyond doubt. */
  readonly today: string | null;
  readonly todayId: string | null;
}

/** Words of decisions (a unit, a spelling) with the first and last year that say them, the earliest first. */
export function stretchesOf(
  awards: readonly HonoreeAward[],
  textOf: (award: HonoreeAward) => string,
): LifeStretch[] {
  const stretches = [...Map.groupBy(awards, textOf)].map(([text, said]): LifeStretch => {
    const years = said.map(({ decisionDate }) => Number(decisionDate.slice(0, 4)));
    const unit = said.find((award) => award.unit !== null)?.unit ?? null;
    return {
      text,
      from: Math.min(...years),
      to: Math.max(...years),
      today: unit?.today ?? null,
      todayId: unit?.todayId ?? null,
    };
  });
  return stretches.filter(({ text }) => text !== '').sort((a, b) => a.from - b.from || a.to - b.to);
}
