/** Conditions of a query as they come together: kinds of one field add up, days and years narrow. */
import { honoreeKind } from '#shared/contract/basics.ts';
import { awardLevel } from '#shared/contract/catalogue.ts';
import { AWARD_STANDINGS } from '#shared/domain/award-life/life.ts';
import type { ClosedValues } from './closed-values.ts';
import type { DayRange, QueryFilters, YearRange } from './query.ts';
import { bothDays, commonYears, otherYears } from './time-bounds.ts';

interface Fact {
  readonly years: readonly YearRange[];
  readonly days: DayRange | null;
  readonly number: string | null;
}

/** Values of a closed list that are asked for: several may be met by one; a negated one leaves the others. */
class Choice<Value> {
  readonly #all: readonly Value[];
  #wanted = new Set<Value>();
  #unwanted = new Set<Value>();

  constructor(all: readonly Value[]) {
    this.#all = all;
  }

  add(values: readonly Value[], negated: boolean): void {
    for (const value of values) (negated ? this.#unwanted : this.#wanted).add(value);
  }

  get values(): Value[] {
    if (this.#unwanted.size === 0) return [...this.#wanted];
    const base = this.#wanted.size > 0 ? [...this.#wanted] : this.#all;
    return base.filter((value) => !this.#unwanted.has(value));
  }
}

export function collectFacts() {
  let wanted: YearRange[] = [];
  let unwanted: YearRange[] = [];
  let days: DayRange | null = null;
  const numbers = new Set<string>();
  const kinds = new Choice(honoreeKind.options);
  const standings = new Choice(AWARD_STANDINGS);
  const levels = new Choice(awardLevel.options);

  const years = (): YearRange[] => {
    if (unwanted.length === 0) return wanted;
    const others = otherYears(unwanted);
    return wanted.length === 0 ? others : commonYears(wanted, others);
  };

  return {
    add(fact: Fact, negated: boolean): void {
      if (negated) unwanted = [...unwanted, ...fact.years];
      else wanted = [...wanted, ...fact.years];
      if (fact.days !== null) days = bothDays(days, fact.days);
      if (fact.number !== null) numbers.add(fact.number);
    },
    choose(values: ClosedValues, negated: boolean): void {
      kinds.add(values.kinds, negated);
      standings.add(values.standings, negated);
      levels.add(values.levels, negated);
    },
    filters: (): QueryFilters => ({
      years: years(),
      days,
      kinds: kinds.values,
      standings: standings.values,
      levels: levels.values,
      decisionNumbers: [...numbers],
    }),
  };
}
