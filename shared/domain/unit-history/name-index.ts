/** Units by the words that decisions use for them. Pure. */

import { searchWords } from '#shared/vietnamese/fold.ts';
import { toNfc } from '#shared/vietnamese/normalize.ts';
import { namesOf, type UnitHistory } from './history.ts';

/** Abbreviations of offices with one meaning only, by folded words; the longest first. */
const ABBREVIATIONS: readonly (readonly [string, string])[] = [
  ['gd va dt', 'giao duc va dao tao'],
  ['gd dt', 'giao duc va dao tao'],
  ['gddt', 'giao duc va dao tao'],
  ['ld tb va xh', 'lao dong thuong binh va xa hoi'],
  ['ld tb xh', 'lao dong thuong binh va xa hoi'],
  ['ldtb va xh', 'lao dong thuong binh va xa hoi'],
  ['ldtb xh', 'lao dong thuong binh va xa hoi'],
  ['ldtbxh', 'lao dong thuong binh va xa hoi'],
  ['vh tt va dl', 'van hoa the thao va du lich'],
  ['vh tt dl', 'van hoa the thao va du lich'],
  ['vhtt va dl', 'van hoa the thao va du lich'],
  ['vhtt dl', 'van hoa the thao va du lich'],
  ['vhttdl', 'van hoa the thao va du lich'],
  ['nn va ptnt', 'nong nghiep va phat trien nong thon'],
  ['nn ptnt', 'nong nghiep va phat trien nong thon'],
  ['nnptnt', 'nong nghiep va phat trien nong thon'],
  ['tn va mt', 'tai nguyen va moi truong'],
  ['tn mt', 'tai nguyen va moi truong'],
  ['tnmt', 'tai nguyen va moi truong'],
  ['kh va dt', 'ke hoach va dau tu'],
  ['kh dt', 'ke hoach va dau tu'],
  ['khdt', 'ke hoach va dau tu'],
  ['tt va tt', 'thong tin va truyen thong'],
  ['tttt', 'thong tin va truyen thong'],
  ['kh va cn', 'khoa hoc va cong nghe'],
  ['kh cn', 'khoa hoc va cong nghe'],
  ['khcn', 'khoa hoc va cong nghe'],
  ['mttq', 'mat tran to quoc'],
  ['thpt', 'trung hoc pho thong'],
  ['thcs', 'trung hoc co so'],
  ['ubnd', 'uy ban nhan dan'],
  ['tp', 'thanh pho'],
  ['tx', 'thi xa'],
];
/** Single letters mean a level only with their dot: "H. Quảng Xương", "P. Đông Khê". */
const DOTTED: Readonly<Record<string, string>> = {
  x: 'xã',
  p: 'phường',
  tt: 'thị trấn',
  h: 'huyện',
  q: 'quận',
  t: 'tỉnh',
  bv: 'bệnh viện',
};
const COMMITTEE = 'uy ban nhan dan ';

/** Folded words of a unit's name with abbreviations written out. */
export function unitNameKey(words: string): string {
  const dotted = toNfc(words).replace(
    /(?<![\p{L}\p{N}])(\p{L}{1,2})\.(?=\s*\p{L})/gu,
    (whole, short: string) =>
      DOTTED[short.toLowerCase()] === undefined ? whole : `${DOTTED[short.toLowerCase()]} `,
  );
  let key = ` ${searchWords(dotted).join(' ')} `;
  for (const [short, long] of ABBREVIATIONS) key = key.replaceAll(` ${short} `, ` ${long} `);
  return key.trim();
}

/** The key without the committee that stands for its place: "UBND xã Quảng Giao" is Xã Quảng Giao. */
export function placeKey(key: string): string {
  return key.startsWith(COMMITTEE) ? key.slice(COMMITTEE.length) : key;
}

export interface UnitNameIndex {
  readonly history: UnitHistory;
  /** Ids by every name a unit has had, as written and without the committee. */
  readonly byKey: Map<string, string[]>;
  readonly byPlace: Map<string, string[]>;
  /** Keys of the office's own place ("tinh bac ninh"), which names at the end of a unit's words add nothing. */
  readonly own: readonly string[];
}

export function indexUnitNames(history: UnitHistory, ownNames: readonly string[]): UnitNameIndex {
  const own = ownNames.map((name) => placeKey(unitNameKey(name))).filter((key) => key !== '');
  const index: UnitNameIndex = { history, byKey: new Map(), byPlace: new Map(), own };
  for (const id of history.units.keys()) addUnitNames(index, id);
  return index;
}

/** Enters all names of a unit, again after it has got another. */
export function addUnitNames(index: UnitNameIndex, id: string): void {
  const put = (map: Map<string, string[]>, key: string) => {
    const known = map.get(key);
    if (known === undefined) map.set(key, [id]);
    else if (!known.includes(id)) known.push(id);
  };
  for (const { name } of namesOf(index.history, id)) {
    const key = unitNameKey(name);
    put(index.byKey, key);
    put(index.byPlace, placeKey(key));
  }
}
