/** What a row's award and year still leave open: asked on the row, never guessed. */
import { KIND_WORDS, type KindOfHonoree } from '#shared/domain/honoree-subjects.ts';

export interface RowAward {
  /** As written; '' = the award of the submission. */
  readonly text: string;
  readonly id: string | null;
  readonly options: readonly { readonly id: string; readonly name: string }[];
}

export interface AskedRow {
  readonly rowNumber: number;
  readonly kind: KindOfHonoree;
  readonly award: RowAward;
  readonly titleYear: number | null;
}

/** An award as far as a row depends on it. */
export interface KnownAward {
  readonly name: string;
  readonly subjects: readonly KindOfHonoree[];
  readonly ofYear: boolean;
}

export interface RowQuestion {
  readonly field: 'award' | 'titleYear' | 'kind';
  readonly vi: string;
  readonly en: string;
}

/**
 * Questions of one row. `awardOf` knows the awards of the law that the submission follows; `ownAward` is the award of the
 * submission itself, for rows that name none; `thisYear` is the last year whose work can be judged.
 */
export function questionsOf(
  row: AskedRow,
  context: {
    readonly awardOf: (id: string) => KnownAward | undefined;
    readonly ownAward: string;
    readonly thisYear: number;
  },
): RowQuestion[] {
  const { rowNumber: n, award, kind, titleYear } = row;
  const asked: RowQuestion[] = [];
  const ask = (field: RowQuestion['field'], vi: string, en: string) =>
    asked.push({ field, vi: `Dòng ${n}: ${vi}`, en: `Row ${n}: ${en}` });
  if (titleYear !== null && titleYear > context.thisYear)
    ask(
      'titleYear',
      `năm ${titleYear} chưa đến. Sửa lại năm.`,
      `the year ${titleYear} is still to come. Correct it.`,
    );
  if (award.text !== '' && award.id === null) {
    const names = award.options.map(({ name }) => name).join('; ');
    if (award.options.length > 0)
      ask(
        'award',
        `“${award.text}” có thể là: ${names}. Chọn một.`,
        `“${award.text}” may mean: ${names}. Choose one.`,
      );
    else
      ask(
        'award',
        `không nhận ra “${award.text}”. Chọn danh hiệu, hình thức trong danh mục.`,
        `“${award.text}” is not known. Choose the award from the catalogue.`,
      );
    return asked;
  }
  const known = context.awardOf(award.id ?? context.ownAward);
  if (known === undefined) {
    if (award.id !== null)
      ask(
        'award',
        `“${award.text}” không có trong danh mục áp dụng cho hồ sơ này. Chọn danh hiệu, hình thức khác.`,
        `“${award.text}” is not in the catalogue that this dossier follows. Choose another award.`,
      );
    return asked;
  }
  if (!known.subjects.includes(kind))
    ask(
      'award',
      `“${known.name}” không dành cho ${KIND_WORDS[kind].vi}. Sửa đối tượng hoặc chọn hình thức khác.`,
      `“${known.name}” is not for a ${KIND_WORDS[kind].en}. Correct the kind or the award.`,
    );
  if (known.ofYear && titleYear === null)
    ask(
      'titleYear',
      `“${known.name}” xét theo năm. Ghi năm.`,
      `“${known.name}” is given for a year. Give the year.`,
    );
  return asked;
}
