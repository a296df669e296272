/** Whole numbers as people read a list of them: [3, 4, 5, 9] → "03–05, 09". */
export function numberRanges(numbers: readonly number[]): string {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const ranges: { first: number; last: number }[] = [];
  for (const number of sorted) {
    const open = ranges.at(-1);
    if (open !== undefined && number === open.last + 1) open.last = number;
    else ranges.push({ first: number, last: number });
  }
  return ranges
    .map(({ first, last }) => (first === last ? written(first) : `${written(first)}–${written(last)}`))
    .join(', ');
}

/** A number as a document carries it: below ten with a zero (NĐ 30/2020/NĐ-CP, Phụ lục I, II.3). */
function written(number: number): string {
  return String(number).padStart(2, '0');
}
