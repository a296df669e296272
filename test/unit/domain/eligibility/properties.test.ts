import fc from 'fast-check';
import { expect, test } from 'vitest';
import { citationExists } from '#shared/domain/catalogue/law-2022-outline.ts';
import type { CaseHistory, EligibilityCase, HeldAward, Verdict } from '#shared/domain/eligibility/case.ts';
import { judge } from '#shared/domain/eligibility/judge.ts';
import { casesOf, seedCatalogue } from '#test/support/eligibility-cases.ts';

/** Properties that hold for every history, tried on the known cases with generated additions. */

const known = [...casesOf('published-cases'), ...casesOf('own-cases')].map(({ one }) => one);
const anyCase = fc.constantFrom(...known);
const RANK: Record<Verdict, number> = { not_eligible: 0, needs_manual: 1, eligible: 2 };

/** Awards that no criterion of the case names, of an achievement of their own. */
function unrelatedAwards(one: EligibilityCase): string[] {
  const rule = seedCatalogue.at('award', one.proposal.award, one.proposal.dossierReceived)?.content;
  const named = JSON.stringify(rule?.routes ?? []);
  return [
    'huan-chuong-dung-cam',
    'huy-chuong-huu-nghi',
    'ky-niem-chuong-tinh',
    'giay-khen-ubnd-cap-xa',
  ].filter((award) => award !== one.proposal.award && !named.includes(`"${award}"`));
}

test('an unrelated award never makes anybody less eligible', () => {
  const addition = anyCase.chain((one) =>
    fc.record({
      one: fc.constant(one),
      award: fc.constantFrom(...unrelatedAwards(one)),
      type: fc.constantFrom('cong-trang', 'dot-xuat', 'phong-trao', 'cong-hien') as fc.Arbitrary<
        HeldAward['type']
      >,
      year: fc.integer({ min: 1990, max: 2026 }),
      withPeriod: fc.boolean(),
    }),
  );
  fc.assert(
    fc.property(addition, ({ one, award, type, year, withPeriod }) => {
      const added: HeldAward = {
        award,
        ...(type === undefined ? {} : { type }),
        decidedOn: `${year}-06-15`,
        achievement: 'viec-khac',
        ...(withPeriod ? { period: [year - 1, year] as const } : {}),
      };
      const more = { ...one, history: { ...one.history, awards: [...one.history.awards, added] } };
      expect(RANK[judge(seedCatalogue, more).verdict]).toBeGreaterThanOrEqual(
        RANK[judge(seedCatalogue, one).verdict],
      );
    }),
    { numRuns: 600 },
  );
});

const LISTS = ['titles', 'awards', 'initiatives', 'leading', 'movements', 'discipline'] as const;

test('the answer does not depend on the order of the history', () => {
  const shuffled = anyCase.chain((one) =>
    fc
      .tuple(
        ...LISTS.map((list) =>
          fc.shuffledSubarray([...one.history[list]] as unknown[], { minLength: one.history[list].length }),
        ),
      )
      .map((lists) => ({
        one,
        other: {
          ...one,
          history: {
            ...one.history,
            ...Object.fromEntries(LISTS.map((list, index) => [list, lists[index]])),
            ratings: Object.fromEntries(Object.entries(one.history.ratings).reverse()),
          } as CaseHistory,
        },
      })),
  );
  fc.assert(
    fc.property(shuffled, ({ one, other }) => {
      const [first, second] = [judge(seedCatalogue, one), judge(seedCatalogue, other)];
      const answers = ({ findings }: typeof first) =>
        findings.map(({ condition, article, holds }) => `${condition}@${article}=${holds}`).sort();
      expect(second.verdict).toBe(first.verdict);
      expect(second.route).toBe(first.route);
      expect(answers(second)).toEqual(answers(first));
    }),
    { numRuns: 600 },
  );
});

/** A citation of another text than the law of 2022 is named with it. */
const namesItsText = (cite: string) => /(NĐ|Luật|TT|QĐ) /.test(cite);

test('every condition that fails names an article that exists in the law, or the other text it stands in', () => {
  const anyTicks = anyCase.chain((one) =>
    fc.record({
      one: fc.constant(one),
      ticks: fc.constantFrom('all', 'none') as fc.Arbitrary<'all' | 'none'>,
      emptied: fc.boolean(),
      household: fc.boolean(),
    }),
  );
  fc.assert(
    fc.property(anyTicks, ({ one, ticks, emptied, household }) => {
      const changed: EligibilityCase = {
        ...one,
        subject: household ? { kind: 'ho-gia-dinh', groups: [] } : one.subject,
        history: emptied ? { ...one.history, titles: [], awards: [], ratings: {} } : one.history,
        proposal: { ...one.proposal, ticks },
      };
      for (const finding of judge(seedCatalogue, changed).findings) {
        if (finding.holds !== false) continue;
        const { article } = finding;
        expect(
          citationExists(article) || namesItsText(article),
          `${one.id}: ${finding.condition}@${article}`,
        ).toBe(true);
      }
    }),
    { numRuns: 800 },
  );
});

test('a cancelled award or title counts for nothing', () => {
  fc.assert(
    fc.property(anyCase, (one) => {
      const cancel = <Held>(held: readonly Held[]) => held.map((each) => ({ ...each, cancelled: true }));
      const cancelled = {
        ...one,
        history: { ...one.history, titles: cancel(one.history.titles), awards: cancel(one.history.awards) },
      };
      const without = { ...one, history: { ...one.history, titles: [], awards: [] } };
      expect(judge(seedCatalogue, cancelled).verdict).toBe(judge(seedCatalogue, without).verdict);
    }),
  );
});
