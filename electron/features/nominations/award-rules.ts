import { readCatalogue } from '#electron/features/catalogue/catalogue-entries.ts';
import type { Database } from '#electron/store/database.ts';
import type { Row } from '#electron/store/tables.ts';
import type { CandidateInput } from '#shared/contract/nominations.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import type { AwardRule } from '#shared/domain/catalogue/award-rule.ts';
import { type Catalogue, inForce } from '#shared/domain/catalogue/catalogue.ts';
import { citationText } from '#shared/domain/catalogue/citation-text.ts';
import { printedName, printedOffice, printedShortName } from '#shared/domain/catalogue/printed-name.ts';
import { SUBJECT_OF_KIND } from '#shared/domain/honoree-subjects.ts';
import { formatDate, todayIso } from '#shared/vietnamese/dates.ts';

/** The catalogue, and the day whose law a submission follows: its first receipt, today while it is not received. */
export interface Rules {
  readonly catalogue: Catalogue;
  readonly day: string;
  readonly today: string;
}

export function rulesOf(db: Database, batch: Row<'batch'> | null, now: Date): Rules {
  const today = todayIso(now);
  return { catalogue: readCatalogue(db), day: batch?.received_on ?? today, today };
}

export interface NamedOffice {
  readonly id: string;
  readonly name: string;
}

/** Offices that may decide an award on a day: the chairmen of the own province and commune before all others. */
export function decidingOffices({ catalogue, day }: Rules, rule: AwardRule): NamedOffice[] {
  const since = (from: string | null) => from ?? '0000-01-01';
  const able = rule.decidedBy.filter(({ validFrom, validTo }) =>
    inForce({ validFrom: since(validFrom), validTo }, day),
  );
  const rank = (office: string) => {
    const place = OWN_OFFICES.indexOf(office);
    return place < 0 ? OWN_OFFICES.length : place;
  };
  const ids = [...new Set(able.map(({ office }) => office))].sort((a, b) => rank(a) - rank(b));
  return ids.map((id) => ({ id, name: officeName(catalogue, id, day) }));
}

/** Offices of a province and its communes that decide most often, the widest first. */
const OWN_OFFICES = [
  'chu-tich-ubnd-cap-tinh',
  'ubnd-cap-tinh',
  'chu-tich-ubnd-cap-huyen',
  'chu-tich-ubnd-cap-xa',
];

export function officeName(catalogue: Catalogue, id: string, day: string): string {
  const entry = catalogue.at('office', id, day) ?? catalogue.versions('office', id).at(-1);
  return entry === undefined ? id : printedOffice(entry.content.name);
}

/** Short name of an award on a day; of its nearest version, or its key, where the day has none. */
export function shortAwardName({ catalogue, day }: Rules, awardTypeId: string): string {
  const entry = catalogue.at('award', awardTypeId, day) ?? catalogue.versions('award', awardTypeId).at(-1);
  return entry === undefined ? catalogue.awardName(awardTypeId, day) : printedShortName(entry.content);
}

/**
 * Refuses a candidate that the law of the day cannot know. Throws AWARD_OTHER_REGIME, AWARD_NOT_FOR_KIND,
 * ROUTE_NOT_VALID, TITLE_YEAR_IN_FUTURE, BORN_IN_FUTURE. The award of the submission itself is not looked up again
 * where the catalogue of the day is silent about it: it was chosen with the submission.
 */
export function refuseImpossible(rules: Rules, batch: Row<'batch'>, input: CandidateInput): void {
  const { catalogue, day, today } = rules;
  if (input.titleYear !== null && input.titleYear > Number(today.slice(0, 4)))
    throw new Refusal('TITLE_YEAR_IN_FUTURE', { year: input.titleYear });
  if (input.birthDate !== null && input.birthDate > today.slice(0, input.birthDate.length)) {
    const date = input.birthDate.length === 4 ? input.birthDate : formatDate(input.birthDate);
    throw new Refusal('BORN_IN_FUTURE', { date });
  }
  const rule = catalogue.at('award', input.awardTypeId ?? batch.award_type_id, day)?.content;
  if (rule === undefined) {
    if (input.awardTypeId === null) return;
    const award = catalogue.awardName(input.awardTypeId, day);
    throw new Refusal('AWARD_OTHER_REGIME', { award, day: formatDate(day) });
  }
  const subject = SUBJECT_OF_KIND[input.kind];
  const award = printedName(rule);
  if (!rule.subjects.includes(subject))
    throw new Refusal('AWARD_NOT_FOR_KIND', { award, cite: citationText(rule.subjectsCite) });
  if (input.route === null) return;
  const route = rule.routes.find(({ id }) => id === input.route);
  if (route === undefined || !route.subjects.includes(subject))
    throw new Refusal('ROUTE_NOT_VALID', { award });
}
