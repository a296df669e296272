/** Checks 29–32: number and symbol, place and day. */
import {
  annexOne,
  at,
  type Check,
  HOLDS,
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
import { NO_HEAD, needsHead } from './head-common.ts';

const NUMBER_RULE = annexOne('Phần I, Mục II.3');
const DAY_RULE = annexOne('Phần I, Mục II.4');

const CAPITALS = 'A-ZĐƯƠĂÂÊÔ';
const LETTERS = `${CAPITALS}a-zđươăâêô`;

/** The symbol by the kind: '/QĐ-UBND', '/TTr-SNV', '/UBND-VX' for a công văn. */
function symbolPattern({ structure: { family, abbreviation } }: Subject): RegExp {
  if (family === 'decision') return new RegExp(`^/QĐ-[${CAPITALS}]+$`, 'u');
  if (abbreviation !== null) return new RegExp(`^/${abbreviation}-[${CAPITALS}]+(?:-[${LETTERS}]+)*$`, 'u');
  // Legal normative documents carry their year: '/2020/NĐ-CP'.
  return new RegExp(`^(?:/\\d{4})?/[${LETTERS}]+(?:-[${LETTERS}]+)*$`, 'u');
}

function example({ structure: { family, abbreviation } }: Subject): string {
  if (family === 'letter') return 'Số: 05/UBND-NC';
  return `Số: 05/${abbreviation ?? 'QĐ'}-UBND`;
}

/** 'Số: 15/QĐ-UBND', or a gap for the number in a draft. The text is taken as it stands: spaces matter here. */
function numberParts(line: ReadParagraph): { gap: string; digits: string; symbol: string } | null {
  const match = /^Số:([\s\u00A0]*)(\d*)((?:\/|[\s\u00A0]+\/).*)$/u.exec(line.text.trim());
  if (match === null) return null;
  return { gap: match[1] ?? '', digits: match[2] ?? '', symbol: match[3] ?? '' };
}

function judgeNumberForm(subject: Subject): Verdict {
  const { letterhead } = subject.structure;
  const found = letterhead?.number;
  if (found == null) return missingNumber(subject);
  const { line } = found;
  const parts = numberParts(line);
  const findings: LintFinding[] = [];
  const inDraft = parts !== null && parts.digits === '' && parts.gap !== '';
  // A draft may leave any room before the symbol, a given number stands close to it.
  const symbol = inDraft ? parts.symbol.trim() : (parts?.symbol ?? '');
  if (parts === null || (parts.digits === '' && !inDraft) || !symbolPattern(subject).test(symbol)) {
    findings.push(
      at(
        subject,
        line,
        `Số, ký hiệu cần ghi liền theo mẫu “${example(subject)}” (hai chấm sau “Số”, ký hiệu in hoa, gạch nối không cách chữ).`,
        `Write number and symbol as “${example(subject)}”: a colon after “Số”, capitals, no spaces in the symbol.`,
      ),
    );
  }
  const wrong = differences(line, { bold: false, italic: false, size: [13, 13], align: 'center' });
  if (wrong.length > 0) {
    const words = lookSentence({ vi: 'Dòng số, ký hiệu', en: 'The number line' }, wrong);
    findings.push(at(subject, line, words.vi, words.en));
  }
  return verdictOf(findings);
}

const NO_NUMBER = notApplicable('Loại giấy tờ này không có số.', 'This kind of paper takes no number.');

function missingNumber(subject: Subject): Verdict {
  const { letterhead, family } = subject.structure;
  if (!needsHead(subject)) return NO_HEAD;
  const numbered =
    letterhead !== null && (family === 'decision' || family === 'named' || family === 'letter');
  if (!numbered) return NO_NUMBER;
  return verdictOf([
    in_(
      'letterhead',
      `Thiếu dòng số, ký hiệu dưới tên cơ quan: hãy ghi theo mẫu “${example(subject)}”.`,
      `No number under the agency: write it as “${example(subject)}”.`,
    ),
  ]);
}

/** A zero leads days below ten, and months one and two only. */
const DATE = /^[^,]+, ngày (?:0[1-9]|[12]\d|3[01]) tháng (?:0[12]|[3-9]|1[0-2]) năm \d{4}$/u;
/** In a draft, room is left for what is not known. */
const DRAFT_DATE =
  /^[^,]+, ngày(?: (?:0[1-9]|[12]\d|3[01]))? tháng(?: (?:0[12]|[3-9]|1[0-2]))? năm(?: \d{4})?$/u;

function judgeDay(subject: Subject): Verdict {
  const { letterhead, family, draft } = subject.structure;
  const found = letterhead?.place;
  if (found == null) {
    if (!needsHead(subject)) return NO_HEAD;
    if (family === 'minutes' || family === 'paper') {
      return notApplicable(
        'Loại văn bản này không ghi địa danh, ngày ở đầu.',
        'This kind has no place and day in its head.',
      );
    }
    return verdictOf([
      in_(
        'letterhead',
        'Thiếu địa danh và ngày, tháng, năm dưới Tiêu ngữ: hãy ghi theo mẫu “Bắc Ninh, ngày 05 tháng 3 năm 2026”.',
        'No place and day under the motto: write them as “Bắc Ninh, ngày 05 tháng 3 năm 2026”.',
      ),
    ]);
  }
  const { line } = found;
  // Gaps are spaces, no-break spaces or dots.
  const text = plainText(line)
    .replace(/\s*[.…]+\s*/gu, ' ')
    .trim();
  const findings: LintFinding[] = [];
  const day = subject.structure.date;
  if (!(DATE.test(text) && day !== null) && !(draft && !/\d+ tháng/u.test(text) && DRAFT_DATE.test(text))) {
    findings.push(
      at(
        subject,
        line,
        'Ngày, tháng cần ghi theo mẫu “Bắc Ninh, ngày 05 tháng 3 năm 2026”: dấu phẩy sau địa danh, thêm số 0 cho ngày dưới 10 và tháng 1, 2; không thêm cho tháng 3 đến 9.',
        'Write the day as “Bắc Ninh, ngày 05 tháng 3 năm 2026”: a comma after the place, a zero before days below 10 and months 1 and 2 only.',
      ),
    );
  }
  const wrong = differences(line, { bold: false, italic: true, size: [13, 14], align: 'center' });
  if (wrong.length > 0) {
    const words = lookSentence({ vi: 'Dòng địa danh, ngày', en: 'The line of place and day' }, wrong);
    findings.push(at(subject, line, words.vi, words.en));
  }
  const numberRow = letterhead?.number?.row;
  if (numberRow !== undefined && letterhead?.letterSubject.length === 0 && numberRow < found.row) {
    findings.push(
      at(
        subject,
        line,
        'Địa danh, ngày cần ngang hàng với số, ký hiệu: hãy đưa hai dòng vào cùng một hàng của bảng.',
        'Place and day stand level with the number: put both into one row of the table.',
      ),
    );
  }
  return verdictOf(findings);
}

export const numberAndDayChecks: readonly Check[] = [
  {
    id: 29,
    level: 'must',
    title: {
      vi: 'Số, ký hiệu đúng mẫu, cỡ 13, kiểu chữ đứng',
      en: 'Number and symbol in form, size 13, upright',
    },
    rule: NUMBER_RULE,
    judge: judgeNumberForm,
  },
  {
    id: 30,
    level: 'must',
    title: { vi: 'Số dưới 10 có số 0 ở trước', en: 'A zero before numbers below ten' },
    rule: NUMBER_RULE,
    judge: (subject) => {
      const line = subject.structure.letterhead?.number?.line;
      if (line === undefined) return needsHead(subject) ? NO_NUMBER : NO_HEAD;
      const [digits] = /\d+/u.exec(plainText(line)) ?? [];
      if (digits === undefined) return notApplicable('Dự thảo chưa có số.', 'A draft has no number yet.');
      if (/^\d{2,}$/u.test(digits) && Number(digits) > 0) return HOLDS;
      return verdictOf([
        at(
          subject,
          line,
          `Số nhỏ hơn 10 phải ghi thêm số 0 phía trước: hãy ghi “${digits.padStart(2, '0')}”.`,
          `A zero goes before numbers below ten: write “${digits.padStart(2, '0')}”.`,
        ),
      ]);
    },
  },
  {
    id: 31,
    level: 'must',
    title: {
      vi: 'Địa danh, ngày tháng đúng mẫu, nghiêng, canh giữa',
      en: 'Place and day in form, italic, centred',
    },
    rule: DAY_RULE,
    judge: judgeDay,
  },
  {
    id: 32,
    level: 'must',
    title: { vi: 'Địa danh đúng nơi cơ quan đóng trụ sở', en: 'The place is where the agency sits' },
    rule: DAY_RULE,
    judge: (subject) => {
      const line = subject.structure.letterhead?.place?.line;
      if (line === undefined) {
        return notApplicable(
          'Chưa có dòng địa danh (xem mục 31).',
          'There is no line of place and day (see check 31).',
        );
      }
      const { place } = subject.facts;
      if (place === undefined || place === '') {
        return needsFacts(
          'Cần biết địa danh của cơ quan ban hành: hãy đối chiếu địa danh trên văn bản với địa danh được quy định.',
          'The place name of the issuing agency is not known here: compare it by eye.',
        );
      }
      const [written = ''] = plainText(line).split(',');
      if (written.trim() === place) return HOLDS;
      return verdictOf([
        at(
          subject,
          line,
          `Địa danh đang là “${written.trim()}”, địa danh của cơ quan là “${place}”: hãy sửa lại.`,
          `The place is “${written.trim()}”, that of the agency “${place}”: correct it.`,
        ),
      ]);
    },
  },
];
