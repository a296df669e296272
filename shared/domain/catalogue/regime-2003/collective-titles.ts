import type { CatalogueEntry } from '../entries.ts';
import { award2003, compareRoute, route2003, UNKNOWN_ARTICLE, under, WHOLE_2003 } from './award-2003.ts';
import { ARMED_FORCES, COMMUNE, DISTRICT, MINISTER, PROVINCE, UNITS } from './offices-2003.ts';

const COLLECTIVE = ['tap-the'] as const;
const ADVANCED = ['lao-dong-tien-tien', 'chien-si-tien-tien'];
const title = { group: 'danh-hieu-tap-the', subjects: COLLECTIVE } as const;

const of25 = under('Luật 2003 Điều 25', 'life');
const of26 = under('Luật 2003 Điều 26', 'life');
const FLAGS: readonly CatalogueEntry[] = [
  award2003(
    {
      ...title,
      id: 'co-thi-dua-chinh-phu',
      name: 'Cờ thi đua của Chính phủ',
      shortName: 'Cờ Chính phủ',
      level: 'nha-nuoc',
      article: 'Luật 2003 Điều 25',
      offices: ['chinh-phu'],
    },
    WHOLE_2003,
    [
      route2003(
        'l2003-25',
        'Luật 2003 Điều 25',
        'Tập thể tiêu biểu xuất sắc trong toàn quốc',
        COLLECTIVE,
        'life',
        [
          of25.manual('hoan-thanh-vuot-muc', 'Hoàn thành vượt mức chỉ tiêu, nhiệm vụ trong năm'),
          of25.manual('tieu-bieu-toan-quoc', 'Tiêu biểu xuất sắc trong toàn quốc'),
          of25.manual('nhan-to-moi-ca-nuoc', 'Nhân tố, mô hình mới cho cả nước học tập'),
          of25.manual('doan-ket-tiet-kiem', 'Đoàn kết; đi đầu tiết kiệm, chống lãng phí, tham nhũng'),
        ],
      ),
    ],
  ),
  award2003(
    {
      ...title,
      id: 'co-thi-dua-bo-ban-nganh-tinh',
      name: 'Cờ thi đua cấp Bộ, ngành, tỉnh, đoàn thể trung ương',
      shortName: 'Cờ thi đua cấp bộ, tỉnh',
      level: 'bo-tinh',
      article: 'Luật 2003 Điều 26',
      offices: [PROVINCE, MINISTER],
      provincial: { id: 'co-thi-dua-cap-tinh', name: 'Cờ thi đua của Ủy ban nhân dân tỉnh' },
    },
    WHOLE_2003,
    [
      route2003(
        'l2003-26',
        'Luật 2003 Điều 26',
        'Tập thể dẫn đầu trong bộ, ngành, tỉnh',
        COLLECTIVE,
        'life',
        [
          of26.manual('hoan-thanh-vuot-muc', 'Hoàn thành vượt mức chỉ tiêu, nhiệm vụ trong năm'),
          of26.manual('nhan-to-moi', 'Nhân tố, mô hình mới để học tập'),
          of26.manual('doan-ket-tiet-kiem', 'Đoàn kết; thực hành tiết kiệm'),
        ],
      ),
    ],
  ),
];

const of27 = under('Luật 2003 Điều 27', 'circular');
const excellentStandard = (id: string) =>
  route2003(
    id,
    'Luật 2003 Điều 27',
    'Xuất sắc, 100 % hoàn thành, từ 70 % Lao động tiên tiến, có CSTĐ cơ sở, không kỷ luật',
    COLLECTIVE,
    'circular',
    [
      of27.is({
        condition: 'meets_title_standard',
        titles: ['tap-the-lao-dong-tien-tien', 'don-vi-tien-tien'],
      }),
      of27.is({ condition: 'task_level_in_year', minLevel: 'xuat-sac' }),
      of27.is({ condition: 'members_completed_task', minRatio: 1 }),
      of27.is({ condition: 'collective_members_with_title', titles: ADVANCED, minRatio: 0.7 }),
      of27.is({
        condition: 'collective_members_with_title',
        titles: ['chien-si-thi-dua-co-so'],
        minCount: 1,
      }),
      of27.is({ condition: 'no_member_discipline', fromLevel: 'canh-cao' }),
      of27.manual('phong-trao-thuong-xuyen', 'Phong trào thi đua thường xuyên, thiết thực'),
      of27.manual('doan-ket', 'Nội bộ đoàn kết, chấp hành tốt'),
    ],
    { interpretations: ['INT-24', 'INT-25'] },
  );
const of28 = under('Luật 2003 Điều 28', 'circular');
const advancedStandard = (id: string) =>
  route2003(
    id,
    'Luật 2003 Điều 28',
    'Hoàn thành tốt, trên 50 % Lao động tiên tiến, không kỷ luật',
    COLLECTIVE,
    'circular',
    [
      of28.is({ condition: 'task_level_in_year', minLevel: 'tot' }),
      of28.is({
        condition: 'collective_members_with_title',
        titles: ADVANCED,
        minRatio: 0.5,
        exclusive: true,
      }),
      of28.is({ condition: 'no_member_discipline', fromLevel: 'canh-cao' }),
      of28.manual('phong-trao-thuong-xuyen', 'Phong trào thi đua thường xuyên, thiết thực'),
      of28.manual('doan-ket', 'Nội bộ đoàn kết, chấp hành tốt'),
    ],
    { interpretations: ['INT-24'] },
  );

const excellent = { ...title, level: 'bo-tinh', article: 'Luật 2003 Điều 27' } as const;
const advanced = { ...title, level: 'co-so', article: 'Luật 2003 Điều 28' } as const;
const YEARLY: readonly CatalogueEntry[] = [
  award2003(
    {
      ...excellent,
      id: 'tap-the-lao-dong-xuat-sac',
      name: 'Tập thể lao động xuất sắc',
      offices: [PROVINCE, MINISTER],
    },
    WHOLE_2003,
    [excellentStandard('l2003-27-tap-the')],
  ),
  award2003(
    { ...excellent, id: 'don-vi-quyet-thang', name: 'Đơn vị quyết thắng', offices: [ARMED_FORCES] },
    WHOLE_2003,
    [excellentStandard('l2003-27-don-vi')],
  ),
  award2003(
    {
      ...advanced,
      id: 'tap-the-lao-dong-tien-tien',
      name: 'Tập thể lao động tiên tiến',
      offices: [DISTRICT, ...UNITS],
    },
    WHOLE_2003,
    [advancedStandard('l2003-28-tap-the')],
  ),
  award2003(
    { ...advanced, id: 'don-vi-tien-tien', name: 'Đơn vị tiên tiến', offices: [ARMED_FORCES] },
    WHOLE_2003,
    [advancedStandard('l2003-28-don-vi')],
  ),
];

const ofFamily = under(UNKNOWN_ARTICLE, 'life');
const CULTURE: readonly CatalogueEntry[] = [
  award2003(
    {
      ...title,
      id: 'thon-to-dan-pho-van-hoa',
      name: 'Thôn, làng, ấp, bản, tổ dân phố văn hóa',
      level: 'xa',
      article: UNKNOWN_ARTICLE,
      offices: [DISTRICT],
    },
    WHOLE_2003,
    [compareRoute('l2003-thon-van-hoa', UNKNOWN_ARTICLE, COLLECTIVE)],
  ),
  award2003(
    {
      id: 'gia-dinh-van-hoa',
      name: 'Gia đình văn hóa',
      group: 'danh-hieu-ho-gia-dinh',
      level: 'xa',
      subjects: ['ho-gia-dinh'],
      article: UNKNOWN_ARTICLE,
      offices: [COMMUNE],
    },
    WHOLE_2003,
    [
      route2003(
        'l2003-gia-dinh-van-hoa',
        UNKNOWN_ARTICLE,
        'Gia đình gương mẫu, hòa thuận, lao động hiệu quả',
        ['ho-gia-dinh'],
        'life',
        [
          ofFamily.manual('guong-mau-noi-cu-tru', 'Gương mẫu chấp hành, tham gia phong trào nơi cư trú'),
          ofFamily.manual('hoa-thuan-tien-bo', 'Gia đình hòa thuận, hạnh phúc, tiến bộ'),
          ofFamily.manual('lao-dong-hieu-qua', 'Lao động, sản xuất, học tập đạt hiệu quả'),
        ],
      ),
    ],
  ),
];

export const COLLECTIVE_TITLES_2003: readonly CatalogueEntry[] = [...FLAGS, ...YEARLY, ...CULTURE];
