import { describe, expect, it } from 'vitest';
import { openCatalogue } from '#shared/domain/catalogue/catalogue.ts';
import { SEED_ENTRIES } from '#shared/domain/catalogue/seed.ts';
import { type FactContent, factContent } from '#shared/domain/honorees/facts.ts';
import { type FactSurroundings, type FactToJudge, judgeFact } from '#shared/domain/honorees/judge-fact.ts';

const catalogue = openCatalogue(SEED_ENTRIES);
const around = (more: Partial<FactSurroundings> = {}): FactSurroundings => ({
  kind: 'person',
  today: '2026-11-22',
  catalogue,
  others: [],
  ...more,
});
const fact = (content: FactContent, decidedOn: string | null = null, id = 'a'): FactToJudge => ({
  id,
  content,
  decisionNumber: '',
  decidedOn,
});
const rating = (year: number) => fact({ kind: 'rating', year, level: 'tot' });
const title = (key: string, year: number, decidedOn: string | null = null) =>
  fact(
    { kind: 'title', year, title: key, issuer: '', branch: null, initiativesUsed: [], cancelled: false },
    decidedOn,
  );
const award = (key: string, decidedOn: string | null) =>
  fact({ kind: 'award', award: key, type: null, period: null, issuer: '', cancelled: false }, decidedOn);
const codeOf = (one: FactToJudge, more: Partial<FactSurroundings> = {}) =>
  judgeFact(one, around(more))?.code ?? null;

describe('facts of a history', () => {
  it('belong to the kind of honoree', () => {
    expect(codeOf(rating(2024), { kind: 'household' })).toBe('FACT_OF_OTHER_KIND');
    expect(codeOf(rating(2024), { kind: 'collective' })).toBeNull();
    const members: FactContent = {
      kind: 'members',
      year: 2024,
      total: 10,
      completed: 10,
      discipline: [],
      titles: {},
    };
    expect(codeOf(fact(members))).toBe('FACT_OF_OTHER_KIND');
    expect(codeOf(fact(members), { kind: 'collective' })).toBeNull();
    const service: FactContent = {
      kind: 'service',
      service: 'cong-tac-trong-nganh-y-te',
      years: 5,
      difficult: null,
    };
    expect(codeOf(fact(service), { kind: 'collective' })).toBe('FACT_OF_OTHER_KIND');
  });

  it('are of a year from 1930 to the next', () => {
    expect(codeOf(rating(1929))).toBe('FACT_YEAR');
    expect(codeOf(rating(1930))).toBeNull();
    expect(codeOf(rating(2027))).toBeNull();
    expect(judgeFact(rating(2028), around())).toEqual({
      code: 'FACT_YEAR',
      facts: { year: 2028, last: 2027 },
    });
  });

  it('are not decided in the future nor before their year begins', () => {
    expect(codeOf({ ...rating(2024), decidedOn: '2026-11-23' })).toBe('FACT_DATE');
    expect(codeOf({ ...rating(2024), decidedOn: '2023-12-31' })).toBe('FACT_DATE_BEFORE_YEAR');
    expect(codeOf({ ...rating(2024), decidedOn: '2024-12-20' })).toBeNull();
    expect(codeOf(award('bang-khen-thu-tuong', null))).toBe('FACT_DATE_NEEDED');
  });

  it('have one rating a year, also when the first is edited', () => {
    const known = rating(2021);
    expect(judgeFact({ ...rating(2021), id: 'b' }, around({ others: [known] }))).toEqual({
      code: 'RATING_TWICE',
      facts: { year: 2021 },
    });
    expect(judgeFact(known, around({ others: [known] }))).toBeNull();
  });

  it('name a title of the catalogue, of its class, its subject and its time', () => {
    expect(codeOf(title('chien-si-thi-dua-co-so', 2024))).toBeNull();
    expect(codeOf(title('chien-si-thi-dua-vu-tru', 2024))).toBe('AWARD_UNKNOWN');
    expect(codeOf(title('bang-khen-thu-tuong', 2024))).toBe('AWARD_OTHER_CLASS');
    expect(codeOf(award('chien-si-thi-dua-co-so', '2025-01-05'))).toBe('AWARD_OTHER_CLASS');
    expect(codeOf(title('tap-the-lao-dong-xuat-sac', 2024))).toBe('AWARD_OTHER_SUBJECT');
    expect(codeOf(title('chien-si-thi-dua-co-so', 2024), { kind: 'household' })).toBe('AWARD_OTHER_SUBJECT');
    expect(codeOf(award('giay-khen-ubnd-cap-huyen', '2025-06-20'))).toBeNull();
    expect(codeOf(award('giay-khen-ubnd-cap-huyen', '2025-07-10'))).toBe('AWARD_OTHER_TIME');
  });

  it('of before the oldest law that the catalogue knows are taken as they are written', () => {
    expect(codeOf(title('chien-si-thi-dua-co-so', 1995))).toBeNull();
  });

  it('count no part larger than its whole', () => {
    const members: FactContent = {
      kind: 'members',
      year: 2024,
      total: 10,
      completed: 11,
      discipline: [],
      titles: {},
    };
    expect(codeOf(fact(members), { kind: 'collective' })).toBe('FACT_COUNTS');
    const titles = { ...members, completed: 10, titles: { 'lao-dong-tien-tien': 12 } };
    expect(codeOf(fact(titles), { kind: 'collective' })).toBe('FACT_COUNTS');
  });

  it('are of a closed shape', () => {
    expect(factContent.safeParse({ kind: 'rating', year: 2024, level: 'giỏi' }).success).toBe(false);
    expect(factContent.safeParse({ kind: 'rating', year: 2024, level: 'tot', extra: 1 }).success).toBe(false);
  });
});
