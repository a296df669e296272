/** A number as documents print it: two digits below 10 (NĐ 30/2020/NĐ-CP Phụ lục I, II.3). */
export function printNumber(number: number, symbol: string): string {
  return `${String(number).padStart(2, '0')}/${symbol}`;
}

/** Numbers missing between `first` and the highest known or marked as given: there should be none. In order. */
export function findGaps(numbers: readonly number[], first = 1, mark = 0): number[] {
  const known = new Set(numbers);
  const highest = numbers.reduce((most, number) => Math.max(most, number), Math.max(first - 1, mark));
  return Array.from({ length: highest - first + 1 }, (_, index) => first + index).filter(
    (number) => !known.has(number),
  );
}
