import type { Annex } from '../annexes.ts';
import {
  at,
  type Check,
  in_,
  needsFacts,
  notApplicable,
  type Subject,
  type Verdict,
  verdictOf,
} from '../check.ts';
import { plainText } from '../look-at.ts';
import type { ReadParagraph } from '../read-document.ts';
import type { LintFinding } from '../report.ts';
import { differences, lookSentence } from '../wanted-look.ts';
import { ANNEX_RULE, isPromulgated, NO_ANNEX, PROMULGATED } from './annex-common.ts';

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV'];

function judgeHeading(subject: Subject): Verdict {
  const { annexes } = subject.structure;
  if (annexes.length === 0) return NO_ANNEX;
  if (isPromulgated(subject)) return PROMULGATED;
  return verdictOf(annexes.flatMap((annex, index) => headingFindings(subject, annex, index)));
}

function headingFindings(subject: Subject, annex: Annex, index: number): LintFinding[] {
  const { annexes } = subject.structure;
  const findings: LintFinding[] = [];
  const hold = (
    line: ReadParagraph,
    what: { vi: string; en: string },
    wrong: { vi: string; en: string }[],
  ) => {
    if (wrong.length === 0) return;
    const words = lookSentence(what, wrong);
    findings.push(at(subject, line, words.vi, words.en, 'annex'));
  };
  const { label, titles, notes } = annex;
  if (label === null) {
    findings.push(
      in_(
        'annex',
        'Thiếu dòng “Phụ lục” ở đầu phụ lục: hãy ghi thành dòng riêng, cỡ 14, đậm, canh giữa.',
        'No line “Phụ lục” heads the annex: write it on a line of its own, size 14, bold, centred.',
      ),
    );
  } else {
    hold(
      label,
      { vi: 'Dòng “Phụ lục”', en: 'The line “Phụ lục”' },
      differences(label, { bold: true, italic: false, size: [14, 14], align: 'center', capitals: false }),
    );
    const numeral = plainText(label).replace(/^Phụ lục\s*/iu, '');
    const expected = annexes.length === 1 ? '' : (ROMAN[index] ?? '');
    const alone = subject.structure.annexOnly && ROMAN.includes(numeral);
    if (numeral !== expected && !alone) {
      findings.push(
        at(
          subject,
          label,
          annexes.length === 1
            ? 'Văn bản chỉ có một phụ lục thì ghi “Phụ lục”, không đánh số: hãy bỏ số.'
            : `Các phụ lục đánh số bằng chữ số La Mã theo thứ tự: hãy ghi “Phụ lục ${expected}”.`,
          annexes.length === 1
            ? 'A single annex has no number.'
            : `Annexes have Roman numbers in order: “Phụ lục ${expected}”.`,
          'annex',
        ),
      );
    }
  }
  if (titles.length === 0) {
    findings.push(
      in_(
        'annex',
        'Thiếu tên phụ lục: hãy ghi dưới dòng “Phụ lục”, in hoa, đậm, canh giữa.',
        'The annex has no title: write it in bold capitals.',
      ),
    );
  }
  for (const title of titles) {
    hold(
      title,
      { vi: 'Tên phụ lục', en: 'The title of the annex' },
      differences(title, { bold: true, italic: false, size: [13, 14], align: 'center', capitals: true }),
    );
  }
  if (notes.length === 0) {
    findings.push(
      in_(
        'annex',
        'Thiếu dòng “(Kèm theo Quyết định số …)” dưới tên phụ lục: hãy bổ sung.',
        'The line “(Kèm theo Quyết định số …)” is missing.',
      ),
    );
  }
  for (const note of notes) {
    hold(
      note,
      { vi: 'Dòng “(Kèm theo …)”', en: 'The line “(Kèm theo …)”' },
      differences(note, { bold: false, italic: true, size: [13, 14], align: 'center' }),
    );
  }
  return findings;
}

/** Number and day in '(Kèm theo Quyết định số 15/QĐ-UBND ngày 05 tháng 3 năm 2026 của …)'. */
function noteFacts(notes: readonly ReadParagraph[]): {
  text: string;
  number: string;
  filled: boolean;
  blank: boolean;
} {
  const text = notes
    .map(plainText)
    .join(' ')
    .replace(/[.…]{2,}/gu, ' ');
  const [, number = ''] = /số\s*:?\s*(\d+)\s*\//iu.exec(text) ?? [];
  const dayGiven = /ngày\s*\d{1,2}\s*tháng\s*\d{1,2}/iu.test(text);
  return { text, number, filled: number !== '' && dayGiven, blank: number === '' && !dayGiven };
}

function judgeBracket(subject: Subject): Verdict {
  const { annexes, letterhead } = subject.structure;
  if (annexes.length === 0) return NO_ANNEX;
  if (subject.rules.id === 'tt01')
    return notApplicable(
      'Thông tư 01/2011/TT-BNV không có quy định này.',
      'The circular of 2011 has no such rule.',
    );
  if (isPromulgated(subject)) return PROMULGATED;
  const noted = annexes.filter(({ notes }) => notes.length > 0);
  if (noted.length === 0)
    return notApplicable('Chưa có dòng “(Kèm theo …)” (xem mục 55).', 'There is no bracket (see check 55).');
  const own = /\d+/u.exec(letterhead?.number?.line.text ?? '')?.[0] ?? '';
  const findings = noted.flatMap(({ notes }): LintFinding[] => {
    const [first] = notes;
    if (first === undefined) return [];
    const { number, filled, blank } = noteFacts(notes);
    if (number !== '' && own !== '' && Number(number) !== Number(own)) {
      return [
        at(
          subject,
          first,
          `Số trong ngoặc (${number}) khác số của văn bản (${own}): hãy sửa lại.`,
          `The number in the bracket (${number}) is not that of the document (${own}).`,
          'annex',
        ),
      ];
    }
    if (subject.facts.electronic === true && !blank) {
      return [
        at(
          subject,
          first,
          'Văn bản điện tử để trống số và ngày trong ngoặc (chữ ký số đã có các thông tin này): hãy xóa.',
          'In an electronic document number and day in the bracket stay blank: remove them.',
          'annex',
        ),
      ];
    }
    if (subject.facts.electronic === false && own !== '' && !filled) {
      return [
        at(
          subject,
          first,
          'Văn bản giấy ghi đủ số và ngày trong ngoặc: hãy bổ sung.',
          'On paper number and day stand in the bracket: fill them in.',
          'annex',
        ),
      ];
    }
    if (!filled && !blank) {
      return [
        at(
          subject,
          first,
          'Số và ngày trong ngoặc cùng ghi đủ (văn bản giấy) hoặc cùng để trống (văn bản điện tử): hãy sửa lại.',
          'Number and day in the bracket are both given (paper) or both blank (electronic).',
          'annex',
        ),
      ];
    }
    return [];
  });
  if (findings.length > 0 || subject.facts.electronic !== undefined) return verdictOf(findings);
  return needsFacts(
    'Văn bản điện tử để trống số, ngày trong ngoặc; văn bản giấy ghi đủ: hãy tự đối chiếu theo cách ban hành.',
    'Blank in an electronic document, given on paper: compare with how it is issued.',
  );
}

function judgeNumbering(subject: Subject): Verdict {
  const { annexes } = subject.structure;
  if (annexes.length === 0) return NO_ANNEX;
  return verdictOf(
    annexes.flatMap((annex): LintFinding[] => {
      const section = subject.document.sections[annex.section];
      // The first section of a file starts at 1 without saying so.
      const startsAt = section?.startsAt ?? (annex.section === 0 ? 1 : null);
      if (annex.ownSection && startsAt === 1 && section?.titlePage === true) return [];
      const what = !annex.ownSection
        ? {
            vi: 'Phụ lục đánh số trang riêng: hãy chèn Ngắt phần > Trang tiếp theo trước phụ lục, đặt số trang bắt đầu từ 1.',
            en: 'The annex counts its own pages: put a section break (next page) before it and start at 1.',
          }
        : startsAt !== 1
          ? {
              vi: 'Số trang của phụ lục chưa bắt đầu từ 1: hãy đặt Định dạng số trang > Bắt đầu từ 1.',
              en: 'The pages of the annex do not start at 1: set the page number to start at 1.',
            }
          : {
              vi: 'Trang đầu của phụ lục hiện số trang: hãy bật “Trang đầu khác biệt” cho phần này.',
              en: 'The first page of the annex shows its number: turn on “Different first page” for this section.',
            };
      return [
        in_('annex', what.vi, what.en, annex.section + 1, annex.label === null ? '' : plainText(annex.label)),
      ];
    }),
  );
}

export const annexHeadingChecks: readonly Check[] = [
  {
    id: 55,
    level: 'must',
    title: {
      vi: 'Đầu phụ lục: “Phụ lục”, tên, “(Kèm theo …)”',
      en: 'Annex heading: “Phụ lục”, title, “(Kèm theo …)”',
    },
    rule: ANNEX_RULE,
    judge: judgeHeading,
  },
  {
    id: 56,
    level: 'must',
    title: {
      vi: 'Số, ngày trong ngoặc theo cách ban hành',
      en: 'Number and day in the bracket as it is issued',
    },
    rule: ANNEX_RULE,
    judge: judgeBracket,
  },
  {
    id: 57,
    level: 'must',
    title: { vi: 'Phụ lục đánh số trang riêng từ 1', en: 'The annex counts its own pages from 1' },
    rule: ANNEX_RULE,
    judge: judgeNumbering,
  },
];
