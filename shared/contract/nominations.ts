import { z } from 'zod';
import { PAPER_KINDS } from '#shared/domain/paper-kinds.ts';
import { flowStep } from '#shared/domain/workflow/flow.ts';
import { type StreamKey, simpleCase, streamKey } from '#shared/domain/workflow/stream.ts';
import { BATCH_ACTIONS, BATCH_STATES } from '#shared/domain/workflow.ts';
import {
  birthDate,
  done,
  honoreeKind,
  honorific,
  id,
  instant,
  isoDate,
  line,
  optionalLine,
  prose,
  version,
} from './basics.ts';
import { evaluationCalls } from './evaluation.ts';
import { intakeCalls } from './intake.ts';
import { reads, writes } from './procedure.ts';
import { refusals } from './refusals.ts';
import { batchEvent, batchRequest, stepCalls, stepFacts } from './submission-steps.ts';

/** Stream of the one workflow: the types of Luật 06/2022/QH15 Điều 8 and 96, and proposals to the State. */
export const stream = streamKey;
export type Stream = StreamKey;

export const batchState = z.enum(BATCH_STATES);

const batchFields = {
  title: line(300).describe('What a person would say aloud, e.g. "Bằng khen phong trào hiến máu năm 2026"'),
  awardTypeId: z.string().min(1).max(60),
  stream,
  unitId: id.describe('The submitting unit'),
  submissionNumber: optionalLine(60).describe('e.g. "88/TTr-STC"; may be empty while drafting'),
  submissionDate: isoDate.nullable(),
  reason: prose(1000).describe('Printed reason, "đã có thành tích …"'),
  procedure: z.enum(['thong-thuong', 'don-gian']).default('thong-thuong'),
  simpleCase: z
    .union([simpleCase, z.literal('')])
    .default('')
    .describe('Point of Luật 06/2022/QH15 Điều 85 khoản 1; empty with the ordinary procedure'),
  secret: z.boolean().default(false).describe('Điều 85.1.đ: registered only, without content'),
  secretCount: z.number().int().min(0).max(9999).default(0).describe('Cases of a secret dossier'),
};

const catalogueKey = z.string().min(1).max(80);
const batchInput = z.strictObject(batchFields);
/** What the form of a submission fills in. */
export type BatchFields = z.infer<typeof batchInput>;

const candidateFields = {
  kind: honoreeKind,
  honorific,
  name: line(300),
  birthDate,
  position: optionalLine(300),
  unitName: optionalLine(300),
  achievement: prose(20_000),
  honoreeId: id.nullable().describe('Known person or collective; null = a new one'),
  awardTypeId: catalogueKey
    .nullable()
    .default(null)
    .describe('Own award; null = the award of the submission'),
  route: catalogueKey
    .nullable()
    .default(null)
    .describe('Clause of the award that it is argued on; null = not said'),
  titleYear: z
    .number()
    .int()
    .min(1945)
    .max(2199)
    .nullable()
    .default(null)
    .describe('Year that a title is for; null for awards of no year'),
  posthumous: z.boolean().default(false),
};
export const candidateInput = z.strictObject({ id, ...candidateFields });
export type CandidateInput = z.infer<typeof candidateInput>;

export const candidate = z.object({
  ...candidateFields,
  id,
  name: z.string(),
  awardName: z.string().describe('Short name of its award, own or of the submission'),
  ordinal: z.number().int(),
  outcome: z.enum(['pending', 'approved', 'rejected']),
  pastAwards: z.number().int().describe('Awards already in the archive'),
  version,
});
export type Candidate = z.infer<typeof candidate>;

/** Kinds of paper in an award dossier (Luật 06/2022/QH15 Điều 84). */
export const paperKind = z.enum(PAPER_KINDS);
export type PaperKind = z.infer<typeof paperKind>;

export const paper = z.object({
  id,
  kind: paperKind,
  title: z.string(),
  fileName: z.string(),
  mediaType: z.string(),
  size: z.number().int(),
  sha256: z.string(),
  candidateId: id.nullable(),
  addedAt: instant,
  addedBy: z.string(),
});
export type Paper = z.infer<typeof paper>;

export { batchEvent };
export type BatchEvent = z.infer<typeof batchEvent>;

export const batchRow = z.object({
  id,
  title: z.string(),
  awardTypeId: z.string(),
  awardName: z.string(),
  stream,
  unitId: id,
  unitName: z.string(),
  submissionNumber: z.string(),
  submissionDate: isoDate.nullable(),
  receivedOn: isoDate.nullable(),
  dueOn: isoDate.nullable(),
  state: batchState,
  persons: z.number().int(),
  collectives: z.number().int(),
  households: z.number().int(),
  updatedAt: instant,
  ...stepFacts,
  version,
});
export type BatchRow = z.infer<typeof batchRow>;

export const batch = batchRow.extend({
  reason: z.string(),
  createdAt: instant,
  createdBy: z.string(),
  decisionId: id.nullable(),
  /** Day on which its list was frozen; null while it is judged by what is known today. */
  frozenOn: isoDate.nullable(),
  /** The list this submission was split from. */
  intake: z.object({ id, title: z.string() }).nullable(),
  /** Office that decides; empty until it is said. */
  decidingOffice: z.object({ id: z.string(), name: z.string() }).nullable(),
  /** Submissions this list was split into. */
  parts: z.array(
    z.object({
      id,
      title: z.string(),
      awardName: z.string(),
      officeName: z.string(),
      state: batchState,
      candidates: z.number().int(),
    }),
  ),
  flow: z.array(flowStep).describe('Frozen at receipt; before it, as it would be today'),
  requests: z.array(batchRequest),
  planned: z
    .array(z.object({ step: z.string(), due: isoDate }))
    .describe('Steps still to come, each with its last day if all take their whole limit'),
  candidates: z.array(candidate),
  papers: z.array(paper),
  events: z.array(batchEvent),
});
export type Batch = z.infer<typeof batch>;

const editing = refusals('NOT_FOUND', 'STALE', 'STATE_FORBIDS', 'LIST_FROZEN');
const editors = ['clerk', 'secretary'] as const;

export const nominations = {
  list: reads()
    .input(z.strictObject({ states: z.array(batchState), text: optionalLine(300) }))
    .output(z.array(batchRow)),
  get: reads().input(z.strictObject({ id })).errors(refusals('NOT_FOUND')).output(batch),
  create: writes(...editors)
    .input(z.strictObject({ id, ...batchFields }))
    .errors(refusals('NOT_FOUND', 'SIMPLE_NOT_ALLOWED', 'SECRET_CONTENT'))
    .output(batch),
  update: writes(...editors)
    .input(z.strictObject({ id, version, ...batchFields }))
    .errors({ ...editing, ...refusals('SIMPLE_NOT_ALLOWED', 'SECRET_CONTENT') })
    .output(batch),
  saveCandidate: writes(...editors)
    .input(
      z.strictObject({
        batchId: id,
        version: version.nullable().describe('null = new'),
        candidate: candidateInput,
      }),
    )
    .errors({
      ...editing,
      ...refusals(
        'DUPLICATE_CANDIDATE',
        'AWARD_OTHER_REGIME',
        'AWARD_NOT_FOR_KIND',
        'ROUTE_NOT_VALID',
        'TITLE_YEAR_IN_FUTURE',
        'BORN_IN_FUTURE',
        'SECRET_CONTENT',
      ),
    })
    .output(candidate),
  removeCandidates: writes(...editors)
    .input(z.strictObject({ batchId: id, ids: z.array(id).min(1).max(50_000) }))
    .errors(editing)
    .output(z.object({ removed: z.number().int() })),
  restoreCandidates: writes(...editors)
    .input(z.strictObject({ batchId: id, ids: z.array(id).min(1).max(50_000) }))
    .errors(editing)
    .output(z.object({ restored: z.number().int() })),
  act: writes(...editors)
    .input(
      z.strictObject({
        id,
        version,
        action: z.enum(BATCH_ACTIONS),
        reason: prose(2000),
        missing: z.array(line(400)).max(500).default([]).describe('Return: every missing paper, in words'),
        whyLate: prose(1000).default('').describe('Second return: why it was not found the first time'),
      }),
    )
    .errors({
      ...editing,
      ...refusals(
        'REASON_NEEDED',
        'NO_CANDIDATES',
        'RETURNED_BEFORE',
        'OPINIONS_MISSING',
        'OPINIONS_OPEN',
        'OPINION_DISAGREES',
        'POSTING_MISSING',
        'POSTING_TOO_EARLY',
        'SIMPLE_NOT_ALLOWED',
        'DUPLICATES_UNANSWERED',
      ),
    })
    .output(batch),
  addPaper: writes('clerk', 'secretary', 'archivist')
    .input(
      z.strictObject({
        id,
        batchId: id,
        candidateId: id.nullable(),
        kind: paperKind,
        title: line(300),
        uploadId: id,
      }),
    )
    .errors({ ...editing, ...refusals('FILE_DAMAGED', 'FILE_EMPTY', 'FILE_TOO_LARGE', 'SECRET_CONTENT') })
    .output(paper),
  removePaper: writes(...editors)
    .input(z.strictObject({ id, batchId: id }))
    .errors(editing)
    .output(done),
  restorePaper: writes(...editors)
    .input(z.strictObject({ id, batchId: id }))
    .errors(editing)
    .output(done),
  ...intakeCalls,
  ...evaluationCalls,
  ...stepCalls,
};
