import type { FactRow } from '#shared/contract/honorees.ts';
import { type RefusalCode, refusalSentence } from '#shared/contract/refusals.ts';
import { resolveAward } from '#shared/domain/catalogue/award-alias.ts';
import type { Catalogue } from '#shared/domain/catalogue/catalogue.ts';
import { isTitle } from '#shared/domain/honorees/award-class.ts';
import { type FactSurroundings, type FactToJudge, judgeFact } from '#shared/domain/honorees/judge-fact.ts';
import { type ReadRow, type ResolveAward, readFactRows } from '#shared/domain/honorees/read-fact-rows.ts';

const PROBLEMS: Record<NonNullable<ReadRow['problem']>, { vi: string; en: string }> = {
  'no-year': {
    vi: 'Không thấy năm ở đầu dòng, ví dụ “2021 LĐTT”.',
    en: 'No year at the beginning, e.g. “2021 LĐTT”.',
  },
  'no-name': {
    vi: 'Thiếu mức hoàn thành nhiệm vụ hoặc tên danh hiệu sau năm.',
    en: 'The rating or title after the year is missing.',
  },
  'unknown-name': {
    vi: 'Danh mục không có tên này. Hãy ghi đủ tên hoặc chữ viết tắt thường dùng.',
    en: 'The catalogue has no such name. Write it in full or as offices abbreviate it.',
  },
  'ambiguous-name': {
    vi: 'Tên này có thể là: {choices}. Hãy ghi đủ tên.',
    en: 'This may mean: {choices}. Write the full name.',
  },
  'bad-date': {
    vi: 'Ngày quyết định không có trong lịch. Hãy sửa theo dạng ngày/tháng/năm.',
    en: 'The date of the decision does not exist. Write day/month/year.',
  },
};

/** Written names → awards of the catalogue, by name and by the spellings that offices use. */
export function awardResolver(catalogue: Catalogue): ResolveAward {
  return (written) => {
    const found = resolveAward(catalogue, written);
    const keys = 'award' in found ? [found.award] : 'ambiguous' in found ? found.ambiguous : [];
    return keys.map((key) => ({ key, isTitle: isTitle(catalogue, key) }));
  };
}

/** Every pasted line with the fact it makes, judged beside the known facts and the lines before it. */
export function judgePasted(text: string, around: FactSurroundings): FactRow[] {
  const before: FactToJudge[] = [...around.others];
  return readFactRows(text, awardResolver(around.catalogue)).map((row) => {
    const { problem, choices, ...read } = row;
    if (read.content === null || problem !== null) {
      const sentence = PROBLEMS[problem ?? 'no-name'];
      const names = choices.map((key) => around.catalogue.awardName(key, around.today)).join('; ');
      return {
        ...read,
        content: null,
        refused: { vi: sentence.vi.replace('{choices}', names), en: sentence.en.replace('{choices}', names) },
      };
    }
    const fact: FactToJudge = { id: `row ${read.rowNumber}`, ...read, content: read.content };
    const fault = judgeFact(fact, { ...around, others: before });
    if (fault === null) before.push(fact);
    return { ...read, refused: fault === null ? null : inWords(fault.code, fault.facts) };
  });
}

function inWords(code: RefusalCode, facts: Record<string, string | number>) {
  return { vi: refusalSentence(code, facts, 'vi'), en: refusalSentence(code, facts, 'en') };
}
