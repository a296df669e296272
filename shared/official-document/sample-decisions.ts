/** Fictitious decisions for tests, for `compose --samples` and for the demo. No name here is a real person's. */
import { type DecisionData, type DecisionDataInput, decisionDataSchema } from './decision-data.ts';
import { collective, household, nameOf, person, range } from './sample-people.ts';

/** The field values every sample starts from; also a sensible start for a new draft of the demo office. */
export const SAMPLE_OFFICE = {
  kind: 'award-decision',
  agency: {
    parent: '',
    name: 'ỦY BAN NHÂN DÂN TỈNH BẮC NINH',
    nameLines: ['ỦY BAN NHÂN DÂN', 'TỈNH BẮC NINH'],
    place: 'Bắc Ninh',
    symbol: 'QĐ-UBND',
  },
  title: 'Về việc tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
  authority: 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH BẮC NINH',
  bases: [
    'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025',
    'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022',
    'Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ quy định về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng; quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thi đua, khen thưởng',
  ],
  proposal: 'Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 540/TTr-SNV ngày 20 tháng 11 năm 2026',
  award: { name: 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh' },
  reason: 'đã có thành tích xuất sắc trong phong trào hiến máu tình nguyện năm 2026',
  signer: { capacity: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], name: 'Lương Đình Khải' },
  distribution: [
    'Chủ tịch, các Phó Chủ tịch UBND tỉnh',
    'Sở Nội vụ',
    'Báo và Phát thanh, Truyền hình Bắc Ninh',
  ],
  archive: { unit: 'VT, NC', copies: 5 },
} as const;

const EXECUTORS =
  'Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc Sở Nội vụ, Thủ trưởng các cơ quan, đơn vị liên quan';
const OWN_REASON = 'đã hiến máu tình nguyện trên 20 lần';
const MONEY =
  'Các tập thể, cá nhân có tên tại Điều 1 được tặng Bằng khen và tiền thưởng theo quy định hiện hành, từ nguồn Quỹ thi đua, khen thưởng của tỉnh';

/** A fictitious decision and what it shows. */
export type SampleDecision = { readonly name: string; readonly data: DecisionData };

/** One person; four mixed; seventeen in an annex; sixty in an annex with bonuses, households and an empty draft number. */
export function sampleDecisions(): readonly SampleDecision[] {
  return [
    {
      name: 'one-person',
      data: sampleDecision({
        number: 7,
        date: '2026-02-05',
        recipients: [person(3)],
        executors: `${EXECUTORS} và bà ${nameOf(3)}`,
        moneyArticle: '',
      }),
    },
    {
      name: 'four-mixed',
      data: sampleDecision({
        number: 1245,
        date: '2026-11-24',
        recipients: [person(1), collective(1), person(2), collective(4)],
        sizePreset: 'B',
      }),
    },
    {
      name: 'seventeen-in-annex',
      data: sampleDecision({
        number: 1246,
        date: '2026-11-24',
        recipients: [...range(12).map(person), ...range(5).map(collective)],
      }),
    },
    {
      name: 'sixty-in-annex',
      data: sampleDecision({
        moneyArticle: MONEY.replace('cá nhân', 'cá nhân, hộ gia đình'),
        number: null,
        date: null,
        draftYear: 2026,
        signer: { capacity: ['CHỦ TỊCH'], name: 'Nguyễn Thị Ánh Dương' },
        recipients: [
          ...range(42).map((index) => ({ ...person(index), amount: 3_510_000 })),
          ...range(15).map((index) => ({ ...collective(index), amount: 7_020_000 })),
          ...range(3).map(household),
        ],
      }),
    },
    {
      name: 'three-annexes-by-unit',
      data: sampleDecision({
        number: 1247,
        date: '2026-11-25',
        recipients: [
          ...range(9).map((index) => ({ ...person(index), reason: OWN_REASON })),
          ...range(4).map(collective),
          ...range(3).map(household),
        ],
        listing: { order: 'name', byUnit: true, annexes: 'by-kind' },
        moneyArticle: '',
      }),
    },
    {
      name: 'two-with-money',
      data: sampleDecision({
        number: 1248,
        date: '2026-11-25',
        recipients: [
          { ...person(4), amount: 3_795_000 },
          { ...person(5), amount: 3_795_000 },
        ],
        moneyArticle: '',
      }),
    },
    {
      name: 'one-household-with-money',
      data: sampleDecision({
        number: 1249,
        date: '2026-11-25',
        recipients: [{ ...household(2), amount: 5_695_000 }],
        executors: `${EXECUTORS} và hộ gia đình có tên tại Điều 1`,
        moneyArticle: '',
      }),
    },
  ];
}

/** A decision of the sample office with what is named changed. */
export function sampleDecision(change: Partial<DecisionDataInput>): DecisionData {
  return decisionDataSchema.parse({
    ...SAMPLE_OFFICE,
    moneyArticle: MONEY,
    executors: `${EXECUTORS} và các tập thể, cá nhân có tên tại Điều 1`,
    ...change,
  });
}
