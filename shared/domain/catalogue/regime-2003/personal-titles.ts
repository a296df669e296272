import type { CatalogueEntry } from '../entries.ts';
import {
  type Award2003,
  award2003,
  FROM_2017,
  route2003,
  UNTIL_2017,
  under,
  WHOLE_2003,
} from './award-2003.ts';
import { COMMUNE, DISTRICT, MINISTER, PROVINCE, UNITS } from './offices-2003.ts';

const PERSON = ['ca-nhan'] as const;
const TOPICS = ['de-tai', 'de-an', 'cong-trinh'] as const;

const national: Award2003 = {
  id: 'chien-si-thi-dua-toan-quoc',
  name: 'Chiến sĩ thi đua toàn quốc',
  shortName: 'CSTĐ toàn quốc',
  group: 'danh-hieu-ca-nhan',
  level: 'nha-nuoc',
  subjects: PERSON,
  article: 'Luật 2003 Điều 21',
  offices: ['thu-tuong-chinh-phu'],
  councilPercentSeen: '90 % (thủ tục cấp tỉnh, chế độ cũ)',
};
const of21 = under('Luật 2003 Điều 21', 'decree');
const nationalRoute = route2003(
  'l2003-21',
  'Luật 2003 Điều 21',
  'Hai lần liên tục CSTĐ cấp bộ, ngành, tỉnh và sáng kiến ảnh hưởng toàn quốc',
  PERSON,
  'decree',
  [
    of21.is({
      condition: 'held_title',
      titles: ['chien-si-thi-dua-bo-ban-nganh-tinh'],
      count: 2,
      consecutive: 'lan',
      window: 'any',
    }),
    of21.is({
      condition: 'initiatives',
      kinds: ['sang-kien', ...TOPICS],
      count: 1,
      scope: 'toan-quoc',
      window: 'any',
    }),
  ],
  { interpretations: ['INT-04', 'INT-05', 'INT-14'] },
);

const of22 = under('Luật 2003 Điều 22', 'decree');
const provincial = award2003(
  {
    id: 'chien-si-thi-dua-bo-ban-nganh-tinh',
    name: 'Chiến sĩ thi đua cấp Bộ, ngành, tỉnh, đoàn thể trung ương',
    shortName: 'CSTĐ cấp bộ, tỉnh',
    group: 'danh-hieu-ca-nhan',
    level: 'bo-tinh',
    subjects: PERSON,
    article: 'Luật 2003 Điều 22',
    offices: [PROVINCE, MINISTER],
    councilPercentSeen: '90 % (Thừa Thiên Huế, 2017)',
    provincial: { id: 'chien-si-thi-dua-cap-tinh', name: 'Chiến sĩ thi đua cấp tỉnh' },
  },
  WHOLE_2003,
  [
    route2003(
      'l2003-22',
      'Luật 2003 Điều 22',
      'Ba lần liên tục CSTĐ cơ sở và sáng kiến ảnh hưởng trong bộ, tỉnh',
      PERSON,
      'decree',
      [
        of22.is({
          condition: 'held_title',
          titles: ['chien-si-thi-dua-co-so'],
          count: 3,
          consecutive: 'nam',
          window: 'any',
        }),
        of22.manual('xuat-sac-tieu-bieu', 'Tiêu biểu xuất sắc trong số người đạt ba lần liên tục'),
        under('Luật 2003 Điều 22', 'memory').is({
          condition: 'initiatives',
          kinds: ['sang-kien', ...TOPICS],
          count: 1,
          scope: 'tinh',
          window: 'any',
        }),
      ],
      { interpretations: ['INT-03', 'INT-04', 'INT-14'] },
    ),
  ],
);

const of23 = under('Luật 2003 Điều 23', 'life');
const grassroots = award2003(
  {
    id: 'chien-si-thi-dua-co-so',
    name: 'Chiến sĩ thi đua cơ sở',
    shortName: 'CSTĐ cơ sở',
    group: 'danh-hieu-ca-nhan',
    level: 'co-so',
    subjects: PERSON,
    article: 'Luật 2003 Điều 23',
    offices: [DISTRICT, ...UNITS],
    note: 'Từ 01/10/2017: tỷ lệ tối đa 15 % số Lao động tiên tiến (NĐ 91/2017/NĐ-CP, ghi theo trí nhớ; tham số cstd_co_so_max_ratio).',
  },
  WHOLE_2003,
  [
    route2003(
      'l2003-23',
      'Luật 2003 Điều 23',
      'Đạt tiêu chuẩn Lao động tiên tiến và có sáng kiến hoặc đề tài',
      PERSON,
      'life',
      [
        of23.is({
          condition: 'meets_title_standard',
          titles: ['lao-dong-tien-tien', 'chien-si-tien-tien'],
        }),
        {
          condition: 'any',
          of: [
            [
              of23.is({
                condition: 'initiatives',
                kinds: ['sang-kien'],
                count: 1,
                scope: 'co-so',
                window: 'title_year',
              }),
            ],
            [
              of23.is({
                condition: 'initiatives',
                kinds: [...TOPICS],
                count: 1,
                scope: 'co-so',
                window: 'title_year',
              }),
            ],
            [
              of23.manual(
                'cai-tien-ap-dung-cong-nghe',
                'Cải tiến kỹ thuật, áp dụng công nghệ mới tăng năng suất',
              ),
            ],
          ],
        },
      ],
      { interpretations: ['INT-25', 'INT-26'] },
    ),
  ],
);

const of24 = under('Luật 2003 Điều 24', 'life');
const advancedStandard = (id: string) =>
  route2003(id, 'Luật 2003 Điều 24', 'Hoàn thành tốt nhiệm vụ, gương mẫu, tích cực học tập', PERSON, 'life', [
    of24.is({ condition: 'task_level_in_year', minLevel: 'tot' }),
    of24.manual('nang-suat-chat-luong', 'Năng suất, chất lượng cao'),
    of24.manual('chap-hanh-doan-ket', 'Chấp hành tốt; tự lực, tự cường; đoàn kết'),
    of24.manual('tich-cuc-hoc-tap', 'Tích cực học tập, nâng cao trình độ'),
    of24.manual('dao-duc-loi-song', 'Đạo đức, lối sống lành mạnh'),
  ]);
const advanced = {
  group: 'danh-hieu-ca-nhan',
  level: 'co-so',
  subjects: PERSON,
  article: 'Luật 2003 Điều 24',
} as const;

export const PERSONAL_TITLES_2003: readonly CatalogueEntry[] = [
  award2003(national, UNTIL_2017, [nationalRoute]),
  award2003(national, FROM_2017, [nationalRoute], { posted: true }),
  provincial,
  grassroots,
  award2003(
    {
      ...advanced,
      id: 'lao-dong-tien-tien',
      name: 'Lao động tiên tiến',
      offices: [DISTRICT, COMMUNE, ...UNITS],
    },
    WHOLE_2003,
    [advancedStandard('l2003-24-lao-dong')],
  ),
  award2003(
    {
      ...advanced,
      id: 'chien-si-tien-tien',
      name: 'Chiến sĩ tiên tiến',
      offices: ['bo-quoc-phong-bo-cong-an'],
    },
    WHOLE_2003,
    [advancedStandard('l2003-24-chien-si')],
  ),
];
