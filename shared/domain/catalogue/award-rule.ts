import { z } from 'zod';
import { conditionNode } from './conditions.ts';
import {
  awardClass,
  awardGroup,
  awardLevel,
  citation,
  commendationType,
  sourceMark,
  subjectGroup,
  subjectKind,
} from './terms.ts';

const isoDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const ref = z.string().min(1).max(80);

/** One way to reach an award: one clause or point of its article. */
export const route = z.strictObject({
  id: ref,
  cite: citation,
  /** Short name of the route in the program's own words, e.g. "Hai năm liên tục là CSTĐ cơ sở". */
  label: z.string().min(1).max(200),
  subjects: z.array(subjectKind).min(1),
  /** True: the article says "truy tặng"; false: it only says "để tặng"; null: not for individuals. */
  posthumous: z.boolean().nullable(),
  types: z.array(commendationType),
  typesBasis: z.enum(['text', 'interpretation', 'not-applicable']),
  groups: z.array(subjectGroup).optional(),
  groupsExcept: z.array(subjectGroup).optional(),
  conditions: z.array(conditionNode).min(1),
  /** A year that already served this form is not counted again for it (5.2.c; NĐ 98/2023 Điều 30.9). */
  yearsOnce: z.boolean().optional(),
  /** Readings of the text that this route depends on, ids of domain/catalogue/interpretations.ts. */
  interpretations: z.array(z.string()),
  /** Who details the criterion, e.g. "Chính phủ (44.7)". */
  detailedBy: z.string().optional(),
  source: sourceMark,
});
export type Route = z.infer<typeof route>;

export const decidingOffice = z.strictObject({
  office: ref,
  cite: citation,
  source: sourceMark,
  validFrom: isoDay.nullable(),
  validTo: isoDay.nullable(),
});

/** A title or form of commendation as one regime knows it. */
export const awardRule = z.strictObject({
  id: ref,
  name: z.string().min(1).max(300),
  shortName: z.string().min(1).max(120),
  nameEn: z.string().max(200).optional(),
  class: awardClass,
  group: awardGroup,
  level: awardLevel,
  subjects: z.array(subjectKind).min(1),
  /** Where the law says who can receive it. */
  subjectsCite: citation,
  articles: z.array(citation),
  types: z.array(commendationType),
  decidedBy: z.array(decidingOffice),
  proposedBy: z.array(z.strictObject({ office: ref, cite: citation })),
  variants: z.array(z.strictObject({ id: ref, name: z.string(), decidedBy: ref, cite: citation })),
  /** Empty: an award of the past, recognised but not proposed any more. */
  routes: z.array(route),
  dossierSet: ref.nullable(),
  /** hiệp y: opinions of other offices in the dossier. */
  opinions: z.strictObject({ required: z.boolean(), cite: citation.nullable() }),
  /** công khai: the list is made public before it is proposed. */
  posting: z.strictObject({
    required: z.boolean(),
    cite: citation.nullable(),
    minWorkingDays: z.number().int().nullable(),
  }),
  /** Share of votes of the council in per cent; null: not set by the law, the office sets it. */
  councilPercent: z.number().min(0).max(100).nullable(),
  councilPercentSeen: z.string().max(300).optional(),
  simpleProcedure: z.strictObject({ allowed: z.boolean(), cite: citation, cases: z.array(citation) }),
  /** What is handed over. A null kind: not confirmed by any text seen. */
  certificate: z.strictObject({
    kind: z.string().nullable(),
    objects: z.array(z.string()),
    cites: z.array(z.string()),
  }),
  retentionClass: ref.nullable(),
  /** Why the office should compare this entry with the texts in force, ids of review reasons. */
  reviewReasons: z.array(z.string()),
  note: z.string().max(1000).optional(),
});
export type AwardRule = z.infer<typeof awardRule>;
export type DecidingOffice = z.infer<typeof decidingOffice>;
