/**
 * Documents of one chunk (65,536 of them) as a set: a sorted array of their low 16 bits while there are few, a bitmap
 * of 8 KB when there are many. Sets are never changed in place once they are shared; every function gives a new one.
 */
export type Container = Uint16Array | Uint32Array;

export const CHUNK_BITS = 16;
export const CHUNK_SIZE = 1 << CHUNK_BITS;
const WORDS = CHUNK_SIZE / 32;
/** From here on a bitmap is as small; it also tells the two apart by their size in bytes. */
export const ARRAY_LIMIT = 4096;

export function isBitmap(set: Container): set is Uint32Array {
  return set instanceof Uint32Array;
}

function bitsOf(word: number): number {
  let n = word - ((word >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return (((n + (n >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

export function countOf(set: Container): number {
  if (!isBitmap(set)) return set.length;
  let n = 0;
  for (let i = 0; i < WORDS; i += 1) n += bitsOf(set[i] ?? 0);
  return n;
}

export function contains(set: Container, low: number): boolean {
  if (isBitmap(set)) return (((set[low >>> 5] ?? 0) >>> (low & 31)) & 1) === 1;
  let from = 0;
  let to = set.length - 1;
  while (from <= to) {
    const middle = (from + to) >>> 1;
    const at = set[middle] ?? 0;
    if (at === low) return true;
    if (at < low) from = middle + 1;
    else to = middle - 1;
  }
  return false;
}

/** The documents of a set, ascending. */
export function lowsOf(set: Container): Uint16Array {
  if (!isBitmap(set)) return set;
  const lows = new Uint16Array(countOf(set));
  let n = 0;
  for (let i = 0; i < WORDS; i += 1) {
    let word = set[i] ?? 0;
    while (word !== 0) {
      const lowest = word & -word;
      lows[n++] = (i << 5) + (31 - Math.clz32(lowest));
      word ^= lowest;
    }
  }
  return lows;
}

/** The smaller form of a set; null when it is empty. */
export function settled(set: Container): Container | null {
  if (!isBitmap(set)) return set.length === 0 ? null : set.length >= ARRAY_LIMIT ? toBitmap(set) : set;
  const n = countOf(set);
  return n === 0 ? null : n < ARRAY_LIMIT ? lowsOf(set) : set;
}

export function toBitmap(set: Container): Uint32Array {
  if (isBitmap(set)) return set;
  const bitmap = new Uint32Array(WORDS);
  addTo(bitmap, set);
  return bitmap;
}

/** Adds a set to a bitmap that nobody else holds. */
export function addTo(bitmap: Uint32Array, set: Container): void {
  if (isBitmap(set)) {
    for (let i = 0; i < WORDS; i += 1) bitmap[i] = (bitmap[i] ?? 0) | (set[i] ?? 0);
    return;
  }
  for (let i = 0; i < set.length; i += 1) {
    const low = set[i] ?? 0;
    bitmap[low >>> 5] = (bitmap[low >>> 5] ?? 0) | (1 << (low & 31));
  }
}

function keepIf(lows: Uint16Array, other: Container, wanted: boolean): Container | null {
  const kept = new Uint16Array(lows.length);
  let n = 0;
  if (isBitmap(other)) {
    const bit = wanted ? 1 : 0;
    for (let i = 0; i < lows.length; i += 1) {
      const low = lows[i] ?? 0;
      if ((((other[low >>> 5] ?? 0) >>> (low & 31)) & 1) === bit) kept[n++] = low;
    }
  } else {
    let j = 0;
    for (let i = 0; i < lows.length; i += 1) {
      const low = lows[i] ?? 0;
      while (j < other.length && (other[j] ?? 0) < low) j += 1;
      if ((j < other.length && other[j] === low) === wanted) kept[n++] = low;
    }
  }
  return n === 0 ? null : kept.subarray(0, n);
}

export function and(a: Container, b: Container): Container | null {
  if (!isBitmap(a)) {
    if (isBitmap(b)) return keepIf(a, b, true);
    return a.length <= b.length ? keepIf(a, b, true) : keepIf(b, a, true);
  }
  if (!isBitmap(b)) return keepIf(b, a, true);
  const both = new Uint32Array(WORDS);
  let any = 0;
  for (let i = 0; i < WORDS; i += 1) {
    const word = (a[i] ?? 0) & (b[i] ?? 0);
    both[i] = word;
    any |= word;
  }
  return any === 0 ? null : both;
}

export function andNot(a: Container, b: Container): Container | null {
  if (!isBitmap(a)) return keepIf(a, b, false);
  const left = new Uint32Array(a);
  if (isBitmap(b)) {
    let any = 0;
    for (let i = 0; i < WORDS; i += 1) {
      const word = (left[i] ?? 0) & ~(b[i] ?? 0);
      left[i] = word;
      any |= word;
    }
    return any === 0 ? null : left;
  }
  for (const low of b) left[low >>> 5] = (left[low >>> 5] ?? 0) & ~(1 << (low & 31));
  return left;
}

export function or(a: Container, b: Container): Container {
  if (!isBitmap(a) && !isBitmap(b) && a.length + b.length < ARRAY_LIMIT) return mergeArrays(a, b);
  const [larger, other] = isBitmap(a) ? [a, b] : [b, a];
  const both = isBitmap(larger) ? new Uint32Array(larger) : toBitmap(larger);
  addTo(both, other);
  return both;
}

function mergeArrays(a: Uint16Array, b: Uint16Array): Uint16Array {
  const merged = new Uint16Array(a.length + b.length);
  let [i, j, n] = [0, 0, 0];
  while (i < a.length || j < b.length) {
    const left = i < a.length ? (a[i] ?? 0) : CHUNK_SIZE;
    const right = j < b.length ? (b[j] ?? 0) : CHUNK_SIZE;
    merged[n++] = Math.min(left, right);
    if (left <= right) i += 1;
    if (right <= left) j += 1;
  }
  return merged.subarray(0, n);
}

/** Of how many documents both sets hold. */
export function countBoth(a: Container, b: Container): number {
  if (isBitmap(a) && isBitmap(b)) {
    let n = 0;
    for (let i = 0; i < WORDS; i += 1) n += bitsOf((a[i] ?? 0) & (b[i] ?? 0));
    return n;
  }
  const both = and(a, b);
  return both === null ? 0 : countOf(both);
}

/** As it lies in the file: the 8,192 bytes of a bitmap, or two bytes a document (little-endian). */
export function toBlob(set: Container): Buffer {
  return Buffer.from(set.buffer, set.byteOffset, set.byteLength);
}

export function fromBlob(blob: Buffer): Container {
  const aligned = blob.byteOffset % 4 === 0 ? blob : Buffer.from(new Uint8Array(blob).buffer);
  return blob.length === WORDS * 4
    ? new Uint32Array(aligned.buffer, aligned.byteOffset, WORDS)
    : new Uint16Array(aligned.buffer, aligned.byteOffset, blob.length / 2);
}
