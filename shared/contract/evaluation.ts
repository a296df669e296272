import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { sourceMark } from '#shared/domain/catalogue/terms.ts';
import { id, instant, isoDate, prose, version } from './basics.ts';
import { plannedEntry } from './catalogue.ts';
import { reads, writes } from './procedure.ts';
import { refusals } from './refusals.ts';

export const verdict = z.enum(['eligible', 'not_eligible', 'needs_manual']);

/** One condition as judged; its words come from the office, its article is said in words by the window. */
export const finding = z.object({
  condition: z.string(),
  cite: z.string().nullable(),
  article: z.string(),
  holds: z.boolean().nullable(),
  requirement: z.string(),
  proof: z.array(z.string()),
  missing: z.string().nullable(),
  interpretations: z.array(z.string()).describe('Readings of the law it depends on'),
});

/** A judgement in one line of a list. */
export const verdictRow = z.object({
  candidateId: id,
  verdict,
  verdict2022: verdict.nullable().describe('What the 2022 text says where the date alone asks for a person'),
  route: z.string().nullable(),
  regime: z.string(),
  failing: z.number().int(),
  open: z.number().int(),
  missing: z.string().nullable(),
  article: z.string().nullable(),
  /** A frozen list: what a judgement today would say, when it would say something else. */
  today: verdict.nullable(),
  differs: z.boolean(),
});
export type ListedVerdict = z.infer<typeof verdictRow>;

/** A part of a list, judged; `done` of `total` so far. */
export const verdictSlice = z.object({
  done: z.number().int(),
  total: z.number().int(),
  rows: z.array(verdictRow),
});

const namedRoute = z.object({ id: z.string(), label: z.string(), cite: z.string() });

/** A judgement with everything that a person needs to follow it. */
export const explainedJudgement = z.object({
  verdict,
  verdict2022: verdict.nullable(),
  regime: z.object({ id: z.string(), name: z.string(), law: z.string() }),
  route: namedRoute.nullable(),
  findings: z.array(finding.extend({ tick: z.string().nullable().describe('Key an officer answers it by') })),
});
export type ExplainedJudgement = z.infer<typeof explainedJudgement>;

/** Something only a person can confirm; `answer` is what was confirmed, null when nobody has looked. */
export const confirmation = z.object({
  key: z.string(),
  label: z.string(),
  cite: z.string(),
  referred: z.boolean().describe('Asked by a criterion that the judged one refers to'),
  answer: z.boolean().nullable(),
});
export type Confirmation = z.infer<typeof confirmation>;

export const candidateVerdict = z.object({
  candidateId: id,
  frozenAt: instant.nullable(),
  /** What counts: the frozen judgement, else today's. */
  judgement: explainedJudgement,
  /** A frozen candidate whose judgement today differs. */
  today: explainedJudgement.nullable(),
  confirmations: z.array(confirmation),
  /** Every route of the award that is open to this kind of subject, the judged one among them. */
  routes: z.array(
    namedRoute.extend({
      verdict,
      verdict2022: verdict.nullable(),
      failing: z.number().int(),
      open: z.number().int(),
      missing: z.string().nullable(),
    }),
  ),
});
export type CandidateVerdict = z.infer<typeof candidateVerdict>;

export const listCheck = z.object({
  rule: z.string(),
  code: z.enum(['title_ratio', 'direct_workers', 'state_award_twice', 'achievement_twice']),
  severity: z.enum(['info', 'warning']),
  state: z.enum(['within', 'over', 'not_set', 'no_base', 'found', 'told']),
  year: z.number().int().nullable(),
  part: z.number().int(),
  whole: z.number().int(),
  share: z.number().nullable().describe('Fraction of one'),
  limit: z.number().nullable(),
  candidateIds: z.array(id),
  cite: z.string().nullable(),
  source: sourceMark,
  sourceText: z.string(),
  reviewNeeded: z.boolean(),
});
export type ListedCheck = z.infer<typeof listCheck>;

const changedVerdict = z.object({
  candidateId: id,
  batchId: id,
  batchTitle: z.string(),
  name: z.string(),
  unitName: z.string(),
  before: verdict,
  after: verdict,
});
export type ChangedVerdict = z.infer<typeof changedVerdict>;

const tickKey = z.string().min(1).max(80);
/** Answers to change, by their key; null takes an answer back. */
const answers = z.record(tickKey, z.boolean().nullable());
const ticked = z.strictObject({ id, ticks: answers });

const editors = ['clerk', 'secretary'] as const;
const editing = refusals('NOT_FOUND', 'STALE', 'STATE_FORBIDS', 'LIST_FROZEN');

/** Calls of the nominations room about what the law says of a list. */
export const evaluationCalls = {
  /**
   * Judges a submission, or some of its candidates, in slices: the stream can be left at any time. A frozen list
   * answers with what was frozen.
   */
  judgeBatch: reads()
    .input(z.strictObject({ batchId: id, candidateIds: z.array(id).max(50_000).nullable() }))
    .errors(refusals('NOT_FOUND'))
    .output(eventIterator(verdictSlice)),
  judgeCandidate: reads()
    .input(z.strictObject({ candidateId: id }))
    .errors(refusals('NOT_FOUND'))
    .output(candidateVerdict),
  /** The same person and award as if the dossier had come in on other days: each by the law of its day. */
  judgeOnDays: reads()
    .input(z.strictObject({ candidateId: id, days: z.array(isoDate).min(1).max(8) }))
    .errors(refusals('NOT_FOUND'))
    .output(z.array(z.object({ day: isoDate, judgement: explainedJudgement }))),
  checkList: reads()
    .input(z.strictObject({ batchId: id }))
    .errors(refusals('NOT_FOUND'))
    .output(z.array(listCheck)),
  /** What is asked of several candidates together, for confirming it in one go: by whom each thing is asked. */
  confirmations: reads()
    .input(z.strictObject({ batchId: id, candidateIds: z.array(id).min(1).max(50_000) }))
    .errors(refusals('NOT_FOUND'))
    .output(
      z.array(
        confirmation.omit({ answer: true }).extend({
          asked: z.array(id),
          confirmed: z.number().int().describe('Of those asked'),
        }),
      ),
    ),
  /** What officers confirm; the answers before come back, so that an undo is the same call. */
  saveTicks: writes(...editors)
    .input(z.strictObject({ batchId: id, undo: z.boolean(), candidates: z.array(ticked).min(1).max(50_000) }))
    .errors({ ...editing, ...refusals('TICK_UNKNOWN') })
    .output(z.object({ saved: z.number().int(), before: z.array(z.object({ id, ticks: answers })) })),
  /** Chốt danh sách: candidates and their judgement stand as they are now, whatever is entered later. */
  freezeList: writes('secretary')
    .input(z.strictObject({ batchId: id, version }))
    .errors({ ...editing, ...refusals('NO_CANDIDATES') })
    .output(z.object({ frozenOn: isoDate, candidates: z.number().int() })),
  unfreezeList: writes('secretary')
    .input(z.strictObject({ batchId: id, version, reason: prose(2000) }))
    .errors({ ...refusals('NOT_FOUND', 'STALE', 'STATE_FORBIDS', 'REASON_NEEDED') })
    .output(z.object({ candidates: z.number().int() })),
  /** Judges every open submission by the catalogue in force and by the one that a change would make. */
  previewCatalogue: reads('administrator')
    .input(
      z.strictObject({
        entries: z.array(z.strictObject(plannedEntry.shape)).min(1).max(2000),
      }),
    )
    .errors(refusals('ENTRY_INVALID'))
    .output(
      z.object({
        judged: z.number().int(),
        unchanged: z.number().int(),
        /** Lists that were frozen: a change does not reach them. */
        frozen: z.number().int(),
        gain: z.array(changedVerdict),
        lose: z.array(changedVerdict),
        changedOther: z.array(changedVerdict),
      }),
    ),
};
