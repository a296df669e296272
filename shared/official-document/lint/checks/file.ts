/** Checks 60–65: the file itself, quotes, names of awards, grounds in force. */
import { fixDLetters, toNfc } from '#shared/vietnamese/normalize.ts';
import { lawAwardNames } from '../award-names.ts';
import {
  annexOne,
  at,
  type Check,
  HOLDS,
  in_,
  needsFacts,
  notApplicable,
  OWN_RULE,
  type Subject,
  type Verdict,
  verdictOf,
} from '../check.ts';
import { everyText } from '../every-text.ts';
import { plainText } from '../look-at.ts';
import type { ReadParagraph } from '../read-document.ts';
import type { LintFinding } from '../report.ts';

function judgeProperties({ document: { properties }, structure }: Subject): Verdict {
  const findings: LintFinding[] = [];
  if (properties.creator === '' || /^un-?named$/iu.test(properties.creator)) {
    findings.push(
      in_(
        'properties',
        'Thuộc tính tệp chưa có tác giả: hãy ghi tên cơ quan (Tệp > Thông tin > Tác giả).',
        'The file names no author: enter the agency.',
        null,
        properties.creator,
      ),
    );
  }
  const lines =
    structure.family === 'letter' ? (structure.letterhead?.letterSubject ?? []) : structure.subject;
  // Under the title of an index or a list stands what it is of, not a trích yếu.
  const subject = structure.family === 'paper' ? '' : lines.map(plainText).join(' ');
  if (properties.title === '' || (subject !== '' && !isTitleOf(properties.title, subject))) {
    findings.push(
      in_(
        'properties',
        `Tiêu đề trong thuộc tính tệp chưa là trích yếu: hãy ghi “${(subject || 'trích yếu của văn bản').slice(0, 120)}”.`,
        'The title in the properties of the file is not the subject: enter the subject.',
        null,
        properties.title,
      ),
    );
  }
  return verdictOf(findings);
}

/** The subject, with or without words of the kind before it; letter case and 'V/v' aside. */
function isTitleOf(title: string, subject: string): boolean {
  const plain = (text: string) => toNfc(text).replace(/\s+/gu, ' ').trim().toLowerCase();
  return plain(title).endsWith(plain(subject).replace(/^(?:v\/v|về việc) /u, ''));
}

/** Running text and annex headings; the head and the end have gaps of their own, and so do forms to fill in. */
function judgeSpaces(subject: Subject): Verdict {
  const { body, closing } = subject.structure;
  const texts: readonly (readonly [ReadParagraph, boolean])[] = [
    ...body.map((one) => [one, true] as const),
    ...(closing?.recipients ?? []).map((one) => [one, false] as const),
  ];
  return verdictOf(
    texts.flatMap(([one, tabs]): LintFinding[] => {
      if (/ {3,}/u.test(one.text)) {
        return [
          at(
            subject,
            one,
            'Có nhiều dấu cách liền nhau: hãy xóa, dùng thụt lề hoặc bảng để canh chữ.',
            'Spaces in a row: delete them, align by indents or a table.',
          ),
        ];
      }
      if (tabs && one.text.includes('\t')) {
        return [
          at(
            subject,
            one,
            'Có phím Tab trong nội dung: hãy xóa, dùng Thụt lề > Dòng đầu tiên.',
            'A tab in the text: delete it, use a first-line indent.',
          ),
        ];
      }
      return [];
    }),
  );
}

function judgeQuotes(subject: Subject): Verdict {
  const findings: LintFinding[] = [];
  for (const { paragraph, part } of everyText(subject.document)) {
    const { text } = paragraph;
    if (text.includes('"')) {
      findings.push(
        at(
          subject,
          paragraph,
          'Dùng ngoặc kép “ ” thay cho dấu ngoặc thẳng ": hãy gõ lại.',
          'Use “ ” instead of straight quotes.',
          part ?? undefined,
        ),
      );
      continue;
    }
    let open = 0;
    let broken = false;
    for (const letter of text) {
      if (letter === '“') open += 1;
      if (letter === '”') open -= 1;
      if (open < 0) broken = true;
    }
    if (broken || open !== 0) {
      findings.push(
        at(
          subject,
          paragraph,
          'Dấu ngoặc kép “ ” không đủ đôi: hãy thêm dấu còn thiếu.',
          'Quotation marks “ ” do not come in pairs: add the missing one.',
          part ?? undefined,
        ),
      );
    }
  }
  return verdictOf(findings);
}

/** One letter for each: without marks, i and y made one, so that a wrong spelling of a name is still found. */
function looseKey(text: string): string {
  return [...fixDLetters(toNfc(text)).toLowerCase()]
    .map((letter) => {
      const bare = letter.normalize('NFD').replace(/\p{M}/gu, '').replace('đ', 'd');
      return bare === 'y' ? 'i' : bare.charAt(0) || ' ';
    })
    .join('');
}

/** Letters and tones, case aside; the tone may stand on either vowel (hoà, hòa). */
function spelling(text: string): string {
  return toNfc(text)
    .toLowerCase()
    .split(' ')
    .map((word) => {
      const apart = word.normalize('NFD');
      return (
        apart.replace(/[\u0300\u0301\u0303\u0309\u0323]/gu, '').normalize('NFC') +
        (apart.match(/[\u0300\u0301\u0303\u0309\u0323]/gu)?.join('') ?? '')
      );
    })
    .join(' ');
}

function judgeAwardNames(subject: Subject): Verdict {
  const names = [...(subject.facts.awardNames ?? lawAwardNames)].map((name) => ({
    name,
    key: looseKey(name),
  }));
  // The longest name first: 'Chiến sĩ thi đua cơ sở' before 'Chiến sĩ thi đua'.
  names.sort((one, other) => other.name.length - one.name.length);
  const findings: LintFinding[] = [];
  for (const { paragraph, part } of everyText(subject.document)) {
    const text = toNfc(paragraph.text);
    const loose = looseKey(text);
    const wrong = names.find(({ name, key }) => {
      for (let index = loose.indexOf(key); index >= 0; index = loose.indexOf(key, index + 1)) {
        const isWord =
          !/\p{L}/u.test(loose.charAt(index - 1)) && !/\p{L}/u.test(loose.charAt(index + key.length));
        const written = [...text].slice(index, index + key.length).join('');
        if (isWord && spelling(written) !== spelling(name)) return true;
      }
      return false;
    });
    if (wrong === undefined) continue;
    findings.push(
      at(
        subject,
        paragraph,
        `Tên danh hiệu, hình thức khen thưởng viết theo luật là “${wrong.name}”: hãy sửa chính tả.`,
        `The law writes “${wrong.name}”: correct the spelling.`,
        part ?? undefined,
      ),
    );
  }
  return verdictOf(findings);
}

function judgeInForce(subject: Subject): Verdict {
  const { bases, date } = subject.structure;
  const grounds = bases.filter((line) => /^Căn cứ/u.test(plainText(line)));
  if (grounds.length === 0)
    return notApplicable('Văn bản không có phần căn cứ.', 'The document has no grounds.');
  const { bases: known } = subject.facts;
  if (known === undefined) {
    return needsFacts(
      'Cần danh mục căn cứ pháp lý của cơ quan để biết căn cứ nào còn hiệu lực vào ngày ban hành.',
      'The register of legal bases of an office is needed to know which were in force on the day.',
    );
  }
  if (date === null) {
    return needsFacts(
      'Dự thảo chưa có ngày: căn cứ được đối chiếu khi có ngày ban hành.',
      'A draft without a day: grounds are compared once it has one.',
    );
  }
  const findings: LintFinding[] = [];
  let compared = 0;
  for (const line of grounds) {
    const words = looseKey(plainText(line));
    const cited = known.filter(({ names }) =>
      names.some((name) => name !== '' && words.includes(looseKey(name))),
    );
    if (cited.length === 0) continue;
    compared += 1;
    const inForce = cited.some(
      ({ validFrom, validTo }) => validFrom <= date && (validTo === null || validTo >= date),
    );
    if (inForce) continue;
    findings.push(
      at(
        subject,
        line,
        'Căn cứ này không có hiệu lực vào ngày ban hành: hãy thay bằng văn bản đang có hiệu lực.',
        'This ground was not in force on the day of issue: cite the text in force.',
      ),
    );
  }
  if (findings.length > 0) return verdictOf(findings);
  if (compared < grounds.length) {
    return needsFacts(
      `${grounds.length - compared} căn cứ không có trong danh mục của cơ quan: hãy tự kiểm tra hiệu lực.`,
      `${grounds.length - compared} grounds are not in the register of the office: check by hand that they are in force.`,
    );
  }
  return HOLDS;
}

export const fileChecks: readonly Check[] = [
  {
    id: 60,
    level: 'house',
    title: {
      vi: 'Thuộc tính tệp: tác giả, tiêu đề là trích yếu',
      en: 'File properties: author, title is the subject',
    },
    rule: OWN_RULE,
    judge: judgeProperties,
  },
  {
    id: 61,
    level: 'house',
    title: { vi: 'Không canh chữ bằng dấu cách, Tab', en: 'No alignment by spaces or tabs' },
    rule: OWN_RULE,
    judge: judgeSpaces,
  },
  {
    id: 62,
    level: 'house',
    title: { vi: 'PDF chỉ nhúng một họ chữ có chân', en: 'The PDF embeds one serif family' },
    rule: OWN_RULE,
    judge: () =>
      notApplicable(
        'Mục này xét trên tệp PDF, không có trong tệp .docx.',
        'This is asked of the PDF; a .docx does not tell.',
      ),
  },
  {
    id: 63,
    level: 'house',
    title: { vi: 'Ngoặc kép “ ” đủ đôi', en: 'Quotation marks “ ” in pairs' },
    rule: OWN_RULE,
    judge: judgeQuotes,
  },
  {
    id: 64,
    level: 'house',
    title: {
      vi: 'Tên danh hiệu, hình thức khen thưởng đúng luật',
      en: 'Names of awards as the law writes them',
    },
    rule: 'Luật Thi đua, khen thưởng 06/2022/QH15',
    judge: judgeAwardNames,
  },
  {
    id: 65,
    level: 'must',
    title: { vi: 'Căn cứ có hiệu lực vào ngày ban hành', en: 'Grounds in force on the day of issue' },
    rule: annexOne('Phần I, Mục II.6'),
    judge: judgeInForce,
  },
];
