/** What an old list is understood as: plain data between the reader of files, this understanding, and the writer. */
import type { CandidateKind, Cell, Field } from '#shared/candidate-list/types.ts';
import type { AwardGrade } from '#shared/domain/catalogue/award-text.ts';
import { LEGACY_ENCODINGS, type LegacyEncoding } from '#shared/vietnamese/legacy-encodings/codecs.ts';

export { LEGACY_ENCODINGS, type LegacyEncoding };

/** 'mixed': rows of several files were pasted together, every cell is looked at by itself and with its row. */
export type ColumnEncoding = LegacyEncoding | 'mixed';

/** What a column of an old list may hold: that of a submitted list, and what only lists of the past have. */
export type LegacyField =
  | Field
  /** Who signed the decision. */
  | 'signer'
  /** Who decided: "UBND tỉnh", "Chủ tịch nước" (column "Cấp khen"). */
  | 'issuer'
  /** Year of the decision where its day is not known (column "Năm khen thưởng"). */
  | 'decisionYear'
  /** Số sổ vàng. */
  | 'goldenNumber'
  /** Where a person or household lives. */
  | 'address'
  /** Hạng of an order or medal in a column of its own. */
  | 'awardClass';

export type LegacyColumns = Partial<Record<LegacyField, number>>;

/** What every row has that does not say it itself; found in the title lines, corrected by a person. */
export interface LegacyDefaults {
  readonly award: string;
  readonly decisionNumber: string;
  /** ISO day, or null. */
  readonly decisionDate: string | null;
  readonly decisionYear: number | null;
  readonly signer: string;
  readonly unit: string;
  readonly kind: CandidateKind | null;
}

/**
 * How a list is to be read; kept as a profile under `headerKey`, so that next year's file of the same shape is read the
 * same way. JSON throughout.
 */
export interface LegacyMapping {
  /** Accent-free header texts joined by '|': the shape of the list. '' where it has no header. */
  readonly headerKey: string;
  /** 1-based row of the first header line, null without one. Not part of a profile's identity. */
  readonly headerRow: number | null;
  /** 1-based row where the rows of the table start. */
  readonly firstRow: number;
  /** Zero-based columns. */
  readonly columns: LegacyColumns;
  /** By zero-based column; a column that is missing counts as 'unicode'. */
  readonly encodings: readonly ColumnEncoding[];
  /** Two-digit years above this are of the 1900s, up to it of the 2000s: 30 reads 98 as 1998 and 05 as 2005. */
  readonly pivot: number;
  readonly defaults: LegacyDefaults;
}

/** What stands above a row; plain data, so that an import that stopped goes on in the middle. */
export interface LegacyPlace {
  readonly sectionKind: CandidateKind | null;
  readonly sectionAward: string;
  readonly groupUnit: string;
  readonly inFooter: boolean;
}

export const START_OF_LIST: LegacyPlace = {
  sectionKind: null,
  sectionAward: '',
  groupUnit: '',
  inFooter: false,
};

/** The award a text names; `id` null where several fit (`options`) or none does. */
export interface LegacyAward {
  /** As written, restored. */
  readonly text: string;
  readonly id: string | null;
  /** Class of an award of the past that is one entry for all its classes. */
  readonly grade: AwardGrade | null;
  readonly options: readonly string[];
}

/** Catalogue keys by text; made once an import by `openAwardReader(catalogue)`. */
export type AwardReader = (text: string) => LegacyAward;

/** One row as the file gives it: texts raw (not normalised, not trimmed), `fonts` where the file says them. */
export interface LegacyRow {
  /** 1-based row of the sheet. */
  readonly rowNumber: number;
  readonly cells: readonly Cell[];
  readonly fonts?: readonly (string | null | undefined)[];
}

/** An award of the past read from one row; texts NFC and clean, '' where the list says nothing. */
export interface LegacyRecord {
  readonly rowNumber: number;
  readonly kind: CandidateKind;
  readonly honorific: 'ong' | 'ba' | null;
  readonly name: string;
  /** ISO day, or a bare year 'YYYY'. */
  readonly birthDate: string | null;
  readonly position: string;
  readonly unit: string;
  readonly reason: string;
  readonly note: string;
  readonly award: LegacyAward;
  readonly decisionNumber: string;
  /** ISO day; null where only the year is known (then there is a doubt 'decision_day_unknown'). */
  readonly decisionDate: string | null;
  /** Year of the decision: always known, a row without one is refused. */
  readonly year: number;
  /** First and last year that the award is for, where the list says them. */
  readonly years: { readonly from: number; readonly to: number } | null;
  readonly signer: string;
  readonly issuer: string;
  readonly goldenNumber: string;
}

/** Why a row cannot come in as it is. */
export const LEGACY_REFUSALS = [
  'missing_name',
  'name_is_number',
  'name_too_long',
  'text_too_long',
  'missing_award',
  'unknown_award',
  'missing_date',
  'impossible_date',
  'unreadable_date',
  /** Year 19, 2104: before 1945 or after today. */
  'year_out_of_range',
  'too_many_columns',
  /** "LĐTT, CSTĐCS" in one cell: two awards are two rows. */
  'several_awards',
  /** A header of other columns in the middle: what follows is another table. */
  'another_table',
] as const;
export type LegacyRefusalCode = (typeof LEGACY_REFUSALS)[number];

/** What a person should look at; the row can come in. */
export const LEGACY_DOUBTS = [
  /** The text means several awards. */
  'award_ambiguous',
  /** A two-digit year was completed by the pivot. */
  'two_digit_year',
  'decision_day_unknown',
  'decision_number_missing',
  /** Number or day in the number cell differ from the column of days, or a text could not be taken apart. */
  'decision_text_unclear',
  'decision_dates_differ',
  'several_people',
  'name_and_unit_together',
  'honorific_from_name',
  'name_case_changed',
  'kind_unknown',
  'kind_does_not_fit_award',
  /** The text may be of two encodings. */
  'encoding_uncertain',
  /** Converted text still holds words that are no Vietnamese. */
  'text_not_restored',
  'birth_date_uncertain',
  'cell_outside_table',
] as const;
export type LegacyDoubtCode = (typeof LEGACY_DOUBTS)[number];

export interface LegacyNote<Code extends string> {
  readonly code: Code;
  /** Zero-based column it is about; null: the row as a whole, or something from above the row. */
  readonly column: number | null;
  /** The text it is about, restored and short; '' where there is none. */
  readonly text: string;
}
export type LegacyRefusal = LegacyNote<LegacyRefusalCode>;
export type LegacyDoubt = LegacyNote<LegacyDoubtCode>;

/** What a row that is no award is. */
export type PassedOver = 'empty' | 'header' | 'column_numbers' | 'section' | 'group' | 'total' | 'footer';

/** `record` is null where the row is refused (`refusals` says why, all of it) or no award (`passedOver`). */
export interface LegacyReading {
  readonly record: LegacyRecord | null;
  readonly doubts: readonly LegacyDoubt[];
  readonly refusals: readonly LegacyRefusal[];
  readonly passedOver: PassedOver | null;
  /** For the next row. */
  readonly place: LegacyPlace;
}

export interface LegacyContext {
  readonly place: LegacyPlace;
  readonly readAward: AwardReader;
  /** Kinds an award is for; null for an award that the catalogue says nothing of. */
  readonly kindsOfAward: (id: string) => readonly CandidateKind[] | null;
  /** ISO day: nothing was decided after it. */
  readonly today: string;
}

/** The signature of `readLegacyRow` (shared/legacy-list/read-legacy-row.ts). */
export type ReadLegacyRow = (row: LegacyRow, mapping: LegacyMapping, context: LegacyContext) => LegacyReading;

/** A column as it was found. */
export interface FoundColumn {
  readonly column: number;
  /** Header text restored; '' without one. */
  readonly header: string;
  readonly field: LegacyField | null;
  readonly encoding: ColumnEncoding;
  /** 0 to 1. */
  readonly confidence: number;
  /** Too little to tell: a person should look at the samples. */
  readonly ask: boolean;
  /** How many cells spoke for which encoding. */
  readonly votes: Partial<Record<LegacyEncoding, number>>;
  readonly samples: readonly {
    readonly rowNumber: number;
    readonly before: string;
    readonly after: string;
  }[];
}

/**
 * What is found of a list by itself from its first rows (shared/legacy-list/inspect-list.ts: `inspectLegacyList(rows,
 * remembered)`); `mapping` is what {@link ReadLegacyRow} needs and a person may correct.
 */
export interface LegacyInspection {
  readonly mapping: LegacyMapping;
  readonly columns: readonly FoundColumn[];
  /** Title lines above the header, restored. */
  readonly titles: readonly string[];
  /** The profile that was taken, by its header key; null: found afresh. */
  readonly remembered: boolean;
}
