import type { AwardRule, DecidingOffice } from '../award-rule.ts';

/**
 * What the awards of one family have in common under Luật 06/2022/QH15: who decides (Điều 77–80), who proposes
 * (Điều 83), papers (84), posting (84.5), simple procedure (85). An award spreads its frame and says only what differs.
 */
type Frame<Keys extends keyof AwardRule> = Pick<AwardRule, Keys>;

interface Decides {
  readonly source?: DecidingOffice['source'];
  readonly from?: string;
  readonly to?: string;
}
/** Decides from the first day of the law (94.1), unless other days are named. */
export const decides = (office: string, cite: string, when: Decides = {}): DecidingOffice => ({
  office,
  cite,
  source: when.source ?? 'law',
  validFrom: when.from ?? '2024-01-01',
  validTo: when.to ?? null,
});

/** The district level ended on 01/07/2025; its powers went to the commune. */
export const districtUntilMid2025 = (cite: string): DecidingOffice =>
  decides('chu-tich-ubnd-cap-huyen', cite, { to: '2025-06-30' });
export const communeFromMid2025 = (): DecidingOffice =>
  decides('chu-tich-ubnd-cap-xa', 'NĐ 129/2025', { source: 'decree', from: '2025-07-01' });

/** "Bộ, ban, ngành, tỉnh" as one deciding level. */
const MINISTRY_OR_PROVINCE = [
  decides('chu-tich-ubnd-cap-tinh', '79.4'),
  decides('bo-truong-thu-truong-bo-ban-nganh', '79.2'),
];

const proposes = (cite: string, ...offices: string[]) => offices.map((office) => ({ office, cite }));
const STATE_PROPOSERS = [
  'chu-tich-ubnd-cap-tinh',
  'bo-truong-thu-truong-bo-ban-nganh',
  'giam-doc-dai-hoc-quoc-gia',
];
const TO_THE_PRESIDENT = [
  ...proposes('83.2', ...STATE_PROPOSERS),
  ...proposes('83.3', 'co-quan-tham-muu-cua-ubtvqh'),
];
const TO_THE_GOVERNMENT = proposes('83.4', ...STATE_PROPOSERS);
const FROM_THE_UNIT = proposes('83.1', 'don-vi-co-so', 'cap-quan-ly');

const notAsked = { required: false, cite: '84.3' };
const asked = { required: true, cite: '84.3' };
const notPosted = { required: false, cite: '84.5', minWorkingDays: null };
/** The law names no number of days; ten working days: NĐ 98/2023 Điều 46.2, NĐ 152/2025 Điều 44.2. */
const posted = { required: true, cite: '84.5', minWorkingDays: 10 };

// ----- danh hiệu thi đua ----------------------------------------------------------------------------------------------

type TitleKeys =
  | 'class'
  | 'types'
  | 'variants'
  | 'proposedBy'
  | 'dossierSet'
  | 'opinions'
  | 'posting'
  | 'councilPercent'
  | 'simpleProcedure';
/** Titles are not forms of commendation: no type (Điều 8) and no simple procedure (85.1). */
export const TITLE = {
  class: 'danh-hieu-thi-dua',
  types: [],
  variants: [],
  proposedBy: FROM_THE_UNIT,
  dossierSet: 'hs-danh-hieu',
  opinions: notAsked,
  posting: notPosted,
  councilPercent: null,
  simpleProcedure: { allowed: false, cite: '85.1', cases: [] },
} satisfies Frame<TitleKeys>;

type LevelKeys = 'level' | 'decidedBy' | 'retentionClass';
/** Titles that a ministry or a province gives. */
export const TITLE_OF_MINISTRY_OR_PROVINCE = {
  ...TITLE,
  level: 'bo-tinh',
  decidedBy: MINISTRY_OR_PROVINCE,
  retentionClass: 'ret-2',
} satisfies Frame<TitleKeys | LevelKeys>;

/** Titles that the Government or the Prime Minister gives. */
export const STATE_TITLE = {
  ...TITLE,
  level: 'nha-nuoc',
  proposedBy: TO_THE_GOVERNMENT,
  retentionClass: 'ret-1',
} satisfies Frame<TitleKeys | 'level' | 'retentionClass'>;

/** Titles of agencies, units and communes. */
export const TITLE_OF_UNIT = {
  ...TITLE,
  level: 'co-so',
  retentionClass: 'ret-3',
} satisfies Frame<TitleKeys | 'level' | 'retentionClass'>;

// ----- hình thức khen thưởng ------------------------------------------------------------------------------------------

type FormKeys = 'class' | 'variants' | 'opinions' | 'posting' | 'councilPercent' | 'simpleProcedure';
const FORM = {
  class: 'hinh-thuc-khen-thuong',
  variants: [],
  opinions: notAsked,
  posting: notPosted,
  councilPercent: null,
  simpleProcedure: {
    allowed: true,
    cite: '85.1',
    cases: ['85.1.a', '85.1.b', '85.1.c', '85.1.d', '85.1.đ'],
  },
} satisfies Frame<FormKeys>;

/** Forms decided by the President of the State (Điều 77). */
const PRESIDENTIAL = {
  ...FORM,
  level: 'nha-nuoc',
  decidedBy: [decides('chu-tich-nuoc', '77')],
  proposedBy: TO_THE_PRESIDENT,
  dossierSet: 'hs-hinh-thuc-y-kien-nha-nuoc',
  opinions: asked,
  retentionClass: 'ret-1',
  reviewReasons: ['RV1', 'RV7'],
} satisfies Frame<FormKeys | LevelKeys | 'proposedBy' | 'dossierSet' | 'reviewReasons'>;

export const ORDER = {
  ...PRESIDENTIAL,
  group: 'huan-chuong',
  subjectsCite: '33.1',
  posting: posted,
  certificate: {
    kind: 'bang+huan-chuong',
    objects: ['huan-chuong', 'bang', 'khung'],
    cites: ['12.1', 'NĐ 152/2025 Điều 51'],
  },
} satisfies Partial<AwardRule>;

export const MEDAL = {
  ...PRESIDENTIAL,
  group: 'huy-chuong',
  subjectsCite: '54.1',
  certificate: { kind: 'bang+huy-chuong', objects: ['huy-chuong', 'bang', 'khung'], cites: ['12.1'] },
  note: 'Bằng và khung kèm theo chưa đối chiếu được với nghị định.',
} satisfies Partial<AwardRule>;

export const HONOUR = {
  ...PRESIDENTIAL,
  group: 'danh-hieu-vinh-du-nha-nuoc',
  subjectsCite: '59.1',
  posting: posted,
} satisfies Partial<AwardRule>;

export const PRIZE = {
  ...PRESIDENTIAL,
  group: 'giai-thuong',
  subjectsCite: '68.1',
  posting: { ...posted, minWorkingDays: null },
  certificate: { kind: null, objects: [], cites: [] },
} satisfies Partial<AwardRule>;

export const COMMEMORATIVE = {
  ...FORM,
  group: 'ky-niem-chuong',
  subjectsCite: '71',
  proposedBy: FROM_THE_UNIT,
  dossierSet: 'hs-hinh-thuc',
  certificate: {
    kind: 'bang+ky-niem-chuong',
    objects: ['ky-niem-chuong', 'hop-dung-ky-niem-chuong', 'bang', 'khung'],
    cites: ['12.1', 'NĐ 152/2025 Điều 54.1'],
  },
} satisfies Partial<AwardRule>;

const MERIT_CERTIFICATE = {
  ...FORM,
  group: 'bang-khen',
  certificate: { kind: 'bang', objects: ['bang', 'khung'], cites: ['12.1', 'NĐ 152/2025 Điều 54.1'] },
} satisfies Partial<AwardRule>;

/** Bằng khen of the Prime Minister. */
export const STATE_MERIT_CERTIFICATE = {
  ...MERIT_CERTIFICATE,
  level: 'nha-nuoc',
  proposedBy: TO_THE_GOVERNMENT,
  dossierSet: 'hs-hinh-thuc-y-kien-nha-nuoc',
  opinions: asked,
  retentionClass: 'ret-1',
} satisfies Partial<AwardRule>;

export const MERIT_CERTIFICATE_OF_MINISTRY_OR_PROVINCE = {
  ...MERIT_CERTIFICATE,
  level: 'bo-tinh',
  decidedBy: MINISTRY_OR_PROVINCE,
  proposedBy: FROM_THE_UNIT,
  dossierSet: 'hs-hinh-thuc',
  retentionClass: 'ret-2',
} satisfies Partial<AwardRule>;

/** Giấy khen: Điều 75; who decides differs. */
export const COMMENDATION_CERTIFICATE = {
  ...FORM,
  group: 'giay-khen',
  level: 'co-so',
  subjects: ['ca-nhan', 'tap-the', 'ho-gia-dinh'],
  subjectsCite: '75',
  articles: ['75'],
  types: ['cong-trang', 'phong-trao', 'dot-xuat'],
  proposedBy: FROM_THE_UNIT,
  dossierSet: 'hs-hinh-thuc',
  certificate: { kind: 'bang', objects: ['giay-khen'], cites: ['12.1'] },
  retentionClass: 'ret-3',
  reviewReasons: ['RV1', 'RV3'],
} satisfies Partial<AwardRule>;
