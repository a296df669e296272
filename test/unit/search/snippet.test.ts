import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from '#shared/search/parse-query.ts';
import { snippetOf } from '#shared/search/snippet.ts';

const wordsOf = (text: string) =>
  parseQuery(text)
    .groups.flat()
    .flatMap(({ words }) => words);

describe('a snippet', () => {
  const text = `${'Mở đầu báo cáo. '.repeat(40)}Ông Nguyễn Đức Hùng có sáng kiến. ${'Kết thúc báo cáo. '.repeat(40)}`;

  it('shows the place where most of the words stand', () => {
    const snippet = snippetOf(`Hùng ${text}`, wordsOf('sang kien hung'));
    expect(snippet).toContain('Ông Nguyễn Đức Hùng có sáng kiến.');
    expect(snippet.startsWith('… ')).toBe(true);
    expect(snippet.endsWith(' …')).toBe(true);
  });

  it('is the whole of a short text, and the beginning where nothing stands', () => {
    expect(snippetOf('Một dòng\nhai dòng', wordsOf('dong'))).toBe('Một dòng hai dòng');
    expect(snippetOf(text, wordsOf('khongco')).startsWith('Mở đầu báo cáo.')).toBe(true);
  });

  it('is made of any text for any words, and stays short', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 900 }),
        fc.string({ maxLength: 12 }),
        (any, asked) => {
          expect(snippetOf(any, wordsOf(asked)).length).toBeLessThanOrEqual(250);
        },
      ),
    );
  });
});
