import { describe, expect, it } from 'vitest';
import { INTENTS } from '#test/golden/golden-queries.ts';
import { goldenSet, isAsWanted } from '#test/golden/golden-set.ts';

describe('the golden set of queries', () => {
  const { awards, queries } = goldenSet();

  it('has some thousand awards and at least 200 queries, each told apart', () => {
    expect(awards.length).toBeGreaterThan(3000);
    expect(new Set(awards.map(({ id }) => id)).size).toBe(awards.length);
    expect(queries.length).toBeGreaterThanOrEqual(200);
    expect(new Set(queries.map(({ text }) => text)).size).toBe(queries.length);
    for (const intent of Object.keys(INTENTS)) {
      expect(queries.filter((query) => query.intent === intent).length).toBeGreaterThanOrEqual(15);
    }
  });

  it('is the same every time it is made', () => expect(goldenSet()).toEqual({ awards, queries }));

  it('tells an answer as wanted from others', () => {
    const query = { intent: 'mixed' as const, text: '', ids: ['a', 'b'] };
    expect(isAsWanted({ ...query, mode: 'only' }, ['b', 'a'], 2)).toBe(true);
    expect(isAsWanted({ ...query, mode: 'only' }, ['b', 'a', 'c'], 3)).toBe(false);
    expect(isAsWanted({ ...query, mode: 'first' }, ['b', 'a', 'c'], 3)).toBe(true);
    expect(isAsWanted({ ...query, mode: 'first' }, ['b', 'c', 'a'], 3)).toBe(false);
    expect(isAsWanted({ ...query, mode: 'none', ids: [] }, ['a'], 1)).toBe(false);
  });
});
