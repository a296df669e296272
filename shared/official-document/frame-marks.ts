/**
 * Marks of a document that not every document has: secrecy, urgency, circulation, drafter, address. Words fixed by
 * NĐ 30/2020/NĐ-CP, Phụ lục I, Mục III.2–4.
 */
export const SECRECY_LEVELS = ['none', 'secret', 'top-secret', 'most-secret'] as const;
export const URGENCY_LEVELS = ['none', 'urgent', 'very-urgent', 'express'] as const;

export type SecrecyLevel = (typeof SECRECY_LEVELS)[number];
export type UrgencyLevel = (typeof URGENCY_LEVELS)[number];

type Words<Level extends string> = Readonly<Record<Level, { readonly vi: string; readonly en: string }>>;

/** As printed (but for 'none', which prints nothing) and as chosen in the window. */
export const SECRECY_WORDS: Words<SecrecyLevel> = {
  none: { vi: 'Không', en: 'None' },
  secret: { vi: 'MẬT', en: 'Secret (MẬT)' },
  'top-secret': { vi: 'TỐI MẬT', en: 'Top secret (TỐI MẬT)' },
  'most-secret': { vi: 'TUYỆT MẬT', en: 'Most secret (TUYỆT MẬT)' },
};
export const URGENCY_WORDS: Words<UrgencyLevel> = {
  none: { vi: 'Không', en: 'None' },
  urgent: { vi: 'KHẨN', en: 'Urgent (KHẨN)' },
  'very-urgent': { vi: 'THƯỢNG KHẨN', en: 'Very urgent (THƯỢNG KHẨN)' },
  express: { vi: 'HOẢ TỐC', en: 'Express (HOẢ TỐC)' },
};

export type DocumentMarks = {
  readonly secrecy: SecrecyLevel;
  readonly urgency: UrgencyLevel;
  /** Ô 11, in capitals; empty: none. */
  readonly circulation: string;
  /** Ô 12: initials of the drafter; empty: none. */
  readonly drafter: string;
  /** Ô 12: copies issued. */
  readonly issued: number | null;
  /** Ô 13, one string with line breaks; empty: none. */
  readonly address: string;
};

export const NO_MARKS = {
  secrecy: 'none',
  urgency: 'none',
  circulation: '',
  drafter: '',
  issued: null,
  address: '',
} as const satisfies DocumentMarks;

/** 'PL.(300)'; empty without a drafter (Mục III.3; Mục V, row 11). */
export function drafterMark({ drafter, issued }: Pick<DocumentMarks, 'drafter' | 'issued'>): string {
  if (drafter === '') return '';
  const letters = drafter.toLocaleUpperCase('vi').replace(/\.$/u, '');
  return issued === null ? letters : `${letters}.(${issued})`;
}
