import { describe, expect, it } from 'vitest';
import { branchIds, filterLines, isClosed, orderUnits, unitKey } from '#renderer/features/units/unit-tree.ts';
import type { Unit } from '#shared/contract/units.ts';

const unit = (id: string, name: string, parentId: string | null = null, more: Partial<Unit> = {}): Unit => ({
  id,
  name,
  parentId,
  parentName: null,
  kind: 'department',
  abbreviation: '',
  leaderTitle: '',
  validFrom: null,
  validTo: null,
  awardCount: 0,
  version: 1,
  ...more,
});

const UNITS = [
  unit('yt', 'Sở Y tế', null, { abbreviation: 'SYT' }),
  unit('gd', 'Sở Giáo dục và Đào tạo'),
  unit('ht', 'Trường THPT Hàn Thuyên', 'gd'),
  unit('bh', 'Tổ Địa lý', 'ht'),
  unit('lost', 'Phòng Nội vụ', 'không có trong danh sách'),
];

describe('tree of units', () => {
  it('puts each unit below its parent, siblings in Vietnamese order', () => {
    expect(orderUnits(UNITS).map(({ unit: one, depth }) => `${depth} ${one.name}`)).toEqual([
      '0 Phòng Nội vụ',
      '0 Sở Giáo dục và Đào tạo',
      '1 Trường THPT Hàn Thuyên',
      '2 Tổ Địa lý',
      '0 Sở Y tế',
    ]);
  });

  it('does not hang on a cycle', () => {
    expect(
      orderUnits([unit('a', 'A', 'b'), unit('b', 'B', 'a'), unit('c', 'C')]).map((line) => line.unit.id),
    ).toEqual(['c']);
  });

  it('filters without accents and keeps the way up', () => {
    const keys = new Map(UNITS.map((one) => [one.id, unitKey(one)]));
    const found = (text: string) => filterLines(orderUnits(UNITS), keys, text).map((line) => line.unit.id);
    expect(found('dia ly')).toEqual(['gd', 'ht', 'bh']);
    expect(found('syt')).toEqual(['yt']);
    expect(found('')).toHaveLength(UNITS.length);
  });

  it('knows the branch below a unit, which cannot become its parent', () => {
    expect([...branchIds(UNITS, 'gd')].sort()).toEqual(['bh', 'gd', 'ht']);
  });

  it('closes a unit after its last day', () => {
    expect(isClosed({ validTo: '2025-06-30' }, '2025-06-30')).toBe(false);
    expect(isClosed({ validTo: '2025-06-30' }, '2025-07-01')).toBe(true);
    expect(isClosed({ validTo: null }, '2025-07-01')).toBe(false);
  });
});
