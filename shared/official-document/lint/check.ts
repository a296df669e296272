/** A check of form as data: what it asks, the rule it rests on, and how a document is judged by it. */
import { FORM_RULES, type FormRules } from '../form-rules.ts';
import type { LintFacts } from './facts.ts';
import { plainText } from './look-at.ts';
import type { ReadDocument, ReadParagraph } from './read-document.ts';
import type { Bilingual, LintFinding, LintLevel, PlacePart } from './report.ts';
import type { Structure } from './structure.ts';

/** A document with its parts recognised, the facts of the office, and the rules of its day. */
export type Subject = {
  readonly document: ReadDocument;
  readonly structure: Structure;
  readonly facts: LintFacts;
  readonly rules: FormRules;
};

export type Verdict =
  | { readonly outcome: 'holds' }
  | { readonly outcome: 'broken'; readonly findings: readonly LintFinding[] }
  | { readonly outcome: 'not-applicable' | 'needs-facts'; readonly why: Bilingual };

export type Check = {
  readonly id: number;
  readonly level: LintLevel | ((rules: FormRules) => LintLevel);
  readonly title: Bilingual;
  /** Where the decree says it; under the circular that it replaced, `old`. */
  readonly rule: string;
  readonly old?: string;
  judge(subject: Subject): Verdict;
};

const DECREE = 'NĐ 30/2020/NĐ-CP';

/** 'NĐ 30/2020/NĐ-CP, Phụ lục I, <where>'. */
export const annexOne = (where: string): string => `${DECREE}, Phụ lục I, ${where}`;
export const annexThree = (where: string): string => `${DECREE}, Phụ lục III, ${where}`;
export const decree = (where: string): string => `${DECREE}, ${where}`;
/** A rule the decree leaves open. */
export const OWN_RULE = 'Quy ước của Sổ Vàng (nghị định không quy định)';

export const HOLDS: Verdict = { outcome: 'holds' };

/** Broken where there are findings. */
export function verdictOf(findings: readonly LintFinding[]): Verdict {
  return findings.length === 0 ? HOLDS : { outcome: 'broken', findings };
}

export function notApplicable(vi: string, en: string): Verdict {
  return { outcome: 'not-applicable', why: { vi, en } };
}

/** Checks of the whole text do not apply to a part of it. */
export const EXTRACT: Verdict = {
  outcome: 'not-applicable',
  why: {
    vi: 'Bản trích sao chỉ có một phần của văn bản.',
    en: 'An extract holds a part of its document only.',
  },
};

export function needsFacts(vi: string, en: string): Verdict {
  return { outcome: 'needs-facts', why: { vi, en } };
}

const QUOTE = 90;

function shorten(text: string): string {
  return text.length <= QUOTE ? text : `${text.slice(0, QUOTE - 1).trimEnd()}…`;
}

/** A finding about a paragraph. */
export function at(
  subject: Subject,
  paragraph: ReadParagraph,
  vi: string,
  en: string,
  part?: PlacePart,
): LintFinding {
  return {
    place: {
      part: part ?? partOf(subject.structure, paragraph.number),
      section: null,
      paragraph: paragraph.number,
      quote: shorten(plainText(paragraph)),
    },
    vi,
    en,
  };
}

/** A finding about a whole part, or about what is missing from it. */
export function in_(
  part: PlacePart,
  vi: string,
  en: string,
  section: number | null = null,
  quote = '',
): LintFinding {
  return { place: { part, section, paragraph: null, quote: shorten(quote) }, vi, en };
}

/** Paragraphs count from the top, so the part follows from the number. */
function partOf(
  { letterhead, title, subject, bases, closing, annexes }: Structure,
  number: number,
): PlacePart {
  const annexAt = annexes[0]?.from;
  if (annexAt !== undefined && annexAt > 0 && number >= annexAt) return 'annex';
  if (letterhead !== null && number >= letterhead.from && number <= letterhead.to) return 'letterhead';
  if (closing !== null && number >= closing.from && number <= closing.to) return 'closing';
  if ([title, ...subject].some((one) => one?.number === number)) return 'title';
  return bases.some((one) => one.number === number) ? 'basis' : 'body';
}

/** The rules of a document's day. */
export function rulesOf(structure: Structure): FormRules {
  return FORM_RULES[structure.rules];
}

/** What most checks of type ask of a line. */
export type WantedLook = {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Least and greatest size, in points. */
  readonly size?: readonly [number, number];
  readonly align?: 'center' | 'left' | 'both';
  readonly capitals?: boolean;
};
