import { describe, expect, it } from 'vitest';
import { makeHistory } from '#shared/domain/unit-history/history.ts';
import { indexUnitNames, unitNameKey } from '#shared/domain/unit-history/name-index.ts';
import { resolveOverTime, resolveUnit } from '#shared/domain/unit-history/resolve-unit.ts';
import { BEFORE, DAY, event, idOf, unit } from '#test/support/province-2025.ts';

const renamed = event('2016-04-01', {
  kind: 'renamed',
  unit: idOf('Xã An Bình'),
  from: 'Xã Bình Lộc',
  to: 'Xã An Bình',
});
const history = makeHistory(
  [
    ...BEFORE.map((one) => (one.id === idOf('Xã An Bình') ? { ...one, validTo: '2025-06-30' } : one)),
    unit('An Bình mới', null, { name: 'Xã An Bình', validFrom: DAY }),
    unit('Trường THPT Thuận Giang số 1'),
  ],
  [renamed, event(DAY, { kind: 'merged', units: [idOf('Xã An Bình')], into: idOf('An Bình mới') })],
);
const index = indexUnitNames(history, ['Ủy ban nhân dân tỉnh Hà Trung']);
const meant = (words: string, day = '2019-05-01') => {
  const found = resolveUnit(index, words, day);
  return found.is === 'unit' ? found.id : found.is;
};

describe('the words of a decision', () => {
  it.each([
    ['Sở Văn hóa, Thể thao và Du lịch', 'Sở Văn hóa, Thể thao và Du lịch'],
    ['Sở VHTT&DL', 'Sở Văn hóa, Thể thao và Du lịch'],
    ['SỞ VĂN HOÁ, THỂ THAO VÀ DU LỊCH', 'Sở Văn hóa, Thể thao và Du lịch'],
    ['Sở Nội vụ tỉnh Hà Trung', 'Sở Nội vụ'],
    ['Sở Nội vụ, UBND tỉnh Hà Trung', 'Sở Nội vụ'],
    ['UBND xã Đông Lĩnh', 'Xã Đông Lĩnh'],
    ['Ủy ban nhân dân xã Đông Lĩnh, huyện Thuận Giang', 'Xã Đông Lĩnh'],
    ['Xã Quảng Giao, huyện Thuận Giang', 'Xã Quảng Giao'],
    ['xã Quảng Giao thuộc huyện Yên Hà', 'Xã Quảng Giao Yên Hà'],
    ['Xã Quảng Giao - H. Yên Hà, tỉnh Hà Trung', 'Xã Quảng Giao Yên Hà'],
    ['Phòng Nội vụ huyện Thuận Giang', 'Phòng Nội vụ Thuận Giang'],
    ['Phòng Nội vụ của UBND huyện Yên Hà', 'Phòng Nội vụ Yên Hà'],
    ['Trường Trung học phổ thông Thuận Giang số 1', 'Trường THPT Thuận Giang số 1'],
    ['H. Yên Hà', 'Huyện Yên Hà'],
  ])('“%s” mean the unit', (words, name) => {
    expect(meant(words)).toBe(idOf(name));
  });

  it.each([
    ['Xã Quảng Giao', 'doubtful'],
    ['Phòng Nội vụ', 'doubtful'],
    ['Xã Quảng Giao, huyện Lạ', 'doubtful'],
    ['Xã Quảng Giaoo, huyện Yên Hà', 'unknown'],
    ['Phòng Y tế huyện Yên Hà', 'unknown'],
    ['', 'unknown'],
  ])('“%s” are left to an officer', (words, is) => {
    expect(meant(words)).toBe(is);
  });

  it('tell what they place an unknown unit under', () => {
    expect(resolveUnit(index, 'Phòng Y tế huyện Yên Hà', '2019-01-01')).toEqual({
      is: 'unknown',
      within: [idOf('Huyện Yên Hà')],
    });
  });

  it('mean the unit of the day where an old and a new one bear one name', () => {
    expect(meant('Xã An Bình', '2025-06-30')).toBe(idOf('Xã An Bình'));
    expect(meant('Xã An Bình', DAY)).toBe(idOf('An Bình mới'));
    expect(meant('Xã Bình Lộc', '2010-01-01')).toBe(idOf('Xã An Bình'));
    expect(meant('Xã Bình Lộc, huyện Thuận Giang', '2026-01-01')).toBe(idOf('Xã An Bình'));
  });

  it('are resolved once for all days', () => {
    expect(resolveOverTime(index, 'Xã An Bình')).toEqual([
      { from: null, meant: { is: 'unit', id: idOf('Xã An Bình') } },
      { from: DAY, meant: { is: 'unit', id: idOf('An Bình mới') } },
    ]);
    expect(resolveOverTime(index, 'Sở Nội vụ')).toEqual([
      { from: null, meant: { is: 'unit', id: idOf('Sở Nội vụ') } },
    ]);
    expect(resolveOverTime(index, 'Xã Không Có')).toEqual([
      { from: null, meant: { is: 'unknown', within: [] } },
    ]);
  });

  it('keep accents apart only where the folded words are one: keys are folded', () => {
    expect(unitNameKey('TP. Thuận Giang')).toBe('thanh pho thuan giang');
    expect(unitNameKey('P. Đông Khê')).toBe('phuong dong khe');
  });
});
