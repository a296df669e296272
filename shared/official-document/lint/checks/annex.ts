/** Checks 54–59: the annex and the list in it. */
import { countsIn, listsOf, NOUNS, textOfCell } from '../annex-rows.ts';
import type { Annex } from '../annexes.ts';
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
import { key, plainText } from '../look-at.ts';
import { paragraphsOf, type ReadParagraph, type ReadRow } from '../read-document.ts';
import type { LintFinding } from '../report.ts';
import { differences, lookSentence } from '../wanted-look.ts';

const ANNEX_RULE = annexOne('Phần I, Mục III.1');

const NO_ANNEX = notApplicable('Văn bản không có phụ lục.', 'The document has no annex.');
const NO_LIST = notApplicable('Phụ lục không có danh sách đánh số.', 'The annex has no numbered list.');
/** Mẫu 1.3: a Quy chế or Kế hoạch put in force is a document with a head of its own. */
const PROMULGATED = notApplicable(
  'Văn bản ban hành kèm theo có thể thức riêng (Mẫu 1.3).',
  'A promulgated text has a form of its own (Mẫu 1.3).',
);

/** A text put in force by the decision, not a list that belongs to it. */
function isPromulgated(subject: Subject): boolean {
  const { subject: lines, annexes } = subject.structure;
  const promulgates = lines.some((line) =>
    /^(?:ban hanh|phe duyet|ve viec (?:ban hanh|phe duyet))\b/u.test(key(line)),
  );
  return promulgates && annexes.every(({ label }) => label === null);
}

const POINTS_TO_ANNEX =
  /(?:danh sách|phụ lục|biểu)[^.;]{0,60}kèm theo|kèm theo[^.;]{0,40}(?:danh sách|phụ lục|biểu)|(?:tại|theo) (?:các )?phụ lục/iu;

function judgeAgreement(subject: Subject): Verdict {
  const { body, annexes, articles, family, annexOnly } = subject.structure;
  if (annexOnly) {
    return notApplicable('Văn bản chính ở tệp khác.', 'The document itself lies in another file.');
  }
  const pointer = body.find((one) => POINTS_TO_ANNEX.test(plainText(one)));
  const [annex] = annexes;
  if (annex === undefined) {
    if (pointer === undefined) return family === 'decision' ? judgeLines(subject) : NO_ANNEX;
    // A submission goes with lists and papers in files of their own.
    if (family !== 'decision') return NO_ANNEX;
    return verdictOf([
      at(
        subject,
        pointer,
        'Văn bản nhắc đến danh sách (phụ lục) kèm theo nhưng tệp không có phụ lục: hãy thêm phụ lục ở trang mới sau chữ ký.',
        'The text points to an annex that the file does not have: add it on a new page after the signature.',
      ),
    ]);
  }
  if (isPromulgated(subject)) return PROMULGATED;
  const findings: LintFinding[] = [];
  if (pointer === undefined) {
    findings.push(
      in_(
        'annex',
        'Văn bản có phụ lục nhưng nội dung không chỉ dẫn: hãy ghi “(có danh sách kèm theo)” trong điều liên quan.',
        'There is an annex, but the text does not point to it: write “(có danh sách kèm theo)”.',
      ),
    );
  }
  const counted = pointer ?? articles[0]?.paragraph;
  if (counted !== undefined) findings.push(...countFindings(subject, counted));
  return verdictOf(findings);
}

/** Counts in the text against the rows of the lists, sort by sort; all together where a list does not tell its sort. */
function countFindings(subject: Subject, counted: ReadParagraph): LintFinding[] {
  const counts = countsIn(plainText(counted));
  const lists = listsOf(subject.structure.annexes);
  if (counts.size === 0 || lists.length === 0) return [];
  const unsorted = lists.some(({ noun }) => noun === null);
  const rows = (noun: (typeof NOUNS)[number]) =>
    lists.filter((list) => list.noun === noun).reduce((sum, list) => sum + list.rows.length, 0);
  const total = lists.reduce((sum, list) => sum + list.rows.length, 0);
  const said = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const wrong = unsorted
    ? said === total
      ? []
      : [{ noun: 'trường hợp', said, found: total }]
    : NOUNS.map((noun) => ({ noun, said: counts.get(noun) ?? 0, found: rows(noun) })).filter(
        (one) => one.said !== one.found,
      );
  return wrong.map(({ noun, said: written, found }) =>
    at(
      subject,
      counted,
      `Nội dung ghi ${written} ${noun}, danh sách có ${found}: hãy đối chiếu và sửa một nơi.`,
      `The text says ${written} ${noun}, the list has ${found}: compare and correct one.`,
    ),
  );
}

/** Recipients listed in the text itself: '… cho 03 cá nhân …, gồm:' and numbered lines. */
function judgeLines(subject: Subject): Verdict {
  const { body, articles } = subject.structure;
  const first = articles[0]?.paragraph;
  if (first === undefined) return NO_ANNEX;
  const counts = countsIn(plainText(first));
  const start = body.indexOf(first) + 1;
  const next = articles[1]?.paragraph;
  const end = next === undefined ? body.length : body.indexOf(next);
  const lines = body.slice(start, end).filter((one) => /^\d+[.)]\s/u.test(plainText(one)));
  const said = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (!/:\s*$/u.test(first.text) || said === 0 || lines.length === 0) return NO_ANNEX;
  if (said === lines.length) return HOLDS;
  return verdictOf([
    at(
      subject,
      first,
      `Điều 1 ghi ${said} trường hợp nhưng liệt kê ${lines.length} dòng: hãy đối chiếu và sửa một nơi.`,
      `Article 1 says ${said}, but lists ${lines.length}: compare and correct one.`,
    ),
  ]);
}

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

function judgeTable(subject: Subject): Verdict {
  const lists = listsOf(subject.structure.annexes);
  if (lists.length === 0) return subject.structure.annexes.length === 0 ? NO_ANNEX : NO_LIST;
  const findings: LintFinding[] = [];
  for (const { table, head } of lists) {
    const place = firstParagraph(table.rows[0]);
    if (head.some(({ header }) => !header)) {
      findings.push(
        listFinding(
          subject,
          place,
          'Dòng tiêu đề của danh sách không lặp lại ở trang sau: hãy bật “Lặp lại hàng tiêu đề”.',
          'The heading of the list does not repeat on the next page: turn on “Repeat header rows”.',
        ),
      );
    }
    const split = table.rows.find(({ cantSplit }) => !cantSplit);
    if (split !== undefined) {
      findings.push(
        listFinding(
          subject,
          firstParagraph(split),
          'Hàng của danh sách có thể bị cắt qua hai trang: hãy chọn cả bảng và tắt “Cho phép ngắt hàng qua trang”.',
          'A row of the list may break over pages: do not let rows break.',
        ),
      );
    }
  }
  return verdictOf(findings);
}

function firstParagraph(row: ReadRow | undefined): ReadParagraph | undefined {
  return row?.cells.flatMap((cell) => [...paragraphsOf(cell.blocks)])[0];
}

function listFinding(
  subject: Subject,
  place: ReadParagraph | undefined,
  vi: string,
  en: string,
): LintFinding {
  return place === undefined ? in_('annex', vi, en) : at(subject, place, vi, en, 'annex');
}

function judgeOrdinals(subject: Subject): Verdict {
  const lists = listsOf(subject.structure.annexes);
  if (lists.length === 0) return subject.structure.annexes.length === 0 ? NO_ANNEX : NO_LIST;
  return verdictOf(
    lists.flatMap(({ rows }) => {
      let before = 0;
      return rows.flatMap((row): LintFinding[] => {
        const ordinal = Number.parseInt(textOfCell(row.cells[0]), 10);
        const expected = before + 1;
        // A list in groups may count every group from one.
        const holds = ordinal === expected || (ordinal === 1 && before > 0);
        before = ordinal;
        if (holds) return [];
        return [
          listFinding(
            subject,
            firstParagraph(row),
            `Số thứ tự đang là ${ordinal}, cần là ${expected}: hãy đánh lại số thứ tự.`,
            `The ordinal is ${ordinal}, it should be ${expected}: number again.`,
          ),
        ];
      });
    }),
  );
}

export const annexChecks: readonly Check[] = [
  {
    id: 54,
    level: 'must',
    title: { vi: 'Số lượng và chỉ dẫn khớp với phụ lục', en: 'Counts and pointer agree with the annex' },
    rule: ANNEX_RULE,
    judge: judgeAgreement,
  },
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
  {
    id: 58,
    level: 'house',
    title: { vi: 'Danh sách lặp tiêu đề, không cắt hàng', en: 'List repeats its heading, rows do not break' },
    rule: OWN_RULE,
    judge: judgeTable,
  },
  {
    id: 59,
    level: 'house',
    title: { vi: 'Số thứ tự liên tục từ 1', en: 'Ordinals from 1 without gap' },
    rule: OWN_RULE,
    judge: judgeOrdinals,
  },
];
