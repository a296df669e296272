/** The state of an award, derived from its events and from nothing else. */
import type {
  AwardEvent,
  AwardEventContent,
  CorrectedField,
  DocumentRef,
  FieldChange,
  ReissueAsked,
  RevocationEvent,
} from './event.ts';

export const AWARD_STANDINGS = ['in-force', 'corrected', 'revoked'] as const;
export type AwardStandingState = (typeof AWARD_STANDINGS)[number];

/** null of a life: the award is older than the keeping of such records, and nobody has entered anything. */
export const DELIVERIES = ['waiting', 'handed-over', 'given-to-family', 'not-delivered', 'returned'] as const;
export type Delivery = (typeof DELIVERIES)[number];

export type Recovery =
  | { readonly state: 'none' }
  | { readonly state: 'due'; readonly due: string }
  | { readonly state: 'done'; readonly due: string; readonly on: string };

export interface Reissue {
  readonly id: string;
  readonly asked: ReissueAsked;
  /** Number of the first copy of this request: the original is copy 1. */
  readonly firstCopy: number;
  readonly printedOn: string | null;
}

export interface Correction {
  readonly by: DocumentRef;
  readonly changes: readonly FieldChange[];
}

export interface AwardLife {
  readonly standing: AwardStandingState;
  readonly delivery: Delivery | null;
  /** Day of the last handing over, return or attempt. */
  readonly deliveredOn: string | null;
  readonly receiver: string;
  readonly revocation: { readonly id: string; readonly event: RevocationEvent } | null;
  readonly corrections: readonly Correction[];
  readonly object: Recovery;
  readonly money: Recovery;
  readonly reissues: readonly Reissue[];
  /** Events that count: neither taken back nor taking back. */
  readonly standingEvents: readonly AwardEvent[];
  readonly takenBack: ReadonlySet<string>;
}

/** What is known of an award beside its events. */
export interface AwardFacts {
  /** False for awards of before such records were kept (imports, earlier versions). */
  readonly tracked: boolean;
}

const DELIVERY_OF: Partial<Record<AwardEventContent['kind'], Delivery>> = {
  'handed-over': 'handed-over',
  'given-to-family': 'given-to-family',
  'not-delivered': 'not-delivered',
  'object-returned': 'returned',
};

/** What the events of one award amount to, in the order in which they were entered. */
export function deriveLife(facts: AwardFacts, events: readonly AwardEvent[]): AwardLife {
  const takenBack = new Set(
    events.flatMap(({ content }) => (content.kind === 'taken-back' ? [content.event] : [])),
  );
  const standing = events.filter(({ id, content }) => !takenBack.has(id) && content.kind !== 'taken-back');
  const delivered = standing.filter(({ content }) => DELIVERY_OF[content.kind] !== undefined).at(-1);
  const corrections = standing.flatMap(({ content }) =>
    content.kind === 'corrected' ? [{ by: content.by, changes: content.changes }] : [],
  );
  const revocation = revocationOf(standing);
  const delivery = delivered === undefined ? null : (DELIVERY_OF[delivered.content.kind] ?? null);
  return {
    standing: revocation !== null ? 'revoked' : corrections.length > 0 ? 'corrected' : 'in-force',
    delivery: delivery ?? (facts.tracked ? 'waiting' : null),
    deliveredOn: delivered !== undefined && 'on' in delivered.content ? delivered.content.on : null,
    receiver: delivered !== undefined && 'receiver' in delivered.content ? delivered.content.receiver : '',
    revocation,
    corrections,
    // What never left the office need not come back.
    object: liesHere(delivery, facts) ? { state: 'none' } : recoveryOf(standing, revocation, 'object'),
    money: recoveryOf(standing, revocation, 'money'),
    reissues: reissuesOf(standing),
    standingEvents: standing,
    takenBack,
  };
}

/** The certificate is still, or again, with the office. */
function liesHere(delivery: Delivery | null, { tracked }: AwardFacts): boolean {
  if (delivery === null) return tracked;
  return delivery !== 'handed-over' && delivery !== 'given-to-family';
}

/** The cancellation in force: the last one, unless a later decision set it aside. */
function revocationOf(events: readonly AwardEvent[]): AwardLife['revocation'] {
  return events.reduce<AwardLife['revocation']>((found, { id, content }) => {
    if (content.kind === 'revoked') return { id, event: content };
    return content.kind === 'restored' ? null : found;
  }, null);
}

function recoveryOf(
  events: readonly AwardEvent[],
  revocation: AwardLife['revocation'],
  what: 'object' | 'money',
): Recovery {
  const due = revocation?.event[what]?.due;
  if (revocation === null || due === undefined) return { state: 'none' };
  const since = events.findIndex(({ id }) => id === revocation.id);
  const kind = what === 'object' ? 'object-recovered' : 'money-recovered';
  const back = events.slice(since).find(({ content }) => content.kind === kind)?.content;
  return back !== undefined && 'on' in back ? { state: 'done', due, on: back.on } : { state: 'due', due };
}

function reissuesOf(events: readonly AwardEvent[]): Reissue[] {
  let copy = 2;
  return events.flatMap(({ id, content }) => {
    if (content.kind !== 'reissue-asked') return [];
    const printed = events.find((one) => one.content.kind === 'reissue-printed' && one.content.asked === id);
    const firstCopy = copy;
    copy += content.copies;
    const printedOn = printed !== undefined && 'on' in printed.content ? printed.content.on : null;
    return [{ id, asked: content, firstCopy, printedOn }];
  });
}

/** A recovery that should have come back before today. */
export function isLate(recovery: Recovery, today: string): boolean {
  return recovery.state === 'due' && recovery.due < today;
}

/** A certificate of this award lies with its honoree or the family. */
export function isHandedOver({ delivery }: Pick<AwardLife, 'delivery'>): boolean {
  return delivery === 'handed-over' || delivery === 'given-to-family';
}

export type ShownFields = Readonly<Record<CorrectedField, string>>;

/** What is shown of an award, by what its decision said and by every correction since. */
export function shownFields(decided: ShownFields, corrections: readonly Correction[]): ShownFields {
  const shown = { ...decided };
  for (const { changes } of corrections) for (const { field, to } of changes) shown[field] = to;
  return shown;
}

/** Every former value of a field, oldest first: search finds an award by them too. */
export function formerValues(corrections: readonly Correction[], field: CorrectedField): string[] {
  return corrections.flatMap(({ changes }) =>
    changes.filter((change) => change.field === field).map(({ from }) => from),
  );
}
