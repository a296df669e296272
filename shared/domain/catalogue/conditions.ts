import { z } from 'zod';
import {
  citation,
  disciplineLevel,
  initiativeKind,
  initiativeScope,
  sourceMark,
  taskLevel,
} from './terms.ts';

/** The closed vocabulary of conditions. One object a condition; its meaning is carried out in domain/eligibility. */
const ref = z.string().min(1).max(80);
const refs = z.array(ref).min(1);
const common = {
  /** Null where the condition only repeats the content of its route: the route's citation stands. */
  cite: citation.nullable(),
  /** Where it does not come from the law's text. Values from memory never decide by themselves. */
  source: sourceMark.optional(),
};
const window = z.enum(['any', 'streak', 'after_anchor']);

export const plainCondition = z.discriminatedUnion('condition', [
  z.strictObject({
    condition: z.literal('held_title'),
    ...common,
    titles: refs,
    count: z.number().int().min(1),
    /** 'nam' = consecutive title years, 'lan' = consecutive grants, 'none' = any years. */
    consecutive: z.enum(['none', 'nam', 'lan']),
    window,
    issuers: refs.optional(),
    setsStreak: z.boolean().optional(),
  }),
  z.strictObject({
    condition: z.literal('held_award'),
    ...common,
    awards: refs,
    count: z.number().int().min(1),
    window,
    issuers: refs.optional(),
  }),
  z.strictObject({
    condition: z.literal('anchor_award'),
    ...common,
    awards: refs,
    /** 'latest' = time runs from the most recent grant only. */
    use: z.enum(['any', 'latest']),
  }),
  z.strictObject({
    condition: z.literal('years_since_anchor'),
    ...common,
    minYears: z.number().int().min(1),
    untilProposal: z.boolean(),
  }),
  z.strictObject({
    condition: z.literal('years_completed_task'),
    ...common,
    level: taskLevel,
    orTitles: refs.optional(),
    years: z.number().int().min(1),
    consecutive: z.boolean(),
    afterAnchor: z.boolean(),
    untilProposal: z.boolean(),
  }),
  z.strictObject({
    condition: z.literal('years_at_level'),
    ...common,
    level: taskLevel,
    minYears: z.number().int().min(1),
    window: z.enum(['streak']),
  }),
  z.strictObject({ condition: z.literal('task_level_in_year'), ...common, minLevel: taskLevel }),
  z.strictObject({ condition: z.literal('meets_title_standard'), ...common, titles: refs }),
  z.strictObject({
    condition: z.literal('initiatives'),
    ...common,
    kinds: z.array(initiativeKind).min(1),
    count: z.number().int().min(1),
    scope: initiativeScope,
    window: z.enum(['any', 'streak', 'title_year']),
    unused: z.boolean().optional(),
  }),
  z.strictObject({
    condition: z.literal('members_completed_task'),
    ...common,
    minRatio: z.number().min(0).max(1),
  }),
  z.strictObject({
    condition: z.literal('collective_members_with_title'),
    ...common,
    titles: refs,
    minRatio: z.number().min(0).max(1).optional(),
    /** The ratio itself is not enough: "trên 50 %". */
    exclusive: z.boolean().optional(),
    minCount: z.number().int().min(1).optional(),
  }),
  z.strictObject({
    condition: z.literal('no_member_discipline'),
    ...common,
    fromLevel: disciplineLevel,
  }),
  z.strictObject({ condition: z.literal('no_discipline'), ...common, fromLevel: disciplineLevel }),
  z.strictObject({
    condition: z.literal('leads'),
    ...common,
    scope: z.enum(['cum-khoi-thi-dua', 'phong-trao', 'phong-trao-chuyen-de', 'phong-trao-cap-huyen']),
    organisedBy: refs,
    minDurationYears: z.number().optional(),
    at: z.array(z.enum(['hang-nam', 'so-ket', 'tong-ket'])).min(1),
    rank: z.enum(['duoc-binh-xet']).optional(),
  }),
  z.strictObject({
    condition: z.literal('movement_result'),
    ...common,
    launchedBy: refs,
    minDurationYears: z.number().optional(),
    /** 'binh-xet' = judged in it at any point. */
    at: z.array(z.enum(['binh-xet', 'so-ket', 'tong-ket'])).min(1),
  }),
  z.strictObject({
    condition: z.literal('service_years'),
    ...common,
    kind: ref,
    min: z.number().min(0),
    /** Exclusive upper bound. */
    below: z.number().optional(),
    /** Article by which time in difficult areas counts twice. */
    doubleInDifficultAreas: citation.optional(),
  }),
  z.strictObject({ condition: z.literal('existence_years'), ...common, minYears: z.number().int().min(1) }),
  z.strictObject({
    condition: z.literal('round_anniversary'),
    ...common,
    of: z.enum(['ngay-thanh-lap']),
    definition: citation,
  }),
  z.strictObject({ condition: z.literal('not_flag_eligible'), ...common }),
  z.strictObject({
    condition: z.literal('stable_model_years'),
    ...common,
    minYears: z.number().int().min(1),
  }),
  z.strictObject({
    condition: z.literal('one_of_routes'),
    ...common,
    routes: refs,
    /** Only the point itself counts, not the lead of its clause. */
    ignoreLead: z.boolean().optional(),
  }),
  z.strictObject({ condition: z.literal('provincial_rule'), ...common, parameter: ref }),
  z.strictObject({
    condition: z.literal('manual'),
    ...common,
    key: ref,
    /** What the officer confirms, in the program's own short words. */
    label: z.string().min(1).max(300),
  }),
]);
export type PlainCondition = z.infer<typeof plainCondition>;
export type ConditionName = PlainCondition['condition'];
export type ConditionOf<Name extends ConditionName> = Extract<PlainCondition, { condition: Name }>;

/** Alternatives: one list of them must hold together. */
export interface AnyOf {
  readonly condition: 'any';
  readonly of: readonly (readonly ConditionNode[])[];
  /** Counts of unlike initiatives that only together reach the number are for a person to judge. */
  readonly mixedKinds?: 'needs_manual';
}
export type ConditionNode = PlainCondition | AnyOf;

export const conditionNode: z.ZodType<ConditionNode> = z.lazy(() =>
  z.union([
    z.strictObject({
      condition: z.literal('any'),
      of: z.array(z.array(conditionNode).min(1)).min(2),
      mixedKinds: z.enum(['needs_manual']).optional(),
    }),
    plainCondition,
  ]),
);

/** Every plain condition of a list, alternatives included, in order. */
export function plainConditions(nodes: readonly ConditionNode[]): PlainCondition[] {
  return nodes.flatMap((node) => (node.condition === 'any' ? node.of.flatMap(plainConditions) : [node]));
}
