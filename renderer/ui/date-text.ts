import { formatDate, isRealDate, parseVietnameseDate } from '#shared/vietnamese/dates.ts';

/** What a typed date means: a day, nothing, or why it is neither. */
export type TypedDate =
  | { readonly iso: string | null; readonly problem: null }
  | { readonly iso: null; readonly problem: 'impossible' | 'unreadable' };

/** Reads what was typed into a date box. Empty text is no date and no problem. */
export function toIso(text: string): TypedDate {
  if (text.trim() === '') return { iso: null, problem: null };
  const parsed = parseVietnameseDate(text);
  return 'iso' in parsed ? { iso: parsed.iso, problem: null } : { iso: null, problem: parsed.error };
}

/** Text of a date box for a stored value: '2026-03-05' → '05/03/2026'; a half-typed draft stays as it was. */
export function fromIso(value: string | null | undefined): string {
  if (value === null || value === undefined) return '';
  return isRealDate(value) ? formatDate(value) : value;
}
