import { describe, expect, test } from 'vitest';
import { judge } from '#shared/domain/eligibility/judge.ts';
import { casesOf, namesWith, seedCatalogue } from '#test/support/eligibility-cases.ts';

for (const file of ['published-cases', 'own-cases', 'cases-of-2003'] as const) {
  describe(`the engine judges ${file} as the law does`, () => {
    for (const { one, expected } of casesOf(file)) {
      test(one.id, () => {
        const judgement = judge(seedCatalogue, one);
        expect(judgement.verdict).toBe(expected.verdict);
        expect(judgement.verdict2022).toBe(expected.verdict_2022_text);
        expect(namesWith(judgement, false)).toEqual([...expected.failed].sort());
        expect(namesWith(judgement, null)).toEqual([...expected.manual].sort());
        expect(namesWith(judgement, true)).toEqual(expect.arrayContaining([...expected.satisfied]));
      });
    }
  });
}

test('the published cases are all here', () => {
  expect(casesOf('published-cases')).toHaveLength(155);
});
