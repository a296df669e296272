import { describe, expect, it } from 'vitest';
import { awardStanding, commendationTypeOf, yearsInReason } from '#shared/domain/honorees/award-standing.ts';

describe('years named in a reason', () => {
  it.each([
    ['có thành tích xuất sắc năm 2024', { from: 2024, to: 2024 }],
    ['đã có thành tích trong giai đoạn 2021 - 2025', { from: 2021, to: 2025 }],
    ['hoàn thành xuất sắc nhiệm vụ từ năm 2019 đến năm 2021', { from: 2019, to: 2021 }],
    ['có thành tích trong năm học 2023-2024', { from: 2023, to: 2024 }],
    ['có thành tích đột xuất trong cứu nạn', null],
    ['kế hoạch 2021/KH giai đoạn mới', null],
  ])('%s', (reason, years) => {
    expect(yearsInReason(reason)).toEqual(years);
  });
});

describe('standing of an award', () => {
  const base = { reason: '', decidedOn: '2025-02-10', proposedYear: null };
  it('a title is for the proposed year, else the year its reason names, else the year before its decision', () => {
    expect(awardStanding({ ...base, isTitle: true, proposedYear: 2023 }).titleYear).toBe(2023);
    expect(awardStanding({ ...base, isTitle: true, reason: 'thành tích năm 2025' }).titleYear).toBe(2025);
    expect(awardStanding({ ...base, isTitle: true }).titleYear).toBe(2024);
  });
  it('a form of commendation keeps the years of its reason, but none after its decision', () => {
    const award = (reason: string) => awardStanding({ ...base, isTitle: false, reason });
    expect(award('giai đoạn 2020-2024')).toEqual({ titleYear: null, period: { from: 2020, to: 2024 } });
    expect(award('chào mừng năm 2030').period).toBeNull();
  });
});

describe('type of commendation from the stream', () => {
  it('is the type of the stream, as the law of the award names it', () => {
    expect(commendationTypeOf(['cong-trang'], ['cong-trang', 'dot-xuat'])).toBe('cong-trang');
    expect(commendationTypeOf(['phong-trao', 'chuyen-de'], ['chuyen-de'])).toBe('chuyen-de');
    expect(commendationTypeOf(['phong-trao', 'chuyen-de'], [])).toBe('phong-trao');
  });
  it('is left open where a stream serves several', () => {
    expect(commendationTypeOf(['cong-trang', 'cong-hien'], ['cong-trang', 'cong-hien'])).toBeNull();
    expect(commendationTypeOf(['cong-trang', 'cong-hien'], ['cong-hien'])).toBe('cong-hien');
  });
});
