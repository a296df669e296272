import { z } from 'zod';
import type { HonoreeKind } from '#shared/contract/basics.ts';
import { type HonoreeIdentity, type HonoreeRecord, honoreeIdentity } from '#shared/contract/honorees.ts';
import { formatDate, isRealDate, parseVietnameseDate } from '#shared/vietnamese/dates.ts';

/** The form of a record: what the contract takes, with the birth date as it is typed and choices as texts. */
export interface IdentityValues
  extends Omit<HonoreeIdentity, 'birthDate' | 'honorific' | 'status' | 'flagEligible'> {
  birthDate: string;
  honorific: string;
  status: string;
  flagEligible: string;
}

export function blankIdentity(kind: HonoreeKind): IdentityValues {
  return {
    kind,
    honorific: '',
    name: '',
    birthDate: '',
    position: '',
    unitName: '',
    groups: [],
    status: '',
    retiredOn: null,
    diedOn: null,
    established: null,
    flagEligible: '',
    identityNumber: '',
    underReview: '',
  };
}

/** The identity of a record alone, e.g. to put it back. */
export function identityOf(record: HonoreeRecord): HonoreeIdentity {
  return z.object(honoreeIdentity.shape).parse(record);
}

export function identityValues(record: HonoreeRecord): IdentityValues {
  const { birthDate, honorific, status, flagEligible, identityNumber, ...same } = identityOf(record);
  return {
    ...same,
    identityNumber: identityNumber ?? '',
    birthDate: birthDate === null ? '' : isRealDate(birthDate) ? formatDate(birthDate) : birthDate,
    honorific: honorific ?? '',
    status: status ?? '',
    flagEligible: flagEligible === null ? '' : flagEligible ? 'yes' : 'no',
  };
}

export type IdentityFaults = Partial<Record<keyof IdentityValues, string>>;

/** Reads the form; spaces inside an identity number are only how people write it. */
export function readIdentity(
  values: IdentityValues,
): { readonly identity: HonoreeIdentity } | { readonly faults: IdentityFaults } {
  const birth = values.birthDate.trim();
  const day = parseVietnameseDate(birth);
  const number = (values.identityNumber ?? '').replace(/[\s.]/gu, '');
  const parsed = honoreeIdentity.safeParse({
    ...values,
    birthDate: birth === '' ? null : 'iso' in day ? day.iso : birth,
    honorific: values.honorific === '' ? null : values.honorific,
    status: values.status === '' ? null : values.status,
    flagEligible: values.flagEligible === '' ? null : values.flagEligible === 'yes',
    identityNumber: number === '' ? null : number,
  });
  if (parsed.success) return { identity: parsed.data };
  const faults = parsed.error.issues.map((issue) => {
    const box = String(issue.path[0]);
    // A union of day and year has no message of its own.
    return [box, box === 'birthDate' ? 'date_does_not_exist' : issue.message];
  });
  return { faults: Object.fromEntries(faults) };
}
