import type { Route } from '../award-rule.ts';
import type { ConditionNode } from '../conditions.ts';
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
  UNTIL_2017,
  under,
} from './award-2003.ts';
import { PRESIDENT } from './offices-2003.ts';

const PERSON = ['ca-nhan'] as const;
const COLLECTIVE = ['tap-the'] as const;
const BOTH = ['ca-nhan', 'tap-the'] as const;

const order = (rank: 'nhat' | 'nhi' | 'ba', name: string, article: string): Award2003 => ({
  id: `huan-chuong-lao-dong-hang-${rank}`,
  name: `Huân chương Lao động hạng ${name}`,
  shortName: `HCLĐ hạng ${name}`,
  group: 'huan-chuong',
  level: 'nha-nuoc',
  subjects: BOTH,
  article,
  offices: [PRESIDENT],
  powerCite: 'Luật 2003 Điều 77',
});

/** Text of 2003, as quoted: the chain of one class to the next, to 31/05/2014. */
function chain(cite: string, before: string): readonly ConditionNode[] {
  return [under(cite, 'secondary').is({ condition: 'anchor_award', awards: [before], use: 'any' })];
}

/** Five years in a row Tập thể lao động xuất sắc, and flags in that time. */
function collectiveChain(
  id: string,
  cite: string,
  before: string,
  flags: { readonly provincial: number; readonly national: number },
): Route {
  const of = under(cite, 'secondary');
  const flag = (title: string, count: number): ConditionNode =>
    of.is({ condition: 'held_title', titles: [title], count, consecutive: 'none', window: 'streak' });
  return route2003(
    id,
    cite,
    'Năm năm liên tục Tập thể lao động xuất sắc và cờ thi đua',
    COLLECTIVE,
    'secondary',
    [
      ...chain(cite, before),
      of.is({
        condition: 'held_title',
        titles: ['tap-the-lao-dong-xuat-sac', 'don-vi-quyet-thang'],
        count: 5,
        consecutive: 'nam',
        window: 'after_anchor',
        setsStreak: true,
      }),
      {
        condition: 'any',
        of: [
          [flag('co-thi-dua-bo-ban-nganh-tinh', flags.provincial)],
          [flag('co-thi-dua-chinh-phu', flags.national)],
        ],
      },
    ],
  );
}

/** What only a person can weigh: an invention or work, a sudden achievement, long service. */
function weighed(prefix: string, cite: string, inventionOf: string): readonly Route[] {
  const of = under(cite, 'secondary');
  return [
    route2003(`${prefix}-phat-minh`, cite, `Phát minh, công trình cấp ${inventionOf}`, PERSON, 'secondary', [
      of.manual('phat-minh-cong-trinh', `Phát minh, sáng chế, công trình khoa học cấp ${inventionOf}`),
    ]),
    route2003(`${prefix}-dot-xuat`, cite, 'Thành tích đột xuất hoặc cống hiến', PERSON, 'secondary', [
      of.manual(
        'dot-xuat-cong-hien',
        'Thành tích đặc biệt xuất sắc đột xuất hoặc quá trình cống hiến lâu dài',
      ),
    ]),
    route2003(
      `${prefix}-tap-the-dot-xuat`,
      cite,
      'Tập thể lập thành tích đột xuất',
      COLLECTIVE,
      'secondary',
      [of.manual('tap-the-dot-xuat', 'Tập thể lập thành tích đặc biệt xuất sắc đột xuất')],
    ),
  ];
}

const A42 = 'Luật 2003 Điều 42';
const A43 = 'Luật 2003 Điều 43';
const first = order('nhat', 'Nhất', A42);
const second = order('nhi', 'Nhì', A43);
const third = order('ba', 'Ba', UNKNOWN_ARTICLE);
const of42 = under(A42, 'secondary');
const of43 = under(A43, 'secondary');

const SECOND_TEXT_2003: readonly Route[] = [
  route2003(
    'l2003-43-ca-nhan',
    A43,
    'Sau hạng Ba: hai lần CSTĐ cấp bộ, tỉnh hoặc Bằng khen Thủ tướng',
    PERSON,
    'secondary',
    [
      ...chain(A43, third.id),
      {
        condition: 'any',
        of: [
          [
            of43.is({
              condition: 'held_title',
              titles: ['chien-si-thi-dua-bo-ban-nganh-tinh'],
              count: 2,
              consecutive: 'none',
              window: 'after_anchor',
            }),
          ],
          [
            of43.is({
              condition: 'held_award',
              awards: ['bang-khen-thu-tuong'],
              count: 1,
              window: 'after_anchor',
            }),
          ],
        ],
      },
    ],
  ),
  collectiveChain('l2003-43-tap-the', A43, third.id, { provincial: 2, national: 1 }),
  ...weighed('l2003-43', A43, 'bộ, tỉnh'),
];

const FIRST_TEXT_2003: readonly Route[] = [
  route2003('l2003-42-ca-nhan', A42, 'Sau hạng Nhì: Chiến sĩ thi đua toàn quốc', PERSON, 'secondary', [
    ...chain(A42, second.id),
    of42.is({
      condition: 'held_title',
      titles: ['chien-si-thi-dua-toan-quoc'],
      count: 1,
      consecutive: 'none',
      window: 'after_anchor',
    }),
  ]),
  collectiveChain('l2003-42-tap-the', A42, second.id, { provincial: 3, national: 2 }),
  ...weighed('l2003-42', A42, 'Nhà nước'),
];

const ND91 = 'NĐ 91/2017 (điều về Huân chương Lao động)';
const of91 = under(ND91, 'decree');
/** Routes that NĐ 91/2017/NĐ-CP added for workers and farmers. */
const WORKERS_AND_FARMERS: readonly Route[] = [
  route2003(
    'nd91-hcld-nhat-cong-nhan',
    ND91,
    'Công nhân có bốn sáng kiến cấp trung ương',
    PERSON,
    'decree',
    [
      of91.is({
        condition: 'initiatives',
        kinds: ['sang-kien'],
        count: 4,
        scope: 'toan-quoc',
        window: 'any',
      }),
      of91.manual('dao-tao-dong-nghiep', 'Kèm cặp, đào tạo, giúp đỡ đồng nghiệp'),
    ],
    { groups: ['cong-nhan', 'nguoi-lao-dong-tu-do'], interpretations: ['INT-14'] },
  ),
  route2003(
    'nd91-hcld-nhat-nong-dan',
    ND91,
    'Nông dân có sáng kiến cấp trung ương hoặc mô hình ổn định từ năm năm',
    PERSON,
    'decree',
    [
      {
        condition: 'any',
        of: [
          [
            of91.is({
              condition: 'initiatives',
              kinds: ['sang-kien'],
              count: 1,
              scope: 'toan-quoc',
              window: 'any',
            }),
          ],
          [of91.is({ condition: 'stable_model_years', minYears: 5 })],
        ],
      },
    ],
    { groups: ['nong-dan'], interpretations: ['INT-14'] },
  ),
];

const SINCE_2014 = 'Tiêu chuẩn từ 01/06/2014 (Luật 39/2013/QH13)';
const posted = { posted: true };

/** Huân chương Lao động: the text of 2003 is known for two classes; the amended text is not. */
export const LABOUR_ORDER_2003: readonly CatalogueEntry[] = [
  award2003(first, UNTIL_2014, FIRST_TEXT_2003),
  award2003(first, FROM_2014_TO_2017, [compareRoute('l2013-42', A42, BOTH, SINCE_2014)]),
  award2003(
    first,
    FROM_2017,
    [...WORKERS_AND_FARMERS, compareRoute('l2013-42', A42, BOTH, SINCE_2014)],
    posted,
  ),
  award2003(second, UNTIL_2014, SECOND_TEXT_2003),
  award2003(second, FROM_2014_TO_2017, [compareRoute('l2013-43', A43, BOTH, SINCE_2014)]),
  award2003(second, FROM_2017, [compareRoute('l2013-43', A43, BOTH, SINCE_2014)], posted),
  award2003(third, UNTIL_2017, [compareRoute('l2003-hcld-ba', UNKNOWN_ARTICLE, BOTH)]),
  award2003(third, FROM_2017, [compareRoute('l2003-hcld-ba', UNKNOWN_ARTICLE, BOTH)], posted),
];
