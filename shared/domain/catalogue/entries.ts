import { z } from 'zod';
import { HOLIDAY_KINDS } from '../calendar/public-holidays.ts';
import { streamEntry } from '../workflow/stream.ts';
import { awardRule } from './award-rule.ts';
import { awardGroup, citation, sourceMark, subjectKind } from './terms.ts';

const ref = z.string().min(1).max(80);
const text = (max = 600) => z.string().min(1).max(max);

/** An office that decides or proposes. */
export const officeEntry = z.strictObject({ name: text(), cite: citation.nullable() });
/** A value that the law leaves to the province or to the office; null until it is set. */
export const parameterEntry = z.strictObject({
  name: text(),
  setBy: z.string(),
  cite: citation.nullable(),
  value: z.union([z.number(), z.boolean(), z.string()]).nullable(),
});
/** Bonus coefficient × base salary. `max`: the coefficient is an upper bound. */
export const bonusEntry = z.strictObject({
  award: ref,
  subject: subjectKind,
  coefficient: z.number().positive(),
  max: z.boolean(),
  cite: z.string(),
});
/** How a decree makes a sum of a coefficient: the factor for another kind of subject, and rounding up. */
export const bonusRuleEntry = z.discriminatedUnion('rule', [
  z.strictObject({
    rule: z.literal('factor'),
    /** The subject that gets `factor` × the coefficient of a person. */
    subject: subjectKind,
    factor: z.number().positive(),
    groups: z.array(awardGroup),
    awards: z.array(ref),
    cite: z.string(),
  }),
  z.strictObject({ rule: z.literal('round_up'), toVnd: z.number().int().positive(), cite: z.string() }),
]);
/** Mức lương cơ sở, đồng a month, from the entry's first day. */
export const baseSalaryEntry = z.strictObject({ vnd: z.number().int().positive(), cite: z.string() });
export const dossierSetEntry = z.strictObject({
  name: text(),
  papers: z.array(z.strictObject({ id: ref, name: text(), cite: citation, when: z.string().optional() })),
  copies: z.number().int().nullable(),
  electronicCopy: z.boolean(),
  cite: citation.nullable(),
});
export const retentionEntry = z.strictObject({
  what: text(),
  years: z.number().int().nullable(),
  permanent: z.boolean(),
  cite: z.string(),
});
/** A law regime: which law and decree a dossier received in its days is judged by. */
export const regimeEntry = z.strictObject({
  name: text(),
  law: text(),
  decree: text(),
  /** Articles of this regime are not all known: verdicts wait for a person. */
  incomplete: z.boolean(),
  /**
   * A dossier received before this regime and not decided yet: a person looks, it stays under the regime before, or it
   * stays there unless this one is better for the subject. Null: not known.
   */
  pending: z
    .strictObject({ rule: z.enum(['manual', 'old_regime', 'old_unless_better']), cite: citation })
    .nullable(),
});
/** An abbreviation, spelling or code as offices write it; several targets: it never resolves by itself. */
export const aliasEntry = z.strictObject({
  text: text(200),
  targets: z.array(ref).min(1),
  /** The text also names things outside the catalogue: a person is asked even with one target. */
  ask: z.boolean().optional(),
  note: z.string().optional(),
});
/** An award of the past, or one that others set (Điều 32, 76, 81): accepted in histories and on import, never proposed. */
export const legacyAwardEntry = z.strictObject({
  name: text(),
  group: awardGroup,
  classes: z.array(z.enum(['nhat', 'nhi', 'ba'])),
  probably: z.string().optional(),
  note: z.string().optional(),
});

/** A day that the office has entered or confirmed; days it has not touched are worked out (domain/calendar). */
export const holidayEntry = z.strictObject({
  date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  name: text(200),
  kind: z.enum(HOLIDAY_KINDS),
});

/** The office's own words for a fixed phrase of its documents; slots as in the phrase: '{award}'. */
export const wordingEntry = z.strictObject({ text: text(3000) });

/** What the catalogue consists of; one schema a kind. */
export const ENTRY_SCHEMAS = {
  award: awardRule,
  office: officeEntry,
  parameter: parameterEntry,
  bonus: bonusEntry,
  bonus_rule: bonusRuleEntry,
  base_salary: baseSalaryEntry,
  dossier_set: dossierSetEntry,
  retention: retentionEntry,
  regime: regimeEntry,
  alias: aliasEntry,
  legacy_award: legacyAwardEntry,
  stream: streamEntry,
  holiday: holidayEntry,
  wording: wordingEntry,
} as const;
export type EntryKind = keyof typeof ENTRY_SCHEMAS;
export const ENTRY_KINDS = Object.keys(ENTRY_SCHEMAS) as EntryKind[];
export type EntryContent<Kind extends EntryKind> = z.infer<(typeof ENTRY_SCHEMAS)[Kind]>;

const isoDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** One dated version of one entry. `key` is unique in its kind and day; versions of a key never overlap. */
export interface CatalogueEntry<Kind extends EntryKind = EntryKind> {
  readonly kind: Kind;
  readonly key: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly source: z.infer<typeof sourceMark>;
  /** Where the value was seen, in words a person can follow. */
  readonly sourceText: string;
  /** Shown as "cần kiểm tra" until the office confirms it. */
  readonly reviewNeeded: boolean;
  readonly content: EntryContent<Kind>;
}

export const entryFrame = z.strictObject({
  kind: z.enum(ENTRY_KINDS as [EntryKind, ...EntryKind[]]),
  key: ref,
  validFrom: isoDay,
  validTo: isoDay.nullable(),
  source: sourceMark,
  sourceText: z.string().max(600),
  reviewNeeded: z.boolean(),
  content: z.unknown(),
});

/** The entry alone, without what a store keeps beside it: what files hold and checks ask for. */
export const bareEntry = <Kind extends EntryKind>(entry: CatalogueEntry<Kind>): CatalogueEntry<Kind> => ({
  kind: entry.kind,
  key: entry.key,
  validFrom: entry.validFrom,
  validTo: entry.validTo,
  source: entry.source,
  sourceText: entry.sourceText,
  reviewNeeded: entry.reviewNeeded,
  content: entry.content,
});
