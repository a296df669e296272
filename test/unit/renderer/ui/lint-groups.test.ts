import { expect, it } from 'vitest';
import { groupLint, LINT_GROUPS, lintGroupOf } from '#renderer/ui/lint-groups.ts';
import { lintDocument } from '#shared/official-document/lint/lint-document.ts';

const none = { default: null, first: null, even: null };
const slot = { name: null, theme: false };
const report = lintDocument({
  sections: [
    {
      blocks: [],
      page: {
        width: 11906,
        height: 16838,
        landscape: false,
        top: 1134,
        bottom: 1134,
        left: 1701,
        right: 850,
        gutter: 0,
      },
      titlePage: true,
      startsAt: 1,
      newPage: true,
      headers: none,
      footers: none,
    },
  ],
  notes: [],
  defaults: {
    fonts: { ascii: slot, hAnsi: slot, cs: slot, eastAsia: slot },
    halfPoints: 20,
    bold: false,
    italic: false,
    underline: false,
    superscript: false,
    color: null,
    letterSpacing: 0,
    language: null,
  },
  evenAndOdd: false,
  properties: { creator: '', title: '', pages: null },
  links: [],
});

it('puts every check of a report into one group, in the order of their numbers', () => {
  const groups = groupLint(report.checks);
  const all = LINT_GROUPS.flatMap((group) => groups[group]);
  expect(all.map(({ id }) => id).sort((a, b) => a - b)).toEqual(
    Array.from({ length: 65 }, (_, at) => at + 1),
  );
  for (const group of LINT_GROUPS) {
    const ids = groups[group].map(({ id }) => id);
    expect(ids).toEqual([...ids].sort((a, b) => a - b));
  }
});

it('an empty document has what must be there broken, and the paper in form', () => {
  const groups = groupLint(report.checks);
  expect(groups.mustBroken.map(({ id }) => id)).toEqual([7, 16, 20, 23, 26, 31, 33]);
  expect(groups.holds.map(({ id }) => id)).toEqual(expect.arrayContaining([1, 2, 3, 4, 5, 6]));
});

it.each([
  ['broken', 'must', 'mustBroken'],
  ['broken', 'house', 'houseBroken'],
  ['needs-facts', 'must', 'needsFacts'],
  ['holds', 'house', 'holds'],
  ['not-applicable', 'must', 'notApplicable'],
] as const)('%s of %s is in %s', (outcome, level, group) => {
  expect(lintGroupOf({ outcome, level })).toBe(group);
});
