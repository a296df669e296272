import { z } from 'zod';
import { isRealDate } from '../../vietnamese/dates.ts';
import {
  commendationType,
  disciplineLevel,
  initiativeKind,
  initiativeScope,
  personStatus,
  subjectGroup,
  subjectKind,
  taskLevel,
} from '../catalogue/terms.ts';
import type { EligibilityCase, MemberCounts } from './case.ts';

/** The case as people write it in a file; keys of the file are those of its published format. */

const isoDay = z.string().refine(isRealDate, { error: 'date_does_not_exist' });
const year = z.number().int().min(1900).max(2199);
const text = z.string().min(1).max(400);
const decision = { decision_number: text.optional(), decided_on: isoDay.optional() };

const members = z
  .object({
    total: z.number().int().min(0),
    completed: z.number().int().min(0).optional(),
    discipline: z.array(disciplineLevel).optional(),
  })
  .catchall(z.number().int().min(0))
  .transform(
    ({ total, completed, discipline, ...titles }): MemberCounts => ({
      total,
      titles: titles as Record<string, number>,
      ...(completed === undefined ? {} : { completed }),
      ...(discipline === undefined ? {} : { discipline }),
    }),
  );

const service = z.union([
  z
    .number()
    .min(0)
    .transform((years) => ({ years })),
  z.object({ years: z.number().min(0), difficult: z.number().min(0).optional() }),
]);

const yearKeyed = <Value extends z.ZodType>(value: Value) =>
  z.record(z.string().regex(/^(19|20|21)\d{2}$/, { error: 'date_does_not_exist' }), value);

const historySchema = z.object({
  ratings: yearKeyed(taskLevel).default({}),
  titles: z
    .array(
      z.object({
        title: text,
        year,
        ...decision,
        route: text.optional(),
        initiatives_used: z.array(z.string()).optional(),
        issuer: text.optional(),
        cancelled: z.boolean().optional(),
        achievement: text.optional(),
      }),
    )
    .default([]),
  awards: z
    .array(
      z.object({
        award: text,
        type: commendationType.optional(),
        decision_number: text.optional(),
        decided_on: isoDay,
        period: z.tuple([year, year]).optional(),
        basis_years: z.array(year).optional(),
        initiatives_used: z.array(z.string()).optional(),
        issuer: text.optional(),
        cancelled: z.boolean().optional(),
        achievement: text.optional(),
      }),
    )
    .default([]),
  initiatives: z
    .array(
      z.object({
        id: text,
        kind: initiativeKind,
        year,
        scope: initiativeScope,
        name: text.optional(),
        ...decision,
      }),
    )
    .default([]),
  leading: z
    .array(
      z.object({
        scope: text,
        organised_by: text,
        at: text,
        year: year.optional(),
        duration_years: z.number().min(0).optional(),
        rank: text.optional(),
      }),
    )
    .default([]),
  movements: z
    .array(
      z.object({
        launched_by: text,
        at: text.optional(),
        year: year.optional(),
        duration_years: z.number().min(0).optional(),
      }),
    )
    .default([]),
  members: yearKeyed(members).default({}),
  service: z.record(z.string(), service).default({}),
  discipline: z.array(z.object({ level: disciplineLevel, year })).default([]),
  under_review: z.boolean().optional(),
});

export const caseSchema = z.object({
  id: text,
  subject: z.object({
    kind: subjectKind,
    groups: z.array(subjectGroup).default([]),
    status: personStatus.optional(),
    retired_on: isoDay.optional(),
    died_on: isoDay.optional(),
    established: isoDay.optional(),
    flag_eligible: z.boolean().optional(),
    under_review: z.boolean().optional(),
  }),
  history: historySchema.default({
    ratings: {},
    titles: [],
    awards: [],
    initiatives: [],
    leading: [],
    movements: [],
    members: {},
    service: {},
    discipline: [],
  }),
  proposal: z.object({
    award: text,
    route: text.nullish(),
    type: commendationType.optional(),
    dossier_received: isoDay,
    decision_date: isoDay.optional(),
    title_year: year.optional(),
    decided_by: text.optional(),
    proposed_by: text.optional(),
    posthumous: z.boolean().optional(),
    procedure: z.enum(['don-gian', 'thong-thuong']).optional(),
    achievement: text.optional(),
    ticks: z.union([z.enum(['all', 'none']), z.record(z.string(), z.boolean())]).default('all'),
  }),
});
type WrittenCase = z.output<typeof caseSchema>;

/** Drops what is not there, so that "absent" has one form. */
function given<Values extends Record<string, unknown>>(values: Values) {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && value !== null),
  ) as {
    [Key in keyof Values]: Exclude<Values[Key], undefined | null>;
  };
}

/** The case as the engine takes it. */
export function toCase({ id, subject, history, proposal }: WrittenCase): EligibilityCase {
  return {
    id,
    subject: {
      kind: subject.kind,
      groups: subject.groups,
      ...given({
        status: subject.status,
        retiredOn: subject.retired_on,
        diedOn: subject.died_on,
        established: subject.established,
        flagEligible: subject.flag_eligible,
        underReview: subject.under_review ?? history.under_review,
      }),
    },
    history: {
      ratings: history.ratings,
      titles: history.titles.map(({ decision_number, decided_on, initiatives_used, ...held }) => ({
        ...given(held),
        ...given({
          decisionNumber: decision_number,
          decidedOn: decided_on,
          initiativesUsed: initiatives_used,
        }),
      })),
      awards: history.awards.map(
        ({ decision_number, decided_on, basis_years, initiatives_used, ...held }) => ({
          ...given(held),
          decidedOn: decided_on,
          ...given({
            decisionNumber: decision_number,
            basisYears: basis_years,
            initiativesUsed: initiatives_used,
          }),
        }),
      ),
      initiatives: history.initiatives.map(({ decision_number, decided_on, ...one }) => ({
        ...given(one),
        ...given({ decisionNumber: decision_number, decidedOn: decided_on }),
      })),
      leading: history.leading.map(({ organised_by, duration_years, ...one }) => ({
        ...given(one),
        organisedBy: organised_by,
        ...given({ durationYears: duration_years }),
      })),
      movements: history.movements.map(({ launched_by, duration_years, ...one }) => ({
        ...given(one),
        launchedBy: launched_by,
        ...given({ durationYears: duration_years }),
      })),
      members: history.members,
      service: history.service as EligibilityCase['history']['service'],
      discipline: history.discipline,
    },
    proposal: {
      award: proposal.award,
      dossierReceived: proposal.dossier_received,
      ticks: proposal.ticks,
      ...given({
        route: proposal.route,
        type: proposal.type,
        decisionDate: proposal.decision_date,
        titleYear: proposal.title_year,
        decidedBy: proposal.decided_by,
        proposedBy: proposal.proposed_by,
        posthumous: proposal.posthumous,
        procedure: proposal.procedure,
        achievement: proposal.achievement,
      }),
    },
  } as EligibilityCase;
}
