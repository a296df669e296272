/**
 * A whole number with Vietnamese groups: 1234567 → '1.234.567'.
 * @throws RangeError when the number is broken or too large to be exact
 */
export function formatInteger(n: number): string {
  if (!Number.isSafeInteger(n)) throw new RangeError('formatInteger writes whole numbers only');
  const digits = String(Math.abs(n)).replace(/\B(?=(?:\d{3})+$)/gu, '.');
  return n < 0 ? `-${digits}` : digits;
}
