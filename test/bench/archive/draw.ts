/** Repeatable draws for the office of the archive bench: the same seed makes the same office on every machine. */
import { makeRandom, type Random } from '#electron/demo/fictitious-names.ts';

export { makeRandom, type Random };

/** Draws by weight; `weights` are shares of any sum. */
export function weighted<T>(entries: readonly (readonly [value: T, weight: number])[]) {
  let sum = 0;
  const bounds = entries.map(([, weight]) => {
    sum += weight;
    return sum;
  });
  return (random: Random): T => {
    const at = random() * sum;
    let low = 0;
    let high = bounds.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((bounds[middle] ?? 0) > at) high = middle;
      else low = middle + 1;
    }
    const found = entries[low];
    if (found === undefined) throw new RangeError('nothing to draw from');
    return found[0];
  };
}

/** A whole number from `from` to `to`, both included. */
export const between = (random: Random, from: number, to: number): number =>
  from + Math.floor(random() * (to - from + 1));

/** One of a list, the first ones far more often (a rank-frequency curve as Zipf found it). */
export function skewed<T>(random: Random, list: readonly T[]): T {
  const found = list[Math.floor(list.length * random() ** 2.5)];
  if (found === undefined) throw new RangeError('nothing to draw from');
  return found;
}

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

function mix(value: number, salt: number): number {
  let mixed = Math.imul(value ^ salt, 0x9e3779b1);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

const hex32 = (value: number): string =>
  (HEX[value >>> 24] ?? '') +
  (HEX[(value >>> 16) & 255] ?? '') +
  (HEX[(value >>> 8) & 255] ?? '') +
  (HEX[value & 255] ?? '');

/** The random UUID (version 4) of the n-th record of a sort; no two numbers of a sort share one. */
export function uuidOf(sort: number, n: number): string {
  const own = (Math.imul(n, 0x9e3779b1) + Math.imul(sort, 0x632be5ab)) | 0;
  const [a, b, c, d] = [mix(own, 1), mix(own, 2), mix(own, 3), mix(own, 4)];
  const [second, third] = [hex32(b), hex32(((c & 0x3fffffff) | 0x80000000) >>> 0)];
  return `${hex32(a)}-${second.slice(0, 4)}-4${second.slice(5)}-${third.slice(0, 4)}-${third.slice(4)}${hex32(d)}`;
}

/** Sorts of records that have UUIDs of their own. */
export const SORT = {
  honoree: 11,
  award: 12,
  unit: 13,
  batch: 14,
  candidate: 15,
  decision: 16,
  register: 17,
  dossier: 18,
  paper: 19,
  import: 20,
  event: 21,
  entry: 22,
  series: 23,
} as const;
