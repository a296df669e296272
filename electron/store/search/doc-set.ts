/** Documents of the whole archive: a container a chunk; null where a chunk has none. */
import { and, andNot, CHUNK_BITS, type Container, contains, countBoth, countOf, or } from './containers.ts';

export type DocSet = readonly (Container | null)[];

export const EMPTY: DocSet = [];

export function intersect(a: DocSet, b: DocSet): DocSet {
  const length = Math.min(a.length, b.length);
  const both: (Container | null)[] = new Array(length);
  for (let i = 0; i < length; i += 1) {
    const [left, right] = [a[i] ?? null, b[i] ?? null];
    both[i] = left === null || right === null ? null : and(left, right);
  }
  return both;
}

export function subtract(a: DocSet, b: DocSet): DocSet {
  return a.map((left, i) => {
    const right = b[i] ?? null;
    return left === null || right === null ? left : andNot(left, right);
  });
}

export function unite(a: DocSet, b: DocSet): DocSet {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  const length = Math.max(a.length, b.length);
  const either: (Container | null)[] = new Array(length);
  for (let i = 0; i < length; i += 1) {
    const [left, right] = [a[i] ?? null, b[i] ?? null];
    either[i] = left === null ? right : right === null ? left : or(left, right);
  }
  return either;
}

export function sizeOf(set: DocSet): number {
  let n = 0;
  for (const container of set) if (container !== null) n += countOf(container);
  return n;
}

export function isEmpty(set: DocSet): boolean {
  return set.every((container) => container === null);
}

export function sizeOfBoth(a: DocSet, b: DocSet): number {
  let n = 0;
  for (let i = Math.min(a.length, b.length) - 1; i >= 0; i -= 1) {
    const [left, right] = [a[i] ?? null, b[i] ?? null];
    if (left !== null && right !== null) n += countBoth(left, right);
  }
  return n;
}

export function has(set: DocSet, doc: number): boolean {
  const container = set[doc >>> CHUNK_BITS] ?? null;
  return container !== null && contains(container, doc & 0xffff);
}
