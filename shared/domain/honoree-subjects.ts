import type { SubjectKind } from './catalogue/terms.ts';

/** Kinds of honoree as the program stores them, and as the law's catalogue names them. */
export type KindOfHonoree = 'person' | 'collective' | 'household';

export const SUBJECT_OF_KIND: Record<KindOfHonoree, SubjectKind> = {
  person: 'ca-nhan',
  collective: 'tap-the',
  household: 'ho-gia-dinh',
};

const KIND_OF_SUBJECT: Record<SubjectKind, KindOfHonoree> = {
  'ca-nhan': 'person',
  'tap-the': 'collective',
  'ho-gia-dinh': 'household',
};

export const kindsOf = (subjects: readonly SubjectKind[]): KindOfHonoree[] =>
  subjects.map((subject) => KIND_OF_SUBJECT[subject]);

/** Kinds as a sentence names them. */
export const KIND_WORDS: Record<KindOfHonoree, { readonly vi: string; readonly en: string }> = {
  person: { vi: 'cá nhân', en: 'person' },
  collective: { vi: 'tập thể', en: 'collective' },
  household: { vi: 'hộ gia đình', en: 'household' },
};
