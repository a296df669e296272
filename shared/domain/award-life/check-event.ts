/** What may happen to an award now. Pure: the office refuses by it, the window hides by it. */
import { type AwardEvent, type AwardEventContent, dayOf, restsOnDocument } from './event.ts';
import { groundsOn } from './grounds.ts';
import { type AwardFacts, type AwardLife, deriveLife, isHandedOver, type ShownFields } from './life.ts';

export type LifeProblem =
  | { readonly code: 'in-future'; readonly day: string }
  | { readonly code: 'before-decision'; readonly day: string; readonly decidedOn: string }
  | { readonly code: 'revoked'; readonly by: string; readonly on: string }
  | { readonly code: 'revoked-already'; readonly by: string; readonly on: string }
  | { readonly code: 'not-revoked' }
  | { readonly code: 'ground-missing' }
  | { readonly code: 'ground-of-other-law' }
  | { readonly code: 'wrong-office'; readonly decider: string }
  | { readonly code: 'nothing-to-correct' }
  | { readonly code: 'other-value'; readonly field: string }
  | { readonly code: 'delivered-already'; readonly on: string }
  | { readonly code: 'not-a-person' }
  | { readonly code: 'nothing-to-recover' }
  | { readonly code: 'original-missing' }
  | { readonly code: 'no-such-event' }
  | { readonly code: 'by-document' }
  | { readonly code: 'others-rest-on-it' };

/** An award as the rules see it. */
export interface AwardSeen extends AwardFacts {
  readonly decidedOn: string;
  readonly isPerson: boolean;
  /** Who decided it, as a person says it; null where nobody has recorded it. */
  readonly decider: string | null;
  readonly shown: ShownFields;
}

/** Offices are compared as they are written in documents: case and tone placement do not matter to a person. */
export interface OfficeComparison {
  sameOffice(a: string, b: string): boolean;
}

/** Why this event cannot be entered today; null when it can. */
export function problemOf(
  award: AwardSeen,
  events: readonly AwardEvent[],
  content: AwardEventContent,
  now: { readonly today: string } & OfficeComparison,
): LifeProblem | null {
  const life = deriveLife(award, events);
  return dayProblem(award, content, now.today) ?? kindProblem(award, life, events, content, now);
}

function dayProblem(award: AwardSeen, content: AwardEventContent, today: string): LifeProblem | null {
  const day = dayOf(content);
  if (day === null) return null;
  if (day > today) return { code: 'in-future', day };
  return day < award.decidedOn ? { code: 'before-decision', day, decidedOn: award.decidedOn } : null;
}

function kindProblem(
  award: AwardSeen,
  life: AwardLife,
  events: readonly AwardEvent[],
  content: AwardEventContent,
  { sameOffice }: OfficeComparison,
): LifeProblem | null {
  switch (content.kind) {
    case 'handed-over':
    case 'given-to-family':
      return handingProblem(award, life, content);
    case 'not-delivered':
      return revokedBefore(life, content.on) ?? deliveredAlready(life);
    case 'object-returned':
      return revokedBefore(life, content.on);
    case 'corrected':
      return notInForce(life) ?? correctionProblem(award, content);
    case 'revoked':
      return revocationProblem(award, life, content, sameOffice);
    case 'object-recovered':
      return life.object.state === 'due' ? null : nothingToRecover(life);
    case 'money-recovered':
      return life.money.state === 'due' ? null : nothingToRecover(life);
    case 'restored':
      return life.revocation === null ? { code: 'not-revoked' } : null;
    case 'reissue-asked':
      if (content.sort === 'exchange' && !content.originalKept) return { code: 'original-missing' };
      return notInForce(life);
    case 'reissue-printed':
      return notInForce(life) ?? printedProblem(life, content.asked);
    case 'taken-back':
      return takenBackProblem(life, events, content.event);
  }
}

function cancelled({ revocation }: AwardLife): { by: string; on: string } | null {
  return revocation === null ? null : { by: revocation.event.by.number, on: revocation.event.by.date };
}

function notInForce(life: AwardLife): LifeProblem | null {
  const by = cancelled(life);
  return by === null ? null : { code: 'revoked', ...by };
}

/** What happened before the cancellation may still be entered after it. */
function revokedBefore(life: AwardLife, day: string): LifeProblem | null {
  const by = cancelled(life);
  return by === null || day < by.on ? null : { code: 'revoked', ...by };
}

function deliveredAlready(life: AwardLife): LifeProblem | null {
  return isHandedOver(life) ? { code: 'delivered-already', on: life.deliveredOn ?? '' } : null;
}

function handingProblem(
  award: AwardSeen,
  life: AwardLife,
  content: Extract<AwardEventContent, { kind: 'handed-over' | 'given-to-family' }>,
): LifeProblem | null {
  if (content.kind === 'given-to-family' && !award.isPerson) return { code: 'not-a-person' };
  return revokedBefore(life, content.on) ?? deliveredAlready(life);
}

function correctionProblem(
  award: AwardSeen,
  { changes }: Extract<AwardEventContent, { kind: 'corrected' }>,
): LifeProblem | null {
  const other = changes.find(({ field, from }) => award.shown[field] !== from);
  if (other !== undefined) return { code: 'other-value', field: other.field };
  const idle = changes.some(({ field, from, to }) => from === to || (field === 'name' && to === ''));
  const twice = new Set(changes.map(({ field }) => field)).size < changes.length;
  return idle || twice ? { code: 'nothing-to-correct' } : null;
}

function revocationProblem(
  award: AwardSeen,
  life: AwardLife,
  content: Extract<AwardEventContent, { kind: 'revoked' }>,
  sameOffice: OfficeComparison['sameOffice'],
): LifeProblem | null {
  const by = cancelled(life);
  if (by !== null) return { code: 'revoked-already', ...by };
  if (!groundsOn(content.by.date).includes(content.ground)) return { code: 'ground-of-other-law' };
  // What no point of the article names must be said in words.
  if (content.ground === 'other' && content.reason === '') return { code: 'ground-missing' };
  // Luật 06/2022/QH15 Điều 93 khoản 8: whoever decided the award cancels it.
  return award.decider === null || sameOffice(award.decider, content.office)
    ? null
    : { code: 'wrong-office', decider: award.decider };
}

function nothingToRecover(life: AwardLife): LifeProblem {
  return life.revocation === null ? { code: 'not-revoked' } : { code: 'nothing-to-recover' };
}

function printedProblem(life: AwardLife, asked: string): LifeProblem | null {
  const found = life.reissues.find(({ id }) => id === asked);
  if (found === undefined) return { code: 'no-such-event' };
  return found.printedOn === null ? null : { code: 'delivered-already', on: found.printedOn };
}

function takenBackProblem(
  life: AwardLife,
  events: readonly AwardEvent[],
  target: string,
): LifeProblem | null {
  const event = events.find(({ id }) => id === target);
  if (event === undefined || event.content.kind === 'taken-back' || life.takenBack.has(target))
    return { code: 'no-such-event' };
  if (restsOnDocument(event.content.kind)) return { code: 'by-document' };
  const printed = life.standingEvents.some(
    ({ content }) => content.kind === 'reissue-printed' && content.asked === target,
  );
  return printed ? { code: 'others-rest-on-it' } : null;
}
