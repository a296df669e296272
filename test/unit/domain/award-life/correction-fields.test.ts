import { describe, expect, it } from 'vitest';
import { changesOf } from '#shared/domain/award-life/correction-fields.ts';

const shown = {
  honorific: 'ong',
  name: 'Lò Văn Thữ',
  position: 'Phó Trưởng phòng',
  unit: 'Phòng Nội vụ, Sở Hư Cấu',
  reason: 'đã có thành tích trong năm 2025',
};

describe('a correction in words', () => {
  it.each([
    ['a whole name', 'Lò Văn Thữ', 'Lò Văn Thử', [{ field: 'name', from: shown.name, to: 'Lò Văn Thử' }]],
    ['an honorific', 'Ông Lò Văn Thữ', 'Bà Lò Văn Thữ', [{ field: 'honorific', from: 'ong', to: 'ba' }]],
    [
      'both at once',
      'Ông Lò Văn Thữ',
      'Bà Lò Thị Thữ',
      [
        { field: 'honorific', from: 'ong', to: 'ba' },
        { field: 'name', from: shown.name, to: 'Lò Thị Thữ' },
      ],
    ],
    [
      'a passage of one field',
      'năm 2025',
      'năm 2024',
      [{ field: 'reason', from: shown.reason, to: 'đã có thành tích trong năm 2024' }],
    ],
    [
      'a text with signs that replacing could read',
      'Sở Hư Cấu',
      "Sở $& $1 '",
      [{ field: 'unit', from: shown.unit, to: "Phòng Nội vụ, Sở $& $1 '" }],
    ],
  ])('%s', (_, printed, right, changes) => expect(changesOf(shown, printed, right)).toEqual(changes));

  it.each([
    ['words that do not stand there', 'Lò Văn Khác', 'Lò Văn Thử'],
    ['words that stand in two places', 'hòng', 'hàng'],
    ['nothing', 'Lò Văn Thữ', 'Lò Văn Thữ'],
    ['an honorific alone without a name that was printed', 'Ông', 'Nguyễn'],
  ])('of %s is none', (_, printed, right) => expect(changesOf(shown, printed, right)).toBeNull());
});
