import { describe, expect, it } from 'vitest';
import { chosenColumns, columnChoices } from '#renderer/features/registers/golden-columns.ts';
import { readKinds } from '#renderer/features/registers/series-kinds.ts';

describe('kinds of a series as they are typed', () => {
  it.each([
    ['QĐ, TTr', ['QĐ', 'TTr']],
    ['QĐ; công văn ,QĐ', ['QĐ', '']],
    ['Công văn', ['']],
    ['QĐ, *', ['*']],
    [' , ', []],
    ['Q\u0110', ['QĐ']],
  ])('%s', (typed, kinds) => expect(readKinds(typed)).toEqual(kinds));
});

it('columns of the golden book: those chosen first, the others offered; what is not ticked is not printed', () => {
  const chosen = [
    { fact: 'recipient' as const, title: 'Họ tên', share: 12 },
    { fact: 'number' as const, title: 'Số', share: 5 },
  ];
  const offered = columnChoices(chosen, (fact) => `tên của ${fact}`);
  expect(offered).toHaveLength(11);
  expect(offered.slice(0, 2).map(({ fact, shown }) => [fact, shown])).toEqual([
    ['recipient', true],
    ['number', true],
  ]);
  expect(offered[2]).toEqual({ fact: 'unit', title: 'tên của unit', share: '8', shown: false });
  const back = offered.map((column) => ({
    ...column,
    share: Number(column.share),
    shown: column.fact !== 'number' && column.shown,
  }));
  expect(chosenColumns(back)).toEqual([chosen[0]]);
});
