import type { Catalogue } from './catalogue.ts';
import { inForce } from './catalogue.ts';
import type { CatalogueEntry, EntryContent } from './entries.ts';
import { BASE_SALARY_KEY } from './reference/base-salary.ts';
import type { AwardGroup, SubjectKind } from './terms.ts';

export interface BonusQuestion {
  /** Id of the award. */
  readonly award: string;
  readonly subject: SubjectKind;
  /** Day of the decision: its decree and its base salary count (NĐ 98/2023/NĐ-CP Điều 53). */
  readonly decisionDate: string;
}

export interface Bonus {
  /** Đồng, rounded up as the decree says. */
  readonly amount: number;
  /** Coefficient × base salary before rounding. */
  readonly exact: number;
  /** With the factor of a collective or household in it. */
  readonly coefficient: number;
  /** Đồng a month on the day of the decision. */
  readonly baseSalary: number;
  /** The coefficient is an upper bound: the office sets the sum. */
  readonly max: boolean;
  /** Where coefficient, factor, rounding and base salary stand. */
  readonly cites: readonly string[];
  /** One of these values waits for the office to confirm it. */
  readonly unconfirmed: boolean;
}

type Factor = Extract<EntryContent<'bonus_rule'>, { rule: 'factor' }>;

const rowIndexes = new WeakMap<Catalogue, ReadonlyMap<string, readonly CatalogueEntry<'bonus'>[]>>();

/** Rows by award and subject, made once a catalogue: registers ask for thousands of decisions. */
function rowsOf(catalogue: Catalogue) {
  const made = rowIndexes.get(catalogue);
  if (made !== undefined) return made;
  const index = Map.groupBy(
    catalogue.entries('bonus'),
    ({ content }) => `${content.award} ${content.subject}`,
  );
  rowIndexes.set(catalogue, index);
  return index;
}

/** 0,45 and not 0,44999…: coefficients have at most three decimals. */
const tidy = (value: number): number => Math.round(value * 1000) / 1000;

/**
 * The bonus of an award: coefficient × base salary of the day of the decision, rounded up. A row of the subject itself
 * comes first; else the row of a person times the factor that a rule of that day gives. Null: no row or rule is known.
 */
export function bonusOf(catalogue: Catalogue, question: BonusQuestion): Bonus | null {
  const { award, subject, decisionDate } = question;
  const salary = catalogue.at('base_salary', BASE_SALARY_KEY, decisionDate);
  const row = (kind: SubjectKind) =>
    rowsOf(catalogue)
      .get(`${award} ${kind}`)
      ?.find((entry) => inForce(entry, decisionDate));
  const own = row(subject);
  const rules = catalogue.allAt('bonus_rule', decisionDate);
  const factor = own === undefined ? factorRule(catalogue, rules, question) : undefined;
  const base = own ?? (factor === undefined ? undefined : row('ca-nhan'));
  if (salary === null || base === undefined) return null;
  const times = factor === undefined ? 1 : (factor.content as Factor).factor;
  const coefficient = tidy(base.content.coefficient * times);
  const baseSalary = salary.content.vnd;
  // Thousandths first: 0,3 × 2.340.000 must not become 702.000,0000001 and round up.
  const exact = (Math.round(coefficient * 1000) * baseSalary) / 1000;
  const rounding = rules.find(({ content }) => content.rule === 'round_up');
  const used = [base, factor, rounding, salary].filter((entry) => entry !== undefined);
  return {
    amount: rounding?.content.rule === 'round_up' ? roundUp(exact, rounding.content.toVnd) : exact,
    exact,
    coefficient,
    baseSalary,
    max: base.content.max,
    cites: [...new Set(used.map(({ content }) => content.cite))],
    unconfirmed: used.some(({ reviewNeeded }) => reviewNeeded),
  };
}

const roundUp = (vnd: number, to: number): number => Math.ceil(vnd / to) * to;

function factorRule(
  catalogue: Catalogue,
  rules: readonly CatalogueEntry<'bonus_rule'>[],
  { award, subject, decisionDate }: BonusQuestion,
): CatalogueEntry<'bonus_rule'> | undefined {
  const group = groupOf(catalogue, award, decisionDate);
  return rules.find(
    ({ content }) =>
      content.rule === 'factor' &&
      content.subject === subject &&
      (content.awards.includes(award) || (group !== null && content.groups.includes(group))),
  );
}

const groupOf = (catalogue: Catalogue, award: string, day: string): AwardGroup | null =>
  catalogue.at('award', award, day)?.content.group ??
  catalogue.versions('award', award)[0]?.content.group ??
  catalogue.versions('legacy_award', award)[0]?.content.group ??
  null;
