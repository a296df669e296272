/**
 * The rules of form a document is made by, chosen by its date: Thông tư 01/2011/TT-BNV until NĐ 30/2020/NĐ-CP came
 * into force on its day of signing, 05/03/2020 (Điều 37).
 *
 * Where the sources of the circular are not its own text (`reviewNeeded`), the office confirms or changes the value.
 */
export type FormRulesId = 'tt01' | 'nd30';

export type FormRules = {
  readonly id: FormRulesId;
  readonly name: string;
  /** First and last day, 'YYYY-MM-DD'; null = without end. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
  /** Phụ lục I, Mục I.7 of the decree; the circular had the right corner of the foot. */
  readonly pageNumber: 'top-center' | 'bottom-right';
  /** Căn cứ lines: slanted or upright, and the mark after the last one. */
  readonly basis: { readonly italic: boolean; readonly separator: string; readonly lastMark: string };
  /** Words and abbreviations of the three forms of a copy. */
  readonly copies: Readonly<
    Record<'copy' | 'copy-of-copy' | 'extract', { readonly title: string; readonly symbol: string }>
  >;
  /** Values known from memory or a third party: shown as "cần kiểm tra". */
  readonly reviewNeeded: readonly string[];
};

export const FORM_RULES = {
  tt01: {
    id: 'tt01',
    name: 'Thông tư 01/2011/TT-BNV',
    validFrom: null,
    validTo: '2020-03-04',
    pageNumber: 'bottom-right',
    basis: { italic: false, separator: ';', lastMark: ',' },
    copies: {
      copy: { title: 'SAO Y BẢN CHÍNH', symbol: 'SY' },
      'copy-of-copy': { title: 'SAO LỤC', symbol: 'SL' },
      extract: { title: 'TRÍCH SAO', symbol: 'TS' },
    },
    reviewNeeded: ['basis', 'copies'],
  },
  nd30: {
    id: 'nd30',
    name: 'Nghị định 30/2020/NĐ-CP',
    validFrom: '2020-03-05',
    validTo: null,
    pageNumber: 'top-center',
    basis: { italic: true, separator: ';', lastMark: '.' },
    copies: {
      copy: { title: 'SAO Y', symbol: 'SY' },
      'copy-of-copy': { title: 'SAO LỤC', symbol: 'SL' },
      extract: { title: 'TRÍCH SAO', symbol: 'TrS' },
    },
    reviewNeeded: [],
  },
} as const satisfies Record<FormRulesId, FormRules>;

/** The rules for a document of this day ('YYYY-MM-DD'); a draft without a date is made by today's. */
export function formRulesOn(date: string | null): FormRulesId {
  return date !== null && date <= FORM_RULES.tt01.validTo ? 'tt01' : 'nd30';
}
