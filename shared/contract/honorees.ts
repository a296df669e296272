import { z } from 'zod';
import { commendationType, personStatus, subjectGroup } from '#shared/domain/catalogue/terms.ts';
import { FACT_KINDS, factContent, factProof } from '#shared/domain/honorees/facts.ts';
import { EVIDENCE, type Evidence } from '#shared/domain/honorees/same-person.ts';
import {
  birthDate,
  done,
  honoreeKind,
  honorific,
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

export const honoreeAward = z.object({
  id,
  /** The record it was entered under: the honoree itself or one joined to it. */
  honoreeId: id,
  /** Words of the decision: people change their names, posts and units over a life. */
  name: z.string(),
  position: z.string(),
  unitName: z.string(),
  unit: z
    .object({ id, today: z.string(), todayId: id })
    .nullable()
    .describe('The record that the unit’s words mean, and who stands for it today; null: not beyond doubt'),
  awardKey: z.string(),
  awardName: z.string(),
  awardShortName: z.string(),
  isTitle: z.boolean().describe('True: danh hiệu thi đua; false: hình thức khen thưởng'),
  decisionNumber: z.string(),
  decisionDate: isoDate,
  reason: z.string(),
  titleYear: z.number().int().nullable().describe('The year a title is for'),
  period: z.object({ from: z.number().int(), to: z.number().int() }).nullable(),
  commendationType: commendationType.nullable(),
  cancelledAt: z.string().nullable(),
});
export type HonoreeAward = z.infer<typeof honoreeAward>;

export const honoreeSummary = z.object({
  id,
  kind: honoreeKind,
  honorific,
  name: z.string(),
  birthDate,
  position: z.string(),
  unitName: z.string(),
  awardCount: z.number().int().describe('Joined records included'),
});
export type HonoreeSummary = z.infer<typeof honoreeSummary>;

/** 12 digits of a CCCD or 9 of an older CMND, as text: leading zeros count. Never required. */
export const identityNumber = z
  .string()
  .regex(/^(?:\d{12}|\d{9})$/, { error: 'identity_number' })
  .nullable();

/** What the office knows of a person, collective or household beside its history. */
const identityFields = {
  kind: honoreeKind,
  honorific,
  name: line(300),
  birthDate,
  position: optionalLine(300),
  unitName: optionalLine(300),
  groups: z.array(subjectGroup).max(16),
  status: personStatus.nullable(),
  retiredOn: isoDate.nullable(),
  diedOn: isoDate.nullable(),
  established: isoDate.nullable().describe('Collectives: day of foundation'),
  flagEligible: z
    .boolean()
    .nullable()
    .describe('Collectives: may receive the emulation flag; null = not known'),
  identityNumber,
  underReview: optionalLine(500).describe(
    'Why commendation waits (NĐ 98/2023 Điều 4); empty = nothing known',
  ),
};
export const honoreeIdentity = z.strictObject(identityFields);
export type HonoreeIdentity = z.infer<typeof honoreeIdentity>;

export const factInput = z.strictObject({
  id,
  version: version.nullable().describe('null = new'),
  content: factContent,
  ...factProof,
});
export type FactInput = z.infer<typeof factInput>;

export const fact = z.object({
  id,
  honoreeId: id,
  content: factContent,
  decisionNumber: z.string(),
  decidedOn: isoDate.nullable(),
  recordedAt: instant,
  recordedBy: z.string(),
  version,
});
export type Fact = z.infer<typeof fact>;

/** Another record of the same person or collective, joined to this one. */
export const joinedRecord = z.object({
  mergeId: id,
  record: honoreeSummary,
  at: instant,
  by: z.string(),
  reason: z.string(),
});
export type JoinedRecord = z.infer<typeof joinedRecord>;

export const honoreeRecord = honoreeSummary.extend({
  ...identityFields,
  name: z.string(),
  version,
  awards: z.array(honoreeAward),
  facts: z.array(fact),
  /** Names of the awards that facts speak of, by catalogue key. */
  awardNames: z.record(z.string(), z.object({ name: z.string(), shortName: z.string() })),
  joined: z.array(joinedRecord).describe('"Also known as"'),
  sameIdentity: z.array(honoreeSummary).describe('Other records with the same identity number: a warning'),
});
export type HonoreeRecord = z.infer<typeof honoreeRecord>;

const evidence = z.enum(EVIDENCE as [Evidence, ...Evidence[]]);
export const possibleDouble = z.object({
  honoree: honoreeSummary,
  other: honoreeSummary,
  score: z.number().int().min(0).max(100),
  evidence: z.array(evidence),
  keptApart: z.boolean().describe('An officer has said that they are two'),
});
export type PossibleDouble = z.infer<typeof possibleDouble>;

/** A stretch of years, first and last year of the decisions that say so. */
const stretch = z.object({ text: z.string(), from: z.number().int(), to: z.number().int() });

export const comparedSide = z.object({
  honoree: honoreeSummary,
  status: personStatus.nullable(),
  identityNumber,
  names: z.array(z.string()).describe('Every spelling, of decisions too'),
  units: z.array(stretch.extend({ unitId: id.nullable(), today: z.string().nullable() })),
  positions: z.array(stretch),
  awards: z.array(honoreeAward),
});
export type ComparedSide = z.infer<typeof comparedSide>;

export const comparison = z.object({
  left: comparedSide,
  right: comparedSide,
  score: z.number().int().min(0).max(100),
  evidence: z.array(evidence),
  /** Years in which decisions place both, and whether in units of one line. */
  overlaps: z.array(
    z.object({ year: z.number().int(), left: z.string(), right: z.string(), sameLine: z.boolean() }),
  ),
});
export type Comparison = z.infer<typeof comparison>;

/** What was entered under a joined record since; on parting it stays where it was entered. */
export const changeSince = z.object({
  what: z.enum(['fact', 'award', 'candidate', 'identity']),
  at: instant,
  factKind: z.enum(FACT_KINDS).nullable().describe('Of a fact; null otherwise'),
  label: z.string().describe('Year and decision of a fact; award, submission or act as a person names it'),
  /** The record that keeps it. */
  keeper: honoreeSummary,
});

export type ChangeSince = z.infer<typeof changeSince>;

const editors = ['clerk', 'secretary', 'archivist'] as const;
const page = { offset: z.number().int().min(0), limit: z.number().int().min(1).max(500) };
const factRefusals = refusals(
  'FACT_OF_OTHER_KIND',
  'FACT_YEAR',
  'FACT_DATE',
  'FACT_DATE_NEEDED',
  'FACT_DATE_BEFORE_YEAR',
  'FACT_COUNTS',
  'FACT_TWICE',
  'RATING_TWICE',
  'AWARD_UNKNOWN',
  'AWARD_OTHER_CLASS',
  'AWARD_OTHER_SUBJECT',
  'AWARD_OTHER_TIME',
  'DATE_ORDER',
);

/** A pasted line as read: the fact it makes, or why it makes none. */
export const factRow = z.object({
  rowNumber: z.number().int().describe('From 1'),
  text: z.string(),
  content: factContent.nullable(),
  decisionNumber: z.string(),
  decidedOn: isoDate.nullable(),
  refused: z.object({ vi: z.string(), en: z.string() }).nullable(),
});
export type FactRow = z.infer<typeof factRow>;

export const honorees = {
  suggest: reads()
    .input(
      z.strictObject({ text: optionalLine(300), kind: honoreeKind, limit: z.number().int().min(1).max(50) }),
    )
    .output(z.array(honoreeSummary)),
  list: reads()
    .input(z.strictObject({ text: optionalLine(300), kind: honoreeKind.nullable(), ...page }))
    .output(z.object({ total: z.number().int(), honorees: z.array(honoreeSummary) })),
  /** A joined record answers with the one it is joined to. */
  get: reads()
    .input(z.strictObject({ id, asKnownOn: isoDate.nullable().default(null) }))
    .errors(refusals('NOT_FOUND'))
    .output(honoreeRecord),
  save: writes(...editors)
    .input(z.strictObject({ id, version: version.nullable().describe('null = new'), ...identityFields }))
    .errors(refusals('NOT_FOUND', 'STALE', 'HONOREE_KIND_FIXED', 'FACT_DATE', 'DATE_ORDER'))
    .output(honoreeRecord),
  /** All or nothing: one refused fact refuses the call. */
  saveFacts: writes(...editors)
    .input(z.strictObject({ honoreeId: id, facts: z.array(factInput).min(1).max(200) }))
    .errors({ ...refusals('NOT_FOUND', 'STALE'), ...factRefusals })
    .output(z.array(fact)),
  removeFacts: writes(...editors)
    .input(z.strictObject({ honoreeId: id, ids: z.array(id).min(1).max(200) }))
    .errors(refusals('NOT_FOUND'))
    .output(z.object({ removed: z.number().int() })),
  restoreFacts: writes(...editors)
    .input(z.strictObject({ honoreeId: id, ids: z.array(id).min(1).max(200) }))
    .errors({ ...refusals('NOT_FOUND'), ...factRefusals })
    .output(z.object({ restored: z.number().int() })),
  /** Reads pasted ratings and titles, one a line: "2021 CSTĐCS 123/QĐ-UBND 15/12/2021". */
  readFactRows: reads()
    .input(z.strictObject({ honoreeId: id, text: prose(20_000) }))
    .errors(refusals('NOT_FOUND'))
    .output(z.array(factRow)),

  /** Records that may be of the same person or collective as this one, most likely first. */
  doublesOf: reads()
    .input(z.strictObject({ id }))
    .errors(refusals('NOT_FOUND'))
    .output(z.array(possibleDouble)),
  /** Two records side by side with everything that tells whether they are one. */
  compare: reads()
    .input(z.strictObject({ id, otherId: id }))
    .errors(refusals('NOT_FOUND'))
    .output(comparison),
  doubles: reads()
    .input(z.strictObject({ keptApart: z.boolean(), ...page }))
    .output(
      z.object({
        total: z.number().int(),
        unchecked: z.number().int().describe('Records not compared yet'),
        pairs: z.array(possibleDouble),
      }),
    ),
  /** Compares the next records that are new or changed; called again until nothing is left. */
  checkDoubles: writes(...editors)
    .input(nothing)
    .output(z.object({ checked: z.number().int(), left: z.number().int(), found: z.number().int() })),
  keepApart: writes(...editors)
    .input(z.strictObject({ id, otherId: id, apart: z.boolean() }))
    .errors(refusals('NOT_FOUND'))
    .output(done),
  merge: writes(...editors)
    .input(z.strictObject({ mergeId: id, fromId: id, intoId: id, reason: line(500) }))
    .errors(refusals('NOT_FOUND', 'MERGE_ITSELF', 'MERGE_OTHER_KIND'))
    .output(honoreeRecord),
  changesSince: reads()
    .input(z.strictObject({ mergeId: id }))
    .errors(refusals('NOT_FOUND'))
    .output(z.array(changeSince)),
  unmerge: writes(...editors)
    .input(z.strictObject({ mergeId: id }))
    .errors(refusals('NOT_FOUND'))
    .output(z.object({ parted: honoreeSummary, from: honoreeSummary, since: z.array(changeSince) })),
};
