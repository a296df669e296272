/** What a spreadsheet, a CSV file or a paste gives for one cell. */
export type Cell = string | number | boolean | Date | null;

/** Who an award is for. */
export type CandidateKind = 'person' | 'collective' | 'household';

/** What a column of a submitted list may hold. */
export type Field =
  | 'ordinal'
  | 'honorific'
  | 'name'
  /** Họ và tên đệm, beside a column `givenName`. */
  | 'familyNames'
  | 'givenName'
  /** "Họ và tên, chức vụ, đơn vị" in one cell. */
  | 'nameAndPosition'
  | 'birthDate'
  | 'gender'
  /** Column "Nam": the birth date of a man, or a mark. */
  | 'male'
  /** Column "Nữ": the birth date of a woman, or a mark. */
  | 'female'
  | 'position'
  | 'department'
  | 'unit'
  /** "Chức vụ, đơn vị công tác" in one cell. */
  | 'positionAndUnit'
  | 'achievement'
  | 'kind'
  | 'note'
  | 'decisionNumber'
  | 'decisionDate'
  | 'award'
  /** Year that a title is proposed for. */
  | 'titleYear';

/** Zero-based column of each field found. */
export type ColumnMapping = Partial<Record<Field, number>>;

/** One candidate read from a list; texts are NFC and clean, empty when the list says nothing. */
export interface CandidateRow {
  /** 1-based row of the sheet. */
  readonly rowNumber: number;
  readonly kind: CandidateKind;
  readonly honorific: 'ong' | 'ba' | null;
  readonly name: string;
  /** ISO day, or a bare year 'YYYY'. */
  readonly birthDate: string | null;
  readonly position: string;
  readonly unit: string;
  /** May hold line breaks. */
  readonly achievement: string;
  /** May hold line breaks. */
  readonly note: string;
  readonly decisionNumber?: string;
  /** ISO day. */
  readonly decisionDate?: string;
  readonly award?: string;
  readonly titleYear?: number;
}

/** Why a row was not read. */
export type RowRefusal =
  | 'missing_name'
  | 'name_too_long'
  | 'name_is_number'
  | 'impossible_date'
  | 'unreadable_date'
  | 'unreadable_year'
  | 'text_too_long'
  | 'too_many_columns'
  | 'duplicate_in_list';

/** What a person should look at although the row was read (or rightly passed over). */
export type RowWarning =
  /** "Ông Nguyễn Văn An" in the name cell: Ông was taken as the honorific. */
  | 'honorific_from_name'
  /** Same name and unit as an earlier row, with another birth date. */
  | 'same_name_in_list'
  /** The column of kinds holds a word that names no kind. */
  | 'unknown_kind'
  /** A text stands right of the last column with a header. */
  | 'cell_outside_table'
  /** From this row on the sheet is signatures and the like. */
  | 'footer_passed_over';

/** Longest texts taken, in UTF-16 units. */
export const TEXT_LIMITS = { name: 300, short: 500, long: 10_000 } as const;
