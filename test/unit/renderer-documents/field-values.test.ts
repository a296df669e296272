import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { boxText, emptyItem, readBox } from '#renderer/features/documents/form/field-values.ts';
import { isTable, pasteRows } from '#renderer/features/documents/form/grid/paste-rows.ts';
import { type FormField, formOf, type ListField } from '#shared/official-document/data-form.ts';
import { amount, documentDate, labelled, text } from '#shared/official-document/frame-data.ts';

const words = { vi: 'x', en: 'x' };
const form = formOf(
  z.strictObject({
    name: text(300),
    day: labelled(documentDate, words),
    sum: labelled(amount.default(null), { ...words, control: 'money' }),
    count: z.int().optional(),
    open: z.boolean().default(false),
    places: z.array(text(300)).default([]),
    rows: z.array(
      z.strictObject({
        sort: labelled(z.enum(['person', 'collective']), {
          vi: 'Đối tượng',
          en: 'Who',
          options: {
            person: { vi: 'Cá nhân', en: 'Person' },
            collective: { vi: 'Tập thể', en: 'Collective' },
          },
        }),
        name: labelled(text(300).min(1), { vi: 'Họ và tên', en: 'Name' }),
        day: labelled(documentDate, { vi: 'Ngày sinh', en: 'Born' }),
        sum: labelled(amount, { vi: 'Tiền', en: 'Sum', control: 'money' }),
      }),
    ),
  }),
);
const field = (key: string): FormField => {
  const found = form.fields.find((one) => one.key === key);
  if (found === undefined) throw new Error(`no field ${key}`);
  return found;
};

describe('a box', () => {
  it.each([
    ['day', '24/11/2026', '2026-11-24'],
    ['day', '5/3/2026', '2026-03-05'],
    ['day', '30/02/2026', '30/02/2026'],
    ['day', ' ', null],
    ['sum', '1.500.000', 1_500_000],
    ['sum', '1 500 000', 1_500_000],
    ['sum', '', null],
    ['sum', 'một triệu', 'một triệu'],
    ['count', '', undefined],
    ['count', '12,5', 12.5],
    ['count', '-3', -3],
    ['places', 'Sở A\n\n Sở B \r\n', ['Sở A', ' Sở B ']],
    ['name', ' giữ nguyên ', ' giữ nguyên '],
  ])('%s: “%s” is read as %j', (key, typed, value) => {
    expect(readBox(field(key), typed)).toEqual(value);
  });

  it.each([
    ['day', '2026-11-24', '24/11/2026'],
    ['day', '30/02/2026', '30/02/2026'],
    ['day', null, ''],
    ['sum', 1_500_000, '1.500.000'],
    ['count', 12.5, '12,5'],
    ['places', ['Sở A', 'Sở B'], 'Sở A\nSở B'],
    ['name', undefined, ''],
  ])('%s: %j stands as “%s”', (key, value, shown) => {
    expect(boxText(field(key), value)).toBe(shown);
  });

  it('says again what it was told', () => {
    for (const [key, value] of [
      ['day', '1999-12-31'],
      ['sum', 12_345_678],
      ['sum', 999],
      ['count', -7],
    ] as const)
      expect(readBox(field(key), boxText(field(key), value))).toBe(value);
  });
});

describe('pasting from Excel', () => {
  const rows = field('rows') as ListField;
  const columns = rows.item.type === 'group' ? rows.item.fields : [];
  const paste = (
    pasted: string,
    at = { row: 0, column: 0 },
    before: { name: string }[] = [],
    maxRows = 5000,
  ) => pasteRows({ text: pasted, rows: before, columns, at, item: rows.item, maxRows });

  it('takes a block of cells for a table, and a line of text for text', () => {
    expect(isTable('a\tb')).toBe(true);
    expect(isTable('a\r\nb')).toBe(true);
    expect(isTable('một dòng chữ\r\n')).toBe(false);
  });

  it('reads each cell by its column and makes the rows that are missing', () => {
    const { rows: made, filled } = paste(
      'Cá nhân\tLê Thị A\t5/3/1980\t1.500.000\r\nTập thể\tPhòng B\t\t\r\n',
    );
    expect(filled).toBe(2);
    expect(made).toEqual([
      { sort: 'person', name: 'Lê Thị A', day: '1980-03-05', sum: 1_500_000 },
      { sort: 'collective', name: 'Phòng B', day: null, sum: null },
    ]);
  });

  it('starts at the cell it is pasted into and leaves the others alone', () => {
    const before = [{ name: 'Một' }, { name: 'Hai' }];
    const { rows: made } = paste('Ba\nBốn', { row: 1, column: 1 }, before);
    expect(made).toMatchObject([{ name: 'Một' }, { name: 'Ba' }, { name: 'Bốn', sort: 'person' }]);
    expect(before).toEqual([{ name: 'Một' }, { name: 'Hai' }]);
  });

  it('leaves heads and running numbers out', () => {
    const { rows: made } = paste(
      'STT\tĐối tượng\tHọ và tên\tNgày sinh\tTiền\n1\tCá nhân\tA\t\t\n2\tCá nhân\tB\t\t\n',
    );
    expect(made).toMatchObject([
      { sort: 'person', name: 'A' },
      { sort: 'person', name: 'B' },
    ]);
  });

  it('keeps what fits no type, to be refused in words, and composes decomposed letters', () => {
    const { rows: made } = paste('Ai đó\tLe\u0302 A\tkhông rõ\tnhiều');
    expect(made).toEqual([{ sort: 'Ai đó', name: 'Lê A', day: 'không rõ', sum: 'nhiều' }]);
  });

  it('stops at the largest number of rows and says how many lines are left', () => {
    expect(paste('A\nB\nC\nD', { row: 0, column: 1 }, [], 3)).toMatchObject({ filled: 3, left: 1 });
  });
});

describe('a new row', () => {
  it('begins with what its schema cannot do without', () => {
    const rows = field('rows') as ListField;
    expect(emptyItem(rows.item)).toEqual({ sort: 'person', name: '', sum: null });
  });
});
