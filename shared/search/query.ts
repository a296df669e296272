/**
 * What somebody looks for, taken apart: plain data between the parser, which knows how people write, and the index,
 * which knows what is written.
 */
import type { HonoreeKind } from '#shared/contract/basics.ts';
import type { AwardTypeLevel } from '#shared/contract/catalogue.ts';
import type { AwardStandingState } from '#shared/domain/award-life/life.ts';

/** Where words are looked for. 'any' is every field of an award; a position may be looked for where units are. */
export const SEARCH_FIELDS = [
  'any',
  'name',
  'position',
  'unit',
  'decision',
  'award',
  'reason',
  'signer',
] as const;
export type SearchField = (typeof SEARCH_FIELDS)[number];

/** One word as it was typed. */
export interface QueryWord {
  /** NFC, lower case, as typed: 'hùng'. */
  readonly typed: string;
  /** Its search key (shared/vietnamese/fold.ts): 'hung'. */
  readonly key: string;
  /** Typed with a tone or a Vietnamese letter: the exact spelling comes first. */
  readonly accented: boolean;
  /** Also matches the words that it begins: the last word, and one that is no whole syllable ('ngu', 'thươ'). */
  readonly prefix: boolean;
  /**
   * May be the initials of a name: 'ndh' cannot begin a Vietnamese syllable. It may still be a word of its own (UBND,
   * THPT, Kdăm): found as either.
   */
  readonly initials: boolean;
}

/** Words that must all be there; those of a phrase side by side and in this order, within one field. */
export interface QueryClause {
  readonly kind: 'words' | 'phrase';
  readonly field: SearchField;
  readonly words: readonly QueryWord[];
  /** Must not be there. */
  readonly negated: boolean;
}

/** Bounds of years, both included. */
export interface YearRange {
  readonly from: number | null;
  readonly to: number | null;
}

/** Bounds of days of decision, both included, 'YYYY-MM-DD'. */
export interface DayRange {
  readonly from: string | null;
  readonly to: string | null;
}

/** Conditions typed as 'năm:2014..2016'. Names are texts: the index finds what they mean. */
export interface QueryFilters {
  /** One of them is enough; none: every year. */
  readonly years: readonly YearRange[];
  readonly days: DayRange | null;
  readonly kinds: readonly HonoreeKind[];
  readonly standings: readonly AwardStandingState[];
  /** Who decides. */
  readonly levels: readonly AwardTypeLevel[];
  /**
   * Beginnings of normal forms (decision-number.ts), one of them is enough: '123/qd-ubnd', '123/qd-ub' while typing,
   * '123/' when only the number was typed.
   */
  readonly decisionNumbers: readonly string[];
}

/** Every group must be met; of the clauses of a group ('… HOẶC …') one is enough. */
export interface ParsedQuery {
  readonly groups: readonly (readonly QueryClause[])[];
  readonly filters: QueryFilters;
  /** Stretches that could not be understood (an unknown field, a year range backwards), as typed: shown, never fatal. */
  readonly notUnderstood: readonly string[];
}
