/** The words of a decision → the unit they mean on its day. What is not beyond doubt is never guessed. Pure. */
import { addDays } from '#shared/domain/calendar/days.ts';
import { aboveOn, eventsOf, nameOn, standsOn, type UnitHistory } from './history.ts';
import { placeKey, type UnitNameIndex, unitNameKey } from './name-index.ts';

export type ResolvedUnit =
  | { readonly is: 'unit'; readonly id: string }
  /** Several units may be meant; or one, of which the words say more than is known. */
  | { readonly is: 'doubtful'; readonly ids: readonly string[] }
  /** None; `within`: units that the words place it under. */
  | { readonly is: 'unknown'; readonly within: readonly string[] };

const SEPARATORS = [' thuoc ', ' cua ', ' truc thuoc '];
/** Longer texts are no names of units. */
const LONGEST = 40;
const NONE: readonly string[] = [];

/** Words as keys: the whole and, where commas, "thuộc" and "của" part it, its pieces. */
function piecesOf(words: string): string[] {
  let pieces = words.split(/\s*[,;()/]\s*|\s+[-–]\s+/u).map(unitNameKey);
  for (const separator of SEPARATORS) pieces = pieces.flatMap((piece) => piece.split(separator));
  return pieces.map((piece) => piece.replace(/^(?:truc )?thuoc |^cua /u, '')).filter((piece) => piece !== '');
}

/** What the words mean on a day (of the decision). */
export function resolveUnit(index: UnitNameIndex, words: string, day: string): ResolvedUnit {
  const key = unitNameKey(words);
  if (key === '' || key.split(' ').length > LONGEST) return { is: 'unknown', within: NONE };
  const whole = pickOn(index.history, bearers(index, key), key, day);
  if (whole !== null) return whole;
  const pieces = piecesOf(words);
  if (pieces.length > 1 && index.own.includes(placeKey(pieces.at(-1) ?? ''))) pieces.pop();
  const [head = '', ...above] = pieces;
  return above.length > 0 ? inPieces(index, head, above, day) : inOne(index, head, day);
}

function bearers(index: UnitNameIndex, key: string): readonly string[] {
  return index.byKey.get(key) ?? index.byPlace.get(placeKey(key)) ?? NONE;
}

/** The one unit among those of a name that bears it on the day, else the one that ever did; null for no bearer. */
function pickOn(history: UnitHistory, ids: readonly string[], key: string, day: string): ResolvedUnit | null {
  if (ids.length === 0) return null;
  const standing = ids.filter((id) => standsOn(history, id, day));
  const named = standing.filter((id) => placeKey(unitNameKey(nameOn(history, id, day))) === placeKey(key));
  for (const some of [named, standing, ids]) {
    if (some.length === 1 && some[0] !== undefined) return { is: 'unit', id: some[0] };
    if (some.length > 1) return { is: 'doubtful', ids: some };
  }
  return null;
}

/** "Xã Quảng Giao, huyện Quảng Xương": bearers of the first name below bearers of all the others. */
function inPieces(index: UnitNameIndex, head: string, above: readonly string[], day: string): ResolvedUnit {
  // "Phòng Nội vụ huyện Quảng Xương, tỉnh …": only the own place was said after it.
  const ids = bearers(index, head);
  const places = above.map((key) => bearers(index, key));
  if (ids.length === 0) {
    const nested = inOne(index, head, day);
    if (nested.is === 'unit') return { is: 'doubtful', ids: [nested.id] };
    return { is: 'unknown', within: places.flat() };
  }
  if (places.some((one) => one.length === 0)) return { is: 'doubtful', ids };
  const below = ids.filter((id) => {
    const chain = chainOf(index.history, id, day);
    return places.every((one) => one.some((place) => chain.has(place)));
  });
  return pickOn(index.history, below, head, day) ?? { is: 'doubtful', ids };
}

/** "Phòng Nội vụ huyện Quảng Xương": a name and, without anything between, the name of what it belongs to. */
function inOne(index: UnitNameIndex, key: string, day: string): ResolvedUnit {
  const whole = pickOn(index.history, bearers(index, key), key, day);
  if (whole !== null) return whole;
  const own = index.own.find((place) => key.endsWith(` ${place}`));
  if (own !== undefined) {
    const bare = key.slice(0, -own.length - 1);
    const found = pickOn(index.history, bearers(index, bare), bare, day);
    if (found !== null) return found;
  }
  const words = key.split(' ');
  const found = new Set<string>();
  let within: readonly string[] = NONE;
  for (let at = 1; at < words.length; at += 1) {
    const places = index.byPlace.get(words.slice(at).join(' ')) ?? NONE;
    if (places.length === 0) continue;
    if (within.length === 0) within = places;
    for (const id of bearers(index, words.slice(0, at).join(' '))) {
      const chain = chainOf(index.history, id, day);
      if (places.some((place) => chain.has(place))) found.add(id);
    }
  }
  return pickOn(index.history, [...found], words.join(' '), day) ?? { is: 'unknown', within };
}

/**
 * Everything above a unit on the day, or, where it does not stand then, on its last or first day; and what its record
 * names above it: "Phòng Nội vụ huyện Quảng Xương" is still said when districts are no more.
 */
function chainOf(history: UnitHistory, id: string, day: string): Set<string> {
  const { validFrom, validTo } = history.units.get(id) ?? { validFrom: null, validTo: null };
  const at =
    validTo !== null && validTo < day ? validTo : validFrom !== null && day < validFrom ? validFrom : day;
  const chain = new Set(aboveOn(history, id, at));
  for (let above = history.units.get(id)?.parentId ?? null; above !== null && !chain.has(above); ) {
    chain.add(above);
    above = history.units.get(above)?.parentId ?? null;
  }
  return chain;
}

/** What words mean from one day to the next: `from` null is the beginning of time. */
export interface MeantSince {
  readonly from: string | null;
  readonly meant: ResolvedUnit;
}

/** All that words have meant over time, in order, neighbours of one meaning joined. */
export function resolveOverTime(index: UnitNameIndex, words: string): MeantSince[] {
  const first = resolveUnit(index, words, EARLIEST);
  const days = new Set<string>();
  const asked = new Set<string>();
  // A meaning changes only where one of the units that may be meant, or one above it, changes.
  const ask = (meant: ResolvedUnit) => {
    const ids = meant.is === 'unit' ? [meant.id] : meant.is === 'doubtful' ? meant.ids : NONE;
    for (const id of ids) addDaysOf(index.history, id, days, asked);
  };
  for (const id of bearersEver(index, words)) addDaysOf(index.history, id, days, asked);
  ask(first);
  const since: MeantSince[] = [{ from: null, meant: first }];
  for (const day of [...days].sort()) {
    const meant = resolveUnit(index, words, day);
    if (JSON.stringify(since.at(-1)?.meant) !== JSON.stringify(meant)) since.push({ from: day, meant });
  }
  return since;
}

const EARLIEST = '1000-01-01';

function bearersEver(index: UnitNameIndex, words: string): string[] {
  const keys = [unitNameKey(words), ...piecesOf(words)];
  const ids = keys.flatMap((key) => bearers(index, key));
  if (ids.length > 0) return ids;
  const parts = (piecesOf(words)[0] ?? '').split(' ');
  return parts.flatMap((_, at) => (at === 0 ? [] : bearers(index, parts.slice(0, at).join(' '))));
}

function addDaysOf(history: UnitHistory, id: string, days: Set<string>, asked: Set<string>): void {
  if (asked.has(id)) return;
  asked.add(id);
  const unit = history.units.get(id);
  if (unit === undefined) return;
  if (unit.validFrom !== null) days.add(unit.validFrom);
  if (unit.validTo !== null) days.add(addDays(unit.validTo, 1));
  for (const event of eventsOf(history, id)) days.add(event.day);
  if (unit.parentId !== null) addDaysOf(history, unit.parentId, days, asked);
}
