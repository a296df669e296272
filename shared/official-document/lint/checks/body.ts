/** Checks 41–46: the running text. */
import {
  annexOne,
  at,
  type Check,
  EXTRACT,
  HOLDS,
  notApplicable,
  OWN_RULE,
  type Subject,
  type Verdict,
  verdictOf,
} from '../check.ts';
import { firstLineAt, key, lineWidthsMm, mmOf, plainText, shownRuns } from '../look-at.ts';
import type { ReadParagraph } from '../read-document.ts';
import type { LintFinding } from '../report.ts';
import { textMm } from '../structure.ts';
import { sizesPt } from '../wanted-look.ts';

const TEXT_RULE = annexOne('Phần I, Mục II.6');
const SIZE_RULE = annexOne('Phần I, Mục II.6 và Mục V');

const NO_TEXT = notApplicable('Không tìm thấy phần nội dung.', 'No running text was found.');

/** Paragraphs of the text that are set as running text: not centred headings, not 'Kính gửi'. */
function runningText({ structure: { body } }: Subject): ReadParagraph[] {
  const kinhGui = body.findIndex((one) => key(one).startsWith('kinh gui'));
  // The addressees are the dashes right after it.
  let addressees = kinhGui;
  if (kinhGui >= 0) {
    while (/^[-–]/u.test(plainText(body[addressees + 1] ?? EMPTY))) addressees += 1;
  }
  return body.filter(
    (one, index) => one.look.align !== 'center' && !(kinhGui >= 0 && index >= kinhGui && index <= addressees),
  );
}

const EMPTY = { listText: '', text: '' } as ReadParagraph;

/** Width of the column of a paragraph of the text, in mm. */
function columnMm({ document: { sections } }: Subject, { look }: ReadParagraph): number {
  const [first] = sections;
  return (first === undefined ? 165 : textMm(first)) - mmOf(look.left + look.right);
}

/** Stands on one line: then it looks the same justified or not. */
function isOneLine(subject: Subject, one: ReadParagraph): boolean {
  return lineWidthsMm(one, columnMm(subject, one) - mmOf(one.look.firstLine)).length <= 1;
}

function judgeSize(subject: Subject): Verdict {
  const text = subject.structure.body;
  if (text.length === 0) return NO_TEXT;
  const findings = text.flatMap((one): LintFinding[] => {
    const wrong = sizesPt(one).filter((size) => size < 13 || size > 14);
    if (wrong.length === 0) return [];
    return [
      at(
        subject,
        one,
        `Nội dung trình bày cỡ 13 đến 14, chỗ này đang là ${wrong.join(', ')}: hãy sửa cỡ chữ.`,
        `The text is set in size 13 to 14, here it is ${wrong.join(', ')}.`,
      ),
    ];
  });
  if (findings.length > 0) return verdictOf(findings);
  // One size through the whole text: the one that most letters have.
  const letters = new Map<number, number>();
  for (const one of text) {
    for (const run of shownRuns(one)) {
      const size = run.look.halfPoints / 2;
      letters.set(size, (letters.get(size) ?? 0) + run.text.length);
    }
  }
  const [usual] = [...letters].sort(([, one], [, other]) => other - one).map(([size]) => size);
  return verdictOf(
    text
      .filter((one) => sizesPt(one).some((size) => size !== usual))
      .map((one) =>
        at(
          subject,
          one,
          `Cỡ chữ trong nội dung không thống nhất (${sizesPt(one).join(', ')} thay vì ${usual}): hãy dùng một cỡ.`,
          `The text has more than one size (${sizesPt(one).join(', ')} instead of ${usual}): use one.`,
        ),
      ),
  );
}

function judgeAlign(subject: Subject): Verdict {
  const text = runningText(subject);
  if (text.length === 0) return NO_TEXT;
  const strict = subject.structure.family === 'decision';
  return verdictOf(
    text
      .filter((one) => one.look.align !== 'both' && (strict || !isOneLine(subject, one)))
      .map((one) =>
        at(
          subject,
          one,
          'Nội dung được dàn đều cả hai lề: hãy bấm Ctrl+J cho đoạn này.',
          'The text is justified: press Ctrl+J for this paragraph.',
        ),
      ),
  );
}

/** 1 cm or 1.27 cm, with 10 twips of slack. */
const INDENTS = [567, 720];

function judgeIndent(subject: Subject): Verdict {
  const text = runningText(subject);
  if (text.length === 0) return NO_TEXT;
  const strict = subject.structure.family === 'decision';
  const fits = (twips: number) => INDENTS.some((indent) => Math.abs(twips - indent) <= 10);
  return verdictOf(
    text
      .filter((one) => {
        if (fits(one.look.firstLine)) return false;
        // A hanging number starts where the first line of a paragraph would.
        if ((one.listText !== '' || one.look.firstLine < 0) && fits(firstLineAt(one))) return false;
        return strict || !isOneLine(subject, one);
      })
      .map((one) =>
        at(
          subject,
          one,
          'Chữ đầu dòng lùi vào 1 cm hoặc 1,27 cm: hãy đặt Thụt lề > Dòng đầu tiên cho đoạn này.',
          'The first line is indented by 1 cm or 1.27 cm: set it for this paragraph.',
        ),
      ),
  );
}

/** 6 points. */
const LEAST_SPACE = 120;

function judgeSpacing(subject: Subject): Verdict {
  const { main } = subject.structure;
  const text = new Set(runningText(subject));
  if (text.size === 0) return NO_TEXT;
  const findings: LintFinding[] = [];
  let before: ReadParagraph | null = null;
  for (const { block } of main) {
    const current = block.type === 'paragraph' && text.has(block) ? block : null;
    if (current !== null && before !== null) {
      const joined =
        before.look.style === current.look.style &&
        before.look.contextualSpacing &&
        current.look.contextualSpacing;
      const space = joined ? 0 : before.look.after + current.look.before;
      if (space < LEAST_SPACE) {
        findings.push(
          at(
            subject,
            current,
            `Khoảng cách với đoạn trên là ${Math.round(space / 20)} pt, tối thiểu 6 pt: hãy đặt Giãn cách > Trước 6 pt.`,
            `The space above is ${Math.round(space / 20)} pt, at least 6 are asked: set it before the paragraph.`,
          ),
        );
      }
    }
    before = current;
  }
  return verdictOf(findings);
}

/** Exact spacing of at least 15 points was allowed by the circular. */
const LEAST_EXACT_OLD = 300;

function judgeLines(subject: Subject): Verdict {
  const text = runningText(subject);
  if (text.length === 0) return NO_TEXT;
  const old = subject.rules.id === 'tt01';
  return verdictOf(
    text
      .filter(({ look }) => {
        if (look.lineRule === 'auto') return look.line < 240 || look.line > 360;
        return !(old && look.lineRule === 'exact' && look.line >= LEAST_EXACT_OLD);
      })
      .map((one) =>
        at(
          subject,
          one,
          one.look.lineRule === 'auto'
            ? `Giãn dòng đang là ${(one.look.line / 240).toFixed(2).replace('.', ',')}: hãy đặt từ dòng đơn đến 1,5 dòng.`
            : 'Giãn dòng đang đặt theo điểm (Chính xác/Ít nhất): hãy chọn từ dòng đơn đến 1,5 dòng.',
          one.look.lineRule === 'auto'
            ? `The line spacing is ${(one.look.line / 240).toFixed(2)}: set single to 1.5 lines.`
            : 'The line spacing is set in points: choose single to 1.5 lines.',
        ),
      ),
  );
}

export const bodyChecks: readonly Check[] = [
  {
    id: 41,
    level: 'must',
    title: { vi: 'Nội dung cỡ 13–14, thống nhất', en: 'Text of one size, 13–14' },
    rule: SIZE_RULE,
    judge: judgeSize,
  },
  {
    id: 42,
    level: 'must',
    title: { vi: 'Nội dung dàn đều hai lề', en: 'Text justified' },
    rule: TEXT_RULE,
    judge: judgeAlign,
  },
  {
    id: 43,
    level: 'must',
    title: { vi: 'Dòng đầu lùi 1 cm hoặc 1,27 cm', en: 'First line indented by 1 cm or 1.27 cm' },
    rule: TEXT_RULE,
    judge: judgeIndent,
  },
  {
    id: 44,
    level: 'must',
    title: { vi: 'Các đoạn cách nhau tối thiểu 6 pt', en: 'At least 6 pt between paragraphs' },
    rule: TEXT_RULE,
    judge: judgeSpacing,
  },
  {
    id: 45,
    level: 'must',
    title: { vi: 'Giãn dòng từ đơn đến 1,5', en: 'Line spacing single to 1.5' },
    rule: TEXT_RULE,
    judge: judgeLines,
  },
  {
    id: 46,
    level: 'house',
    title: { vi: 'Nội dung kết thúc bằng “./.”', en: 'The text ends with “./.”' },
    rule: `${OWN_RULE}; các mẫu của Phụ lục III`,
    judge: (subject) => {
      const { body, family, extract } = subject.structure;
      if (extract) return EXTRACT;
      const last = body.at(-1);
      if (last === undefined) return NO_TEXT;
      if (family === 'paper' || family === 'unknown' || family === 'minutes') {
        return notApplicable('Loại văn bản này không có dấu kết thúc.', 'This kind has no end mark.');
      }
      if (/\.\/\.\s*$/u.test(last.text)) return HOLDS;
      return verdictOf([
        at(
          subject,
          last,
          'Cuối nội dung có dấu “./.”: hãy thay dấu cuối đoạn này.',
          'The text ends with “./.”: replace the last mark.',
        ),
      ]);
    },
  },
];
