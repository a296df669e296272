/** Checks 54, 58, 59: the text and the lists of its annexes. */
import { countsIn, listsOf, NOUNS, textOfCell } from '../annex-rows.ts';
import {
  at,
  type Check,
  EXTRACT,
  HOLDS,
  in_,
  notApplicable,
  OWN_RULE,
  type Subject,
  type Verdict,
  verdictOf,
} from '../check.ts';
import { plainText } from '../look-at.ts';
import { paragraphsOf, type ReadParagraph, type ReadRow } from '../read-document.ts';
import type { LintFinding } from '../report.ts';
import { ANNEX_RULE, isPromulgated, NO_ANNEX, NO_LIST, PROMULGATED } from './annex-common.ts';

const POINTS_TO_ANNEX =
  /(?:danh sách|phụ lục|biểu)[^.;]{0,60}kèm theo|kèm theo[^.;]{0,40}(?:danh sách|phụ lục|biểu)|(?:tại|theo) (?:các )?phụ lục/iu;

function judgeAgreement(subject: Subject): Verdict {
  const { body, annexes, articles, family, annexOnly, extract } = subject.structure;
  if (extract) return EXTRACT;
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

export const annexListChecks: readonly Check[] = [
  {
    id: 54,
    level: 'must',
    title: { vi: 'Số lượng và chỉ dẫn khớp với phụ lục', en: 'Counts and pointer agree with the annex' },
    rule: ANNEX_RULE,
    judge: judgeAgreement,
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
