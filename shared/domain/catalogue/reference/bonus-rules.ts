import type { CatalogueEntry, EntryContent } from '../entries.ts';
import { type Days, dated, type Origin, origin } from './dated.ts';

const ND_91: Days = ['2017-10-01', '2023-12-31'];
const ND_98: Days = ['2024-01-01', '2025-06-30'];
const ND_152: Days = ['2025-07-01', null];
const QUOTED = origin('decree', 'Đọc qua trích dẫn của báo, trang luật');
const MEMORY = origin('memory', 'Ghi theo trí nhớ, cần đối chiếu văn bản');
const HEROES = ['anh-hung-luc-luong-vu-trang-nhan-dan', 'anh-hung-lao-dong'];

const rule = (key: string, days: Days, from: Origin, content: EntryContent<'bonus_rule'>) =>
  dated('bonus_rule', key, days, from, content);

type Factor = Extract<EntryContent<'bonus_rule'>, { rule: 'factor' }>;
const twice = (cite: string, groups: Factor['groups']): Factor => ({
  rule: 'factor',
  subject: 'tap-the',
  factor: 2,
  groups,
  awards: [],
  cite,
});

/** How sums are made: collectives, households, rounding. */
export const BONUS_RULES: readonly CatalogueEntry[] = [
  rule('nd-152-2025:tap-the:huan-chuong', ND_152, QUOTED, {
    ...twice('NĐ 152/2025/NĐ-CP Điều 51.2, 52.2', ['huan-chuong']),
    awards: HEROES,
  }),
  rule(
    'nd-152-2025:tap-the:bang-khen',
    ND_152,
    MEMORY,
    twice('NĐ 152/2025/NĐ-CP Điều 54.2', ['bang-khen', 'giay-khen']),
  ),
  rule('nd-152-2025:ho-gia-dinh', ND_152, QUOTED, {
    rule: 'factor',
    subject: 'ho-gia-dinh',
    factor: 1.5,
    groups: ['bang-khen', 'giay-khen'],
    awards: [],
    cite: 'NĐ 152/2025/NĐ-CP',
  }),
  rule('nd-152-2025:lam-tron', ND_152, MEMORY, {
    rule: 'round_up',
    toVnd: 10_000,
    cite: 'NĐ 98/2023/NĐ-CP Điều 53.2, giữ trong NĐ 152/2025/NĐ-CP',
  }),
  rule('nd-98-2023:tap-the:huan-chuong', ND_98, QUOTED, {
    ...twice('NĐ 98/2023/NĐ-CP Điều 55, 56.2', ['huan-chuong']),
    awards: HEROES,
  }),
  rule('nd-98-2023:tap-the:bang-khen', ND_98, MEMORY, twice('NĐ 98/2023/NĐ-CP', ['bang-khen', 'giay-khen'])),
  rule('nd-98-2023:lam-tron', ND_98, QUOTED, {
    rule: 'round_up',
    toVnd: 10_000,
    cite: 'NĐ 98/2023/NĐ-CP Điều 53.2',
  }),
  rule(
    'nd-91-2017:tap-the',
    ND_91,
    MEMORY,
    twice('NĐ 91/2017/NĐ-CP', ['huan-chuong', 'bang-khen', 'giay-khen']),
  ),
  rule('nd-91-2017:lam-tron', ND_91, MEMORY, { rule: 'round_up', toVnd: 10_000, cite: 'NĐ 91/2017/NĐ-CP' }),
];
