/** What there is to say about one row while it is read. */
import type {
  LegacyDoubt,
  LegacyDoubtCode,
  LegacyField,
  LegacyMapping,
  LegacyRefusal,
  LegacyRefusalCode,
} from '#shared/legacy-list/types.ts';

const SHOWN_TEXT = 120;

/** Doubts and refusals of a row, each with the column of its field and the text it is about, shortened. */
export class Notes {
  readonly doubts: LegacyDoubt[] = [];
  readonly refusals: LegacyRefusal[] = [];
  readonly #mapping: LegacyMapping;

  constructor(mapping: LegacyMapping) {
    this.#mapping = mapping;
  }

  doubt(code: LegacyDoubtCode, field: LegacyField | null, text = ''): void {
    this.doubtAt(code, this.#columnOf(field), text);
  }

  doubtAt(code: LegacyDoubtCode, column: number | null, text: string): void {
    this.doubts.push({ code, column, text: short(text) });
  }

  refuse(code: LegacyRefusalCode, field: LegacyField | null, text = ''): void {
    this.refusals.push({ code, column: this.#columnOf(field), text: short(text) });
  }

  #columnOf(field: LegacyField | null): number | null {
    return field === null ? null : (this.#mapping.columns[field] ?? null);
  }
}

/** A text as far as it is shown. */
export const short = (text: string): string =>
  text.length > SHOWN_TEXT ? `${text.slice(0, SHOWN_TEXT)}…` : text;
