import type { CatalogueEntry, EntryContent } from '../entries.ts';
import { type Days, dated, type Origin, origin } from './dated.ts';

const LAW_2003 = 'Luật 15/2003/QH11';
const LAW_2022 = 'Luật 06/2022/QH15';
const FROM_MEMORY = origin('memory', 'Ngày 01/06/2010 (hiệu lực NĐ 42/2010/NĐ-CP) cần đối chiếu');

const regime = (
  key: string,
  days: Days,
  from: Origin,
  content: Omit<EntryContent<'regime'>, 'incomplete' | 'pending'> &
    Partial<Pick<EntryContent<'regime'>, 'incomplete' | 'pending'>>,
) => dated('regime', key, days, from, { incomplete: false, pending: null, ...content });

/** Law and decrees by the day a dossier was received. */
export const REGIMES: readonly CatalogueEntry[] = [
  regime('R1', ['2004-07-01', '2010-05-31'], FROM_MEMORY, {
    name: `${LAW_2003}, NĐ 121/2005/NĐ-CP`,
    law: `${LAW_2003}, sửa đổi bởi Luật 47/2005/QH11`,
    decree: 'NĐ 121/2005/NĐ-CP',
  }),
  regime('R2', ['2010-06-01', '2014-05-31'], FROM_MEMORY, {
    name: `${LAW_2003}, NĐ 42/2010/NĐ-CP`,
    law: `${LAW_2003}, sửa đổi bởi Luật 47/2005/QH11, Luật 32/2009/QH12`,
    decree: 'NĐ 42/2010/NĐ-CP, NĐ 39/2012/NĐ-CP',
  }),
  regime('R3', ['2014-06-01', '2017-09-30'], origin('law', 'Luật 39/2013/QH13 có hiệu lực 01/06/2014'), {
    name: `${LAW_2003} sửa đổi 2013, NĐ 65/2014/NĐ-CP`,
    law: `${LAW_2003}, sửa đổi bởi Luật 47/2005/QH11, Luật 32/2009/QH12, Luật 39/2013/QH13`,
    decree: 'NĐ 42/2010/NĐ-CP, NĐ 39/2012/NĐ-CP, NĐ 65/2014/NĐ-CP',
  }),
  regime('R4', ['2017-10-01', '2023-12-31'], origin('law', 'NĐ 91/2017/NĐ-CP; Luật 06/2022/QH15 Điều 94'), {
    name: `${LAW_2003} sửa đổi 2013, NĐ 91/2017/NĐ-CP`,
    law: `${LAW_2003}, sửa đổi bởi Luật 47/2005/QH11, Luật 32/2009/QH12, Luật 39/2013/QH13`,
    decree: 'NĐ 91/2017/NĐ-CP',
  }),
  regime('R5', ['2024-01-01', '2025-06-30'], origin('law', 'Luật 06/2022/QH15 khoản 1 Điều 94'), {
    name: `${LAW_2022}, NĐ 98/2023/NĐ-CP`,
    law: LAW_2022,
    decree: 'NĐ 98/2023/NĐ-CP',
    pending: { rule: 'manual', cite: '94' },
  }),
  regime('R6', ['2025-07-01', '2026-09-30'], origin('decree', 'NĐ 152/2025/NĐ-CP; NĐ 129/2025/NĐ-CP'), {
    name: `${LAW_2022}, NĐ 152/2025/NĐ-CP`,
    law: LAW_2022,
    decree: 'NĐ 152/2025/NĐ-CP',
    pending: { rule: 'old_regime', cite: 'NĐ 152/2025 Điều 60.3' },
  }),
  regime(
    'R7',
    ['2026-10-01', null],
    origin('secondary', 'Bài giới thiệu Luật 06/2026/QH16; chưa đọc được văn bản'),
    {
      name: 'Luật 06/2026/QH16',
      law: `${LAW_2022}, sửa đổi bởi Luật 06/2026/QH16`,
      decree: 'NĐ 152/2025/NĐ-CP hoặc văn bản thay thế (chưa xác nhận)',
      incomplete: true,
      pending: { rule: 'old_unless_better', cite: 'Luật 06/2026/QH16 (điều chuyển tiếp)' },
    },
  ),
];
