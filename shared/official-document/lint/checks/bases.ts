/** Checks 36–39: authority, grounds, the word that decides. */
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
import { all, plainText } from '../look-at.ts';
import type { ReadParagraph } from '../read-document.ts';
import type { LintFinding } from '../report.ts';
import { isAuthority } from '../structure.ts';
import { titleFindings } from './title.ts';

const TEXT_RULE = annexOne('Phần I, Mục II.6');
const DECISION_FORM = annexThree('Mẫu 1.2');

const ONLY_DECISIONS = notApplicable('Chỉ áp dụng cho quyết định.', 'Applies to decisions only.');

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
  if (family === 'minutes' || family === 'paper') {
    // Phụ lục V: upright, the last one before 'Chúng tôi gồm:' with a comma.
    return notApplicable(
      'Mẫu của loại văn bản này ghi căn cứ theo cách riêng.',
      'The form of this kind writes its grounds in a way of its own.',
    );
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

export const basisChecks: readonly Check[] = [
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
