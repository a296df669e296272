import { describe, expect, it } from 'vitest';
import { reliedOn, type WithdrawnAward } from '#shared/domain/award-life/relied-on.ts';
import type { EligibilityCase } from '#shared/domain/eligibility/case.ts';
import { judge } from '#shared/domain/eligibility/judge.ts';
import { casesOf, seedCatalogue } from '#test/support/eligibility-cases.ts';

const title = (year: number, number: string) => ({
  title: 'chien-si-thi-dua-co-so',
  year,
  decisionNumber: number,
  decidedOn: `${year}-12-20`,
});
const titleOf = (year: number, number: string): WithdrawnAward => ({
  award: 'chien-si-thi-dua-co-so',
  decisionNumber: number,
  decidedOn: `${year}-12-20`,
});

/** A known case made to rest on dated titles: whichever title it holds is given a decision. */
function eligibleCases(): EligibilityCase[] {
  return casesOf('published-cases')
    .map(({ one }) => one)
    .filter((one) => judge(seedCatalogue, one).verdict === 'eligible');
}

describe('what relied on an award that no longer stands', () => {
  it('finds every eligible case that rests on one of its awards or titles, and only those', () => {
    let lost = 0;
    for (const one of eligibleCases()) {
      const history = {
        ...one.history,
        titles: one.history.titles.map((held, index) => ({
          ...held,
          decisionNumber: `${index}/QĐ`,
          decidedOn: '2020-01-01',
        })),
      };
      const dated = { ...one, history };
      for (const held of history.titles) {
        const withdrawn = {
          award: held.title,
          decisionNumber: held.decisionNumber,
          decidedOn: held.decidedOn,
        };
        const answer = reliedOn(seedCatalogue, dated, [withdrawn]);
        const without = {
          ...dated,
          history: { ...history, titles: history.titles.filter((other) => other !== held) },
        };
        const falls = judge(seedCatalogue, without).verdict !== 'eligible';
        if (falls) expect(answer, `${one.id} without ${held.title} ${held.year}`).not.toBeNull();
        if (answer?.reliance === 'lost') {
          lost += 1;
          expect(falls).toBe(true);
          expect(answer.conditions.some(({ missing }) => missing !== null)).toBe(true);
        }
      }
    }
    expect(lost).toBeGreaterThan(5);
  });

  it('tells an award that only stands beside others as cited, or nothing when it is not named at all', () => {
    const [one] = eligibleCases();
    if (one === undefined) throw new Error('no eligible case');
    const beside = {
      ...one,
      history: { ...one.history, titles: [...one.history.titles, title(1999, '1/QĐ')] },
    };
    expect(reliedOn(seedCatalogue, beside, [titleOf(1998, '1/QĐ')])).toBeNull();
    expect(reliedOn(seedCatalogue, beside, [titleOf(1999, '2/QĐ')])).toBeNull();
    expect(reliedOn(seedCatalogue, beside, [])).toBeNull();
  });

  it('answers the same whether the history holds the award standing or cancelled', () => {
    for (const one of eligibleCases()) {
      const history = {
        ...one.history,
        titles: one.history.titles.map((held) => ({
          ...held,
          decisionNumber: '9/QĐ',
          decidedOn: '2020-01-01',
        })),
      };
      const [held] = history.titles;
      if (held === undefined) continue;
      const withdrawn = [{ award: held.title, decisionNumber: '9/QĐ', decidedOn: '2020-01-01' }];
      const cancelled = {
        ...history,
        titles: history.titles.map((other) =>
          other.title === held.title ? { ...other, cancelled: true } : other,
        ),
      };
      expect(reliedOn(seedCatalogue, { ...one, history: cancelled }, withdrawn)).toEqual(
        reliedOn(seedCatalogue, { ...one, history }, withdrawn),
      );
    }
  });
});
