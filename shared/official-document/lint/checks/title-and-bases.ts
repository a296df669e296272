/** Checks 33–39: name of the kind, subject, authority, grounds, the word that decides. */
import {
  annexOne,
  annexThree,
  at,
  type Check,
  in_,
  notApplicable,
  type Subject,
  type Verdict,
  verdictOf,
} from '../check.ts';
import { all, lineWidthsMm, mmOf, plainText } from '../look-at.ts';
import type { ReadParagraph } from '../read-document.ts';
import type { Bilingual, LintFinding } from '../report.ts';
import { isAuthority, textMm } from '../structure.ts';
import { differences, lookSentence } from '../wanted-look.ts';
import { judgeRule, SHORT_RULE } from './head.ts';

const TITLE_RULE = annexOne('Phần I, Mục II.5');
const TEXT_RULE = annexOne('Phần I, Mục II.6');
const DECISION_FORM = annexThree('Mẫu 1.2');

const ONLY_DECISIONS = notApplicable('Chỉ áp dụng cho quyết định.', 'Applies to decisions only.');
const NO_SUBJECT = notApplicable(
  'Văn bản không có trích yếu ở vị trí này.',
  'There is no subject at this place.',
);

/** A centred title over the text, held against its look. */
function titleFindings(
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
    if (family === 'paper') return notApplicable('Tệp chỉ có phụ lục.', 'The file is an annex alone.');
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

function judgeAuthority(subject: Subject): Verdict {
  const { family, authority, closing } = subject.structure;
  if (family !== 'decision') return ONLY_DECISIONS;
  const [first] = authority;
  if (first === undefined || !isAuthority(first)) {
    const words = {
      vi: 'Chưa có dòng thẩm quyền ban hành (ví dụ “CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH …”) giữa trích yếu và căn cứ: hãy thêm một dòng in hoa, đậm.',
      en: 'No line of authority (e.g. “CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH …”) between subject and grounds: add it in bold capitals.',
    };
    return verdictOf([
      first === undefined ? in_('body', words.vi, words.en) : at(subject, first, words.vi, words.en),
    ]);
  }
  const findings = authority.flatMap((line) =>
    titleFindings(subject, line, { vi: 'Dòng thẩm quyền', en: 'The line of authority' }, true),
  );
  const offices = headOffices(closing?.signatures[0]?.capacity ?? []);
  const written = upper(first);
  if (offices.length > 0 && !offices.some((office) => written.startsWith(office))) {
    const office = offices.join(' / ');
    findings.push(
      at(
        subject,
        first,
        `Thẩm quyền ban hành không khớp với người ký (${office}): hãy sửa một trong hai nơi.`,
        `The authority does not agree with the signer (${office}): correct one of the two.`,
      ),
    );
  }
  return verdictOf(findings);
}

const upper = (line: ReadParagraph) => plainText(line).toLocaleUpperCase('vi').replaceAll('UỶ BAN', 'ỦY BAN');

/**
 * Whose power is used: the head's office after 'KT.', 'TL.', 'TUQ.', 'Q.'; after 'TM.' the body or its head. Whether
 * 'TM.' may stand there at all is asked by check 50.
 */
function headOffices(capacity: readonly ReadParagraph[]): string[] {
  const lines = capacity.map(upper);
  const asked = /^TM\./u.test(lines[0] ?? '') ? lines.slice(0, 2) : lines.slice(0, 1);
  return asked.map((line) => line.replace(/^(?:TM|KT|TL|TUQ|Q)\.\s*/u, '')).filter((line) => line !== '');
}

const GROUND_START = /^(?:Căn cứ|Theo đề nghị|Xét đề nghị)(?=\s)/u;

function judgeBases(subject: Subject): Verdict {
  const { family, bases } = subject.structure;
  const { basis } = subject.rules;
  if (bases.length === 0 && family !== 'decision') {
    return notApplicable('Văn bản không có phần căn cứ.', 'The document has no grounds.');
  }
  const findings: LintFinding[] = [];
  if (family === 'decision' && bases.length < 2) {
    findings.push(
      in_(
        'basis',
        `Quyết định cần ít nhất hai căn cứ (về thẩm quyền và về nội dung), hiện có ${bases.length}: hãy bổ sung.`,
        `A decision needs at least two grounds (of power and of content); it has ${bases.length}.`,
      ),
    );
  }
  bases.forEach((line, index) => {
    const isLast = index === bases.length - 1;
    const mark = isLast ? basis.lastMark : basis.separator;
    if (!line.text.trimEnd().endsWith(mark)) {
      findings.push(
        at(
          subject,
          line,
          isLast
            ? `Căn cứ cuối cùng kết thúc bằng dấu “${mark}”: hãy sửa dấu cuối dòng.`
            : `Mỗi căn cứ kết thúc bằng dấu “${mark}”: hãy sửa dấu cuối dòng.`,
          isLast ? `The last ground ends with “${mark}”.` : `Every ground ends with “${mark}”.`,
        ),
      );
    }
    if (!all(line, ({ italic }) => italic === basis.italic)) {
      findings.push(
        at(
          subject,
          line,
          basis.italic
            ? 'Căn cứ trình bày bằng chữ nghiêng: hãy chọn nghiêng cho cả dòng.'
            : 'Theo Thông tư 01/2011/TT-BNV, căn cứ trình bày bằng chữ đứng: hãy bỏ nghiêng.',
          basis.italic ? 'Grounds are set in italics.' : 'By the circular of 2011 grounds are set upright.',
        ),
      );
    }
    if (family === 'decision' && !GROUND_START.test(plainText(line))) {
      findings.push(
        at(
          subject,
          line,
          'Dòng căn cứ cần bắt đầu bằng “Căn cứ …” hoặc “Theo đề nghị của …”: hãy sửa lại, hoặc chuyển dòng này đi.',
          'A ground starts with “Căn cứ …” or “Theo đề nghị của …”.',
        ),
      );
    }
  });
  return verdictOf(findings);
}

function judgeVerb(subject: Subject): Verdict {
  const { family, verbs, bases } = subject.structure;
  if (family !== 'decision') return ONLY_DECISIONS;
  const [first, ...others] = verbs;
  if (first === undefined) {
    return verdictOf([
      in_(
        'body',
        'Thiếu dòng “QUYẾT ĐỊNH:” giữa căn cứ và Điều 1: hãy thêm một dòng in hoa, đậm, canh giữa, có dấu hai chấm.',
        'No line “QUYẾT ĐỊNH:” between grounds and Article 1: add it in bold capitals, with a colon.',
      ),
    ]);
  }
  const findings = titleFindings(
    subject,
    first,
    { vi: 'Dòng “QUYẾT ĐỊNH:”', en: 'The line “QUYẾT ĐỊNH:”' },
    true,
  );
  if (!/:\s*$/u.test(first.text)) {
    findings.push(
      at(
        subject,
        first,
        'Sau chữ QUYẾT ĐỊNH có dấu hai chấm: hãy thêm dấu “:”.',
        'A colon follows QUYẾT ĐỊNH: add it.',
      ),
    );
  }
  for (const other of others) {
    findings.push(
      at(
        subject,
        other,
        'Dòng “QUYẾT ĐỊNH:” chỉ có một lần: hãy xóa dòng thừa.',
        '“QUYẾT ĐỊNH:” stands once: delete this one.',
      ),
    );
  }
  if (bases.some(({ number }) => number > first.number)) {
    findings.push(
      at(
        subject,
        first,
        'Dòng “QUYẾT ĐỊNH:” đứng sau căn cứ cuối cùng: hãy chuyển xuống.',
        '“QUYẾT ĐỊNH:” comes after the last ground.',
      ),
    );
  }
  return verdictOf(findings);
}

export const titleAndBasisChecks: readonly Check[] = [
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
  {
    id: 36,
    level: 'must',
    title: {
      vi: 'Dòng thẩm quyền in hoa, đậm, khớp người ký',
      en: 'Authority in bold capitals, as the signer',
    },
    rule: DECISION_FORM,
    judge: judgeAuthority,
  },
  {
    id: 37,
    // The circular's grounds are known from memory only: not a matter of MUST there.
    level: ({ reviewNeeded }) => (reviewNeeded.includes('basis') ? 'house' : 'must'),
    title: {
      vi: 'Căn cứ đúng kiểu chữ, mỗi dòng kết thúc bằng “;”, dòng cuối “.”',
      en: 'Grounds in form, each ending “;”, the last “.”',
    },
    rule: TEXT_RULE,
    old: 'TT 01/2011/TT-BNV (cần kiểm tra)',
    judge: judgeBases,
  },
  {
    id: 38,
    level: 'must',
    title: { vi: 'Căn cứ luật, pháp lệnh không ghi số, ký hiệu', en: 'Laws are cited without number' },
    rule: TEXT_RULE,
    judge: (subject) => {
      if (subject.structure.bases.length === 0) {
        return notApplicable('Văn bản không có phần căn cứ.', 'The document has no grounds.');
      }
      return verdictOf(
        subject.structure.bases
          .filter((line) => /^Căn cứ (?:Bộ luật|Luật|Pháp lệnh)/u.test(plainText(line)))
          .filter((line) => /\d+\/(?:\d{4}\/)?(?:QH|UBTVQH|PL-)/u.test(plainText(line)))
          .map((line) =>
            at(
              subject,
              line,
              'Luật, pháp lệnh chỉ ghi tên và ngày: hãy bỏ số, ký hiệu, ví dụ “Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;”.',
              'Laws are cited by name and day: drop the number, e.g. “Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;”.',
            ),
          ),
      );
    },
  },
  {
    id: 39,
    level: 'must',
    title: {
      vi: 'Dòng “QUYẾT ĐỊNH:” in hoa, đậm, một lần, sau căn cứ',
      en: '“QUYẾT ĐỊNH:” in bold capitals, once, after the grounds',
    },
    rule: DECISION_FORM,
    judge: judgeVerb,
  },
];
