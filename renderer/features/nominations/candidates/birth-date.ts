import { formatDate, parseVietnameseDate } from '#shared/vietnamese/dates.ts';

const YEAR = /^(?:19|20)\d{2}$/u;

/**
 * Reads a birth date as offices know it: a day ('5/3/1978'), or only a year ('1978'). An empty text is null, an
 * impossible or unreadable one 'wrong' (the contract's birthDate: 'YYYY-MM-DD', 'YYYY' or null).
 */
export function readBirthDate(text: string): { readonly value: string | null } | 'wrong' {
  const clean = text.trim();
  if (clean === '') return { value: null };
  if (YEAR.test(clean)) return { value: clean };
  const parsed = parseVietnameseDate(clean);
  if ('error' in parsed || parsed.iso < '1900') return 'wrong';
  return { value: parsed.iso };
}

/** Writes a birth date for reading and for its input: '05/03/1978', '1978' or ''. */
export function writeBirthDate(value: string | null): string {
  if (value === null) return '';
  return YEAR.test(value) ? value : formatDate(value);
}
