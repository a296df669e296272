/** Lists of found awards as files: which columns there are, what stands in each, how wide each is. */
import type { HonoreeKind } from '#shared/contract/basics.ts';
import type { AwardStandingState, Delivery } from '#shared/domain/award-life/life.ts';
import { formatDate } from '#shared/vietnamese/dates.ts';

/** An award as a line of a list. */
export interface ListedAward {
  readonly kind: HonoreeKind;
  readonly honorific: 'ong' | 'ba' | null;
  readonly name: string;
  readonly birthDate: string | null;
  readonly position: string;
  readonly unit: string;
  readonly award: string;
  readonly decisionNumber: string;
  readonly decisionDate: string;
  readonly signer: string;
  readonly year: number;
  readonly reason: string;
  readonly standing: AwardStandingState;
  readonly delivery: Delivery | null;
  readonly goldenNumber: number | null;
  readonly dossier: string;
  readonly recordedAt: string;
}

/** Columns of a list in the window and in files, in the order in which they are offered. */
export const LIST_COLUMNS = [
  'name',
  'kind',
  'birthDate',
  'position',
  'unit',
  'award',
  'decisionNumber',
  'decisionDate',
  'year',
  'signer',
  'reason',
  'standing',
  'delivery',
  'goldenNumber',
  'dossier',
  'recordedAt',
] as const;
export type ListColumn = (typeof LIST_COLUMNS)[number];

/** A cell: text, a number, or a day ('YYYY-MM-DD' or only a year). */
export type ListCell =
  | { readonly text: string }
  | { readonly number: number }
  | { readonly day: string }
  | null;

interface ColumnPlan {
  readonly title: string;
  /** Characters of an ordinary value. */
  readonly width: number;
  readonly cell: (award: ListedAward) => ListCell;
}

export const KIND_NAMES: Record<HonoreeKind, string> = {
  person: 'Cá nhân',
  collective: 'Tập thể',
  household: 'Hộ gia đình',
};
export const STANDING_NAMES: Record<AwardStandingState, string> = {
  'in-force': 'Còn hiệu lực',
  corrected: 'Đã đính chính',
  revoked: 'Đã hủy bỏ',
};
const DELIVERIES: Record<Delivery, string> = {
  waiting: 'Chưa trao',
  'handed-over': 'Đã trao',
  'given-to-family': 'Truy tặng',
  'not-delivered': 'Chưa trao được',
  returned: 'Trả lại',
};
const HONORIFICS = { ong: 'Ông ', ba: 'Bà ' } as const;

/** A day as it is written here; of a birth sometimes only the year is known. */
export function dayText(day: string): string {
  return day.length === 10 ? formatDate(day) : day;
}

const text = (value: string): ListCell => (value === '' ? null : { text: value });
const day = (value: string | null): ListCell => (value === null || value === '' ? null : { day: value });
const number = (value: number | null): ListCell => (value === null ? null : { number: value });

export const COLUMN_PLANS: Record<ListColumn, ColumnPlan> = {
  name: {
    title: 'Họ và tên',
    width: 30,
    cell: ({ honorific, name }) => text(`${honorific === null ? '' : HONORIFICS[honorific]}${name}`),
  },
  kind: { title: 'Đối tượng', width: 12, cell: ({ kind }) => text(KIND_NAMES[kind]) },
  birthDate: { title: 'Ngày sinh', width: 12, cell: ({ birthDate }) => day(birthDate) },
  position: { title: 'Chức vụ', width: 24, cell: ({ position }) => text(position) },
  unit: { title: 'Đơn vị', width: 36, cell: ({ unit }) => text(unit) },
  award: { title: 'Hình thức khen thưởng', width: 32, cell: ({ award }) => text(award) },
  decisionNumber: {
    title: 'Số quyết định',
    width: 16,
    cell: ({ decisionNumber }) => text(decisionNumber),
  },
  decisionDate: { title: 'Ngày quyết định', width: 14, cell: ({ decisionDate }) => day(decisionDate) },
  year: { title: 'Năm', width: 7, cell: ({ year }) => number(year) },
  signer: { title: 'Người ký', width: 22, cell: ({ signer }) => text(signer) },
  reason: { title: 'Thành tích', width: 48, cell: ({ reason }) => text(reason) },
  standing: { title: 'Tình trạng', width: 14, cell: ({ standing }) => text(STANDING_NAMES[standing]) },
  delivery: {
    title: 'Trao tặng',
    width: 14,
    cell: ({ delivery }) => (delivery === null ? null : text(DELIVERIES[delivery])),
  },
  goldenNumber: { title: 'Số sổ vàng', width: 10, cell: ({ goldenNumber }) => number(goldenNumber) },
  dossier: { title: 'Hồ sơ lưu trữ', width: 18, cell: ({ dossier }) => text(dossier) },
  recordedAt: { title: 'Ngày vào kho', width: 14, cell: ({ recordedAt }) => day(recordedAt.slice(0, 10)) },
};
