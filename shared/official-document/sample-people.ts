/** Fictitious people, collectives and households for samples and tests. No name here is a real person's. */
import type { DecisionDataInput } from './decision-data.ts';

export type RecipientInput = NonNullable<DecisionDataInput['recipients']>[number];

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
/** Tells people apart whose other names come round again after {@link ROUND} people. */
const SECOND = [
  '',
  'Bá',
  'Công',
  'Duy',
  'Gia',
  'Hải',
  'Khánh',
  'Lâm',
  'Mạnh',
  'Nhật',
  'Phúc',
  'Quốc',
  'Sơn',
  'Tiến',
  'Trung',
  'Tuấn',
  'Viết',
  'Xuân',
  'Thế',
  'Trọng',
  'Bảo',
  'Chí',
  'Đăng',
  'Hoài',
  'Huy',
  'Kim',
  'Lương',
  'Nam',
  'Như',
  'Phan',
  'Tâm',
  'Thanh',
  'Thiên',
  'Trí',
  'Tường',
  'Vĩnh',
  'Anh',
  'Ích',
  'Kiều',
  'Mai',
  'Ngân',
  'Oanh',
  'Phi',
  'Quế',
  'Sinh',
  'Tú',
  'Uyên',
  'Vân',
  'Việt',
  'Yên',
] as const;
const ROUND = 100;
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

/** 0 … count - 1. */
export function range(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}

function pick<T>(values: readonly [T, ...T[]], index: number): T {
  return values[index % values.length] ?? values[0];
}

function isFemale(index: number): boolean {
  return index % 2 === 1;
}

/** Full name of person `index`; always the same. */
export function nameOf(index: number): string {
  const middle = isFemale(index) ? FEMALE_MIDDLE : MALE_MIDDLE;
  const given = isFemale(index) ? FEMALE_GIVEN : MALE_GIVEN;
  const second = pick(SECOND, Math.floor(index / ROUND));
  return `${pick(FAMILY, index)} ${second === '' ? '' : `${second} `}${pick(middle, Math.floor(index / 3))} ${pick(given, index * 3 + Math.floor(index / 10))}`;
}

/** A person with office and unit. */
export function person(index: number): RecipientInput {
  return {
    kind: 'person',
    honorific: isFemale(index) ? 'Bà' : 'Ông',
    name: nameOf(index),
    position: pick(POSITIONS, index),
    unit: pick(UNITS, index),
  };
}

/** A collective with its superior unit. */
export function collective(index: number): RecipientInput {
  const round = Math.floor(index / COLLECTIVES.length);
  return {
    kind: 'collective',
    name: `${pick(COLLECTIVES, index)}${round === 0 ? '' : ` số ${round + 1}`}`,
    unit: pick(UNITS, index),
  };
}

/** A household with its address. */
export function household(index: number): RecipientInput {
  return {
    kind: 'household',
    honorific: 'Ông',
    name: nameOf(2 * index + 60),
    unit: `thôn ${index + 1}, xã Mai Phượng`,
  };
}
