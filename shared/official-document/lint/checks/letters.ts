/** Checks 7–13: fonts, colour, letters, language. */
import {
  annexOne,
  at,
  type Check,
  HOLDS,
  in_,
  notApplicable,
  OWN_RULE,
  type Subject,
  verdictOf,
} from '../check.ts';
import { everyText, type TextPlace } from '../every-text.ts';
import { RED_MARK } from '../kind-names.ts';
import type { FontSlots, ReadRun } from '../read-document.ts';
import type { LintFinding } from '../report.ts';

const TIMES = 'Times New Roman';
const FONT_RULE = annexOne('Phần I, Mục I.4');
const SLOT_WORDS = { ascii: 'ascii', hAnsi: 'hAnsi', cs: 'cs', eastAsia: 'eastAsia' } as const;
const SLOTS = Object.keys(SLOT_WORDS) as (keyof FontSlots)[];

/** The circular before the decree asked for any font of the Unicode code table. */
const ANY_FONT = notApplicable(
  'Văn bản trước 05/3/2020: Thông tư 01/2011/TT-BNV chỉ yêu cầu phông chữ của bộ mã Unicode.',
  'A document before 5 March 2020: the circular of 2011 only asked for a Unicode font.',
);

/** Findings over all texts of the file: one for every paragraph with a run that is wrong. */
function eachText(
  subject: Subject,
  judge: (run: ReadRun, place: TextPlace) => { vi: string; en: string } | null,
): LintFinding[] {
  const findings: LintFinding[] = [];
  for (const place of everyText(subject.document)) {
    for (const run of place.paragraph.runs) {
      const wrong = run.text.trim() === '' && !run.pageNumber ? null : judge(run, place);
      if (wrong === null) continue;
      findings.push(quoteRun(subject, place, run, wrong));
      break;
    }
  }
  return findings;
}

function quoteRun(
  subject: Subject,
  { paragraph, part }: TextPlace,
  run: ReadRun,
  wrong: { vi: string; en: string },
) {
  const finding = at(subject, paragraph, wrong.vi, wrong.en, part ?? undefined);
  const quote = run.text.trim() === '' ? finding.place.quote : run.text.trim().slice(0, 90);
  return { ...finding, place: { ...finding.place, quote } };
}

/** Latin letters, Vietnamese ones among them, take the first two fonts; the others are for other scripts. */
function wrongFont({ fonts }: ReadRun['look']): { name: string | null; theme: boolean } | null {
  return [fonts.ascii, fonts.hAnsi].find(({ name, theme }) => theme || name !== TIMES) ?? null;
}

const isLegacy = (name: string | null) => name !== null && /^(?:\.vn|vni)/iu.test(name);

/** Letters that look Vietnamese and are not, marks on their own, and the soft hyphen. */
const WRONG_LETTERS: readonly (readonly [RegExp, string, string])[] = [
  [/[\u00D0\u0189]/u, 'chữ Đ lấy từ bảng chữ khác (Ð, Ɖ)', 'a Đ of another alphabet (Ð, Ɖ)'],
  [/[\u0300-\u036F]/u, 'dấu thanh rời khỏi chữ', 'a tone mark apart from its letter'],
  [/\u00AD/u, 'dấu gạch nối mềm ẩn', 'a hidden soft hyphen'],
];

export const letterChecks: readonly Check[] = [
  {
    id: 7,
    level: 'must',
    title: { vi: 'Phông mặc định Times New Roman', en: 'Times New Roman by default' },
    rule: FONT_RULE,
    judge: ({ document: { defaults }, rules }) => {
      if (rules.id === 'tt01') return ANY_FONT;
      const wrong = SLOTS.filter((slot) => defaults.fonts[slot].theme || defaults.fonts[slot].name !== TIMES);
      if (wrong.length === 0) return HOLDS;
      const found = wrong
        .map(
          (slot) =>
            `${SLOT_WORDS[slot]}: ${defaults.fonts[slot].name ?? '—'}${defaults.fonts[slot].theme ? ' (theme)' : ''}`,
        )
        .join('; ');
      return verdictOf([
        in_(
          'styles',
          'Phông mặc định của tệp chưa phải Times New Roman: hãy sửa kiểu Normal, chọn Times New Roman cho mọi loại chữ.',
          'The default font of the file is not Times New Roman: change the style Normal, for all scripts.',
          null,
          found,
        ),
      ]);
    },
  },
  {
    id: 8,
    level: 'must',
    title: { vi: 'Mọi chữ là Times New Roman', en: 'All text in Times New Roman' },
    rule: FONT_RULE,
    judge: (subject) => {
      if (subject.rules.id === 'tt01') return ANY_FONT;
      return verdictOf(
        eachText(subject, ({ look }) => {
          const wrong = wrongFont(look);
          if (wrong === null) return null;
          return wrong.theme
            ? {
                vi: `Phông đang lấy theo chủ đề (theme${wrong.name === null ? '' : `: ${wrong.name}`}): hãy chọn thẳng Times New Roman.`,
                en: `The font comes from the theme${wrong.name === null ? '' : ` (${wrong.name})`}: choose Times New Roman itself.`,
              }
            : {
                vi: `Phông đang là ${wrong.name ?? 'không rõ'}: hãy đổi sang Times New Roman.`,
                en: `The font is ${wrong.name ?? 'not named'}: change it to Times New Roman.`,
              };
        }),
      );
    },
  },
  {
    id: 9,
    level: 'must',
    title: { vi: 'Không dùng phông cũ (.Vn…, VNI…)', en: 'No legacy fonts (.Vn…, VNI…)' },
    rule: FONT_RULE,
    judge: (subject) => {
      const { fonts } = subject.document.defaults;
      const inStyles = SLOTS.map((slot) => fonts[slot].name).find(isLegacy);
      const findings = eachText(subject, ({ look }) => {
        const name = SLOTS.map((slot) => look.fonts[slot].name).find(isLegacy);
        return name == null
          ? null
          : {
              vi: `Phông ${name} theo bảng mã cũ: hãy chuyển chữ sang Unicode rồi đổi phông Times New Roman.`,
              en: `${name} is a font of an old code table: convert the text to Unicode, then use Times New Roman.`,
            };
      });
      const style =
        inStyles == null
          ? []
          : [
              in_(
                'styles',
                `Kiểu chữ mặc định dùng phông cũ ${inStyles}: hãy sửa kiểu Normal sang Times New Roman.`,
                `The default style uses the old font ${inStyles}: change it to Times New Roman.`,
              ),
            ];
      return verdictOf([...style, ...findings]);
    },
  },
  {
    id: 10,
    level: 'must',
    title: { vi: 'Chữ màu đen', en: 'Black text' },
    rule: FONT_RULE,
    judge: (subject) => {
      if (subject.rules.id === 'tt01') return ANY_FONT;
      return verdictOf(
        eachText(subject, ({ look, text }) =>
          look.color === null || look.color === '000000' || RED_MARK.test(text.trim())
            ? null
            : {
                vi: `Chữ đang có màu #${look.color}: hãy đổi sang màu đen (Tự động).`,
                en: `The text has the colour #${look.color}: make it black (Automatic).`,
              },
        ),
      );
    },
  },
  {
    id: 11,
    level: 'must',
    title: { vi: 'Chữ Việt dựng sẵn (NFC)', en: 'Precomposed letters (NFC)' },
    rule: FONT_RULE,
    judge: (subject) =>
      verdictOf(
        eachText(subject, ({ text }) =>
          text === text.normalize('NFC')
            ? null
            : {
                vi: 'Có chữ gõ theo kiểu tổ hợp (dấu tách rời): hãy chọn Unicode dựng sẵn trong bộ gõ và gõ lại.',
                en: 'Letters and marks are typed apart (not NFC): choose precomposed Unicode and type again.',
              },
        ),
      ),
  },
  {
    id: 12,
    level: 'must',
    title: { vi: 'Không có chữ Đ lạ, dấu rời, gạch nối ẩn', en: 'No foreign Đ, stray marks, soft hyphens' },
    rule: FONT_RULE,
    judge: (subject) =>
      verdictOf(
        eachText(subject, ({ text }) => {
          const wrong = WRONG_LETTERS.find(([letters]) => letters.test(text));
          return wrong === undefined
            ? null
            : {
                vi: `Có ${wrong[1]}: hãy xóa và gõ lại.`,
                en: `There is ${wrong[2]}: delete it and type again.`,
              };
        }),
      ),
  },
  {
    id: 13,
    level: 'house',
    title: { vi: 'Ngôn ngữ của tệp là tiếng Việt', en: 'The language of the file is Vietnamese' },
    rule: OWN_RULE,
    judge: ({ document: { defaults } }) =>
      /^vi\b/iu.test(defaults.language ?? '')
        ? HOLDS
        : verdictOf([
            in_(
              'styles',
              'Ngôn ngữ mặc định không phải tiếng Việt nên Word gạch đỏ cả văn bản: hãy đặt ngôn ngữ Tiếng Việt (Xem lại > Ngôn ngữ).',
              'The default language is not Vietnamese, so Word underlines the whole text: set it to Vietnamese.',
              null,
              defaults.language ?? '',
            ),
          ]),
  },
];
