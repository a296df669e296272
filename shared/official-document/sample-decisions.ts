/** Fictitious decisions for tests, for `compose --samples` and for the demo. No name here is a real person's. */
import { type DecisionData, type DecisionDataInput, decisionDataSchema } from './decision-data.ts';

type RecipientInput = NonNullable<DecisionDataInput['recipients']>[number];

const FAMILY = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Ngô'] as const;
const MALE_MIDDLE = ['Văn', 'Đức', 'Quang', 'Hữu', 'Minh'] as const;
const FEMALE_MIDDLE = ['Thị', 'Thị Thu', 'Ngọc', 'Thị Ánh', 'Thúy'] as const;
const MALE_GIVEN = [
  'An',
  'Bình',
  'Cường',
  'Đạt',
  'Giang',
  'Hưởng',
  'Khương',
  'Lượng',
  'Nghĩa',
  'Vượng',
] as const;
const FEMALE_GIVEN = [
  'Ánh',
  'Duyên',
  'Hằng',
  'Hường',
  'Liễu',
  'Nguyệt',
  'Phượng',
  'Thủy',
  'Tuyết',
  'Yến',
] as const;
const POSITIONS = ['Chuyên viên', 'Bác sĩ', 'Giáo viên', 'Công chức Văn phòng - Thống kê', 'Cán sự'] as const;
const UNITS = [
  'Sở Nội vụ tỉnh Bắc Ninh',
  'Bệnh viện Đa khoa khu vực Suối Hoa, Sở Y tế',
  'Trường Trung học phổ thông Đồng Nguyên, Sở Giáo dục và Đào tạo',
  'Ủy ban nhân dân xã Mai Phượng',
  'Hội Chữ thập đỏ tỉnh Bắc Ninh',
] as const;
const COLLECTIVES = [
  'Phòng Tổ chức cán bộ',
  'Khoa Huyết học',
  'Tổ Khoa học tự nhiên',
  'Hội Liên hiệp Phụ nữ xã Mai Phượng',
  'Câu lạc bộ Hiến máu tình nguyện Sông Cầu',
  'Ban Công tác xã hội và Tuyên truyền vận động',
] as const;

/** The field values every sample starts from; also a sensible start for a new draft of the demo office. */
const COMMON = {
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
const MONEY =
  'Các tập thể, cá nhân có tên tại Điều 1 được tặng Bằng khen và tiền thưởng theo quy định hiện hành, từ nguồn Quỹ thi đua, khen thưởng của tỉnh';

/** A fictitious decision and what it shows. */
export type SampleDecision = { readonly name: string; readonly data: DecisionData };

/** One person; four mixed; seventeen in an annex; sixty in an annex with bonuses, households and an empty draft number. */
export function sampleDecisions(): readonly SampleDecision[] {
  return [
    {
      name: 'one-person',
      data: build({
        number: 7,
        date: '2026-02-05',
        recipients: [person(3)],
        executors: `${EXECUTORS} và bà ${nameOf(3)}`,
        moneyArticle: '',
      }),
    },
    {
      name: 'four-mixed',
      data: build({
        number: 1245,
        date: '2026-11-24',
        recipients: [person(1), collective(1), person(2), collective(4)],
        sizePreset: 'B',
      }),
    },
    {
      name: 'seventeen-in-annex',
      data: build({
        number: 1246,
        date: '2026-11-24',
        recipients: [...range(12).map(person), ...range(5).map(collective)],
      }),
    },
    {
      name: 'sixty-in-annex',
      data: build({
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
  ];
}

function build(change: Partial<DecisionDataInput>): DecisionData {
  return decisionDataSchema.parse({
    ...COMMON,
    moneyArticle: MONEY,
    executors: `${EXECUTORS} và các tập thể, cá nhân có tên tại Điều 1`,
    ...change,
  });
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}

function pick<T>(values: readonly [T, ...T[]], index: number): T {
  return values[index % values.length] ?? values[0];
}

function isFemale(index: number): boolean {
  return index % 2 === 1;
}

function nameOf(index: number): string {
  const middle = isFemale(index) ? FEMALE_MIDDLE : MALE_MIDDLE;
  const given = isFemale(index) ? FEMALE_GIVEN : MALE_GIVEN;
  return `${pick(FAMILY, index)} ${pick(middle, Math.floor(index / 3))} ${pick(given, index * 3 + Math.floor(index / 10))}`;
}

function person(index: number): RecipientInput {
  return {
    kind: 'person',
    honorific: isFemale(index) ? 'Bà' : 'Ông',
    name: nameOf(index),
    position: pick(POSITIONS, index),
    unit: pick(UNITS, index),
  };
}

function collective(index: number): RecipientInput {
  const round = Math.floor(index / COLLECTIVES.length);
  return {
    kind: 'collective',
    name: `${pick(COLLECTIVES, index)}${round === 0 ? '' : ` số ${round + 1}`}`,
    unit: pick(UNITS, index),
  };
}

function household(index: number): RecipientInput {
  return {
    kind: 'household',
    honorific: 'Ông',
    name: nameOf(2 * index + 60),
    unit: `thôn ${index + 1}, xã Mai Phượng`,
  };
}
