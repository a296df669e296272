import type { Language } from '#renderer/i18n/room-texts.ts';
import { formatDate, formatShortDate, isRealDate, todayIso } from '#shared/vietnamese/dates.ts';
import { formatInteger } from '#shared/vietnamese/numbers.ts';

/** '2026-11-24' → '24/11'; what is no day comes back as it is (a birth year). */
export function shortDate(iso: string): string {
  return isRealDate(iso) ? formatShortDate(iso) : iso;
}

/** '2026-11-24' → '24/11/2026'; what is no day comes back as it is. */
export function fullDate(iso: string): string {
  return isRealDate(iso) ? formatDate(iso) : iso;
}

/** An instant (or a day) on this machine's clock: '24/11 10:42', with the year when it is another one. */
export function formatMoment(at: string, now: Date): string {
  if (isRealDate(at))
    return at.slice(0, 4) === String(now.getFullYear()) ? formatShortDate(at) : formatDate(at);
  const moment = new Date(at);
  if (Number.isNaN(moment.getTime())) return at;
  const day = todayIso(moment);
  const date = moment.getFullYear() === now.getFullYear() ? formatShortDate(day) : formatDate(day);
  return `${date} ${clock(moment)}`;
}

/** An instant in full: '24/11/2026 10:42'. */
export function fullMoment(at: string): string {
  if (isRealDate(at)) return formatDate(at);
  const moment = new Date(at);
  return Number.isNaN(moment.getTime()) ? at : `${formatDate(todayIso(moment))} ${clock(moment)}`;
}

/** Hours and minutes on this machine's clock: '10:42'. */
export function clock(moment: Date): string {
  return `${String(moment.getHours()).padStart(2, '0')}:${String(moment.getMinutes()).padStart(2, '0')}`;
}

/** A count with the groups of the language: 1284907 → '1.284.907' (vi), '1,284,907' (en). */
export function count(value: number, language: Language = 'vi'): string {
  return language === 'vi' ? formatInteger(Math.round(value)) : Math.round(value).toLocaleString('en');
}

/** A file size in the unit a person would say: '412 KB', '3,2 MB'. */
export function fileSize(bytes: number, language: Language = 'vi'): string {
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} KB`;
  const megabytes = (bytes / 1024 / 1024).toFixed(1);
  return `${language === 'vi' ? megabytes.replace('.', ',') : megabytes} MB`;
}
