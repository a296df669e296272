import { z } from 'zod';
import { GOLDEN_MODES } from '#shared/domain/golden-book.ts';
import { ALL_KINDS } from '#shared/domain/numbering-series.ts';
import { done, id, isoDate, line, nothing, optionalLine, version } from './basics.ts';
import { numberRefusals } from './number-refusals.ts';
import { reads, writes } from './procedure.ts';
import { refusals } from './refusals.ts';
import {
  documentSymbol,
  goldenEntry,
  goldenRule,
  incomingEntry,
  incomingFields,
  outgoingFields,
  registerChange,
  registerEntry,
  registerGap,
  registerNumber,
  registerSettings,
  registerYear,
  seriesRow,
} from './register-records.ts';

const changing = refusals('NOT_FOUND', 'STALE');
const nonce = z.string().regex(/^[\w+/=-]{8,64}$/);

/** Which book, which year of it, and which volume: 1, 2 … (a series is a book of its own among outgoing documents). */
export const bookAsk = z.strictObject({
  book: z.enum(['outgoing', 'incoming', 'golden']),
  year: registerYear,
  seriesId: id.nullable().describe('Outgoing only'),
  volume: z.number().int().min(1).max(999),
});
export type BookAsk = z.infer<typeof bookAsk>;

export const registers = {
  /** Register of outgoing documents: every number, issued, reserved or cancelled, highest first; and what is wrong. */
  list: reads()
    .input(z.strictObject({ year: registerYear.nullable() }))
    .output(
      z.object({
        years: z.array(z.number().int()),
        entries: z.array(registerEntry),
        gaps: z.array(registerGap),
      }),
    ),
  /** Numbers kept for the caller that can still be used, soonest to expire first. */
  reservations: reads()
    .input(z.strictObject({ symbol: documentSymbol.nullable() }))
    .output(z.array(registerEntry)),
  /** What a line said before its corrections, newest first. */
  history: reads()
    .input(z.strictObject({ entryId: id }))
    .output(z.array(registerChange)),
  /** Accounts for which a number can be kept. */
  owners: reads()
    .input(nothing)
    .output(z.array(z.object({ id, name: z.string() }))),
  settings: reads().input(nothing).output(registerSettings),
  series: reads()
    .input(z.strictObject({ year: registerYear }))
    .output(z.array(seriesRow)),

  /** Keeps the next number for somebody; a clerk also for others. */
  reserve: writes('clerk', 'secretary', 'approver')
    .input(
      z.strictObject({ id, symbol: documentSymbol, ownerId: id, purpose: line(300), expiresOn: isoDate }),
    )
    .errors({ ...refusals('NOT_FOUND', 'NOT_OWN_RESERVATION', 'EXPIRY_OUT_OF_RANGE') })
    .output(registerEntry),
  /** A document made outside the program takes the next number, or one that was kept. */
  registerOutside: writes('clerk')
    .input(
      z.strictObject({
        id,
        symbol: documentSymbol,
        date: isoDate,
        secret: z.boolean(),
        reservationId: id.nullable(),
        ...outgoingFields.shape,
      }),
    )
    .errors({ ...numberRefusals, ...refusals('SECRET_CONTENT', 'SENT_BEFORE_DATE') })
    .output(registerEntry),
  /** The number stays with its reason and is never given again. Numbers of documents in the program are not cancelled. */
  cancel: writes('clerk', 'secretary', 'approver')
    .input(z.strictObject({ id, version, reason: line(500) }))
    .errors({ ...changing, ...refusals('NUMBER_IN_USE', 'NUMBER_CANCELLED', 'NOT_OWN_RESERVATION') })
    .output(registerEntry),
  /** Accounts for a number that has no line: it is written in as cancelled, with the reason. */
  explainGap: writes('clerk')
    .input(
      z.strictObject({ id, seriesId: id, year: registerYear, number: registerNumber, reason: line(500) }),
    )
    .errors(refusals('NOT_A_GAP', 'NUMBER_IN_USE'))
    .output(registerEntry),
  /** Writes the missing line of an issued decision back in from the decision itself. */
  restoreGap: writes('clerk')
    .input(z.strictObject({ id, seriesId: id, year: registerYear, number: registerNumber }))
    .errors(refusals('NOT_A_GAP'))
    .output(registerEntry),
  /** Fills in or corrects; what was said before is kept. A reason is needed where something written changes. */
  correct: writes('clerk')
    .input(z.strictObject({ id, version, reason: optionalLine(500), ...outgoingFields.shape }))
    .errors({
      ...changing,
      ...refusals('CORRECTION_REASON', 'NUMBER_CANCELLED', 'SECRET_CONTENT', 'SENT_BEFORE_DATE'),
    })
    .output(registerEntry),

  openSeries: writes('clerk', 'approver')
    .input(
      z.strictObject({
        id,
        issuer: line(20),
        name: optionalLine(120),
        kinds: z
          .array(z.union([z.literal(''), z.literal(ALL_KINDS), line(10)]))
          .min(1)
          .max(40),
        secret: z.boolean(),
        fromYear: registerYear.nullable(),
        reason: line(500),
      }),
    )
    .errors(refusals('SERIES_OVERLAP'))
    .output(done),
  /** Gives no numbers after this year. */
  endSeries: writes('clerk', 'approver')
    .input(z.strictObject({ id, version, toYear: registerYear, reason: line(500) }))
    .errors({ ...changing, ...refusals('SERIES_HAS_NUMBERS') })
    .output(done),
  /** A year that began on paper: the program goes on after the last number given there. */
  startSeries: writes('clerk', 'approver')
    .input(
      z.strictObject({
        seriesId: id,
        year: registerYear,
        firstNumber: registerNumber.min(2),
        lastDate: isoDate,
        reason: line(500),
      }),
    )
    .errors(refusals('NOT_FOUND', 'SERIES_STARTED', 'START_DATE_WRONG'))
    .output(done),
  saveSettings: writes('clerk', 'approver').input(registerSettings).output(registerSettings),

  /** Register of incoming documents, highest number first. */
  incoming: reads()
    .input(z.strictObject({ year: registerYear.nullable() }))
    .output(
      z.object({
        years: z.array(z.number().int()),
        entries: z.array(incomingEntry),
        gaps: z.array(z.number().int()),
        next: z.number().int(),
      }),
    ),
  /** Submissions received in the last thirty days of which no line tells yet: what the entry form offers. */
  unregisteredBatches: reads()
    .input(nothing)
    .output(
      z.array(
        z.object({
          batchId: id,
          title: z.string(),
          author: z.string(),
          symbol: z.string(),
          documentDate: isoDate.nullable(),
          arrivedOn: isoDate,
        }),
      ),
    ),
  enterIncoming: writes('clerk')
    .input(z.strictObject({ id, ...incomingFields.shape, again: z.boolean() }))
    .errors(
      refusals('INCOMING_DATE_ORDER', 'ARRIVAL_IN_FUTURE', 'INCOMING_TWICE', 'BATCH_REGISTERED', 'NOT_FOUND'),
    )
    .output(incomingEntry),
  correctIncoming: writes('clerk')
    .input(
      z.strictObject({
        id,
        version,
        reason: optionalLine(500),
        ...incomingFields.omit({ arrivedOn: true }).shape,
      }),
    )
    .errors({
      ...changing,
      ...refusals('CORRECTION_REASON', 'NUMBER_CANCELLED', 'BATCH_REGISTERED'),
    })
    .output(incomingEntry),
  cancelIncoming: writes('clerk')
    .input(z.strictObject({ id, version, reason: line(500) }))
    .errors({ ...changing, ...refusals('NUMBER_CANCELLED') })
    .output(incomingEntry),
  /** Accounts for a number that has no line, as in the other register. */
  explainIncomingGap: writes('clerk')
    .input(z.strictObject({ id, year: registerYear, number: registerNumber, reason: line(500) }))
    .errors(refusals('NOT_A_GAP'))
    .output(incomingEntry),
  /** Puts an uploaded scan to a line. */
  attachScan: writes('clerk')
    .input(z.strictObject({ id, entryId: id, uploadId: id, title: line(200) }))
    .errors(refusals('NOT_FOUND', 'FILE_DAMAGED'))
    .output(incomingEntry),

  /** The golden book: by the rule of the day, newest first. */
  golden: reads()
    .input(z.strictObject({ year: registerYear.nullable() }))
    .output(
      z.object({
        years: z.array(z.number().int()),
        entries: z.array(goldenEntry),
        gaps: z.array(z.string()),
        rules: z.array(goldenRule),
        next: z.string().nullable().describe('null while the office has not chosen'),
      }),
    ),
  /** How the golden book counts, from a day on; chosen once, changed only from a later day. */
  chooseGoldenRule: writes('approver', 'clerk')
    .input(
      z.strictObject({
        mode: z.enum(GOLDEN_MODES),
        from: isoDate,
        firstNumber: registerNumber,
        reason: line(500),
      }),
    )
    .errors(refusals('GOLDEN_RULE_DATE'))
    .output(done),
  noteGolden: writes('clerk', 'archivist')
    .input(z.strictObject({ awardId: id, version, note: optionalLine(500) }))
    .errors(changing)
    .output(goldenEntry),

  /** Volumes of a book as they will be bound. */
  volumes: reads()
    .input(bookAsk.omit({ volume: true }))
    .output(
      z.array(
        z.object({
          volume: z.number().int(),
          lines: z.number().int(),
          first: z.string(),
          last: z.string(),
          from: isoDate,
          to: isoDate,
          full: z.boolean(),
        }),
      ),
    ),
  /** The pages of a volume as they will print. */
  previewBook: reads()
    .input(bookAsk.extend({ nonce }))
    .errors(refusals('NOTHING_TO_PRINT'))
    .output(z.object({ html: z.string() })),
};
