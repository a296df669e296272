import { z } from 'zod';
import { decisionEventContent, decisionStanding } from '#shared/domain/award-life/decision-life.ts';
import {
  awardEventContent,
  deliveryEvent,
  documentRef,
  fieldChange,
  recoveryEvent,
  reissueSort,
} from '#shared/domain/award-life/event.ts';
import { revocationGround } from '#shared/domain/award-life/grounds.ts';
import { AWARD_STANDINGS, DELIVERIES } from '#shared/domain/award-life/life.ts';
import { RELIANCES } from '#shared/domain/award-life/relied-on.ts';
import { done, honoreeKind, honorific, id, instant, isoDate, line, optionalLine, prose } from './basics.ts';
import { reads, writes } from './procedure.ts';
import { refusals } from './refusals.ts';

export const awardStandingState = z.enum(AWARD_STANDINGS);
export const delivery = z.enum(DELIVERIES);

/** Awards of one act: a whole decision at most. */
const awardIds = z.array(id).min(1).max(5000);

const recovery = z.object({
  state: z.enum(['none', 'due', 'late', 'done']),
  due: isoDate.nullable(),
  on: isoDate.nullable(),
});
export type RecoveryState = z.infer<typeof recovery>;

/** One line of the timeline; nothing of it is ever deleted. */
export const lifeEvent = z.object({
  id,
  at: instant,
  accountName: z.string(),
  content: awardEventContent,
  takenBack: z.boolean().describe('A later event says that it no longer counts'),
  takeable: z.boolean().describe('It may be taken back: it rests on no document and nothing rests on it'),
});
export type LifeEvent = z.infer<typeof lifeEvent>;

export const awardLife = z.object({
  standing: awardStandingState,
  delivery: delivery.nullable(),
  deliveredOn: isoDate.nullable(),
  receiver: z.string(),
  hasObject: z.boolean().describe('A certificate, flag or medal is handed over with this award'),
  revocation: z
    .object({ by: documentRef, office: z.string(), ground: revocationGround, reason: z.string() })
    .nullable(),
  object: recovery,
  money: recovery,
  corrections: z.array(z.object({ by: documentRef, changes: z.array(fieldChange) })),
  reissues: z.array(
    z.object({
      id,
      sort: reissueSort,
      on: isoDate,
      reason: z.string(),
      copies: z.number().int(),
      firstCopy: z.number().int().describe('Number of its first copy; the original is copy 1'),
      printedOn: isoDate.nullable().describe('null: waits for the printer'),
    }),
  ),
  events: z.array(lifeEvent),
  decider: z.string().nullable().describe('Who decided it; null where nobody has recorded it'),
  decidedHere: z
    .boolean()
    .describe('By a decision issued in this program: changed by its own documents only'),
  decidedByUs: z.boolean().describe('By this office, here or before the program'),
});
export type AwardLifeRecord = z.infer<typeof awardLife>;

const awardOfDecision = z.object({
  id,
  honoreeId: id,
  kind: honoreeKind,
  honorific,
  name: z.string(),
  position: z.string(),
  unit: z.string(),
  award: z.string(),
  standing: awardStandingState,
  hasObject: z.boolean(),
  delivery: delivery.nullable(),
  deliveredOn: isoDate.nullable(),
  receiver: z.string(),
  note: z.string(),
  posthumous: z.boolean().describe('Proposed for a person who has died'),
});
export type AwardOfDecision = z.infer<typeof awardOfDecision>;

export const decisionChange = z.object({
  what: z.enum(['corrected', 'revoked']),
  document: documentRef,
  awards: z.number().int().describe('How many awards it concerns; 0: the words of the decision itself'),
});

const lostCondition = z.object({
  requirement: z.string(),
  article: z.string(),
  proof: z.array(z.string()),
  missing: z.string().nullable(),
});

/** A later award or pending candidate whose eligibility leaned on an award that no longer stands. */
export const reliance = z.object({
  reliance: z.enum(RELIANCES),
  before: z.enum(['eligible', 'not_eligible', 'needs_manual']),
  after: z.enum(['eligible', 'not_eligible', 'needs_manual']),
  conditions: z.array(lostCondition),
  withdrawn: z.array(z.object({ awardId: id, award: z.string(), decisionNumber: z.string() })),
  honoreeId: id,
  name: z.string(),
  award: z.string(),
  awardId: id.nullable(),
  candidateId: id.nullable(),
  batchId: id.nullable(),
  batchTitle: z.string(),
  decisionNumber: z.string().describe('Empty while it is pending'),
  decisionDate: isoDate.nullable(),
  judgedBy: z
    .enum(['frozen', 'history'])
    .describe('The list as it was frozen, or the history as it is known'),
});
export type RelianceRow = z.infer<typeof reliance>;

const undeliveredDecision = z.object({
  decisionId: id.nullable(),
  decisionNumber: z.string(),
  decisionDate: isoDate,
  award: z.string(),
  waiting: z.number().int(),
  total: z.number().int(),
  days: z.number().int().describe('Since the decision'),
  late: z.boolean(),
});
export type UndeliveredDecision = z.infer<typeof undeliveredDecision>;

const entered = z.object({ events: z.array(id) });

const dayRefusals = refusals(
  'NOT_FOUND',
  'AWARD_DAY_IN_FUTURE',
  'AWARD_DAY_BEFORE_DECISION',
  'AWARD_REVOKED',
);

/** What signing a document that cancels or corrects awards may be refused for. */
export const awardChangeRefusals = {
  ...dayRefusals,
  ...refusals(
    'AWARD_NOT_OF_DECISION',
    'AWARD_REVOKED_ALREADY',
    'REVOCATION_GROUND_MISSING',
    'REVOCATION_GROUND_OTHER_LAW',
    'REVOCATION_OTHER_OFFICE',
    'NOTHING_TO_CORRECT',
    'CORRECTION_OTHER_VALUE',
  ),
};

/** Cancelling or correcting by a document that was not issued in this program. */
const outside = { entry: id, awardId: id, by: documentRef.omit({ id: true }) };

/** What happens to awards after their decision. */
export const awardLifeCalls = {
  /** State of an issued decision with its recipients, in the order of the archive. */
  ofDecision: reads()
    .input(z.strictObject({ decisionId: id }))
    .errors(refusals('NOT_FOUND'))
    .output(
      z.object({
        standing: decisionStanding,
        changedBy: z.array(decisionChange),
        events: z.array(
          z.object({ id, at: instant, accountName: z.string(), content: decisionEventContent }),
        ),
        awards: z.array(awardOfDecision),
      }),
    ),
  recordDelivery: writes('clerk', 'secretary', 'archivist')
    .input(z.strictObject({ entry: id, awardIds, event: deliveryEvent }))
    .errors({ ...dayRefusals, ...refusals('DELIVERED_ALREADY', 'FAMILY_ONLY_PERSONS') })
    .output(entered),
  recordRecovery: writes('clerk', 'secretary', 'archivist')
    .input(z.strictObject({ entry: id, awardIds, event: recoveryEvent }))
    .errors({ ...dayRefusals, ...refusals('AWARD_NOT_REVOKED', 'NOTHING_TO_RECOVER') })
    .output(entered),
  askReissue: writes('clerk', 'secretary', 'archivist')
    .input(
      z.strictObject({
        entry: id,
        awardId: id,
        sort: reissueSort,
        on: isoDate,
        reason: line(500),
        copies: z.number().int().min(1).max(99),
        originalKept: z.boolean(),
      }),
    )
    .errors({ ...dayRefusals, ...refusals('EXCHANGE_NEEDS_ORIGINAL') })
    .output(entered),
  recordReissuePrinted: writes('clerk', 'secretary', 'archivist')
    .input(z.strictObject({ entry: id, awardId: id, asked: id, on: isoDate, note: optionalLine(500) }))
    .errors({ ...dayRefusals, ...refusals('DELIVERED_ALREADY') })
    .output(entered),
  /** A cancellation by whoever decided the award, when that was not a decision issued here. */
  recordRevocation: writes('secretary', 'approver')
    .input(
      z.strictObject({
        ...outside,
        office: line(300),
        ground: revocationGround.nullable(),
        reason: optionalLine(1000),
      }),
    )
    .errors({
      ...dayRefusals,
      ...refusals(
        'AWARD_REVOKED_ALREADY',
        'REVOCATION_GROUND_MISSING',
        'REVOCATION_GROUND_OTHER_LAW',
        'REVOCATION_OTHER_OFFICE',
        'REVOCATION_BY_DOCUMENT',
      ),
    })
    .output(entered),
  recordCorrection: writes('secretary', 'approver')
    .input(z.strictObject({ ...outside, changes: z.array(fieldChange).min(1).max(5) }))
    .errors({
      ...dayRefusals,
      ...refusals('NOTHING_TO_CORRECT', 'CORRECTION_OTHER_VALUE', 'REVOCATION_BY_DOCUMENT'),
    })
    .output(entered),
  /** A later decision sets a cancellation aside: a complaint upheld, the cancelling decision itself cancelled. */
  restore: writes('approver')
    .input(z.strictObject({ entry: id, awardIds, by: documentRef.omit({ id: true }), reason: line(1000) }))
    .errors({ ...dayRefusals, ...refusals('AWARD_NOT_REVOKED') })
    .output(entered),
  /** What was entered by mistake no longer counts; both lines stay in the timeline. */
  takeBack: writes('clerk', 'secretary', 'archivist')
    .input(
      z.strictObject({
        entry: id,
        events: awardIds,
        reason: prose(500).pipe(z.string().min(1, { error: 'empty' })),
      }),
    )
    .errors(refusals('NOT_FOUND', 'EVENT_BY_DOCUMENT', 'EVENT_RESTED_ON'))
    .output(done),
  /** Later awards and pending candidates that relied on these awards, cancelled or about to be; the gravest first. */
  reliedOn: reads()
    .input(z.strictObject({ awardIds }))
    .errors(refusals('NOT_FOUND'))
    .output(z.array(reliance)),
  /** The same for every cancelled award of one honoree, joined records included. */
  reliedOnOfHonoree: reads()
    .input(z.strictObject({ honoreeId: id }))
    .errors(refusals('NOT_FOUND'))
    .output(z.array(reliance)),
  /** Decisions with certificates not handed over, oldest first. */
  undelivered: reads()
    .input(z.strictObject({}))
    .output(
      z.object({
        warnAfter: z.number().int().describe('Days after the decision, set in the catalogue'),
        decisions: z.array(undeliveredDecision),
      }),
    ),
};
