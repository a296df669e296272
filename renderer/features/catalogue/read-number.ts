/**
 * Reads a number as people type it, with a comma or a point before the fraction ('66,7').
 * @returns null when it is none, is outside of `min`–`max`, or has a fraction where `whole` is asked
 */
export function readNumber(typed: string, min: number, max: number, kind: 'whole' | 'broken'): number | null {
  const text = typed.trim().replace(',', '.');
  if (!/^\d+(\.\d+)?$/u.test(text)) return null;
  const value = Number(text);
  if (kind === 'whole' && !Number.isInteger(value)) return null;
  return value >= min && value <= max ? value : null;
}
