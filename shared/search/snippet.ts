import { searchKey } from '#shared/vietnamese/fold.ts';
import type { QueryWord } from './query.ts';

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
/** Letters before the first word found, and in all. */
const BEFORE = 60;
const LENGTH = 240;

interface Place {
  readonly at: number;
  /** Which of the words that are looked for stands here. */
  readonly word: number;
}

function placesOf(text: string, words: readonly QueryWord[]): Place[] {
  const places: Place[] = [];
  for (const { 0: found, index } of text.matchAll(WORD)) {
    const key = searchKey(found);
    const word = words.findIndex((one) => (one.prefix ? key.startsWith(one.key) : key === one.key));
    if (word >= 0) places.push({ at: index, word });
  }
  return places;
}

/** The stretch in which most of the words stand: how many differ, from each place on. */
function richest(places: readonly Place[]): number {
  let best = { at: places[0]?.at ?? 0, count: 0 };
  for (const [index, { at }] of places.entries()) {
    const seen = new Set<number>();
    for (let next = index; (places[next]?.at ?? Number.POSITIVE_INFINITY) < at + LENGTH - BEFORE; next += 1)
      seen.add(places[next]?.word ?? -1);
    if (seen.size > best.count) best = { at, count: seen.size };
  }
  return best.at;
}

/** Where a word begins that stands a little before `at`. */
function startBefore(text: string, at: number): number {
  if (at <= BEFORE) return 0;
  const space = text.slice(at - BEFORE, at).search(/\s/u);
  return space < 0 ? at : at - BEFORE + space + 1;
}

/** Some 240 letters of a text around the words of a question, on one line; '…' where something was left out. */
export function snippetOf(text: string, words: readonly QueryWord[]): string {
  const from = startBefore(text, richest(placesOf(text, words)));
  const cut = text.slice(from, from + LENGTH);
  const isEnd = from + LENGTH >= text.length;
  const kept = isEnd ? cut : cut.replace(/\s\S*$/u, '');
  return `${from > 0 ? '… ' : ''}${kept.replace(/\s+/gu, ' ').trim()}${isEnd ? '' : ' …'}`;
}
