/**
 * A kind of document: a schema of its data, a composer, its fixed phrases and samples. Kinds differ by what they
 * declare here; the window's form, the command line, the renderers and the tests take any kind.
 */
import type { z } from 'zod';
import type { DecisionCheck } from './decision-check.ts';
import type { OfficialDocument } from './model.ts';
import type { Phrases, Wording } from './wording.ts';

/** Rows of the list in which a person chooses what to write. */
export const KIND_GROUPS = [
  'decision',
  'proposal',
  'council',
  'letter',
  'plan',
  'archive',
  'register',
] as const;
export type KindGroup = (typeof KIND_GROUPS)[number];

export type DocumentSample<Data> = { readonly name: string; readonly data: Data };

export type DocumentKind<S extends z.ZodType = z.ZodType> = {
  /** English id, e.g. 'submission'; the data's own `kind`. */
  readonly id: string;
  /** In the window, e.g. 'Tờ trình đề nghị khen thưởng' / 'Submission'. */
  readonly name: { readonly vi: string; readonly en: string };
  readonly group: KindGroup;
  /**
   * Abbreviation of the kind in document symbols, e.g. 'TTr' (Phụ lục III, Mục I); '' = a công văn, numbered without
   * kind; null = takes no number (achievement reports, ballots, lists).
   */
  readonly abbreviation: string | null;
  /** The form it follows, e.g. 'NĐ 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.4'. */
  readonly source: string;
  /** Strict object whose fields carry labels (`labelled`); its `kind` is a literal of `id`. */
  readonly schema: S;
  readonly phrases: Phrases;
  /** Written in the room of decisions, where signing it enters awards; the room of documents leaves it alone. */
  readonly grantsAwards?: true;
  /** Never throws for data that the schema has read. */
  compose(data: z.output<S>, wording: Wording): OfficialDocument;
  /**
   * Checks on the data of this kind before it is signed, beside those of every kind (`check-document.ts`); a rule
   * named here replaces the common one of that name. A broken 'must' stops the signing.
   */
  check?(data: z.output<S>): readonly DecisionCheck[];
  /** Fictitious; the first one is what `compose --samples` writes. */
  samples(): readonly DocumentSample<z.output<S>>[];
};

/** Declares a kind; the compiler holds composer and samples against the schema. */
export function defineKind<S extends z.ZodType>(kind: DocumentKind<S>): DocumentKind<S> {
  return kind;
}
