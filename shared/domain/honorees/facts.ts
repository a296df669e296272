import { z } from 'zod';
import { isoDate, line, optionalLine } from '#shared/contract/basics.ts';
import {
  commendationType,
  disciplineLevel,
  initiativeKind,
  initiativeScope,
  taskLevel,
} from '#shared/domain/catalogue/terms.ts';

/**
 * What an honoree's history consists of beside the office's own awards, as officers enter it. `year` is the year that
 * the fact is about, never the year of its decision. Award ids are keys of the catalogue.
 */
const year = z.number().int();
const awardKey = z.string().min(1).max(80);

/** Branches of Điều 23 (CSTĐ cơ sở): the wording of the law makes later awards depend on them. */
export const TITLE_BRANCHES = ['xuat-sac', 'sang-kien', 'de-tai', 'muu-tri'] as const;
export const titleBranch = z.enum(TITLE_BRANCHES);

/** Parts of a history of which an officer can say "all of it is entered": what is missing then did not happen. */
export const HISTORY_PARTS = ['ratings', 'titles', 'initiatives', 'movements'] as const;
export const historyPart = z.enum(HISTORY_PARTS);
export type HistoryPart = z.infer<typeof historyPart>;

export const LEADING_SCOPES = [
  'cum-khoi-thi-dua',
  'phong-trao',
  'phong-trao-chuyen-de',
  'phong-trao-cap-huyen',
] as const;
export const LEADING_MOMENTS = ['hang-nam', 'so-ket', 'tong-ket'] as const;
export const MOVEMENT_MOMENTS = ['binh-xet', 'so-ket', 'tong-ket'] as const;

const years = z.number().min(0).max(90);

export const ratingFact = z.strictObject({ kind: z.literal('rating'), year, level: taskLevel });
export const titleFact = z.strictObject({
  kind: z.literal('title'),
  year,
  title: awardKey,
  issuer: optionalLine(200),
  branch: titleBranch.nullable(),
  initiativesUsed: z.array(z.uuid()).max(20),
  cancelled: z.boolean(),
});
export const awardFact = z.strictObject({
  kind: z.literal('award'),
  award: awardKey,
  type: commendationType.nullable(),
  /** First and last achievement year written in the decision. */
  period: z.strictObject({ from: year, to: year }).nullable(),
  issuer: optionalLine(200),
  cancelled: z.boolean(),
});
export const initiativeFact = z.strictObject({
  kind: z.literal('initiative'),
  year,
  sort: initiativeKind,
  scope: initiativeScope,
  name: line(500),
});
export const leadingFact = z.strictObject({
  kind: z.literal('leading'),
  year: year.nullable(),
  scope: z.enum(LEADING_SCOPES),
  organisedBy: awardKey,
  at: z.enum(LEADING_MOMENTS),
  durationYears: years.nullable(),
  judged: z.boolean().describe('True: "được bình xét" in the cluster'),
});
export const movementFact = z.strictObject({
  kind: z.literal('movement'),
  year: year.nullable(),
  launchedBy: awardKey,
  at: z.enum(MOVEMENT_MOMENTS),
  durationYears: years.nullable(),
});
const count = z.number().int().min(0).max(1_000_000);
export const membersFact = z.strictObject({
  kind: z.literal('members'),
  year,
  total: count,
  completed: count.nullable(),
  discipline: z.array(disciplineLevel).max(1000),
  /** How many members hold a title, by its key. */
  titles: z.record(awardKey, count),
});
export const serviceFact = z.strictObject({
  kind: z.literal('service'),
  service: awardKey,
  years,
  difficult: years.nullable().describe('Years of them in difficult areas, which may count twice'),
});
export const disciplineFact = z.strictObject({ kind: z.literal('discipline'), year, level: disciplineLevel });
/** "Everything of this part is entered." */
export const completeFact = z.strictObject({ kind: z.literal('complete'), part: historyPart });

export const factContent = z.discriminatedUnion('kind', [
  ratingFact,
  titleFact,
  awardFact,
  initiativeFact,
  leadingFact,
  movementFact,
  membersFact,
  serviceFact,
  disciplineFact,
  completeFact,
]);
export type FactContent = z.infer<typeof factContent>;
export type FactKind = FactContent['kind'];
export const FACT_KINDS = [
  'rating',
  'title',
  'award',
  'initiative',
  'leading',
  'movement',
  'members',
  'service',
  'discipline',
  'complete',
] as const satisfies readonly FactKind[];
export type FactOf<Kind extends FactKind> = Extract<FactContent, { kind: Kind }>;

/** The decision that proves a fact; both may be unknown. */
export const factProof = {
  decisionNumber: optionalLine(80),
  decidedOn: isoDate.nullable(),
};
export interface FactProof {
  readonly decisionNumber: string;
  readonly decidedOn: string | null;
}

/** The year a fact is about; null where it is about no single year. */
export function factYear(content: FactContent): number | null {
  return 'year' in content ? content.year : null;
}
