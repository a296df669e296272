/** What the linter says of a document: 65 checks, each with its verdict, the rule it rests on, and where it is broken. */
import type { FormRulesId } from '../form-rules.ts';
import type { ReadLink } from './read-document.ts';

/** MUST: the decree says so. HOUSE: a rule of our own, which the decree leaves open. */
export type LintLevel = 'must' | 'house';

export type LintOutcome =
  | 'holds'
  | 'broken'
  /** The rule is not for this kind of document, or not for its day. */
  | 'not-applicable'
  /** Only the office knows what it must be held against. */
  | 'needs-facts';

export type Bilingual = { readonly vi: string; readonly en: string };

/** Parts of a document, as people name them. */
export type PlacePart =
  | 'page'
  | 'header'
  | 'footer'
  | 'letterhead'
  | 'title'
  | 'basis'
  | 'body'
  | 'closing'
  | 'annex'
  | 'text-box'
  | 'notes'
  | 'styles'
  | 'properties';

export type LintPlace = {
  readonly part: PlacePart;
  /** Section of the file, from 1; null when it is not about one. */
  readonly section: number | null;
  /** Paragraph of the part of the file, from 1, counting those in tables; null when it is not about one. */
  readonly paragraph: number | null;
  /** The words in question, shortened; '' when there are none. */
  readonly quote: string;
};

/** One place where a check is broken, with a sentence that says what to do. */
export type LintFinding = { readonly place: LintPlace } & Bilingual;

export type CheckResult = {
  /** 1 … 65. */
  readonly id: number;
  readonly level: LintLevel;
  readonly title: Bilingual;
  /** Article and annex, e.g. 'NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục I.7'. */
  readonly rule: string;
  readonly outcome: LintOutcome;
  /** The first places, at most `MOST_FINDINGS`. */
  readonly findings: readonly LintFinding[];
  /** Places beyond those. */
  readonly more: number;
  /** Why it was not judged. */
  readonly why: Bilingual | null;
};

export const MOST_FINDINGS = 20;

export type LintReport = {
  /** Words of the kind as they stand in the document, e.g. 'QUYẾT ĐỊNH'; '' for one without. */
  readonly kind: string;
  readonly rules: FormRulesId;
  /** Day of the document, 'YYYY-MM-DD'; null in a draft. */
  readonly date: string | null;
  readonly checks: readonly CheckResult[];
  /** Where the file points to; nothing was fetched. */
  readonly links: readonly ReadLink[];
};

/** Whether no MUST is broken. */
export function isInForm({ checks }: LintReport): boolean {
  return checks.every(({ level, outcome }) => level !== 'must' || outcome !== 'broken');
}
