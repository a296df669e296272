/** A number as people type it: '1,5', '1.5', '-2'; null when it is none. */
export function readNumber(text: string): number | null {
  const clean = text.trim().replace(',', '.');
  return /^[+-]?\d+(?:\.\d+)?$/u.test(clean) ? Number(clean) : null;
}

/** A number as a field shows it: a comma in Vietnamese texts. */
export function writeNumber(value: number): string {
  return String(Math.round(value * 1000) / 1000).replace('.', ',');
}
