import type { SubjectKind } from '../terms.ts';
import type { Days } from './dated.ts';

/** Rows of one article for one kind of subject: award and coefficient. Null: the article was not seen (memory). */
export interface BonusBlock {
  readonly article: string | null;
  readonly confirmed: boolean;
  readonly subject: SubjectKind;
  /** The coefficient is an upper bound. */
  readonly max?: boolean;
  readonly rows: readonly (readonly [award: string, coefficient: number])[];
}

export interface BonusDecree {
  readonly id: string;
  readonly name: string;
  readonly days: Days;
  readonly blocks: readonly BonusBlock[];
}
