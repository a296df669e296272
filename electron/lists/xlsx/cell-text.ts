/** `_x0009_` in texts of a workbook stands for the character of that number (ECMA-376, 22.9.2.19). */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/gu, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
}

/** 'BC' → 54; 0 for letters that name no column. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

const DAY = 86_400_000;
/** Day 0 of both counts of days; the first takes 1900 for a leap year, as Lotus did. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
const LAST_SERIAL = 2_958_465;

/** The ISO day of a count of days; null for a time without a day and for what no calendar has. */
export function dayOfSerial(serial: number, from1904: boolean): string | null {
  if (!(serial >= 1) || serial > LAST_SERIAL) return null;
  const whole = Math.floor(serial);
  const days = !from1904 && whole < 60 ? whole + 1 : whole;
  return new Date((from1904 ? EPOCH_1904 : EPOCH_1900) + days * DAY).toISOString().slice(0, 10);
}

/** Built-in formats of numbers that show a day (ECMA-376, 18.8.30, those of East Asia among them). */
const DATE_FORMATS = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58,
]);

/** Whether a format of numbers shows a day. `code` is the format's own text, if it has one. */
export function showsDay(id: number, code: string | undefined): boolean {
  if (code === undefined) return DATE_FORMATS.has(id);
  // The first of up to four sections; texts, colours, locales and conditions say nothing about days.
  const plain = (code.split(';')[0] ?? '').replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/gu, '').toLowerCase();
  if (plain.includes('general')) return false;
  return /[dy]/u.test(plain) || (plain.includes('m') && !/[hs]/u.test(plain));
}
