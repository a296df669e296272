import type { HonoreeKind } from '#shared/contract/basics.ts';
import { type Candidate, type CandidateInput, candidateInput } from '#shared/contract/nominations.ts';
import { readBirthDate, writeBirthDate } from './birth-date.ts';

/** The candidate form as typed. Drafts keep this, so that nothing typed is lost, readable or not. */
export interface CandidateValues {
  kind: HonoreeKind;
  honorific: '' | 'ong' | 'ba';
  name: string;
  birthDate: string;
  position: string;
  unitName: string;
  achievement: string;
  honoreeId: string | null;
  /** '' = the award of the submission. */
  awardTypeId: string;
  /** '' = not said. */
  route: string;
  titleYear: string;
  posthumous: boolean;
  /** Name of the linked honoree and its awards, only to be shown again with a draft. */
  linked: { readonly name: string; readonly awardCount: number } | null;
}

/** What is wrong with a field: a message of the contract's schemas. */
export type CandidateFaults = Partial<Record<keyof CandidateValues, string>>;

/** What a new form keeps of the one before: lists are entered unit by unit and award by award. */
export type Kept = Pick<CandidateValues, 'kind' | 'unitName'> &
  Partial<Pick<CandidateValues, 'awardTypeId' | 'titleYear'>>;

/** An empty form. */
export function blankCandidate(before: Kept | null): CandidateValues {
  return {
    awardTypeId: before?.awardTypeId ?? '',
    titleYear: before?.titleYear ?? '',
    route: '',
    posthumous: false,
    kind: before?.kind ?? 'person',
    honorific: '',
    name: '',
    birthDate: '',
    position: '',
    unitName: before?.unitName ?? '',
    achievement: '',
    honoreeId: null,
    linked: null,
  };
}

/** The form of a candidate that is already in the submission. */
export function candidateValues(candidate: Candidate): CandidateValues {
  const { kind, name, position, unitName, achievement, honoreeId } = candidate;
  return {
    kind,
    honorific: candidate.honorific ?? '',
    name,
    birthDate: writeBirthDate(candidate.birthDate),
    position,
    unitName,
    achievement,
    honoreeId,
    awardTypeId: candidate.awardTypeId ?? '',
    route: candidate.route ?? '',
    titleYear: candidate.titleYear === null ? '' : String(candidate.titleYear),
    posthumous: candidate.posthumous,
    linked: honoreeId === null ? null : { name, awardCount: candidate.pastAwards },
  };
}

/** Reads the form; only a person has a form of address, a birth date and a position. */
export function readCandidate(
  id: string,
  values: CandidateValues,
): { readonly candidate: CandidateInput } | { readonly faults: CandidateFaults } {
  const person = values.kind === 'person';
  const typedYear = emptyAsNull(values.titleYear?.trim());
  const year = typedYear === null ? null : Number(typedYear);
  const birth = person ? readBirthDate(values.birthDate) : { value: null };
  const parsed = candidateInput.safeParse({
    id,
    kind: values.kind,
    honorific: person && values.honorific !== '' ? values.honorific : null,
    name: values.name,
    birthDate: birth === 'wrong' ? null : birth.value,
    position: person ? values.position : '',
    unitName: values.unitName,
    achievement: values.achievement,
    honoreeId: values.honoreeId,
    // A draft of an earlier version has none of these.
    awardTypeId: emptyAsNull(values.awardTypeId),
    route: emptyAsNull(values.route),
    titleYear: year,
    posthumous: person && values.posthumous === true,
  });
  const wrongBirth = birth === 'wrong' ? { birthDate: 'date_does_not_exist' } : {};
  if (parsed.success && birth !== 'wrong') return { candidate: parsed.data };
  const issues = parsed.error?.issues ?? [];
  return {
    faults: { ...Object.fromEntries(issues.map((i) => [String(i.path[0]), i.message])), ...wrongBirth },
  };
}

const emptyAsNull = (text: string | undefined): string | null =>
  text === undefined || text === '' ? null : text;
