/** Names of the fields as people type them before a colon, and the closed values of some; keys without marks. */
import type { HonoreeKind } from '#shared/contract/basics.ts';
import type { AwardTypeLevel } from '#shared/contract/catalogue.ts';
import type { AwardStandingState } from '#shared/domain/award-life/life.ts';
import { searchKey } from '#shared/vietnamese/fold.ts';
import type { SearchField } from './query.ts';

/** What the text behind the colon is read as. */
export type QueryField =
  | { readonly reads: 'words'; readonly field: SearchField }
  | { readonly reads: 'years' | 'from' | 'to' | 'days' | 'number' | 'kinds' | 'standings' | 'levels' };

const NAMED: readonly (readonly [QueryField, string])[] = [
  [{ reads: 'years' }, 'năm, các năm, năm khen'],
  [{ reads: 'from' }, 'từ, từ năm, từ ngày'],
  [{ reads: 'to' }, 'đến, đến năm, đến ngày, tới'],
  [{ reads: 'days' }, 'ngày, tháng, ngày ký, ngày quyết định'],
  [{ reads: 'number' }, 'số, số qđ, số quyết định, qđ, quyết định, số hiệu'],
  [{ reads: 'kinds' }, 'loại, đối tượng'],
  [{ reads: 'standings' }, 'trạng thái, tình trạng, hiệu lực'],
  [{ reads: 'levels' }, 'cấp, cấp khen'],
  [{ reads: 'words', field: 'name' }, 'tên, họ tên, họ và tên, người'],
  [{ reads: 'words', field: 'position' }, 'chức vụ, chức danh, cv'],
  [{ reads: 'words', field: 'unit' }, 'đơn vị, đv, cơ quan, nơi công tác, đơn vị công tác'],
  [
    { reads: 'words', field: 'award' },
    'hình thức, danh hiệu, khen thưởng, hình thức khen, hình thức khen thưởng',
  ],
  [{ reads: 'words', field: 'reason' }, 'lý do, thành tích, nội dung'],
  [{ reads: 'words', field: 'signer' }, 'người ký, ký, ký bởi'],
];

export const QUERY_FIELDS: ReadonlyMap<string, QueryField> = new Map(
  NAMED.flatMap(([field, names]) => names.split(', ').map((name) => [searchKey(name), field] as const)),
);

const byKey = <Value>(values: readonly (readonly [Value, string])[]): ReadonlyMap<string, Value> =>
  new Map(
    values.flatMap(([value, names]) => names.split(', ').map((name) => [searchKey(name), value] as const)),
  );

export const KINDS = byKey<HonoreeKind>([
  ['person', 'cá nhân, người, cn'],
  ['collective', 'tập thể, đơn vị, tt'],
  ['household', 'hộ gia đình, hộ, gia đình'],
]);

export const STANDINGS = byKey<AwardStandingState>([
  ['in-force', 'còn hiệu lực, hiệu lực, đang có hiệu lực, còn'],
  ['corrected', 'đã đính chính, đính chính'],
  ['revoked', 'đã hủy bỏ, đã hủy, hủy bỏ, hủy, đã thu hồi, thu hồi, hết hiệu lực'],
]);

export const LEVELS = byKey<AwardTypeLevel>([
  ['state', 'nhà nước, trung ương, chủ tịch nước, chính phủ, thủ tướng, quốc gia'],
  ['province', 'bộ tỉnh, tỉnh, bộ, thành phố, ngành, bộ ngành, bộ ban ngành tỉnh, bộ ban ngành, ban'],
  ['unit', 'cơ sở, sở, huyện, đơn vị'],
  ['commune', 'xã, phường, thị trấn, cấp xã'],
]);
