/** Checks 20–28: Quốc hiệu, Tiêu ngữ, the agency and the lines under them. */
import { NATIONAL_MOTTO } from '../../compose-parts.ts';
import {
  annexOne,
  at,
  type Check,
  HOLDS,
  in_,
  notApplicable,
  OWN_RULE,
  type Subject,
  type Verdict,
  verdictOf,
  type WantedLook,
} from '../check.ts';
import { lineWidthsMm, widthMm } from '../look-at.ts';
import type { Bilingual, LintFinding } from '../report.ts';
import { differences, lookSentence } from '../wanted-look.ts';
import {
  FULL_RULE,
  judgeLook,
  judgeRule,
  judgeText,
  NO_HEAD,
  NOT_FOUND,
  needsHead,
  SHORT_RULE,
} from './head-common.ts';

const NATIONAL_RULE = annexOne('Phần I, Mục II.1');
const AGENCY_RULE = annexOne('Phần I, Mục II.2');

const NATIONAL: Bilingual = { vi: 'Quốc hiệu', en: 'name of the state' };
const MOTTO: Bilingual = { vi: 'Tiêu ngữ', en: 'motto' };
const AGENCY: Bilingual = { vi: 'Tên cơ quan ban hành', en: 'issuing body' };

export const headChecks: readonly Check[] = [
  {
    id: 20,
    level: 'must',
    title: { vi: 'Quốc hiệu đúng từng chữ', en: 'Name of the state to the letter' },
    rule: NATIONAL_RULE,
    judge: (subject) =>
      judgeText(
        subject,
        subject.structure.letterhead?.national,
        ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
        NATIONAL,
      ),
  },
  {
    id: 21,
    level: 'must',
    title: {
      vi: 'Quốc hiệu cỡ 12–13, đứng, đậm, canh giữa',
      en: 'Name of the state: 12–13, upright, bold, centred',
    },
    rule: NATIONAL_RULE,
    judge: (subject) =>
      judgeLook(subject, subject.structure.letterhead?.national, NATIONAL, {
        bold: true,
        italic: false,
        size: [12, 13],
        align: 'center',
      }),
  },
  {
    id: 22,
    level: 'house',
    title: { vi: 'Quốc hiệu nằm gọn trên một dòng', en: 'Name of the state on one line' },
    rule: OWN_RULE,
    judge: (subject) => {
      const { letterhead } = subject.structure;
      const line = letterhead?.national;
      if (line == null) return needsHead(subject) ? NOT_FOUND : NO_HEAD;
      if (letterhead?.rightMm == null) {
        return notApplicable('Tệp không ghi độ rộng cột.', 'The file gives no width of the column.');
      }
      // Half a millimetre of slack: rounding of twips.
      if (widthMm(line) <= letterhead.rightMm + 0.5) return HOLDS;
      return verdictOf([
        at(
          subject,
          line,
          `Quốc hiệu dài ${Math.round(widthMm(line))} mm nhưng cột chỉ rộng ${Math.round(letterhead.rightMm)} mm nên bị xuống dòng: hãy nới cột phải hoặc giảm còn cỡ 12.`,
          `The line needs ${Math.round(widthMm(line))} mm and the column has ${Math.round(letterhead.rightMm)}: widen the column or use size 12.`,
        ),
      ]);
    },
  },
  {
    id: 23,
    level: 'must',
    title: { vi: 'Tiêu ngữ đúng từng chữ', en: 'Motto to the letter' },
    rule: NATIONAL_RULE,
    judge: (subject) => judgeText(subject, subject.structure.letterhead?.motto, [NATIONAL_MOTTO], MOTTO),
  },
  {
    id: 24,
    level: 'must',
    title: { vi: 'Tiêu ngữ cỡ 13–14, đứng, đậm, canh giữa', en: 'Motto: 13–14, upright, bold, centred' },
    rule: NATIONAL_RULE,
    judge: (subject) => {
      const line = subject.structure.letterhead?.motto;
      const verdict = judgeLook(subject, line, MOTTO, {
        bold: true,
        italic: false,
        size: [13, 14],
        align: 'center',
      });
      if (verdict.outcome !== 'holds' || line == null) return verdict;
      if (line.look.lineRule !== 'auto' || line.look.line === 240) return HOLDS;
      return verdictOf([
        at(
          subject,
          line,
          'Tiêu ngữ cách Quốc hiệu dòng đơn: hãy đặt giãn dòng của dòng này là 1,0.',
          'The motto follows at single spacing: set the spacing of this line to 1.0.',
        ),
      ]);
    },
  },
  {
    id: 25,
    level: 'must',
    title: { vi: 'Đường kẻ dưới Tiêu ngữ dài bằng dòng chữ', en: 'Line under the motto as long as its text' },
    rule: NATIONAL_RULE,
    judge: (subject) => {
      const { letterhead } = subject.structure;
      const line = letterhead?.motto;
      if (line == null) return needsHead(subject) ? NOT_FOUND : NO_HEAD;
      return verdictOf(
        judgeRule(subject, line, letterhead?.mottoRule ?? null, [widthMm(line)], FULL_RULE, MOTTO),
      );
    },
  },
  {
    id: 26,
    level: 'must',
    title: {
      vi: 'Tên cơ quan in hoa, cỡ 12–13; cơ quan ban hành đậm, cơ quan chủ quản không đậm',
      en: 'Agency in capitals, 12–13; issuer bold, its superior not',
    },
    rule: AGENCY_RULE,
    judge: judgeAgency,
  },
  {
    id: 27,
    level: 'must',
    title: {
      vi: 'Đường kẻ dưới tên cơ quan dài 1/3–1/2 dòng chữ',
      en: 'Line under the agency 1/3–1/2 of its text',
    },
    rule: AGENCY_RULE,
    judge: (subject) => {
      const { letterhead } = subject.structure;
      const last = letterhead?.issuer.at(-1);
      if (letterhead == null || last === undefined) return needsHead(subject) ? NOT_FOUND : NO_HEAD;
      const columnMm = letterhead.leftMm ?? Number.POSITIVE_INFINITY;
      const widths = letterhead.issuer.map((line) => lineWidthsMm(line, columnMm).at(-1) ?? 0);
      const texts = [Math.max(...widths), widths.at(-1) ?? 0];
      return verdictOf(
        judgeRule(subject, last, letterhead.issuerRule, texts, SHORT_RULE, {
          vi: 'tên cơ quan',
          en: 'agency',
        }),
      );
    },
  },
  {
    id: 28,
    level: 'house',
    title: { vi: 'Bảng đầu văn bản không có đường kẻ', en: 'The table of the head has no lines' },
    rule: OWN_RULE,
    judge: (subject) => {
      const { letterhead } = subject.structure;
      if (letterhead === null) return needsHead(subject) ? NOT_FOUND : NO_HEAD;
      const ruled = letterhead.tables.some(({ rows }) =>
        rows.some(({ cells }) => cells.some((cell) => cell.ruled)),
      );
      if (!ruled) return HOLDS;
      return verdictOf([
        in_(
          'letterhead',
          'Bảng ở đầu văn bản còn đường viền: hãy chọn bảng, đặt Viền > Không viền.',
          'The table of the head shows its borders: select it and choose no border.',
        ),
      ]);
    },
  },
];

function judgeAgency(subject: Subject): Verdict {
  const { letterhead } = subject.structure;
  if (letterhead === null || letterhead.issuer.length === 0) {
    if (!needsHead(subject)) return NO_HEAD;
    return verdictOf([
      in_(
        'letterhead',
        'Chưa tìm thấy tên cơ quan ban hành ở bên trái đầu văn bản: hãy ghi tên cơ quan bằng chữ in hoa, đậm.',
        'No issuing body at the left of the head: write its name in bold capitals.',
      ),
    ]);
  }
  const common: WantedLook = { italic: false, size: [12, 13], align: 'center', capitals: true };
  const lines = [
    ...letterhead.parents.map((line) => ({
      line,
      what: { vi: 'Tên cơ quan chủ quản', en: 'Superior body' },
      wanted: { ...common, bold: false },
    })),
    ...letterhead.issuer.map((line) => ({ line, what: AGENCY, wanted: { ...common, bold: true } })),
  ];
  return verdictOf(
    lines.flatMap(({ line, what, wanted }): LintFinding[] => {
      const wrong = differences(line, wanted);
      if (wrong.length === 0) return [];
      const words = lookSentence(what, wrong);
      return [at(subject, line, words.vi, words.en)];
    }),
  );
}
