import { describe, expect, it } from 'vitest';
import type { AwardRule } from '#shared/domain/catalogue/award-rule.ts';
import { checkCatalogue } from '#shared/domain/catalogue/check-catalogue.ts';
import type { ConditionNode } from '#shared/domain/catalogue/conditions.ts';
import type { CatalogueEntry } from '#shared/domain/catalogue/entries.ts';
import { SEED_ENTRIES } from '#shared/domain/catalogue/seed.ts';

const seedAward = (key: string, from = '2024-01-01'): CatalogueEntry => {
  const found = SEED_ENTRIES.find(
    (entry) => entry.kind === 'award' && entry.key === key && entry.validFrom === from,
  );
  if (found === undefined) throw new Error(key);
  return found;
};

/** The seed with one award changed. */
function changed(key: string, change: (award: AwardRule) => AwardRule): CatalogueEntry[] {
  const target = seedAward(key);
  return SEED_ENTRIES.map((entry) =>
    entry === target ? { ...entry, content: change(entry.content as AwardRule) } : entry,
  );
}

const withCondition = (award: AwardRule, condition: ConditionNode): AwardRule => ({
  ...award,
  routes: award.routes.map((route, index) =>
    index === 0 ? { ...route, conditions: [...route.conditions, condition] } : route,
  ),
});

describe('checkCatalogue', () => {
  it('finds a circle of two titles that each ask for the standard of the other', () => {
    const entries = changed('lao-dong-tien-tien', (award) =>
      withCondition(award, {
        condition: 'meets_title_standard',
        cite: '24.1',
        titles: ['chien-si-thi-dua-co-so'],
      }),
    );
    const problems = checkCatalogue(entries);
    expect(problems.map(({ code }) => code)).toContain('cycle');
    expect(problems.every(({ kind }) => kind === 'award')).toBe(true);
  });

  it('finds a circle of named routes, and a route that names itself', () => {
    const entries = changed('giay-khen-ubnd-cap-xa', (award) =>
      withCondition(award, { condition: 'one_of_routes', cite: null, routes: [award.routes[0]?.id ?? ''] }),
    );
    expect(checkCatalogue(entries)).toEqual([
      expect.objectContaining({ code: 'cycle', key: 'giay-khen-ubnd-cap-xa' }),
    ]);
  });

  it('takes versions of different years for no circle', () => {
    const leaning = (entry: CatalogueEntry, title: string): CatalogueEntry => ({
      ...entry,
      content: withCondition(entry.content as AwardRule, {
        condition: 'meets_title_standard',
        cite: 'Luật 2003 Điều 24',
        titles: [title],
      }),
    });
    const person = seedAward('lao-dong-tien-tien', '2004-07-01');
    const unit = seedAward('don-vi-tien-tien');
    const entries = SEED_ENTRIES.map((entry) =>
      entry === person
        ? leaning(entry, 'don-vi-tien-tien')
        : entry === unit
          ? leaning(entry, 'lao-dong-tien-tien')
          : entry,
    );
    expect(checkCatalogue(entries)).toEqual([]);
  });

  it('names the place of a reference that leads nowhere', () => {
    const entries = changed('chien-si-thi-dua-co-so', (award) => ({
      ...award,
      decidedBy: award.decidedBy.map((one, index) => (index === 0 ? { ...one, office: 'khong-co' } : one)),
    }));
    expect(checkCatalogue(entries)).toEqual([
      expect.objectContaining({
        kind: 'award',
        key: 'chien-si-thi-dua-co-so',
        path: ['content', 'decidedBy', 0, 'office'],
        code: 'dangling_reference',
        facts: { target: 'office', ref: 'khong-co' },
      }),
    ]);
  });

  it('refuses a reading of the law that the program does not have', () => {
    const entries = changed('chien-si-thi-dua-co-so', (award) => ({
      ...award,
      routes: award.routes.map((route) => ({ ...route, interpretations: ['INT-99'] })),
    }));
    expect(new Set(checkCatalogue(entries).map(({ facts }) => facts.ref))).toEqual(new Set(['INT-99']));
  });

  it('refuses a route twice in one award and an id that is not its key', () => {
    expect(
      checkCatalogue(
        changed('chien-si-thi-dua-co-so', (award) => ({
          ...award,
          id: 'khac',
          routes: [...award.routes, ...award.routes.slice(0, 1)],
        })),
      )
        .map(({ code }) => code)
        .sort(),
    ).toEqual(['duplicate_route', 'key_differs']);
  });

  it.each([null, 7, 'text', [], { kind: 'award' }, { kind: '__proto__' }, { kind: 'toString', key: 'x' }])(
    'refuses %j as an entry and does not throw',
    (entry) => expect(checkCatalogue([entry]).length).toBeGreaterThan(0),
  );

  it('finds an unknown condition deep in alternatives', () => {
    const target = seedAward('lao-dong-tien-tien');
    const content = target.content as AwardRule;
    const odd = { condition: 'any', of: [[{ condition: 'any', of: [[{ condition: 'lucky' }], []] }], []] };
    const entry = {
      ...target,
      content: withCondition(content, odd as unknown as ConditionNode),
    };
    expect(checkCatalogue([entry])).toContainEqual(
      expect.objectContaining({ code: 'unknown_condition', facts: { condition: 'lucky' } }),
    );
  });
});
