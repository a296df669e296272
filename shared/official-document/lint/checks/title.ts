/** Checks 33–35: name of the kind, subject, the line under it. */
import {
  annexOne,
  at,
  type Check,
  in_,
  notApplicable,
  type Subject,
  type Verdict,
  verdictOf,
} from '../check.ts';
import { lineWidthsMm, mmOf, plainText } from '../look-at.ts';
import type { ReadParagraph } from '../read-document.ts';
import type { Bilingual, LintFinding } from '../report.ts';
import { textMm } from '../structure.ts';
import { differences, lookSentence } from '../wanted-look.ts';
import { judgeRule, SHORT_RULE } from './head-common.ts';

const TITLE_RULE = annexOne('Phần I, Mục II.5');

const NO_SUBJECT = notApplicable(
  'Văn bản không có trích yếu ở vị trí này.',
  'There is no subject at this place.',
);

/** A centred title over the text, held against its look. */
export function titleFindings(
  subject: Subject,
  line: ReadParagraph,
  what: Bilingual,
  capitals: boolean,
): LintFinding[] {
  const wrong = differences(line, {
    bold: true,
    italic: false,
    size: [13, 14],
    align: 'center',
    capitals,
  });
  if (wrong.length === 0) return [];
  const words = lookSentence(what, wrong);
  return [at(subject, line, words.vi, words.en)];
}

function judgeTitle(subject: Subject): Verdict {
  const { title, family } = subject.structure;
  if (title === null) {
    if (family === 'paper')
      return notApplicable(
        'Tệp chỉ có phụ lục hoặc phần cuối bản sao.',
        'The file is an annex, or the end of a copy, alone.',
      );
    if (family === 'letter')
      return notApplicable('Công văn không có tên loại.', 'A công văn has no name of a kind.');
    return verdictOf([
      in_(
        'title',
        'Chưa tìm thấy tên loại văn bản: hãy ghi thành một dòng riêng, in hoa, đậm, canh giữa, ví dụ “QUYẾT ĐỊNH”.',
        'No name of the kind was found: write it on a line of its own in bold capitals, e.g. “QUYẾT ĐỊNH”.',
      ),
    ]);
  }
  const colon = /[:.;,]\s*$/u.test(title.text)
    ? [
        at(
          subject,
          title,
          'Sau tên loại không có dấu câu: hãy xóa dấu ở cuối dòng.',
          'No mark follows the name of the kind: delete it.',
        ),
      ]
    : [];
  return verdictOf([
    ...colon,
    ...titleFindings(subject, title, { vi: 'Tên loại', en: 'The name of the kind' }, true),
  ]);
}

function judgeSubject(subject: Subject): Verdict {
  const { family, letterhead } = subject.structure;
  if (family === 'letter') return judgeLetterSubject(subject, letterhead?.letterSubject ?? []);
  const lines = subject.structure.subject;
  const [first] = lines;
  if (first === undefined) {
    if (family !== 'decision') return NO_SUBJECT;
    return verdictOf([
      in_(
        'title',
        'Chưa tìm thấy trích yếu dưới tên loại: hãy ghi “Về việc …” ngay dưới dòng QUYẾT ĐỊNH.',
        'No subject under the name of the kind: write “Về việc …” right under it.',
      ),
    ]);
  }
  const findings = lines.flatMap((line) =>
    titleFindings(subject, line, { vi: 'Trích yếu', en: 'The subject' }, false),
  );
  if (family === 'decision' && !/^(?:Về việc|Ban hành|Phê duyệt) /u.test(plainText(first))) {
    findings.push(
      at(
        subject,
        first,
        'Trích yếu của quyết định bắt đầu bằng “Về việc …” (hoặc “Ban hành …”, “Phê duyệt …”): hãy sửa lại.',
        'The subject of a decision starts with “Về việc …” (or “Ban hành …”, “Phê duyệt …”).',
      ),
    );
  }
  const last = lines.at(-1) ?? first;
  if (/[.;,:]\s*$/u.test(last.text)) {
    findings.push(
      at(
        subject,
        last,
        'Cuối trích yếu không có dấu câu: hãy xóa dấu.',
        'No mark ends the subject: delete it.',
      ),
    );
  }
  return verdictOf(findings);
}

/** Ô 5b: under the number, 12–13, upright. */
function judgeLetterSubject(subject: Subject, lines: readonly ReadParagraph[]): Verdict {
  return verdictOf(
    lines.flatMap((line): LintFinding[] => {
      const wrong = differences(line, { bold: false, italic: false, size: [12, 13], align: 'center' });
      if (wrong.length === 0) return [];
      const words = lookSentence({ vi: 'Trích yếu công văn', en: 'The subject of a công văn' }, wrong);
      return [at(subject, line, words.vi, words.en)];
    }),
  );
}

function judgeSubjectRule(subject: Subject): Verdict {
  const { family, subject: lines, subjectRule } = subject.structure;
  const last = lines.at(-1);
  if (last === undefined) return NO_SUBJECT;
  if (family === 'minutes' || family === 'paper' || family === 'unknown') {
    return notApplicable(
      'Mẫu của loại văn bản này không có đường kẻ dưới trích yếu.',
      'The form of this kind has no line under its subject.',
    );
  }
  const [first] = subject.document.sections;
  const columnMm = (first === undefined ? 165 : textMm(first)) - mmOf(last.look.left + last.look.right);
  const widths = lineWidthsMm(last, columnMm);
  const texts = [Math.max(...widths, 0), widths.at(-1) ?? 0];
  return verdictOf(
    judgeRule(subject, last, subjectRule, texts, SHORT_RULE, { vi: 'trích yếu', en: 'subject' }),
  );
}

export const titleChecks: readonly Check[] = [
  {
    id: 33,
    level: 'must',
    title: {
      vi: 'Tên loại in hoa, đậm, cỡ 13–14, canh giữa',
      en: 'Name of the kind: bold capitals, 13–14, centred',
    },
    rule: TITLE_RULE,
    judge: judgeTitle,
  },
  {
    id: 34,
    level: 'must',
    title: {
      vi: 'Trích yếu đậm, cỡ 13–14, canh giữa, không dấu cuối',
      en: 'Subject: bold, 13–14, centred, no end mark',
    },
    rule: TITLE_RULE,
    judge: judgeSubject,
  },
  {
    id: 35,
    level: 'must',
    title: {
      vi: 'Đường kẻ dưới trích yếu dài 1/3–1/2 dòng chữ',
      en: 'Line under the subject 1/3–1/2 of its text',
    },
    rule: TITLE_RULE,
    judge: judgeSubjectRule,
  },
];
