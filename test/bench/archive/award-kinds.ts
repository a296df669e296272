/** Which awards are given how often, by whom, in which years: the province's own mostly, the State's rarely. */
import { type Random, weighted } from './draw.ts';

export interface AwardKind {
  readonly id: string;
  readonly subjects: readonly ('person' | 'collective' | 'household')[];
  /** Decided by the province's chairman: numbered '…/QĐ-UBND' by this office. */
  readonly own: boolean;
  /** Letters after the number. */
  readonly symbol: string;
  readonly from: number;
  readonly to: number;
  /** Recipients of one decision, at most. */
  readonly most: number;
}

const P = ['person'] as const;
const C = ['collective'] as const;
const H = ['household'] as const;
const PC = ['person', 'person', 'person', 'person', 'collective'] as const;
const PCH = [
  'person',
  'person',
  'person',
  'person',
  'person',
  'person',
  'collective',
  'collective',
  'household',
] as const;

const kind = (
  id: string,
  subjects: AwardKind['subjects'],
  symbol: string,
  most: number,
  from = 1986,
  to = 2026,
): AwardKind => ({ id, subjects, symbol, own: symbol === 'QĐ-UBND', most, from, to });

/** Weights are decisions, not awards. */
const KINDS: readonly (readonly [AwardKind, number])[] = [
  [kind('bang-khen-bo-ban-nganh-tinh', PCH, 'QĐ-UBND', 260), 420],
  [kind('lao-dong-tien-tien', P, 'QĐ-UBND', 900), 60],
  [kind('chien-si-thi-dua-co-so', P, 'QĐ-UBND', 420), 60],
  [kind('chien-si-thi-dua-bo-ban-nganh-tinh', P, 'QĐ-UBND', 60, 1999), 24],
  [kind('tap-the-lao-dong-xuat-sac', C, 'QĐ-UBND', 240), 40],
  [kind('tap-the-lao-dong-tien-tien', C, 'QĐ-UBND', 400), 14],
  [kind('co-thi-dua-bo-ban-nganh-tinh', C, 'QĐ-UBND', 40), 24],
  [kind('gia-dinh-van-hoa', H, 'QĐ-UBND', 420, 1995), 22],
  [kind('xa-phuong-thi-tran-tieu-bieu', C, 'QĐ-UBND', 20, 2024), 6],
  [kind('giay-khen-ubnd-cap-huyen', PCH, 'QĐ-UBND', 160, 1990, 2025), 70],
  [kind('giay-khen-co-quan-chuyen-mon-cap-tinh', PC, 'QĐ-SNV', 120, 1996), 30],
  [kind('ky-niem-chuong-tinh', P, 'QĐ-UBND', 140, 2010), 12],
  [kind('bang-khen-thu-tuong', PC, 'QĐ-TTg', 14), 60],
  [kind('huan-chuong-lao-dong-hang-ba', PC, 'QĐ-CTN', 10), 34],
  [kind('huan-chuong-lao-dong-hang-nhi', PC, 'QĐ-CTN', 6), 16],
  [kind('huan-chuong-lao-dong-hang-nhat', PC, 'QĐ-CTN', 3), 6],
  [kind('huan-chuong-doc-lap-hang-ba', C, 'QĐ-CTN', 2), 3],
  [kind('co-thi-dua-chinh-phu', C, 'QĐ-TTg', 8, 1999), 10],
  [kind('chien-si-thi-dua-toan-quoc', P, 'QĐ-TTg', 5), 5],
  [kind('nha-giao-uu-tu', P, 'QĐ-CTN', 14), 5],
  [kind('thay-thuoc-uu-tu', P, 'QĐ-CTN', 12), 5],
  [kind('ba-me-viet-nam-anh-hung', P, 'QĐ-CTN', 60, 1994), 10],
  [kind('huy-chuong-khang-chien', P, 'QĐ-CTN', 700, 1986, 2002), 22],
  [kind('huan-chuong-khang-chien', P, 'QĐ-CTN', 500, 1986, 2002), 16],
  [kind('huy-hieu', P, 'QĐ-UBND', 120, 1990, 2010), 8],
];

const cached = new Map<number, (random: Random) => AwardKind>();

/** An award of a year. */
export function drawKind(random: Random, year: number): AwardKind {
  const known = cached.get(year) ?? weighted(KINDS.filter(([one]) => one.from <= year && year <= one.to));
  cached.set(year, known);
  return known(random);
}
