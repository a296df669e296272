/** Checks 1–6: the sheet. */
import {
  annexOne,
  type Check,
  HOLDS,
  in_,
  notApplicable,
  OWN_RULE,
  type Subject,
  type Verdict,
  verdictOf,
} from '../check.ts';
import { mmOf } from '../look-at.ts';
import { isRuled, type ReadPage, type ReadSection } from '../read-document.ts';
import type { LintFinding } from '../report.ts';

/** A finding for every section that the rule does not hold in. */
function eachSection(
  { document }: Subject,
  judge: (section: ReadSection) => { vi: string; en: string } | null,
): Verdict {
  return verdictOf(
    document.sections.flatMap((section, index): LintFinding[] => {
      const wrong = judge(section);
      return wrong === null ? [] : [in_('page', wrong.vi, wrong.en, index + 1)];
    }),
  );
}

const near = (value: number, wanted: number, by: number) => Math.abs(value - wanted) <= by;
const round = (twips: number) => Math.round(mmOf(twips) * 10) / 10;

/** Twips of A4, with the rounding of Word (11907 × 16840) and of the .docx library. */
function isA4({ width, height }: ReadPage): boolean {
  const [short, long] = width < height ? [width, height] : [height, width];
  return near(short, 11_906, 2) && near(long, 16_838, 3);
}

/** A margin in twips; on a sheet turned by Word the margins turn with it. */
function marginCheck(
  id: number,
  sides: readonly ('top' | 'bottom' | 'left' | 'right')[],
  [least, most]: readonly [number, number],
  name: { vi: string; en: string },
  [leastMm, mostMm]: readonly [number, number],
): Check {
  const TURNED = { top: 'left', bottom: 'right', left: 'top', right: 'bottom' } as const;
  const TURNED_BACK = { top: 'right', bottom: 'left', left: 'bottom', right: 'top' } as const;
  const holds = (value: number) => value >= least - 1 && value <= most + 1;
  return {
    id,
    level: 'must',
    title: {
      vi: `Lề ${name.vi} ${leastMm}–${mostMm} mm`,
      en: `Margin ${name.en} ${leastMm}–${mostMm} mm`,
    },
    rule: annexOne('Phần I, Mục I.3'),
    judge: (subject) =>
      eachSection(subject, ({ page }) => {
        const wrong = sides.filter((side) => {
          if (holds(page[side])) return false;
          return !page.landscape || !(holds(page[TURNED[side]]) || holds(page[TURNED_BACK[side]]));
        });
        if (wrong.length === 0) return null;
        const WORDS = { top: 'trên', bottom: 'dưới', left: 'trái', right: 'phải' } as const;
        const found = wrong.map((side) => `${WORDS[side]} ${round(page[side])} mm`).join(', ');
        const foundEn = wrong.map((side) => `${side} ${round(page[side])} mm`).join(', ');
        return {
          vi: `Lề đang là ${found}: hãy đặt trong khoảng ${leastMm}–${mostMm} mm (Bố trí > Lề).`,
          en: `The margin is ${foundEn}: set it between ${leastMm} and ${mostMm} mm.`,
        };
      }),
  };
}

export const pageChecks: readonly Check[] = [
  {
    id: 1,
    level: 'must',
    title: { vi: 'Khổ giấy A4', en: 'A4 paper' },
    rule: annexOne('Phần I, Mục I.1'),
    judge: (subject) =>
      eachSection(subject, ({ page }) =>
        isA4(page)
          ? null
          : {
              vi: `Khổ giấy đang là ${round(page.width)} × ${round(page.height)} mm: hãy chọn A4 (210 × 297 mm).`,
              en: `The paper is ${round(page.width)} × ${round(page.height)} mm: choose A4 (210 × 297 mm).`,
            },
      ),
  },
  marginCheck(2, ['top', 'bottom'], [1134, 1417], { vi: 'trên và dưới', en: 'at top and bottom' }, [20, 25]),
  marginCheck(3, ['left'], [1701, 1984], { vi: 'trái', en: 'at the left' }, [30, 35]),
  marginCheck(4, ['right'], [850, 1134], { vi: 'phải', en: 'at the right' }, [15, 20]),
  {
    id: 5,
    level: 'house',
    title: { vi: 'Không chừa gáy đóng quyển', en: 'No gutter' },
    rule: OWN_RULE,
    judge: (subject) =>
      eachSection(subject, ({ page }) =>
        page.gutter === 0
          ? null
          : {
              vi: `Phần gáy (Gutter) đang là ${round(page.gutter)} mm làm lệch lề: hãy đặt về 0.`,
              en: `A gutter of ${round(page.gutter)} mm moves the text: set it to 0.`,
            },
      ),
  },
  {
    id: 6,
    level: 'must',
    title: { vi: 'Trang dọc', en: 'Portrait page' },
    rule: annexOne('Phần I, Mục I.2'),
    judge: ({ document: { sections }, structure }) => {
      const [first] = sections;
      if (first === undefined) return notApplicable('Tệp không có trang nào.', 'The file has no page.');
      const lies = first.page.landscape || first.page.width > first.page.height;
      if (!lies) return HOLDS;
      // A sheet on its side is allowed for tables that make no annex of their own; registers are such tables.
      const ofTables = structure.family === 'paper' ? sections : [first];
      const ruledTable = ofTables.some(({ blocks }) =>
        blocks.some((block) => block.type === 'table' && isRuled(block)),
      );
      if (ruledTable) return HOLDS;
      return verdictOf([
        in_(
          'page',
          'Phần chính của văn bản đang nằm ngang: hãy trình bày theo chiều dài của khổ A4 (Bố trí > Hướng > Dọc).',
          'The main part lies on its side: turn the page upright.',
          1,
        ),
      ]);
    },
  },
];
