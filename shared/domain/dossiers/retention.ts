/**
 * How long an archive file is kept. A term is counted from the year its work ended (TT 10/2022/TT-BNV; Luật Lưu trữ
 * 33/2024/QH15 Điều 15); a file with several terms takes the longest (the same Điều 15); null years: for ever.
 */

/** A term that something in a file asks for. */
export interface RetentionTerm {
  readonly retentionClass: string;
  readonly what: string;
  readonly years: number | null;
  readonly cite: string;
  /** The term still has to be confirmed by the office. */
  readonly reviewNeeded: boolean;
  /** Awards that ask for it. */
  readonly awards: number;
}

/** The last day a file must be kept: the end of the year that lies `years` after the year its work ended. */
export function keptUntil(endDate: string, years: number | null): string | null {
  return years === null ? null : `${Number(endDate.slice(0, 4)) + years}-12-31`;
}

/** Whether its time of keeping was over before this day. */
export function isOver(endDate: string, years: number | null, day: string): boolean {
  const last = keptUntil(endDate, years);
  return last !== null && last < day;
}

const weight = (years: number | null): number => years ?? Number.POSITIVE_INFINITY;

/** The term that decides; null when nothing asks for any. */
export function longestTerm(terms: readonly RetentionTerm[]): RetentionTerm | null {
  return terms.reduce<RetentionTerm | null>(
    (longest, term) => (longest === null || weight(term.years) > weight(longest.years) ? term : longest),
    null,
  );
}

/** Whether a term is shorter than another; for ever is the longest. */
export const isShorter = (years: number | null, than: number | null): boolean => weight(years) < weight(than);

/** 'Vĩnh viễn' or '20 năm', as Phụ lục V and VI (Maintenance) write it. */
export const retentionWords = (years: number | null): string =>
  years === null ? 'Vĩnh viễn' : `${years} năm`;

/** Reads retentionWords back; undefined for other words. */
export function readRetention(words: string): number | null | undefined {
  if (/^vĩnh viễn$/iu.test(words.trim())) return null;
  const years = /^(\d{1,2}) năm$/iu.exec(words.trim())?.[1];
  return years === undefined ? undefined : Number(years);
}
