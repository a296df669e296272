/** Rows by what tells them apart, for lists of a million: some 20 bytes a row instead of some hundred. */
export interface SeenRows {
  /** The row that said the same first, or null and this one is remembered. */
  see(text: string, row: number): number | null;
}

const FULL = 0.6;

export function makeSeenRows(): SeenRows {
  let keys = new Float64Array(1 << 14);
  let rows = new Uint32Array(keys.length);
  let used = 0;

  const place = (key: number): number => {
    let at = key % keys.length;
    while (keys[at] !== 0 && keys[at] !== key) at = at + 1 === keys.length ? 0 : at + 1;
    return at;
  };
  const grow = () => {
    const [oldKeys, oldRows] = [keys, rows];
    keys = new Float64Array(oldKeys.length * 2);
    rows = new Uint32Array(keys.length);
    for (const [index, key] of oldKeys.entries()) {
      if (key === 0) continue;
      const at = place(key);
      keys[at] = key;
      rows[at] = oldRows[index] ?? 0;
    }
  };

  return {
    see: (text, row) => {
      const key = hash53(text) + 1;
      const at = place(key);
      if (keys[at] === key) return rows[at] ?? null;
      keys[at] = key;
      rows[at] = row;
      used += 1;
      if (used > keys.length * FULL) grow();
      return null;
    },
  };
}

/** 53 bits of a text (cyrb53): of a million rows two differ and meet once in some ten thousand lists. */
export function hash53(text: string): number {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return 4294967296 * (2097151 & b) + (a >>> 0);
}
