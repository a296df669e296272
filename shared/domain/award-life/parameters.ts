import type { CatalogueEntry } from '../catalogue/entries.ts';

/** Days that no text we have read sets: the office confirms or changes them in its catalogue. */
export const AWARD_LIFE_DAYS = {
  'chua-trao-nhac-sau-so-ngay': 30,
  'thu-hoi-hien-vat-so-ngay': 30,
  'thu-hoi-tien-thuong-so-ngay': 30,
} as const;
export type AwardLifeDays = keyof typeof AWARD_LIFE_DAYS;

const NAMES: Record<AwardLifeDays, readonly [name: string, source: string]> = {
  'chua-trao-nhac-sau-so-ngay': [
    'Số ngày sau quyết định thì nhắc bằng chưa trao',
    'Chưa thấy quy định; đặt theo quy chế của tỉnh',
  ],
  'thu-hoi-hien-vat-so-ngay': [
    'Số ngày để thu hồi hiện vật sau quyết định hủy bỏ',
    'Luật Thi đua, khen thưởng Điều 93 không nêu thời hạn; đặt theo quyết định hủy bỏ',
  ],
  'thu-hoi-tien-thuong-so-ngay': [
    'Số ngày để thu hồi tiền thưởng sau quyết định hủy bỏ',
    'Luật Thi đua, khen thưởng Điều 93 không nêu thời hạn; đặt theo quyết định hủy bỏ',
  ],
};

/** Entries of the catalogue a new office starts with. */
export const AWARD_LIFE_PARAMETERS: readonly CatalogueEntry<'parameter'>[] = (
  Object.keys(AWARD_LIFE_DAYS) as AwardLifeDays[]
).map((key) => ({
  kind: 'parameter',
  key,
  validFrom: '1900-01-01',
  validTo: null,
  source: 'memory',
  sourceText: NAMES[key][1],
  reviewNeeded: true,
  content: { name: NAMES[key][0], setBy: 'Cơ quan sử dụng', cite: null, value: AWARD_LIFE_DAYS[key] },
}));
