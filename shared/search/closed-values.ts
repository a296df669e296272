/** Values of the fields that have a closed list: "loại: cá nhân", "trạng thái: đã hủy", "cấp: tỉnh, xã". */
import type { HonoreeKind } from '#shared/contract/basics.ts';
import type { AwardTypeLevel } from '#shared/contract/catalogue.ts';
import type { AwardStandingState } from '#shared/domain/award-life/life.ts';
import { searchKey } from '#shared/vietnamese/fold.ts';
import { KINDS, LEVELS, STANDINGS } from './query-fields.ts';
import { matchAt } from './scan-query.ts';

export type ClosedField = 'kinds' | 'standings' | 'levels';

export interface ClosedValues {
  readonly kinds: readonly HonoreeKind[];
  readonly standings: readonly AwardStandingState[];
  readonly levels: readonly AwardTypeLevel[];
  readonly end: number;
}

const NAMES: Readonly<Record<ClosedField, ReadonlyMap<string, string>>> = {
  kinds: KINDS,
  standings: STANDINGS,
  levels: LEVELS,
};

/** The longest name has five words: "bộ ban ngành tỉnh". */
const MOST_WORDS = 5;
const NEXT_WORD = /[^\p{L}\p{N}]*[\p{L}\p{N}\p{M}]+["”»)]?/uy;
const AND_ALSO = /\s*(?:,|;|\||HOẶC|HOAC|OR|hoặc|và)\s*/uy;

function longestName(names: ReadonlyMap<string, string>, text: string, at: number) {
  let end = at;
  let found: { key: string; end: number } | null = null;
  for (let count = 0; count < MOST_WORDS; count += 1) {
    const word = matchAt(NEXT_WORD, text, end);
    if (word === null) break;
    end += word[0].length;
    const key = searchKey(text.slice(at, end));
    if (names.has(key)) found = { key, end };
  }
  return found;
}

/** One value, or several with commas or HOẶC between; null where the first is not of the list. */
export function readClosedValues(field: ClosedField, text: string, at: number): ClosedValues | null {
  const names = NAMES[field];
  const keys: string[] = [];
  let end = at;
  for (let next: number = at; ; ) {
    const name = longestName(names, text, next);
    if (name === null) break;
    keys.push(name.key);
    end = name.end;
    const more = matchAt(AND_ALSO, text, end);
    if (more === null) break;
    next = end + more[0].length;
  }
  if (keys.length === 0) return null;
  const chosen = <Value>(of: ReadonlyMap<string, Value>, asked: ClosedField): Value[] =>
    asked === field ? [...new Set(keys.flatMap((key) => of.get(key) ?? []))] : [];
  return {
    kinds: chosen(KINDS, 'kinds'),
    standings: chosen(STANDINGS, 'standings'),
    levels: chosen(LEVELS, 'levels'),
    end,
  };
}
