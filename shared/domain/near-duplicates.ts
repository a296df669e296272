import { fold } from '#shared/vietnamese/fold.ts';
import { toNfc } from '#shared/vietnamese/normalize.ts';
import {
  bandKeys,
  estimateShare,
  hashShingles,
  hashWord,
  SHINGLE_WORDS,
  type Sketch,
} from './report-sketch.ts';

export interface SketchedReport {
  readonly id: string;
  readonly sketch: Sketch;
}

export interface NearPair {
  readonly id: string;
  readonly otherId: string;
  readonly share: number;
}

/** From this share of common word sequences on, two reports are shown as alike. */
export const NEAR_SHARE = 0.4;
/** Members of one band that a report is held against, and twins shown for one report: keeps the work linear. */
const COMPARED_PER_BAND = 6;
const TWINS_SHOWN = 3;

/**
 * Reports of `own` that are nearly the same as another one of `own` or of `others`, most alike first. Work and memory
 * grow with the number of reports, not with its square: five thousand copies of one text give each its nearest few.
 */
export function findNearDuplicates(
  own: readonly SketchedReport[],
  others: readonly SketchedReport[] = [],
): NearPair[] {
  const bands = new Map<string, SketchedReport[]>();
  const found = new Map<string, NearPair[]>();
  const keep = (one: SketchedReport, other: SketchedReport) => {
    const share = estimateShare(one.sketch, other.sketch);
    if (share < NEAR_SHARE) return;
    const pairs = found.get(one.id) ?? [];
    found.set(one.id, pairs);
    pairs.push({ id: one.id, otherId: other.id, share });
  };
  /** Holds a report against those that share a band with it; the others come in before it. */
  const meet = (report: SketchedReport, keys: readonly string[]) => {
    const met = new Set<SketchedReport>();
    for (const key of keys) for (const other of bands.get(key) ?? []) met.add(other);
    for (const other of met) keep(report, other);
  };
  const enter = (report: SketchedReport, keys: readonly string[]) => {
    for (const key of keys) {
      const members = bands.get(key);
      if (members === undefined) bands.set(key, [report]);
      else if (members.length < COMPARED_PER_BAND) members.push(report);
    }
  };
  // Only bands that some own report has can matter: earlier years do not fill the memory.
  const wanted = new Set(own.flatMap(({ sketch }) => bandKeys(sketch)));
  for (const other of others)
    enter(
      other,
      bandKeys(other.sketch).filter((key) => wanted.has(key)),
    );
  for (const report of own) {
    const keys = bandKeys(report.sketch);
    meet(report, keys);
    enter(report, keys);
  }
  return [...found.values()]
    .flatMap((pairs) => pairs.sort((a, b) => b.share - a.share).slice(0, TWINS_SHOWN))
    .sort((a, b) => b.share - a.share);
}

/** A stretch of a text, [from, to) in UTF-16 units of its NFC form. */
export type Passage = [number, number];

interface Word {
  readonly hash: number;
  readonly from: number;
  readonly to: number;
}

function wordsOf(text: string): Word[] {
  return [...toNfc(text).matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((match) => ({
    hash: hashWord(fold(match[0])),
    from: match.index,
    to: match.index + match[0].length,
  }));
}

/** What two reports have in common: passages of each to highlight, and the exact share of common sequences. */
export function sharedPassages(
  a: string,
  b: string,
): { readonly a: Passage[]; readonly b: Passage[]; readonly share: number } {
  const left = wordsOf(a);
  const right = wordsOf(b);
  const ofLeft = hashShingles(left.map(({ hash }) => hash));
  const ofRight = hashShingles(right.map(({ hash }) => hash));
  const inLeft = new Set(ofLeft);
  const inRight = new Set(ofRight);
  const common = [...inLeft].filter((shingle) => inRight.has(shingle)).length;
  const all = inLeft.size + inRight.size - common;
  return {
    a: passagesOf(left, ofLeft, inRight),
    b: passagesOf(right, ofRight, inLeft),
    share: all === 0 ? 0 : common / all,
  };
}

/** Joins overlapping common sequences into passages from their first word to their last. */
function passagesOf(
  words: readonly Word[],
  shingles: readonly number[],
  common: ReadonlySet<number>,
): Passage[] {
  const passages: Passage[] = [];
  let lastWord = -2;
  for (const [index, shingle] of shingles.entries()) {
    if (!common.has(shingle)) continue;
    const from = words[index]?.from ?? 0;
    const to = words[index + SHINGLE_WORDS - 1]?.to ?? from;
    const last = passages.at(-1);
    if (last !== undefined && index <= lastWord + 1) last[1] = to;
    else passages.push([from, to]);
    lastWord = index + SHINGLE_WORDS - 1;
  }
  return passages;
}
