/** Check 40: the articles. */
import {
  annexOne,
  at,
  type Check,
  EXTRACT,
  notApplicable,
  type Subject,
  type Verdict,
  verdictOf,
} from '../check.ts';
import { plainText, shownRuns } from '../look-at.ts';
import type { ReadParagraph } from '../read-document.ts';
import type { LintFinding } from '../report.ts';

const TEXT_RULE = annexOne('Phần I, Mục II.6');

function judgeArticles(subject: Subject): Verdict {
  const { family, articles } = subject.structure;
  if (family !== 'decision')
    return notApplicable('Chỉ áp dụng cho quyết định.', 'Applies to decisions only.');
  if (subject.structure.extract) return EXTRACT;
  const findings: LintFinding[] = [];
  articles.forEach(({ number, paragraph }, index) => {
    if (number !== index + 1) {
      findings.push(
        at(
          subject,
          paragraph,
          `Điều ${number} đứng ở vị trí thứ ${index + 1}: hãy đánh số lại các điều liên tục từ 1, không nhảy số, không trùng.`,
          `Article ${number} comes as number ${index + 1}: number the articles from 1 without gap or repeat.`,
        ),
      );
    }
    const label = /^Điều\s+\d+\./u.test(plainText(paragraph));
    if (!label) {
      findings.push(
        at(
          subject,
          paragraph,
          'Sau số thứ tự của điều có dấu chấm, ví dụ “Điều 1.”: hãy sửa lại.',
          'A full stop follows the number: “Điều 1.”.',
        ),
      );
    }
    if (!isLabelBold(paragraph)) {
      findings.push(
        at(
          subject,
          paragraph,
          `Chữ “Điều ${number}.” in đậm, kiểu chữ đứng: hãy sửa lại.`,
          `“Điều ${number}.” is bold and upright.`,
        ),
      );
    }
  });
  if (articles.length === 0) {
    return notApplicable('Quyết định không có điều nào.', 'The decision has no articles.');
  }
  return verdictOf(findings);
}

/** The runs that hold 'Điều 1.', or the number that a list puts there. */
function isLabelBold(paragraph: ReadParagraph): boolean {
  if (/^Điều/iu.test(paragraph.listText)) return paragraph.listBold;
  const length = /^\s*Điều\s+\d+\.?/u.exec(paragraph.text)?.[0].length ?? 0;
  let read = 0;
  for (const { text, look } of shownRuns(paragraph)) {
    if (read >= length) break;
    if (!look.bold || look.italic) return false;
    read += text.length;
  }
  return true;
}

export const articleChecks: readonly Check[] = [
  {
    id: 40,
    level: 'must',
    title: {
      vi: 'Các điều đánh số liên tục, “Điều” đậm, đứng',
      en: 'Articles numbered without gap, “Điều” bold, upright',
    },
    rule: TEXT_RULE,
    judge: judgeArticles,
  },
];
