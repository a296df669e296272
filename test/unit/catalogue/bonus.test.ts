import { describe, expect, it } from 'vitest';
import { bonusOf } from '#shared/domain/catalogue/bonus.ts';
import { openCatalogue } from '#shared/domain/catalogue/catalogue.ts';
import { SEED_ENTRIES } from '#shared/domain/catalogue/seed.ts';
import type { SubjectKind } from '#shared/domain/catalogue/terms.ts';

const catalogue = openCatalogue(SEED_ENTRIES);
const bonus = (award: string, subject: SubjectKind, decisionDate: string) =>
  bonusOf(catalogue, { award, subject, decisionDate });

describe('bonusOf', () => {
  it.each<[string, SubjectKind, number, number]>([
    ['lao-dong-tien-tien', 'ca-nhan', 710_000, 760_000],
    ['chien-si-thi-dua-co-so', 'ca-nhan', 2_340_000, 2_530_000],
    ['chien-si-thi-dua-bo-ban-nganh-tinh', 'ca-nhan', 7_020_000, 7_590_000],
    ['tap-the-lao-dong-tien-tien', 'tap-the', 1_880_000, 2_030_000],
    ['tap-the-lao-dong-xuat-sac', 'tap-the', 3_510_000, 3_800_000],
    ['co-thi-dua-bo-ban-nganh-tinh', 'tap-the', 18_720_000, 20_240_000],
    ['bang-khen-bo-ban-nganh-tinh', 'ca-nhan', 3_510_000, 3_800_000],
    ['giay-khen-ubnd-cap-xa', 'ca-nhan', 710_000, 760_000],
    ['giay-khen-ubnd-cap-xa', 'ho-gia-dinh', 1_060_000, 1_140_000],
    ['huan-chuong-lao-dong-hang-ba', 'ca-nhan', 10_530_000, 11_390_000],
    ['huan-chuong-lao-dong-hang-ba', 'tap-the', 21_060_000, 22_770_000],
  ])('%s for %s: %i before and %i after 01/07/2026', (award, subject, before, after) => {
    expect(bonus(award, subject, '2026-06-30')?.amount).toBe(before);
    expect(bonus(award, subject, '2026-07-01')?.amount).toBe(after);
  });

  it('takes the decree of the day of the decision', () => {
    expect(bonus('giay-khen-ubnd-cap-xa', 'ca-nhan', '2025-06-30')?.coefficient).toBe(0.15);
    expect(bonus('giay-khen-ubnd-cap-xa', 'ca-nhan', '2025-07-01')?.coefficient).toBe(0.3);
  });

  it('doubles for a collective only where a rule says so, and names the rule', () => {
    const order = bonus('huan-chuong-lao-dong-hang-ba', 'tap-the', '2025-09-01');
    expect(order).toMatchObject({ coefficient: 9, exact: 21_060_000, baseSalary: 2_340_000, max: false });
    expect(order?.cites).toContain('NĐ 152/2025/NĐ-CP Điều 51.2, 52.2');
    expect(bonus('ky-niem-chuong-tinh', 'tap-the', '2025-09-01')).toBeNull();
  });

  it('marks what rests on memory: collectives with bằng khen, rounding after NĐ 98/2023', () => {
    expect(bonus('bang-khen-bo-ban-nganh-tinh', 'tap-the', '2025-09-01')?.unconfirmed).toBe(true);
    expect(bonus('lao-dong-tien-tien', 'ca-nhan', '2025-01-15')?.unconfirmed).toBe(false);
  });

  it('is confirmed once the office has confirmed every value it rests on', () => {
    const confirmed = openCatalogue(SEED_ENTRIES.map((entry) => ({ ...entry, reviewNeeded: false })));
    const asked = {
      award: 'bang-khen-bo-ban-nganh-tinh',
      subject: 'tap-the',
      decisionDate: '2025-09-01',
    } as const;
    expect(bonusOf(confirmed, asked)?.unconfirmed).toBe(false);
  });

  it('tells an upper bound as one', () => {
    expect(bonus('ky-niem-chuong-tinh', 'ca-nhan', '2025-09-01')).toMatchObject({
      coefficient: 0.6,
      max: true,
    });
  });

  it('knows nothing of unknown awards, Huân chương Hữu nghị and days before the first decree', () => {
    expect(bonus('khong-co', 'ca-nhan', '2025-09-01')).toBeNull();
    expect(bonus('huan-chuong-huu-nghi', 'ca-nhan', '2025-09-01')).toBeNull();
    expect(bonus('lao-dong-tien-tien', 'ca-nhan', '2012-01-01')).toBeNull();
  });
});
