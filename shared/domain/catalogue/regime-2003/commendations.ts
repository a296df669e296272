import type { CatalogueEntry } from '../entries.ts';
import {
  type Award2003,
  award2003,
  compareRoute,
  FROM_2014_TO_2017,
  FROM_2017,
  route2003,
  UNKNOWN_ARTICLE,
  UNTIL_2014,
  under,
  WHOLE_2003,
} from './award-2003.ts';
import { COMMUNE, DISTRICT, MINISTER, PROVINCE, UNITS } from './offices-2003.ts';

const PERSON = ['ca-nhan'] as const;
const ALL = ['ca-nhan', 'tap-the', 'ho-gia-dinh'] as const;
const OTHERS = ['tap-the', 'ho-gia-dinh'] as const;

const primeMinister: Award2003 = {
  id: 'bang-khen-thu-tuong',
  name: 'Bằng khen của Thủ tướng Chính phủ',
  shortName: 'Bằng khen Thủ tướng',
  group: 'bang-khen',
  level: 'nha-nuoc',
  subjects: ALL,
  article: UNKNOWN_ARTICLE,
  offices: ['thu-tuong-chinh-phu'],
  councilPercentSeen: '80 % (thủ tục cấp tỉnh, chế độ cũ)',
};

const PROVINCIAL = ['bang-khen-bo-ban-nganh-tinh'];
const ND65 = 'NĐ 65/2014 Điều 23.1.c';
const of65 = under(ND65, 'decree');
const AFTER_2014 = [
  route2003(
    'nd65-23-1-c',
    ND65,
    'Bằng khen cấp bộ, tỉnh rồi năm năm liên tục xuất sắc, năm sáng kiến',
    PERSON,
    'decree',
    [
      of65.is({ condition: 'anchor_award', awards: PROVINCIAL, use: 'any' }),
      of65.is({
        condition: 'years_completed_task',
        level: 'xuat-sac',
        years: 5,
        consecutive: true,
        afterAnchor: true,
        untilProposal: false,
      }),
      of65.is({ condition: 'initiatives', kinds: ['sang-kien'], count: 5, scope: 'co-so', window: 'streak' }),
    ],
    { interpretations: ['INT-02', 'INT-04', 'INT-14'] },
  ),
  compareRoute('nd65-23-khac', 'NĐ 65/2014 Điều 23', ALL, 'Tiêu chuẩn khác của NĐ 65/2014/NĐ-CP'),
];

const ND91 = 'NĐ 91/2017 Điều 38.1';
const AFTER_2017 = [
  route2003('nd91-38-1-a', `${ND91}.a`, 'Xuất sắc trong phong trào thi đua từ ba năm', PERSON, 'decree', [
    under(`${ND91}.a`, 'decree').is({
      condition: 'movement_result',
      launchedBy: ['hoi-dong-tdkt-trung-uong', 'bo-ban-nganh-tinh'],
      minDurationYears: 3,
      at: ['binh-xet', 'so-ket', 'tong-ket'],
    }),
    under(`${ND91}.a`, 'decree').manual(
      'xuat-sac-phong-trao',
      'Thành tích xuất sắc tiêu biểu trong phong trào',
    ),
  ]),
  route2003('nd91-38-1-b', `${ND91}.b`, 'Thành tích có phạm vi ảnh hưởng rộng', PERSON, 'decree', [
    under(`${ND91}.b`, 'decree').manual(
      'anh-huong-rong',
      'Nhiều thành tích có phạm vi ảnh hưởng trong bộ, tỉnh',
    ),
  ]),
  route2003(
    'nd91-38-1-c',
    `${ND91}.c`,
    'Bằng khen cấp bộ, tỉnh, từ năm năm xuất sắc và năm sáng kiến',
    PERSON,
    'decree',
    [
      under(`${ND91}.c`, 'decree').is({
        condition: 'held_award',
        awards: PROVINCIAL,
        count: 1,
        window: 'any',
      }),
      under(`${ND91}.c`, 'decree').is({
        condition: 'years_completed_task',
        level: 'xuat-sac',
        years: 5,
        consecutive: true,
        afterAnchor: false,
        untilProposal: false,
      }),
      under(`${ND91}.c`, 'decree').is({
        condition: 'initiatives',
        kinds: ['sang-kien'],
        count: 5,
        scope: 'co-so',
        window: 'streak',
      }),
    ],
    { interpretations: ['INT-04', 'INT-14', 'INT-16'] },
  ),
  compareRoute('nd91-38-khac', 'NĐ 91/2017 Điều 38', OTHERS, 'Tiêu chuẩn cho tập thể, hộ gia đình'),
];

const praise = (
  id: string,
  name: string,
  shortName: string,
  level: Award2003['level'],
  offices: readonly string[],
  group: Award2003['group'] = 'giay-khen',
  provincial?: Award2003['provincial'],
) =>
  award2003(
    { id, name, shortName, group, level, subjects: ALL, article: UNKNOWN_ARTICLE, offices, provincial },
    WHOLE_2003,
    [compareRoute(`l2003-${id}`, UNKNOWN_ARTICLE, ALL)],
  );

export const COMMENDATIONS_2003: readonly CatalogueEntry[] = [
  award2003(primeMinister, UNTIL_2014, [compareRoute('l2003-bang-khen-thu-tuong', UNKNOWN_ARTICLE, ALL)]),
  award2003({ ...primeMinister, article: 'NĐ 65/2014 Điều 23' }, FROM_2014_TO_2017, AFTER_2014),
  award2003({ ...primeMinister, article: 'NĐ 91/2017 Điều 38' }, FROM_2017, AFTER_2017),
  praise(
    'bang-khen-bo-ban-nganh-tinh',
    'Bằng khen cấp Bộ, ngành, tỉnh, đoàn thể trung ương',
    'Bằng khen cấp bộ, tỉnh',
    'bo-tinh',
    [PROVINCE, MINISTER],
    'bang-khen',
    { id: 'bang-khen-chu-tich-ubnd-tinh', name: 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh' },
  ),
  praise(
    'giay-khen-don-vi-thuoc-bo-ban-nganh',
    'Giấy khen của Thủ trưởng cơ quan, đơn vị thuộc Bộ, ngành',
    'Giấy khen đơn vị thuộc bộ',
    'co-so',
    UNITS,
  ),
  praise(
    'giay-khen-doanh-nghiep-hop-tac-xa',
    'Giấy khen của Giám đốc doanh nghiệp, hợp tác xã',
    'Giấy khen doanh nghiệp',
    'co-so',
    UNITS,
  ),
  praise(
    'giay-khen-co-quan-chuyen-mon-cap-tinh',
    'Giấy khen của Thủ trưởng cơ quan chuyên môn thuộc Ủy ban nhân dân cấp tỉnh',
    'Giấy khen cấp sở',
    'co-so',
    UNITS,
  ),
  praise(
    'giay-khen-ubnd-cap-huyen',
    'Giấy khen của Chủ tịch Ủy ban nhân dân cấp huyện',
    'Giấy khen cấp huyện',
    'co-so',
    [DISTRICT],
  ),
  praise('giay-khen-ubnd-cap-xa', 'Giấy khen của Chủ tịch Ủy ban nhân dân cấp xã', 'Giấy khen cấp xã', 'xa', [
    COMMUNE,
  ]),
];
