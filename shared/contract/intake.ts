import { z } from 'zod';
import { done, honoreeKind, id, isoDate, prose, version } from './basics.ts';
import { reads, writes } from './procedure.ts';
import { refusals } from './refusals.ts';

/** Key of an award, a route or an office in the catalogue. */
const key = z.string().min(1).max(80);
const named = z.object({ id: z.string(), name: z.string() });

/** An award as it may be proposed on a day: for whom, on which routes, by whom it is decided. */
export const awardChoice = z.object({
  id: z.string(),
  name: z.string(),
  shortName: z.string(),
  group: z.string(),
  level: z.string(),
  /** danh hiệu thi đua: given for a year. */
  ofYear: z.boolean(),
  subjects: z.array(honoreeKind),
  cite: z.string(),
  offices: z.array(named).describe('Who may decide it, the usual one first'),
  routes: z.array(
    z.object({
      id: z.string(),
      label: z.string(),
      cite: z.string(),
      subjects: z.array(honoreeKind),
      posthumous: z.boolean().nullable(),
    }),
  ),
  aliases: z.array(z.string()).describe('Abbreviations that mean this award alone'),
});
export type AwardChoice = z.infer<typeof awardChoice>;

/** The same honoree, award and year met again. */
export const twin = z.object({
  candidateId: id,
  name: z.string(),
  awardName: z.string(),
  year: z.number().int().nullable(),
  where: z.enum(['this', 'other', 'archive']),
  /** False: the archive does not say for which year the title was given. */
  yearKnown: z.boolean(),
  sameRecord: z.boolean().describe('False: name and unit agree, the records are not joined'),
  batchId: id.nullable(),
  batchTitle: z.string(),
  twinId: id.nullable().describe('The other candidate'),
  awardId: id.nullable(),
  decisionNumber: z.string(),
  decisionDate: isoDate.nullable(),
  answer: z.string().describe('Why it is proposed all the same; empty: nobody has answered yet'),
});
export type Twin = z.infer<typeof twin>;

export const similarPair = z.object({
  candidateId: id,
  name: z.string(),
  otherId: id,
  otherName: z.string(),
  otherBatchId: id,
  otherBatchTitle: z.string(),
  otherYear: z.number().int(),
  share: z.number().describe('Estimated share of common word sequences, 0 to 1'),
});
export type SimilarPair = z.infer<typeof similarPair>;

/** A text with the places it shares with the other one: [from, to) in UTF-16 units. */
const marked = z.object({
  name: z.string(),
  batchTitle: z.string(),
  text: z.string(),
  passages: z.array(z.tuple([z.number().int(), z.number().int()])),
});
export type MarkedReport = z.infer<typeof marked>;

/** What a dossier must hold, and what it holds. */
export const paperSlots = z.object({
  papers: z.array(z.object({ paper: z.string(), name: z.string(), cite: z.string() })),
  slots: z.array(
    z.object({
      paper: z.string(),
      candidateId: id.nullable().describe('null: one for the whole submission'),
      /** False: needed only if the case rests on it, which its route leaves open. */
      certain: z.boolean(),
      paperIds: z.array(id).describe('Papers that fill it; empty: missing'),
    }),
  ),
  /** Awards of the list whose dossier the catalogue does not describe. */
  unknownAwards: z.array(z.string()),
});
export type PaperSlots = z.infer<typeof paperSlots>;

export const splitGroup = z.object({
  awardTypeId: z.string(),
  awardName: z.string(),
  offices: z.array(named).describe('Who may decide it, the usual one first'),
  persons: z.number().int(),
  collectives: z.number().int(),
  households: z.number().int(),
});
export type SplitGroup = z.infer<typeof splitGroup>;

const editing = refusals('NOT_FOUND', 'STALE', 'STATE_FORBIDS', 'LIST_FROZEN');
const editors = ['clerk', 'secretary'] as const;

/** Calls of the nominations room about lists of several awards, their papers and their doubles. */
export const intakeCalls = {
  /** Awards that may be proposed in a submission: those of the law in force on its day of receipt (else today). */
  awardChoices: reads()
    .input(z.strictObject({ batchId: id.nullable() }))
    .errors(refusals('NOT_FOUND'))
    .output(z.object({ day: isoDate, choices: z.array(awardChoice) })),
  duplicates: reads()
    .input(z.strictObject({ batchId: id }))
    .errors(refusals('NOT_FOUND'))
    .output(z.array(twin)),
  /** "Vẫn đề nghị": why candidates stay although they stand elsewhere. An empty reason takes the answer back. */
  answerDuplicates: writes(...editors)
    .input(z.strictObject({ batchId: id, candidateIds: z.array(id).min(1).max(50_000), reason: prose(1000) }))
    .errors(editing)
    .output(z.object({ answered: z.number().int() })),
  /** Reports alike: within the submission, and with submissions of the last three years. */
  similarReports: reads()
    .input(z.strictObject({ batchId: id }))
    .errors(refusals('NOT_FOUND'))
    .output(z.object({ pairs: z.array(similarPair), compared: z.number().int() })),
  compareReports: reads()
    .input(z.strictObject({ candidateId: id, otherId: id }))
    .errors(refusals('NOT_FOUND'))
    .output(z.object({ left: marked, right: marked, share: z.number() })),
  paperSlots: reads()
    .input(z.strictObject({ batchId: id }))
    .errors(refusals('NOT_FOUND'))
    .output(paperSlots),
  splitPlan: reads()
    .input(z.strictObject({ batchId: id }))
    .errors(refusals('NOT_FOUND'))
    .output(z.array(splitGroup)),
  /** One submission an award and deciding office out of a received list. */
  split: writes(...editors)
    .input(
      z.strictObject({
        batchId: id,
        version,
        groups: z
          .array(z.strictObject({ id, awardTypeId: key, decidingOffice: key }))
          .min(1)
          .max(200),
      }),
    )
    .errors({ ...editing, ...refusals('NOTHING_TO_SPLIT', 'WRONG_DECIDING_OFFICE') })
    .output(z.object({ children: z.array(id) })),
  /** Brings the candidates back while no part has moved on. */
  undoSplit: writes(...editors)
    .input(z.strictObject({ batchId: id, version }))
    .errors({ ...editing, ...refusals('UNDO_TOO_LATE') })
    .output(done),
};
