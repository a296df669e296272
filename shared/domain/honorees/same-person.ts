import type { HonoreeKind } from '#shared/contract/basics.ts';

/** What two records are compared by. Keys are folded texts (shared/vietnamese/fold.ts). */
export interface Profile {
  readonly kind: HonoreeKind;
  /** The written name with tones, tone placement and letter case merged (`spellingKey`). */
  readonly spelling: string;
  readonly birthDate: string | null;
  readonly unitKey: string;
  /** The units that the unit's words mean, and those that they came from or became. */
  readonly unitIds: readonly string[];
  readonly unitLine: readonly string[];
  /** Units in which decisions of a year place the person, as they stand today, with what stands above them. */
  readonly unitsByYear: ReadonlyMap<number, readonly string[]>;
  readonly positionKey: string;
  readonly identityNumber: string | null;
  /** Awards by type, decision number and day; `list` names the list they stand in. */
  readonly awards: readonly { readonly key: string; readonly list: string | null }[];
}

/** One reason for or against; the window says it in words. */
export const EVIDENCE_POINTS = {
  'same-name': 30,
  'other-accents': 5,
  'same-identity': 60,
  'other-identity': -80,
  'same-birth': 35,
  'same-birth-year': 20,
  'other-birth': -60,
  'same-unit': 25,
  'same-unit-line': 20,
  'elsewhere-same-year': -25,
  'same-position': 10,
  'same-award-twice': 25,
  'both-in-one-list': -40,
} as const;
export type Evidence = keyof typeof EVIDENCE_POINTS;
export const EVIDENCE = Object.keys(EVIDENCE_POINTS) as Evidence[];

/** From here on a pair is worth a look; the name alone never is. */
export const DOUBTFUL_FROM = 50;

/** How much speaks for two records being of one person or collective, 0 to 100, and why. Never decides. */
export function compareProfiles(a: Profile, b: Profile): { score: number; evidence: Evidence[] } {
  const evidence: Evidence[] = [a.spelling === b.spelling ? 'same-name' : 'other-accents'];
  if (a.identityNumber !== null && b.identityNumber !== null)
    evidence.push(a.identityNumber === b.identityNumber ? 'same-identity' : 'other-identity');
  const birth = compareBirth(a.birthDate, b.birthDate);
  if (birth !== null) evidence.push(birth);
  if (a.unitKey !== '' && a.unitKey === b.unitKey) evidence.push('same-unit');
  else if (meet(a.unitIds, b.unitLine)) evidence.push('same-unit-line');
  if (a.kind === 'person' && elsewhere(a, b)) evidence.push('elsewhere-same-year');
  if (a.positionKey !== '' && a.positionKey === b.positionKey) evidence.push('same-position');
  // One award written down twice is one person; two lines of one list are two.
  const lists = new Map(b.awards.map(({ key, list }) => [key, list]));
  const shared = a.awards.filter(({ key }) => lists.has(key));
  if (shared.some(({ key, list }) => list === null || lists.get(key) !== list))
    evidence.push('same-award-twice');
  if (shared.some(({ key, list }) => list !== null && lists.get(key) === list))
    evidence.push('both-in-one-list');
  const points = evidence.reduce((sum, one) => sum + EVIDENCE_POINTS[one], 0);
  return { score: Math.max(0, Math.min(100, points)), evidence };
}

/** In one year decisions place them in units that have nothing to do with each other, and never in one. */
function elsewhere(a: Profile, b: Profile): boolean {
  const common = [...a.unitsByYear].filter(([year]) => b.unitsByYear.has(year));
  return common.length > 0 && common.every(([year, units]) => !meet(units, b.unitsByYear.get(year) ?? []));
}

const meet = (a: readonly string[], b: readonly string[]): boolean => a.some((one) => b.includes(one));

/** A birth date may be a day or only a year. */
function compareBirth(a: string | null, b: string | null): Evidence | null {
  if (a === null || b === null) return null;
  if (a === b) return a.length === 4 ? 'same-birth-year' : 'same-birth';
  return a.startsWith(b) || b.startsWith(a) ? 'same-birth-year' : 'other-birth';
}
