/** A number given in a series (NĐ 30/2020/NĐ-CP Điều 15: unique in its year, in order of time, from 01 on 1 January). */
export interface GivenNumber {
  readonly number: number;
  readonly date: string;
}

/** The next number of a series in one year: no gap, no duplicate, never by counting rows. */
export function nextNumber(given: readonly GivenNumber[]): number {
  return given.reduce((highest, { number }) => Math.max(highest, number), 0) + 1;
}

/** The last number given, whose date no later number may precede. */
export function lastGiven(given: readonly GivenNumber[]): GivenNumber | null {
  return given.reduce<GivenNumber | null>(
    (last, one) => (last === null || one.number > last.number ? one : last),
    null,
  );
}

/** Numbers missing between 1 and the highest: there should be none. */
export function findGaps(numbers: readonly number[]): number[] {
  const known = new Set(numbers);
  const highest = Math.max(0, ...known);
  return Array.from({ length: highest }, (_, index) => index + 1).filter((number) => !known.has(number));
}

/** A number as documents print it: two digits below 10 (NĐ 30/2020/NĐ-CP Phụ lục I, II.3). */
export function printNumber(number: number, symbol: string): string {
  return `${String(number).padStart(2, '0')}/${symbol}`;
}
