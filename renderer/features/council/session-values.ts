import type { CouncilResult } from '#shared/contract/council.ts';
import { parseVietnameseDate } from '#shared/vietnamese/dates.ts';
import { readCount, suggestOutcome, type Vote } from './tally.ts';

/** One row as typed; `outcome` '' follows the votes. */
export interface VoteValues {
  readonly yes: string;
  readonly outcome: '' | Vote['outcome'];
}

/** The form of a session as typed; a draft keeps this. */
export interface SessionValues {
  /** ISO day, or the text as typed while it is none. */
  heldOn: string;
  place: string;
  chair: string;
  secretary: string;
  membersTotal: string;
  membersPresent: string;
  minutesNumber: string;
  /** By candidate. */
  votes: Record<string, VoteValues>;
}

export type SessionFault =
  | 'dateMissing'
  | 'dateFuture'
  | 'chairMissing'
  | 'secretaryMissing'
  | 'totalWrong'
  | 'presentWrong';
export type SessionFaults = Partial<Record<keyof SessionValues, SessionFault>>;

/** What is wrong with the votes: how many are missing, or whose exceed the members. */
export type VoteFault = { readonly missing: number } | { readonly tooMany: string };

export const BLANK_VOTE: VoteValues = { yes: '', outcome: '' };

/** The form of a recorded result, or an empty one. An outcome that only follows the votes is not kept as chosen. */
export function sessionValues(result: CouncilResult | null, councilPercent: number): SessionValues {
  if (result === null) {
    return {
      heldOn: '',
      place: '',
      chair: '',
      secretary: '',
      membersTotal: '',
      membersPresent: '',
      minutesNumber: '',
      votes: {},
    };
  }
  const { heldOn, place, chair, secretary, membersTotal, membersPresent, minutesNumber } = result;
  const votes = result.votes.map(({ candidateId, yes, outcome }) => {
    const follows = suggestOutcome(yes, membersTotal, councilPercent) === outcome;
    return [candidateId, { yes: String(yes), outcome: follows ? ('' as const) : outcome }] as const;
  });
  return {
    heldOn,
    place,
    chair,
    secretary,
    membersTotal: String(membersTotal),
    membersPresent: String(membersPresent),
    minutesNumber,
    votes: Object.fromEntries(votes),
  };
}

/** Votes without the rows that say nothing: emptied again, the form is as it was and no draft is left. */
export function dropBlankVotes(votes: Readonly<Record<string, VoteValues>>): Record<string, VoteValues> {
  return Object.fromEntries(
    Object.entries(votes).filter(([, { yes, outcome }]) => yes.trim() !== '' || outcome !== ''),
  );
}

/** The outcome of a row: the chosen one, else what the votes suggest; null while numbers are missing. */
export function outcomeOf(vote: VoteValues, membersTotal: number | null, councilPercent: number) {
  if (vote.outcome !== '') return vote.outcome;
  return suggestOutcome(readCount(vote.yes), membersTotal, councilPercent);
}

/** The session's own fields and what is wrong with them; `today` is 'YYYY-MM-DD'. */
export function readSession(values: SessionValues, today: string) {
  const faults: SessionFaults = {};
  const date = parseVietnameseDate(values.heldOn);
  const heldOn = 'iso' in date ? date.iso : null;
  if (heldOn === null) faults.heldOn = 'dateMissing';
  else if (heldOn > today) faults.heldOn = 'dateFuture';
  if (values.chair.trim() === '') faults.chair = 'chairMissing';
  if (values.secretary.trim() === '') faults.secretary = 'secretaryMissing';
  const membersTotal = readCount(values.membersTotal);
  const membersPresent = readCount(values.membersPresent);
  if (membersTotal === null || membersTotal < 1 || membersTotal > 99) faults.membersTotal = 'totalWrong';
  if (membersPresent === null || membersPresent > (membersTotal ?? 99))
    faults.membersPresent = 'presentWrong';
  if (heldOn === null || membersTotal === null || membersPresent === null || Object.keys(faults).length > 0) {
    return { faults };
  }
  const { place, chair, secretary, minutesNumber } = values;
  return { fields: { heldOn, place, chair, secretary, membersTotal, membersPresent, minutesNumber } };
}

/**
 * The votes of all candidates. They are counted against all members, not those present: absent members may
 * have voted in writing.
 */
export function readVotes(
  values: SessionValues,
  candidates: readonly { readonly id: string; readonly name: string }[],
  membersTotal: number,
  councilPercent: number,
): { readonly votes: Vote[] } | { readonly fault: VoteFault } {
  const votes: Vote[] = [];
  let missing = 0;
  for (const { id, name } of candidates) {
    const vote = values.votes[id] ?? BLANK_VOTE;
    const yes = readCount(vote.yes);
    if (yes !== null && yes > membersTotal) return { fault: { tooMany: name } };
    const outcome = outcomeOf(vote, membersTotal, councilPercent);
    if (yes === null || outcome === null) missing += 1;
    else votes.push({ candidateId: id, yes, outcome });
  }
  return missing > 0 ? { fault: { missing } } : { votes };
}
