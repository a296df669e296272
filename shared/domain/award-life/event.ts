/**
 * What happens to an award after its decision. Events are only ever added: the state of an award is what they amount
 * to (`life.ts`), and what was entered by mistake is taken back by a later event that names it.
 */
import { z } from 'zod';
import { isoDate, line, optionalLine, prose } from '#shared/contract/basics.ts';
import { revocationGround } from './grounds.ts';

/** The document by which an award was changed; `id` where it was issued in the program's own documents room. */
export const documentRef = z.strictObject({
  id: z.uuid().nullable(),
  number: line(60).describe('As printed, e.g. 15/QĐ-UBND'),
  date: isoDate,
});
export type DocumentRef = z.infer<typeof documentRef>;

const handedOver = z.strictObject({
  kind: z.literal('handed-over'),
  on: isoDate,
  receiver: optionalLine(300).describe('Empty: the honoree'),
  place: optionalLine(300),
  note: optionalLine(500),
});

const givenToFamily = z.strictObject({
  kind: z.literal('given-to-family'),
  on: isoDate,
  receiver: line(300),
  relation: optionalLine(100).describe('e.g. vợ, con, em'),
  place: optionalLine(300),
  note: optionalLine(500),
});

const notDelivered = z.strictObject({
  kind: z.literal('not-delivered'),
  on: isoDate,
  reason: line(500),
});

const objectReturned = z.strictObject({
  kind: z.literal('object-returned'),
  on: isoDate,
  reason: line(500),
});

/** What became of the object itself. */
export const deliveryEvent = z.discriminatedUnion('kind', [
  handedOver,
  givenToFamily,
  notDelivered,
  objectReturned,
]);
export type DeliveryEvent = z.infer<typeof deliveryEvent>;

export const CORRECTED_FIELDS = ['honorific', 'name', 'position', 'unit', 'reason'] as const;
export const correctedField = z.enum(CORRECTED_FIELDS);
export type CorrectedField = z.infer<typeof correctedField>;

export const fieldChange = z.strictObject({
  field: correctedField,
  from: optionalLine(1000),
  to: optionalLine(1000),
});
export type FieldChange = z.infer<typeof fieldChange>;

const corrected = z.strictObject({
  kind: z.literal('corrected'),
  by: documentRef,
  changes: z.array(fieldChange).min(1).max(CORRECTED_FIELDS.length),
});

/** What must come back, and by when; null: nothing of the kind is reclaimed. */
const reclaimed = z.strictObject({ due: isoDate });
const reclaimedMoney = reclaimed.extend({ amount: z.number().int().min(0).nullable() });

const revoked = z.strictObject({
  kind: z.literal('revoked'),
  by: documentRef,
  office: line(300).describe('Who cancelled it'),
  ground: revocationGround,
  reason: optionalLine(1000),
  object: reclaimed.nullable(),
  money: reclaimedMoney.nullable(),
});
export type RevocationEvent = z.infer<typeof revoked>;

const objectRecovered = z.strictObject({
  kind: z.literal('object-recovered'),
  on: isoDate,
  note: optionalLine(500),
});

const moneyRecovered = z.strictObject({
  kind: z.literal('money-recovered'),
  on: isoDate,
  amount: z.number().int().min(0).nullable(),
  note: optionalLine(500),
});

export const recoveryEvent = z.discriminatedUnion('kind', [objectRecovered, moneyRecovered]);
export type RecoveryEvent = z.infer<typeof recoveryEvent>;

/** A later decision that sets a cancellation aside (complaint upheld, cancelling decision itself cancelled). */
const restored = z.strictObject({ kind: z.literal('restored'), by: documentRef, reason: line(1000) });

/** cấp đổi: damaged; cấp lại: lost. */
export const REISSUE_SORTS = ['exchange', 'replacement'] as const;
export const reissueSort = z.enum(REISSUE_SORTS);
export type ReissueSort = z.infer<typeof reissueSort>;

const reissueAsked = z.strictObject({
  kind: z.literal('reissue-asked'),
  on: isoDate,
  sort: reissueSort,
  reason: line(500),
  copies: z.number().int().min(1).max(99),
  originalKept: z.boolean().describe('The damaged original lies with the office'),
});
export type ReissueAsked = z.infer<typeof reissueAsked>;

const reissuePrinted = z.strictObject({
  kind: z.literal('reissue-printed'),
  on: isoDate,
  asked: z.uuid().describe('The request it answers'),
  note: optionalLine(500),
});

const takenBack = z.strictObject({
  kind: z.literal('taken-back'),
  event: z.uuid().describe('The event that no longer counts'),
  reason: prose(500).pipe(z.string().min(1, { error: 'empty' })),
});

export const awardEventContent = z.discriminatedUnion('kind', [
  handedOver,
  givenToFamily,
  notDelivered,
  objectReturned,
  corrected,
  revoked,
  objectRecovered,
  moneyRecovered,
  restored,
  reissueAsked,
  reissuePrinted,
  takenBack,
]);
export type AwardEventContent = z.infer<typeof awardEventContent>;
export type AwardEventKind = AwardEventContent['kind'];

/** An event as it was entered. */
export interface AwardEvent {
  readonly id: string;
  readonly at: string;
  readonly accountName: string;
  readonly content: AwardEventContent;
}

/** The day on which it happened, as far as the event has one of its own; null for what only corrects the record. */
export function dayOf(content: AwardEventContent): string | null {
  if ('on' in content) return content.on;
  return 'by' in content ? content.by.date : null;
}

/** Events that rest on an issued document: they end by another document, never by a stroke of the pen. */
const BY_DOCUMENT: readonly AwardEventKind[] = ['corrected', 'revoked', 'restored'];
export const restsOnDocument = (kind: AwardEventKind): boolean => BY_DOCUMENT.includes(kind);
