import type { HonoreeKind } from '#shared/contract/basics.ts';
import type { RefusalCode, RefusalFacts } from '#shared/contract/refusals.ts';
import { formatDate } from '#shared/vietnamese/dates.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { SUBJECT_OF_KIND } from '../honoree-subjects.ts';
import type { FactContent, FactKind, FactProof } from './facts.ts';
import { factYear } from './facts.ts';

/** What can be said of whom: a household has no task rating, a person no members. */
export const FACTS_OF_KIND: Record<HonoreeKind, readonly FactKind[]> = {
  person: ['rating', 'title', 'award', 'initiative', 'movement', 'service', 'discipline', 'complete'],
  collective: ['rating', 'title', 'award', 'leading', 'movement', 'members', 'complete'],
  household: ['title', 'award', 'movement', 'complete'],
};

/** The first commendations of the country lie before it, but nobody enters ratings of those days. */
export const FIRST_YEAR = 1930;

export interface FactToJudge extends FactProof {
  readonly id: string;
  readonly content: FactContent;
}

export interface FactSurroundings {
  readonly kind: HonoreeKind;
  readonly today: string;
  readonly catalogue: Catalogue;
  /** The other facts of the same honoree, joined records included. */
  readonly others: readonly FactToJudge[];
}

export interface FactFault {
  readonly code: RefusalCode;
  readonly facts: RefusalFacts;
}

/** Why a fact cannot be entered; null when it can. */
export function judgeFact(fact: FactToJudge, around: FactSurroundings): FactFault | null {
  const { content } = fact;
  if (!FACTS_OF_KIND[around.kind].includes(content.kind)) return { code: 'FACT_OF_OTHER_KIND', facts: {} };
  return (
    judgeTime(fact, around.today) ??
    judgeShape(content) ??
    judgeAward(fact, around) ??
    judgeTwice(fact, around.others)
  );
}

function judgeTime({ content, decidedOn }: FactToJudge, today: string): FactFault | null {
  const last = Number(today.slice(0, 4)) + 1;
  const years = [
    factYear(content),
    ...(content.kind === 'award' && content.period ? Object.values(content.period) : []),
  ];
  for (const year of years)
    if (year !== null && (year < FIRST_YEAR || year > last))
      return { code: 'FACT_YEAR', facts: { year, last } };
  // Years since an award are counted from the day it was decided.
  if (decidedOn === null) return content.kind === 'award' ? { code: 'FACT_DATE_NEEDED', facts: {} } : null;
  const date = formatDate(decidedOn);
  if (decidedOn > today || decidedOn < String(FIRST_YEAR)) return { code: 'FACT_DATE', facts: { date } };
  const about = content.kind === 'award' ? content.period?.from : factYear(content);
  // Nobody is rated or honoured for a year that has not begun.
  if (about !== null && about !== undefined && Number(decidedOn.slice(0, 4)) < about)
    return { code: 'FACT_DATE_BEFORE_YEAR', facts: { date, year: about } };
  return null;
}

function judgeShape(content: FactContent): FactFault | null {
  if (content.kind === 'award' && content.period !== null && content.period.to < content.period.from)
    return { code: 'DATE_ORDER', facts: {} };
  if (content.kind === 'service' && content.difficult !== null && content.difficult > content.years)
    return { code: 'FACT_COUNTS', facts: {} };
  if (content.kind !== 'members') return null;
  const parts = [content.completed ?? 0, content.discipline.length, ...Object.values(content.titles)];
  return parts.some((part) => part > content.total) ? { code: 'FACT_COUNTS', facts: {} } : null;
}

/** A title or award must be one of the catalogue, of its time, and for this kind of honoree. */
function judgeAward(fact: FactToJudge, { kind, catalogue }: FactSurroundings): FactFault | null {
  const { content } = fact;
  if (content.kind !== 'title' && content.kind !== 'award') return null;
  const key = content.kind === 'title' ? content.title : content.award;
  // Awards of the past are recognised whenever they were given.
  if (catalogue.versions('legacy_award', key.replace(/-hang-(?:nhat|nhi|ba)$/u, '')).length > 0) return null;
  const versions = catalogue.versions('award', key);
  if (versions.length === 0) return { code: 'AWARD_UNKNOWN', facts: { award: key } };
  const award = catalogue.awardName(key, fact.decidedOn ?? '9999-12-31');
  const isTitle = versions.some(({ content: rule }) => rule.class === 'danh-hieu-thi-dua');
  if (isTitle !== (content.kind === 'title')) return { code: 'AWARD_OTHER_CLASS', facts: { award } };
  if (!versions.some(({ content: rule }) => rule.subjects.includes(SUBJECT_OF_KIND[kind])))
    return { code: 'AWARD_OTHER_SUBJECT', facts: { award } };
  const time = timeOf(fact);
  if (time === null || knowsNothingOf(catalogue, time.to)) return null;
  const standing = versions.some(
    ({ validFrom, validTo }) => validFrom <= time.to && (validTo === null || validTo >= time.from),
  );
  return standing ? null : { code: 'AWARD_OTHER_TIME', facts: { award, year: time.to.slice(0, 4) } };
}

/** From the year it is about to its decision; a title of a year is often decided early in the next. */
function timeOf({ content, decidedOn }: FactToJudge): { from: string; to: string } | null {
  const year = factYear(content);
  const from = year === null ? decidedOn : `${year}-01-01`;
  const to = decidedOn ?? (year === null ? null : `${year + 1}-12-31`);
  return from === null || to === null ? null : { from, to };
}

/** The days before the oldest regime of the catalogue: it cannot say what was not given then. */
function knowsNothingOf(catalogue: Catalogue, day: string): boolean {
  return catalogue.allAt('award', day).length === 0;
}

function judgeTwice(fact: FactToJudge, others: readonly FactToJudge[]): FactFault | null {
  const { content } = fact;
  const twin = others.some((other) => other.id !== fact.id && isTwin(fact, other));
  if (!twin) return null;
  if (content.kind === 'rating') return { code: 'RATING_TWICE', facts: { year: content.year } };
  return { code: 'FACT_TWICE', facts: {} };
}

function isTwin(fact: FactToJudge, other: FactToJudge): boolean {
  const [a, b] = [fact.content, other.content];
  if (a.kind === 'rating' && b.kind === 'rating') return a.year === b.year;
  if (a.kind === 'title' && b.kind === 'title')
    return a.title === b.title && a.year === b.year && a.cancelled === b.cancelled;
  if (a.kind === 'members' && b.kind === 'members') return a.year === b.year;
  if (a.kind === 'service' && b.kind === 'service') return a.service === b.service;
  if (a.kind === 'complete' && b.kind === 'complete') return a.part === b.part;
  if (a.kind === 'award' && b.kind === 'award')
    return (
      a.award === b.award &&
      fact.decidedOn === other.decidedOn &&
      fact.decisionNumber === other.decisionNumber
    );
  return false;
}
