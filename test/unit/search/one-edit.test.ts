import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginsWithinOneEdit, neighbours, withinOneEdit } from '#shared/search/one-edit.ts';

/** Distance of Damerau (optimal string alignment) by its table, slow and plain. */
function distance(a: string, b: string): number {
  const rows = [...Array(a.length + 1)].map((_, i) => [i, ...Array<number>(b.length).fill(0)]);
  const at = (i: number, j: number): number => rows[i]?.[j] ?? 0;
  for (let j = 0; j <= b.length; j += 1) (rows[0] as number[])[j] = j;
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, at(i - 2, j - 2) + 1);
      (rows[i] as number[])[j] = best;
    }
  }
  return at(a.length, b.length);
}

describe('one slip of the fingers', () => {
  it.each([
    ['nguyen', 'nguyne'],
    ['hung', 'hungg'],
    ['hung', 'hng'],
    ['hung', 'jung'],
    ['phuong', 'pphuong'],
    ['', 'a'],
    ['thao', 'thao'],
  ])('%s becomes %s', (a, b) => expect(withinOneEdit(a, b)).toBe(true));

  it.each([
    ['nguyen', 'nugyne'],
    ['hung', 'dungg'],
    ['an', 'hoa'],
    ['abc', 'cab'],
  ])('%s does not become %s', (a, b) => expect(withinOneEdit(a, b)).toBe(false));

  it('is the distance of Damerau, both ways', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(withinOneEdit(a, b)).toBe(distance(a, b) <= 1);
        expect(withinOneEdit(b, a)).toBe(withinOneEdit(a, b));
      }),
      { numRuns: 3000 },
    );
  });

  it('may be in a word that is still being typed', () => {
    expect(beginsWithinOneEdit('nguyne', 'nguyen')).toBe(true);
    expect(beginsWithinOneEdit('nugy', 'nguyen')).toBe(true);
    expect(beginsWithinOneEdit('hugn', 'hung')).toBe(true);
    expect(beginsWithinOneEdit('tran', 'nguyen')).toBe(false);
  });

  it('leads to the neighbours in a dictionary, never to the word itself', () => {
    expect(neighbours('hung', ['hung', 'hong', 'huong', 'hun', 'dung', 'tran'])).toEqual([
      'hong',
      'huong',
      'hun',
      'dung',
    ]);
  });
});
