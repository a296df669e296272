/**
 * Data of a decision that grants awards: stored with the decision, edited in the window, input of `compose FILE.json`.
 * Plain JSON. Everything printed is either here, or computed from here by `compose-decision.ts`, or a fixed phrase.
 *
 * Two kinds share it: `award-decision` for forms of commendation, `title-decision` for emulation titles.
 */
import { z } from 'zod';
import {
  amount,
  type DataResult,
  frameFields,
  LIST_LIMIT,
  labelled,
  passage,
  readData,
  TEXT_LIMITS,
  text,
} from './frame-data.ts';

/** Recipients of one decision; more are split over several decisions. */
export const RECIPIENT_LIMIT = 5000;

export const DECISION_KINDS = ['award-decision', 'title-decision'] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

/** What Điều 1 does: the law's verb is 'tặng' (Điều 79, 80); offices also recognise titles, and award after death. */
export const AWARD_VERBS = ['tặng', 'tặng thưởng', 'công nhận', 'truy tặng'] as const;

/** Order of the list: as in the submission, or by given name, the last word. */
export const LIST_ORDERS = ['submission', 'name'] as const;

/** One person, collective or household that receives the award. */
export const recipientSchema = z.strictObject({
  kind: labelled(z.enum(['person', 'collective', 'household']), {
    vi: 'Đối tượng',
    en: 'Recipient is',
    hint: 'What receives the award',
    options: {
      person: { vi: 'Cá nhân', en: 'Person' },
      collective: { vi: 'Tập thể', en: 'Collective' },
      household: { vi: 'Hộ gia đình', en: 'Household' },
    },
  }),
  honorific: labelled(z.enum(['Ông', 'Bà', '']).default(''), {
    vi: 'Ông/Bà',
    en: 'Honorific',
    hint: 'Printed before a name; empty for a collective',
  }),
  name: labelled(text(TEXT_LIMITS.name).min(1, { error: 'Cần họ tên hoặc tên tập thể.' }), {
    vi: 'Họ tên, tên tập thể',
    en: 'Name',
    hint: 'Full name, without honorific',
  }),
  position: labelled(text(TEXT_LIMITS.name).default(''), {
    vi: 'Chức vụ',
    en: 'Office held',
    hint: 'Office held; empty if none',
  }),
  unit: labelled(text(TEXT_LIMITS.name).default(''), {
    vi: 'Đơn vị, địa chỉ',
    en: 'Unit or address',
    hint: 'Unit of a person, superior unit of a collective, address of a household',
  }),
  reason: labelled(text(TEXT_LIMITS.line).optional(), {
    vi: 'Thành tích riêng',
    en: 'Own achievement',
    hint: 'Own achievement; overrides the shared reason',
  }),
  amount: labelled(amount.optional(), {
    vi: 'Tiền thưởng (đồng)',
    en: 'Bonus (đồng)',
    hint: 'Bonus in đồng; null or absent when none is printed',
    control: 'money',
  }),
});

export const awardSchema = labelled(
  z.strictObject({
    name: labelled(text(TEXT_LIMITS.name).min(1, { error: 'Cần tên hình thức khen thưởng.' }), {
      vi: 'Tên hình thức khen thưởng hoặc danh hiệu',
      en: 'Award',
      hint: 'e.g. Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh; a title without “danh hiệu” and quotation marks',
    }),
    verb: labelled(z.enum(AWARD_VERBS).default('tặng'), {
      vi: 'Điều 1',
      en: 'Article 1',
      hint: 'What Điều 1 does',
      options: {
        tặng: { vi: 'Tặng', en: 'Tặng (awards)' },
        'tặng thưởng': { vi: 'Tặng thưởng', en: 'Tặng thưởng (awards)' },
        'công nhận': { vi: 'Công nhận', en: 'Công nhận (recognises)' },
        'truy tặng': { vi: 'Truy tặng', en: 'Truy tặng (after death)' },
      },
    }),
    period: labelled(text(60).default(''), {
      vi: 'Kỳ xét',
      en: 'Period',
      hint: 'Printed after the award, e.g. năm 2026, năm học 2025 - 2026; empty if none',
    }),
  }),
  { vi: 'Hình thức khen thưởng', en: 'Award', hint: 'What is awarded' },
);

export const listingSchema = labelled(
  z
    .strictObject({
      order: labelled(z.enum(LIST_ORDERS).default('submission'), {
        vi: 'Thứ tự danh sách',
        en: 'Order of the list',
        hint: 'As in the submission, or by given name in Vietnamese order',
        options: {
          submission: { vi: 'Theo tờ trình', en: 'As in the submission' },
          name: { vi: 'Theo tên (a, ă, â, b …)', en: 'By given name' },
        },
      }),
      byUnit: labelled(z.boolean().default(false), {
        vi: 'Xếp theo đơn vị',
        en: 'Grouped by unit',
        hint: 'Rows of the annex under the names of their units, units in the order of their first row',
      }),
      annexes: labelled(z.enum(['one', 'by-kind']).default('one'), {
        vi: 'Phụ lục',
        en: 'Annexes',
        hint: 'One annex, or one each for collectives, persons and households (Phụ lục I, II, III)',
        options: {
          one: { vi: 'Một phụ lục', en: 'One annex' },
          'by-kind': { vi: 'Mỗi loại đối tượng một phụ lục', en: 'One a kind of recipient' },
        },
      }),
    })
    .default({ order: 'submission', byUnit: false, annexes: 'one' }),
  { vi: 'Cách xếp danh sách', en: 'Listing', hint: 'How recipients are ordered and grouped' },
);

/** Everything but the kind. */
const decisionFields = {
  agency: frameFields.agency,
  number: frameFields.number,
  date: frameFields.date,
  draftYear: frameFields.draftYear,
  title: labelled(text(TEXT_LIMITS.subject), {
    vi: 'Trích yếu',
    en: 'Subject',
    hint: 'Trích yếu, starting with "Về việc", no full stop',
  }),
  authority: labelled(text(TEXT_LIMITS.name), {
    vi: 'Thẩm quyền ban hành',
    en: 'Authority',
    hint: 'Who decides, in capitals, e.g. CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH …',
  }),
  authorityInText: labelled(text(TEXT_LIMITS.name).default(''), {
    vi: 'Thẩm quyền, trong câu',
    en: 'Authority inside a sentence',
    hint: 'The same inside a sentence; computed from the capitals when empty',
    control: 'hidden',
  }),
  bases: labelled(z.array(text(TEXT_LIMITS.line)).max(LIST_LIMIT).default([]), {
    vi: 'Căn cứ',
    en: 'Legal bases',
    hint: 'Căn cứ lines in order, without the mark at the end',
  }),
  proposal: labelled(text(TEXT_LIMITS.line).default(''), {
    vi: 'Dòng đề nghị',
    en: 'Proposal',
    hint: 'The last line, "Theo đề nghị của …"',
  }),
  award: awardSchema,
  reason: labelled(text(TEXT_LIMITS.line).default(''), {
    vi: 'Thành tích',
    en: 'Reason',
    hint: 'Shared achievement, starting with "đã có thành tích"',
  }),
  recipients: labelled(
    z
      .array(recipientSchema)
      .max(RECIPIENT_LIMIT, { error: `Nhiều quá ${RECIPIENT_LIMIT} dòng: hãy tách thành nhiều quyết định.` })
      .default([]),
    {
      vi: 'Tập thể, cá nhân, hộ gia đình',
      en: 'Recipients',
      hint: 'Recipients in the order of the submission',
    },
  ),
  listing: listingSchema,
  moneyArticle: labelled(text(TEXT_LIMITS.passage).default(''), {
    vi: 'Điều về tiền thưởng',
    en: 'Article on the bonus',
    hint: 'Article on the bonus; empty: no such article',
    control: 'prose',
  }),
  otherArticles: labelled(z.array(passage(TEXT_LIMITS.passage)).max(10).default([]), {
    vi: 'Các điều khác',
    en: 'Other articles',
    hint: 'Articles between the bonus and the execution, without "Điều n."',
  }),
  executors: labelled(text(TEXT_LIMITS.passage).default(''), {
    vi: 'Thi hành',
    en: 'Execution',
    hint: 'Who carries the decision out, as a list of offices, or a whole sentence with "thi hành"',
    control: 'prose',
  }),
  signer: frameFields.signer,
  distribution: frameFields.distribution,
  archive: frameFields.archive,
  marks: frameFields.marks,
  sizePreset: frameFields.sizePreset,
  margins: frameFields.margins,
  annexThreshold: labelled(z.int().min(1).max(20).default(5), {
    vi: 'Lập phụ lục khi nhiều hơn',
    en: 'Annex from',
    hint: 'More recipients than this go to an annex',
  }),
  electronic: labelled(z.boolean().default(false), {
    vi: 'Văn bản điện tử',
    en: 'Electronic document',
    hint: 'Electronic document: number and date in the bracket of the annex stay blank',
  }),
} as const;

/** Data of one of the kinds. */
export function decisionSchemaOf<const K extends DecisionKind>(kind: K) {
  return z.strictObject({ kind: z.literal(kind).describe('Kind of document'), ...decisionFields });
}

/** Data of either kind. */
export const decisionDataSchema = z.strictObject({
  kind: z.enum(DECISION_KINDS).describe('Kind of document'),
  ...decisionFields,
});

export type DecisionRecipient = z.output<typeof recipientSchema>;
export type DecisionData = z.output<typeof decisionDataSchema>;
/** As typed or read from a file: fields with defaults may be absent. */
export type DecisionDataInput = z.input<typeof decisionDataSchema>;

export type DecisionDataResult = DataResult<DecisionData>;

/** Reads decision data from JSON of any origin. Never throws. */
export function readDecisionData(input: unknown): DecisionDataResult {
  return readData(decisionDataSchema, input);
}
