import { z } from 'zod';
import { GOLDEN_MODES } from '#shared/domain/golden-book.ts';
import { NUMBER_STATES } from '#shared/domain/numbering-book.ts';
import { GOLDEN_BOOK_FACTS, goldenBookColumnSchema } from '#shared/official-document/register-data.ts';
import { id, instant, isoDate, line, optionalLine, version } from './basics.ts';

/** Symbol of a document after its number: 'QĐ-UBND', 'UBND-VX' (at most 30 characters: NĐ 30/2020, Phụ lục VI, Phần II). */
export const documentSymbol = line(30).refine((text) => /^[\p{L}\p{N}]+(?:-[\p{L}\p{N}.&]+)+$/u.test(text), {
  error: 'symbol_shape',
});

const year = z.number().int().min(1900).max(2199);
const number = z.number().int().min(1).max(9_999_999);

/** A line of the register of outgoing documents: ten columns of Phụ lục IV, and the life of its number. */
export const registerEntry = z.object({
  id,
  seriesId: id,
  issuer: z.string(),
  kind: z.string().describe('Abbreviation of the kind, empty for a công văn'),
  secret: z.boolean(),
  number: z.number().int(),
  symbol: z.string(),
  year: z.number().int(),
  state: z.enum(NUMBER_STATES),
  givenOn: isoDate.describe('Day on which the number was given or reserved'),
  date: isoDate.nullable().describe('Date of the document; null for a number that is only reserved'),
  title: z.string(),
  signer: z.string(),
  recipients: z.string(),
  archiveUnit: z.string(),
  copies: z.number().int().nullable(),
  sentOn: isoDate.nullable(),
  receivedBy: z.string(),
  note: z.string(),
  decisionId: id.nullable(),
  documentId: id.nullable(),
  ownerId: id.nullable().describe('Who may use a reserved number'),
  ownerName: z.string(),
  purpose: z.string(),
  expiresOn: isoDate.nullable(),
  expired: z.boolean().describe('Reserved and not used in time: a gap until it is cancelled'),
  cancelReason: z.string(),
  cancelledAt: instant.nullable(),
  cancelledBy: z.string(),
  corrections: z.number().int(),
  version,
});
export type RegisterEntry = z.infer<typeof registerEntry>;

/** A number that nobody can account for. */
export const registerGap = z.object({
  seriesId: id,
  symbol: z.string(),
  year: z.number().int(),
  number: z.number().int(),
  why: z.enum(['missing', 'expired', 'twice', 'back-dated']),
  entryId: id.nullable().describe('The line itself, where there is one'),
  decisionId: id.nullable().describe('A decision that carries the missing number: its line can be restored'),
  documentId: id.nullable().describe('The same for another document of the program'),
});
export type RegisterGap = z.infer<typeof registerGap>;

/** What may be filled in or corrected of a line; number, symbol and date never. */
export const outgoingFields = z.strictObject({
  title: line(600),
  signer: optionalLine(120),
  recipients: optionalLine(20_000),
  archiveUnit: optionalLine(200),
  copies: z.number().int().min(1).max(99_999).nullable(),
  sentOn: isoDate.nullable(),
  receivedBy: optionalLine(200),
  note: optionalLine(500),
});
export type OutgoingFields = z.infer<typeof outgoingFields>;

/** A line of the register of incoming documents, as it is typed (Phụ lục IV, VI). */
export const incomingFields = z.strictObject({
  arrivedOn: isoDate,
  author: line(200),
  symbol: optionalLine(60).describe(
    'Number and symbol of the document, e.g. "88/TTr-STC"; empty if it has none',
  ),
  documentDate: isoDate.nullable(),
  title: line(500),
  receiver: optionalLine(1000),
  forwardedOn: isoDate.nullable(),
  receivedBy: optionalLine(200),
  note: optionalLine(500),
  batchId: id.nullable().describe('The submission it brought'),
});
export type IncomingFields = z.infer<typeof incomingFields>;

export const incomingEntry = z.object({
  id,
  year: z.number().int(),
  number: z.number().int(),
  ...incomingFields.shape,
  author: z.string().describe('Empty, as the title, in the line of a missing number that was accounted for'),
  title: z.string(),
  batchTitle: z.string(),
  scans: z.array(z.object({ id, fileName: z.string(), mediaType: z.string(), size: z.number().int() })),
  enteredAt: instant,
  enteredBy: z.string(),
  cancelReason: z.string(),
  cancelledAt: instant.nullable(),
  cancelledBy: z.string(),
  corrections: z.number().int(),
  version,
});
export type IncomingEntry = z.infer<typeof incomingEntry>;

/** An award in the golden book. */
export const goldenEntry = z.object({
  awardId: id,
  series: z.string(),
  number: z.number().int(),
  printed: z.string(),
  givenOn: isoDate,
  givenBy: z.string(),
  awardName: z.string(),
  honoreeName: z.string(),
  position: z.string(),
  unitName: z.string(),
  achievement: z.string(),
  decisionNumber: z.string(),
  decisionDate: isoDate,
  signer: z.string(),
  handedOver: z.string().describe('Day of handing over as it prints; empty while it is not known'),
  cancelledAt: z.string().nullable().describe('The award was revoked: the line stays, marked'),
  life: z.string().describe('Cancelled, corrected, issued again: as the book notes it'),
  note: z.string(),
  version,
});
export type GoldenEntry = z.infer<typeof goldenEntry>;

export const goldenRule = z.object({
  mode: z.enum(GOLDEN_MODES),
  from: isoDate,
  firstNumber: number,
  reason: z.string(),
  at: instant,
  accountName: z.string(),
});

/** A series and how it stands in the year asked for. */
export const seriesRow = z.object({
  id,
  issuer: z.string(),
  name: z.string(),
  kinds: z
    .array(z.string())
    .describe("Abbreviations; '' = công văn, '*' = all kinds that no other series names"),
  secret: z.boolean(),
  fromYear: z.number().int().nullable(),
  toYear: z.number().int().nullable(),
  openedOn: isoDate,
  reason: z.string(),
  next: z.number().int(),
  lastDate: isoDate.nullable(),
  issued: z.number().int(),
  reserved: z.number().int(),
  cancelled: z.number().int(),
  start: z
    .object({ firstNumber: number, lastDate: isoDate, reason: z.string(), accountName: z.string() })
    .nullable(),
  version,
});
export type SeriesRow = z.infer<typeof seriesRow>;

/** How numbers are given and books are bound in this office. */
export const registerSettings = z.strictObject({
  /** NĐ 30/2020/NĐ-CP Điều 15.2: at latest the next working day after the signature. */
  lateWorkingDays: z.number().int().min(0).max(30),
  /** Holds dates of this year against the same rule; else only those of last year. */
  lateWithinYear: z.boolean(),
  /** Working days for which the window proposes to keep a number. */
  reservationDays: z.number().int().min(1).max(30),
  /** Lines of a bound volume; the next one begins a new volume. */
  entriesPerVolume: z.number().int().min(20).max(5000),
  goldenColumns: z.array(goldenBookColumnSchema).min(1).max(GOLDEN_BOOK_FACTS.length),
});
export type RegisterSettings = z.infer<typeof registerSettings>;

export const registerChange = z.object({
  at: instant,
  accountName: z.string(),
  reason: z.string(),
  before: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
  after: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
});
export type RegisterChange = z.infer<typeof registerChange>;

export { number as registerNumber, year as registerYear };
