/** Numbers as an official document says them (northern usage: linh, nghìn, tỷ). */

const UNITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;
const BILLION = 1_000_000_000;
/** The largest number read: 999.999 tỷ and what follows. */
const LIMIT = BILLION * 1_000_000;

/**
 * A whole number from 0 to 999.999.999.999.999 in words, lower case: 1005 → "một nghìn không trăm linh năm".
 * @throws RangeError for a negative, broken or larger number
 */
export function numberInWords(n: number): string {
  if (!Number.isSafeInteger(n) || n < 0 || n >= LIMIT) {
    throw new RangeError('numberInWords reads whole numbers from 0 to 999,999,999,999,999');
  }
  if (n === 0) return UNITS[0];
  const billions = Math.floor(n / BILLION);
  const rest = n % BILLION;
  const parts: string[] = [];
  if (billions > 0) parts.push(...readBelowBillion(billions, false), 'tỷ');
  if (rest > 0) parts.push(...readBelowBillion(rest, billions > 0));
  return parts.join(' ');
}

/**
 * An amount of money with its first letter capital: 2340000 → "Hai triệu ba trăm bốn mươi nghìn đồng".
 * @throws RangeError as {@link numberInWords}
 */
export function moneyInWords(dong: number): string {
  const words = numberInWords(dong);
  return `${words.charAt(0).toLocaleUpperCase('vi')}${words.slice(1)} đồng`;
}

/** Counts as official text writes them, two digits below ten: 1 → "01", 12 → "12", 245 → "245". */
export function twoDigits(n: number): string {
  return String(n).padStart(2, '0');
}

/** Groups of zero are left unsaid; a group that follows another says its empty hundreds ("không trăm"). */
function readBelowBillion(n: number, follows: boolean): string[] {
  const groups: [number, string][] = [
    [Math.floor(n / 1_000_000), 'triệu'],
    [Math.floor(n / 1000) % 1000, 'nghìn'],
    [n % 1000, ''],
  ];
  const parts: string[] = [];
  for (const [value, name] of groups) {
    if (value === 0) continue;
    parts.push(...readGroup(value, follows || parts.length > 0));
    if (name !== '') parts.push(name);
  }
  return parts;
}

function readGroup(value: number, follows: boolean): string[] {
  const hundreds = Math.floor(value / 100);
  const tens = Math.floor(value / 10) % 10;
  const ones = value % 10;
  const parts: string[] = [];
  if (hundreds > 0 || follows) parts.push(unit(hundreds), 'trăm');
  if (tens === 0) {
    if (ones > 0 && parts.length > 0) parts.push('linh');
    if (ones > 0) parts.push(unit(ones));
    return parts;
  }
  parts.push(...(tens === 1 ? ['mười'] : [unit(tens), 'mươi']));
  if (ones > 0) parts.push(readOnes(ones, tens));
  return parts;
}

function readOnes(ones: number, tens: number): string {
  if (ones === 5) return 'lăm';
  if (tens > 1 && ones === 1) return 'mốt';
  if (tens > 1 && ones === 4) return 'tư';
  return unit(ones);
}

function unit(digit: number): string {
  return UNITS[digit] ?? '';
}
