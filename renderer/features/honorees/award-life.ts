import type { HonoreeSummary } from '#shared/contract/honorees.ts';
import { formatDate, isRealDate } from '#shared/vietnamese/dates.ts';

interface DatedAward {
  readonly decisionDate: string;
}

/** First and last year of a life of awards; null when there is none. */
export function awardSpan(awards: readonly DatedAward[]): { from: string; to: string } | null {
  const years = awards.map((award) => award.decisionDate.slice(0, 4)).sort();
  const [from] = years;
  const to = years.at(-1);
  return from === undefined || to === undefined ? null : { from, to };
}

/** The name as a person would say it: "Bà Nguyễn Thị Ánh Tuyết". */
export function spokenHonoree({ honorific, name }: Pick<HonoreeSummary, 'honorific' | 'name'>): string {
  if (honorific === 'ong') return `Ông ${name}`;
  return honorific === 'ba' ? `Bà ${name}` : name;
}

/** A birth date as offices know it: a whole day or only a year. */
export function birthWords(birthDate: string): string {
  return isRealDate(birthDate) ? formatDate(birthDate) : birthDate;
}
