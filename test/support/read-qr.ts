/**
 * Reads a clean QR code (ISO/IEC 18004) of versions 1 to 10 in byte mode, without correcting errors: what a scanner
 * does after it has found the squares.
 */

/** Blocks of error correction M: [blocks, data codewords] groups by version. */
const BLOCKS_M: readonly (readonly (readonly [count: number, data: number])[])[] = [
  [[1, 16]],
  [[1, 28]],
  [[1, 44]],
  [[2, 32]],
  [[2, 43]],
  [[4, 27]],
  [[4, 31]],
  [
    [2, 38],
    [2, 39],
  ],
  [
    [3, 36],
    [2, 37],
  ],
  [
    [4, 43],
    [1, 44],
  ],
];

/** Middles of the alignment patterns by version. */
const ALIGNMENT: readonly (readonly number[])[] = [
  [],
  [6, 18],
  [6, 22],
  [6, 26],
  [6, 30],
  [6, 34],
  [6, 22, 38],
  [6, 24, 42],
  [6, 26, 46],
  [6, 28, 50],
];

const MASKS: readonly ((row: number, column: number) => boolean)[] = [
  (r, c) => (r + c) % 2 === 0,
  (r) => r % 2 === 0,
  (_, c) => c % 3 === 0,
  (r, c) => (r + c) % 3 === 0,
  (r, c) => (Math.floor(r / 2) + Math.floor(c / 3)) % 2 === 0,
  (r, c) => ((r * c) % 2) + ((r * c) % 3) === 0,
  (r, c) => (((r * c) % 2) + ((r * c) % 3)) % 2 === 0,
  (r, c) => (((r + c) % 2) + ((r * c) % 3)) % 2 === 0,
];

/** Squares that hold no data: finders with their format, timing, alignment, version. */
function isFunction(row: number, column: number, size: number, version: number): boolean {
  const corner =
    (row < 9 && column < 9) || (row < 9 && column >= size - 8) || (row >= size - 8 && column < 9);
  if (corner || row === 6 || column === 6) return true;
  if (version >= 7 && ((row < 6 && column >= size - 11) || (column < 6 && row >= size - 11))) return true;
  const middles = ALIGNMENT[version - 1] ?? [];
  const last = size - 7;
  return middles.some((r) =>
    middles.some((c) => {
      const inFinder = (r === 6 && c === 6) || (r === 6 && c === last) || (r === last && c === 6);
      return !inFinder && Math.abs(row - r) <= 2 && Math.abs(column - c) <= 2;
    }),
  );
}

/** Level and mask from the fifteen bits beside the top left finder. */
function readFormat(grid: readonly (readonly boolean[])[]): {
  readonly level: number;
  readonly mask: number;
} {
  const places: readonly (readonly [number, number])[] = [
    ...[0, 1, 2, 3, 4, 5, 7, 8].map((column): [number, number] => [8, column]),
    ...[7, 5, 4, 3, 2, 1, 0].map((row): [number, number] => [row, 8]),
  ];
  const bits = places.reduce((sum, [r, c]) => (sum << 1) | (grid[r]?.[c] ? 1 : 0), 0) ^ 0b101010000010010;
  return { level: bits >> 13, mask: (bits >> 10) & 0b111 };
}

/** Codewords in the order they are written: two columns at a time from the right, up and down. */
function readCodewords(grid: readonly (readonly boolean[])[], version: number, mask: number): number[] {
  const size = grid.length;
  const bits: number[] = [];
  let up = true;
  for (let right = size - 1; right > 0; right -= 2) {
    if (right === 6) right -= 1;
    for (let step = 0; step < size; step += 1) {
      const row = up ? size - 1 - step : step;
      for (const column of [right, right - 1]) {
        if (isFunction(row, column, size, version)) continue;
        const dark = grid[row]?.[column] ?? false;
        bits.push(dark !== (MASKS[mask]?.(row, column) ?? false) ? 1 : 0);
      }
    }
    up = !up;
  }
  return Array.from({ length: Math.floor(bits.length / 8) }, (_, index) =>
    bits.slice(index * 8, index * 8 + 8).reduce((sum, bit) => (sum << 1) | bit, 0),
  );
}

/** Data codewords of all blocks, put back in order. */
function joinBlocks(codewords: readonly number[], version: number): number[] {
  const lengths = (BLOCKS_M[version - 1] ?? []).flatMap(([count, data]) =>
    Array.from({ length: count }, () => data),
  );
  const blocks: number[][] = lengths.map(() => []);
  let next = 0;
  for (let position = 0; position < Math.max(...lengths); position += 1)
    lengths.forEach((length, block) => {
      if (position >= length) return;
      blocks[block]?.push(codewords[next] ?? 0);
      next += 1;
    });
  return blocks.flat();
}

/** The text of a code; throws for one that is not version 1–10, level M, byte mode. */
export function readQr(grid: readonly (readonly boolean[])[]): string {
  const version = (grid.length - 17) / 4;
  const { level, mask } = readFormat(grid);
  if (!Number.isInteger(version) || version < 1 || version > 10 || level !== 0)
    throw new Error(`cannot read a code of version ${version}, level ${level}`);
  const bytes = joinBlocks(readCodewords(grid, version, mask), version);
  let at = 0;
  const take = (count: number): number => {
    let value = 0;
    for (let bit = 0; bit < count; bit += 1, at += 1)
      value = (value << 1) | (((bytes[at >> 3] ?? 0) >> (7 - (at & 7))) & 1);
    return value;
  };
  const text: number[] = [];
  for (let mode = take(4); mode !== 0; mode = take(4)) {
    if (mode !== 4) throw new Error(`mode ${mode} is not read here`);
    const length = take(version < 10 ? 8 : 16);
    for (let byte = 0; byte < length; byte += 1) text.push(take(8));
    if (at + 4 > bytes.length * 8) break;
  }
  return new TextDecoder('utf-8', { fatal: true }).decode(new Uint8Array(text));
}
