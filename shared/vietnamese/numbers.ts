/**
 * A whole number with Vietnamese groups: 1234567 → '1.234.567'.
 * @throws RangeError when the number is broken or too large to be exact
 */
export function formatInteger(n: number): string {
  if (!Number.isSafeInteger(n)) throw new RangeError('formatInteger writes whole numbers only');
  const digits = String(Math.abs(n)).replace(/\B(?=(?:\d{3})+$)/gu, '.');
  return n < 0 ? `-${digits}` : digits;
}

const ROMAN = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

/**
 * Parts and annexes are numbered so: 1 → 'I', 14 → 'XIV'.
 * @throws RangeError outside 1 … 3999
 */
export function romanNumeral(n: number): string {
  if (!Number.isInteger(n) || n < 1 || n > 3999) throw new RangeError('romanNumeral writes 1 to 3999');
  let rest = n;
  let numeral = '';
  for (const [value, letters] of ROMAN) {
    while (rest >= value) {
      numeral += letters;
      rest -= value;
    }
  }
  return numeral;
}

/**
 * A share in percent with a decimal comma, two decimals at most: 13 of 15 → '86,67%'. Null where there is no whole.
 * With fewer than 200 votes no share that misses a threshold in whole percent is rounded onto it.
 * @throws RangeError when a number is broken or negative
 */
export function formatPercent(part: number, whole: number): string | null {
  if (!Number.isSafeInteger(part) || !Number.isSafeInteger(whole) || part < 0 || whole < 0) {
    throw new RangeError('formatPercent writes shares of whole numbers only');
  }
  if (whole === 0) return null;
  const hundredths = Math.round((part * 10_000) / whole);
  const digits = (hundredths / 100).toFixed(2).replace(/\.?0+$/u, '');
  return `${digits.replace('.', ',')}%`;
}
