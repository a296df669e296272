/** Documents one by one: for tests and counts that look at columns. */
import { type Container, settled } from './containers.ts';
import type { DocSet } from './doc-set.ts';

/** Documents of a set that a test takes. */
export function filterBy(set: DocSet, test: (low: number, chunk: number) => boolean): DocSet {
  return set.map((container, chunk) => {
    if (container === null) return null;
    const kept: number[] = [];
    forEachLow(container, (low) => {
      if (test(low, chunk)) kept.push(low);
    });
    return settled(Uint16Array.from(kept));
  });
}

export function forEachLow(container: Container, use: (low: number) => void): void {
  if (container instanceof Uint16Array) {
    for (let i = 0; i < container.length; i += 1) use(container[i] ?? 0);
    return;
  }
  for (let i = 0; i < container.length; i += 1) {
    let word = container[i] ?? 0;
    while (word !== 0) {
      const lowest = word & -word;
      use((i << 5) + (31 - Math.clz32(lowest)));
      word ^= lowest;
    }
  }
}
