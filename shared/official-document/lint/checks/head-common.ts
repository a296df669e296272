import {
  at,
  HOLDS,
  in_,
  notApplicable,
  type Subject,
  type Verdict,
  verdictOf,
  type WantedLook,
} from '../check.ts';
import type { DrawnRule } from '../drawn-rule.ts';
import { plainText } from '../look-at.ts';
import type { ReadParagraph } from '../read-document.ts';
import type { Bilingual, LintFinding } from '../report.ts';
import { differences, lookSentence } from '../wanted-look.ts';

export const NO_HEAD = notApplicable(
  'Loại giấy tờ này không có Quốc hiệu và tên cơ quan ở đầu.',
  'This kind of paper has no head.',
);
export const NOT_FOUND = notApplicable(
  'Chưa tìm thấy thành phần này (xem mục 20, 23, 26).',
  'Not found (see checks 20, 23, 26).',
);

/** Papers that are no document of the decree may do without a head. */
export function needsHead({ structure }: Subject): boolean {
  return structure.letterhead !== null || structure.family !== 'paper';
}

/** A line of the head held against its look. */
export function judgeLook(
  subject: Subject,
  line: ReadParagraph | null | undefined,
  what: Bilingual,
  wanted: WantedLook,
): Verdict {
  if (line == null) return needsHead(subject) ? NOT_FOUND : NO_HEAD;
  const wrong = differences(line, wanted);
  if (wrong.length === 0) return HOLDS;
  const words = lookSentence(what, wrong);
  return verdictOf([at(subject, line, words.vi, words.en)]);
}

/** Text of a line of the head: what it must say to the letter. */
export function judgeText(
  subject: Subject,
  line: ReadParagraph | null | undefined,
  accepted: readonly string[],
  what: Bilingual,
): Verdict {
  if (line == null) {
    if (!needsHead(subject)) return NO_HEAD;
    return verdictOf([
      in_(
        'letterhead',
        `Chưa tìm thấy ${what.vi} ở nửa phải đầu trang: hãy trình bày đầu văn bản trong bảng hai cột và ghi “${accepted[0]}”.`,
        `No ${what.en} at the right of the head: set the head in a table of two columns, with “${accepted[0]}”.`,
      ),
    ]);
  }
  if (accepted.includes(plainText(line))) return HOLDS;
  return verdictOf([
    at(
      subject,
      line,
      `${what.vi.charAt(0).toLocaleUpperCase('vi')}${what.vi.slice(1)} chưa đúng từng chữ: hãy ghi “${accepted[0]}”.`,
      `The ${what.en} is not right to the letter: write “${accepted[0]}”.`,
    ),
  ]);
}

/** Share of its text line that a rule must have, with the slack of measuring letters. */
export type RuleShare = {
  readonly least: number;
  readonly most: number;
  readonly vi: string;
  readonly en: string;
};
export const SHORT_RULE: RuleShare = {
  least: 0.3,
  most: 0.55,
  vi: 'từ 1/3 đến 1/2 độ dài',
  en: '1/3 to 1/2',
};
export const FULL_RULE: RuleShare = { least: 0.9, most: 1.1, vi: 'bằng độ dài', en: 'the full length' };

/** `textsMm`: lengths of the lines that the rule may be measured by; one that fits is enough. */
export function judgeRule(
  subject: Subject,
  text: ReadParagraph,
  rule: DrawnRule | null,
  textsMm: readonly number[],
  share: RuleShare,
  what: Bilingual,
): LintFinding[] {
  if (rule === null) {
    return [
      at(
        subject,
        text,
        `Thiếu đường kẻ ngang dưới ${what.vi}: hãy kẻ một nét liền, ${share.vi} dòng chữ.`,
        `No line under the ${what.en}: draw a solid one, ${share.en} of the text.`,
      ),
    ];
  }
  if (rule.by === 'underline') {
    return [
      at(
        subject,
        text,
        `${what.vi.charAt(0).toLocaleUpperCase('vi')}${what.vi.slice(1)} đang gạch chân chữ: hãy bỏ gạch chân và kẻ một đường ngang riêng, ${share.vi} dòng chữ.`,
        `The ${what.en} is underlined: draw a line of its own instead, ${share.en} of the text.`,
      ),
    ];
  }
  const [lengthMm] = rule.lengthsMm;
  if (lengthMm === undefined || textsMm.length === 0) return [];
  const fits = rule.lengthsMm.some((length) =>
    textsMm.some((textMm) => length >= textMm * share.least && length <= textMm * share.most),
  );
  if (fits) return [];
  const percent = Math.round((lengthMm / Math.max(textsMm.at(-1) ?? 1, 1)) * 100);
  return [
    at(
      subject,
      text,
      `Đường kẻ dưới ${what.vi} dài ${Math.round(lengthMm)} mm, bằng ${percent} % dòng chữ: hãy kẻ ${share.vi} dòng chữ.`,
      `The line under the ${what.en} has ${Math.round(lengthMm)} mm, ${percent} % of the text: make it ${share.en}.`,
    ),
  ];
}
