import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { certificateDataSchema } from '#shared/certificate/certificate-data.ts';
import { designContentSchema } from '#shared/certificate/design.ts';
import { printerProfileSchema } from '#shared/certificate/profile.ts';
import { reissueSort } from '#shared/domain/award-life/event.ts';
import { MOVEMENT_KINDS } from '#shared/domain/blank-ledger.ts';
import { awardStandingState } from './award-life.ts';
import {
  done,
  honoreeKind,
  id,
  instant,
  isoDate,
  line,
  nothing,
  optionalLine,
  prose,
  version,
} from './basics.ts';
import { reads, writes } from './procedure.ts';
import { refusals } from './refusals.ts';

/** Awards printed in one go: a whole decision at most. */
const awardIds = z.array(id).min(1).max(5000);
const printIds = z.array(id).min(1).max(5000);

/** A decision with what has become of its certificates. */
export const printedDecision = z.object({
  decisionId: id,
  number: z.string(),
  date: isoDate,
  award: z.string(),
  title: z.string(),
  total: z.number().int().describe('Awards that stand and have an object to hand over'),
  printed: z.number().int(),
  spoiled: z.number().int().describe('Prints spoiled so far'),
});
export type PrintedDecision = z.infer<typeof printedDecision>;

export const printState = z.enum(['printed', 'spoiled', 'unprinted']);

/** One sheet that was printed, whatever became of it. */
export const certificatePrint = z.object({
  id,
  jobId: id,
  awardId: id,
  copy: z.number().int().describe('1 = the original'),
  at: instant,
  accountName: z.string(),
  design: z.string(),
  stock: z.string().describe('Empty: plain paper'),
  serial: z.string().describe('Empty: the blank has no number'),
  goldenNumber: z.string(),
  state: printState,
  endedAt: instant.nullable(),
  endedBy: z.string(),
  reason: z.string(),
  minutes: z.string(),
});
export type CertificatePrint = z.infer<typeof certificatePrint>;

export const recipient = z.object({
  awardId: id,
  kind: honoreeKind,
  standing: awardStandingState,
  revokedBy: z.string().describe('Number of the decision that cancelled it; empty while it stands'),
  hasObject: z.boolean(),
  data: certificateDataSchema,
  /** Copy 1, the newest print first. */
  prints: z.array(certificatePrint),
  /** Re-issues asked and not printed yet. */
  reissues: z.array(
    z.object({
      id,
      sort: reissueSort,
      copies: z.number().int(),
      firstCopy: z.number().int(),
      reason: z.string(),
    }),
  ),
});
export type Recipient = z.infer<typeof recipient>;

const designHead = z.object({
  id,
  name: z.string(),
  awardTypeIds: z.array(z.string()),
  source: z.string(),
  reviewNeeded: z.boolean(),
  updatedAt: instant,
  updatedBy: z.string(),
  version,
});
export const designRow = designHead.extend({
  widthMm: z.number(),
  heightMm: z.number(),
  paper: z.enum(['white', 'blank']),
  prints: z.number().int(),
});
export type DesignRow = z.infer<typeof designRow>;

export const design = designHead.extend({
  content: designContentSchema,
  /** As printed: the newest first. */
  printedVersions: z.array(z.object({ seq: z.number().int(), at: instant, prints: z.number().int() })),
});
export type Design = z.infer<typeof design>;

export const image = z.object({
  id,
  kind: z.enum(['underlay', 'emblem']),
  fileName: z.string(),
  widthPx: z.number().int(),
  heightPx: z.number().int(),
});
export type CertificateImage = z.infer<typeof image>;

export const profile = z.object({ id, profile: printerProfileSchema, updatedAt: instant, version });
export type ProfileRow = z.infer<typeof profile>;

export const stockRow = z.object({
  id,
  name: z.string(),
  serialPrefix: z.string(),
  serialDigits: z.number().int(),
  version,
  received: z.number().int(),
  good: z.number().int(),
  spoiled: z.number().int(),
  handedOut: z.number().int(),
  left: z.number().int(),
  nextSerial: z.string().describe('Empty: no numbers, or none left'),
});
export type StockRow = z.infer<typeof stockRow>;

/** A line of the ledger. Spoiling in printing moves no blank: it is a line that says what became of one. */
export const ledgerLine = z.object({
  key: z.string(),
  at: instant,
  day: isoDate,
  kind: z.enum([...MOVEMENT_KINDS, 'spoiled']),
  quantity: z.number().int(),
  serials: z.string(),
  reason: z.string(),
  minutes: z.string(),
  accountName: z.string(),
  left: z.number().int().describe('Blanks left after it'),
});
export type LedgerLine = z.infer<typeof ledgerLine>;

const designRefusals = refusals('NOT_FOUND', 'STALE');
const printRefusals = refusals(
  'NOT_FOUND',
  'STALE',
  'AWARD_REVOKED',
  'CERTIFICATE_NO_OBJECT',
  'CERTIFICATE_PRINTED',
  'CERTIFICATE_DOES_NOT_FIT',
  'CERTIFICATE_BEYOND_SHEET',
  'DESIGN_FONT_MISSING',
  'LETTERS_MISSING',
  'BLANKS_NEEDED',
  'BLANKS_SHORT',
  'SERIAL_NOT_IN_STOCK',
  'REISSUE_NOT_ASKED',
  'GOLDEN_RULE_MISSING',
  'NO_PDF_PRINTER',
);

export const certificates = {
  decisions: reads().input(nothing).output(z.array(printedDecision)),

  /** Whom certificates are printed for: the awards of a decision, or one award. */
  recipients: reads()
    .input(z.strictObject({ decisionId: id.nullable(), awardId: id.nullable() }))
    .errors(refusals('NOT_FOUND'))
    .output(
      z.object({
        number: z.string(),
        date: isoDate,
        award: z.string(),
        awardTypeId: z.string(),
        expectedGolden: z.string().nullable().describe('The number the next print takes; null: no rule yet'),
        recipients: z.array(recipient),
      }),
    ),

  /** Every print of an award, the newest first. */
  printsOf: reads()
    .input(z.strictObject({ awardId: id }))
    .output(z.array(certificatePrint)),

  designs: reads().input(nothing).output(z.array(designRow)),
  design: reads().input(z.strictObject({ id })).errors(refusals('NOT_FOUND')).output(design),
  createDesign: writes('clerk', 'secretary')
    .input(
      z.strictObject({
        id,
        name: line(120),
        presetId: optionalLine(40).describe('Empty: a copy of `copyOf`'),
        copyOf: id.nullable(),
        awardTypeIds: z.array(z.string().max(80)).max(200),
      }),
    )
    .errors(refusals('NOT_FOUND'))
    .output(design),
  /** What has been printed keeps its own version; a change after it makes the next. */
  saveDesign: writes('clerk', 'secretary')
    .input(
      z.strictObject({
        id,
        version,
        name: line(120),
        awardTypeIds: z.array(z.string().max(80)).max(200),
        reviewNeeded: z.boolean(),
        content: designContentSchema,
      }),
    )
    .errors({ ...designRefusals, ...refusals('IMAGE_MISSING') })
    .output(design),
  removeDesign: writes('clerk', 'secretary')
    .input(z.strictObject({ id, undo: z.boolean() }))
    .errors(refusals('NOT_FOUND'))
    .output(done),

  addImage: writes('clerk', 'secretary')
    .input(z.strictObject({ id, kind: z.enum(['underlay', 'emblem']), uploadId: id }))
    .errors(refusals('FILE_DAMAGED', 'IMAGE_UNREADABLE'))
    .output(image),

  profiles: reads().input(nothing).output(z.array(profile)),
  saveProfile: writes('clerk', 'secretary')
    .input(z.strictObject({ id, version: version.nullable(), profile: printerProfileSchema }))
    .errors(designRefusals)
    .output(profile),
  removeProfile: writes('clerk', 'secretary')
    .input(z.strictObject({ id, undo: z.boolean() }))
    .errors(refusals('NOT_FOUND'))
    .output(done),

  stocks: reads().input(nothing).output(z.array(stockRow)),
  ledger: reads()
    .input(z.strictObject({ stockId: id }))
    .errors(refusals('NOT_FOUND'))
    .output(z.object({ stock: stockRow, lines: z.array(ledgerLine) })),
  createStock: writes('clerk', 'secretary')
    .input(
      z.strictObject({
        id,
        name: line(120),
        serialPrefix: optionalLine(12),
        serialDigits: z.number().int().min(0).max(10),
      }),
    )
    .output(stockRow),
  /** Blanks that come in, are spoiled before printing, or go out of the office. */
  moveBlanks: writes('clerk', 'secretary')
    .input(
      z.strictObject({
        id,
        stockId: id,
        kind: z.enum(['received', 'damaged', 'handed-out']),
        day: isoDate,
        quantity: z.number().int().min(1).max(1_000_000),
        firstSerial: z.number().int().min(0).max(9_999_999_999).nullable(),
        reason: optionalLine(500),
        minutes: optionalLine(120),
      }),
    )
    .errors(
      refusals(
        'NOT_FOUND',
        'DATE_IN_FUTURE',
        'BLANKS_SHORT',
        'SERIAL_NEEDED',
        'SERIAL_NOT_IN_STOCK',
        'SERIAL_RECEIVED',
        'BLANK_REASON_NEEDED',
      ),
    )
    .output(stockRow),

  /**
   * Enters a print: golden-book numbers for awards that have none, blanks out of the stock, a line a sheet. Nothing is
   * entered when one certificate cannot be printed as it should be. The PDF is made from it afterwards.
   */
  print: writes('clerk', 'secretary')
    .input(
      z.strictObject({
        id,
        designId: id,
        designVersion: version.describe('The design as the caller saw it'),
        profileId: id.nullable(),
        stockId: id.nullable().describe('null: plain paper'),
        firstSerial: z.number().int().min(0).nullable().describe('The blank on top; null: the next one'),
        awardIds,
        reissueId: id.nullable().describe('The re-issue it answers; null: the original certificate'),
      }),
    )
    .errors(printRefusals)
    .output(z.object({ jobId: id, prints: z.number().int() })),
  /** Blanks spoiled in printing: used up, with the minutes; the certificate may be printed again. */
  spoil: writes('clerk', 'secretary')
    .input(z.strictObject({ printIds, reason: prose(500), minutes: optionalLine(120) }))
    .errors(refusals('NOT_FOUND', 'BLANK_REASON_NEEDED', 'PRINT_ENDED'))
    .output(done),
  /** Entered as printed, but never on paper: the blanks go back into the stock. */
  unprint: writes('clerk', 'secretary')
    .input(z.strictObject({ printIds, reason: prose(500) }))
    .errors(refusals('NOT_FOUND', 'BLANK_REASON_NEEDED', 'PRINT_ENDED'))
    .output(done),

  /** Makes the PDF of a print, telling how far it is; the file is then fetched once from its address. */
  makePdf: reads('clerk', 'secretary')
    .input(z.strictObject({ jobId: id }))
    .errors(refusals('NOT_FOUND', 'NO_PDF_PRINTER', 'FONT_MISSING', 'PRINT_FAILED', 'FILE_LOST'))
    .output(eventIterator(z.object({ done: z.number().int(), total: z.number().int() }))),
};
