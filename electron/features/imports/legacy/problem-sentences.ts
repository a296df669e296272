import { type AwardJoin, SELECT_AWARD } from '#electron/features/archive/award-rows.ts';
import type { Database } from '#electron/store/database.ts';
import type { ArchiveProblemCode, LegacyProblem } from '#shared/contract/legacy-import.ts';
import { LEGACY_DOUBT_SENTENCES, LEGACY_REFUSAL_SENTENCES } from '#shared/legacy-list/sentences.ts';
import { formatDate } from '#shared/vietnamese/dates.ts';
import type { StoredProblem } from './enter-row.ts';

interface Sentence {
  readonly vi: string;
  readonly en: string;
}

const ARCHIVE_SENTENCES: Readonly<Record<ArchiveProblemCode, Sentence>> = {
  already_in_archive: {
    vi: 'Lưu trữ đã có lượt khen này. Không cần nhập lại.',
    en: 'The archive has this award already. It need not come in again.',
  },
  twice_in_file: {
    vi: 'Danh sách đã có lượt khen này ở dòng khác. Giữ một dòng.',
    en: 'The list has this award in another row. Keep one of them.',
  },
  near_award_in_archive: {
    vi: 'Lưu trữ có lượt khen gần giống, chỉ khác số hoặc ngày quyết định. Kiểm tra lại; đúng là lượt khác thì ghi x ở cột “Nhập như đã đọc”.',
    en: 'The archive has nearly the same award; number or day of the decision differs. Check it, and mark the row if it is another.',
  },
  same_name_in_decision: {
    vi: 'Lưu trữ có người, tập thể cùng tên được cùng hình thức trong cùng ngày, ở đơn vị khác. Kiểm tra lại; đúng là khác thì ghi x ở cột “Nhập như đã đọc”.',
    en: 'The archive has the same name with the same award of the same day under another unit. Check it, and mark the row if it is another.',
  },
  award_not_in_catalogue: {
    vi: 'Danh mục của đơn vị chưa có hình thức khen thưởng này. Sửa tên theo danh mục, hoặc bổ sung danh mục rồi nộp lại dòng.',
    en: 'The catalogue of the office does not have this award. Correct the name, or add it to the catalogue first.',
  },
  row_damaged: {
    vi: 'Dòng bị hỏng trong tệp. Nhập lại dòng này bằng tay.',
    en: 'The row is damaged in the file. Type it in by hand.',
  },
};

const SENTENCES: Readonly<Record<string, Sentence>> = {
  ...LEGACY_REFUSAL_SENTENCES,
  ...LEGACY_DOUBT_SENTENCES,
  ...ARCHIVE_SENTENCES,
};

/** What to tell about a reason, without the row it is about. */
export const sentenceOf = (code: string): Sentence => SENTENCES[code] ?? { vi: code, en: code };

/** A reason in words, with the evidence that speaks for it. */
export function describeProblem(db: Database, problem: StoredProblem): LegacyProblem {
  const { severity, code, column, text, otherRow } = problem;
  const [row] =
    problem.award === null ? [] : db.sql<AwardJoin>(`${SELECT_AWARD} WHERE a.seq = ?`, problem.award);
  const known =
    row === undefined
      ? null
      : {
          awardId: row.id,
          name: row.name,
          unit: row.unit_name,
          award: row.award_name,
          decisionNumber: row.decision_number,
          decisionDate: row.decision_date,
        };
  const { vi, en } = sentenceOf(code);
  const evidence =
    known !== null
      ? ` (${[known.name, known.unit, known.award, known.decisionNumber, formatDate(known.decisionDate)].join(', ')})`
      : otherRow !== null
        ? ` (${otherRow})`
        : text === ''
          ? ''
          : `: “${text}”`;
  const tell = (sentence: string) =>
    evidence === '' ? sentence : sentence.replace(/\.(?= |$)/u, () => `${evidence}.`);
  return { severity, code, column, text, vi: tell(vi), en: tell(en), known, otherRow };
}
