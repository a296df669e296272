import { describe, expect, it } from 'vitest';
import { typedFacts, withoutFact } from '#renderer/features/archive/typed-facts.ts';
import { parseQuery } from '#shared/search/parse-query.ts';

const factsOf = (text: string) => typedFacts(parseQuery(text));

describe('what is understood of the search box', () => {
  it('is years, units, kinds, numbers; plain words are none', () => {
    expect(factsOf('nguyen hoa')).toEqual([]);
    expect(factsOf('hoa năm:2014..2016')).toEqual([{ fact: 'years', from: 2014, to: 2016 }]);
    expect(factsOf('đối tượng:tập thể, hoa')).toContainEqual({ fact: 'kinds', value: 'collective' });
    expect(factsOf('đơn vị:"Sở Y tế"')).toEqual([
      { fact: 'field', field: 'unit', words: 'sở y tế', negated: false },
    ]);
  });

  it.each([
    ['nguyen hoa năm:2014..2016', 'nguyen hoa'],
    ['năm:2014..2016 nguyen hoa', 'nguyen hoa'],
    ['hoa đơn vị:"Sở Y tế" năm:2014', 'hoa năm:2014'],
    ['hoa đối tượng:tập thể', 'hoa'],
  ])('goes out of “%s” alone, leaving “%s”', (text, rest) => {
    const [first] = factsOf(text).toSorted((a, b) => Number(a.fact === 'years') - Number(b.fact === 'years'));
    if (first === undefined) throw new Error('nothing was understood');
    expect(withoutFact(text, first)).toBe(rest);
  });

  it('leaves the text alone when it is not in it', () => {
    expect(withoutFact('nguyen hoa', { fact: 'years', from: 2014, to: 2014 })).toBe('nguyen hoa');
  });
});
