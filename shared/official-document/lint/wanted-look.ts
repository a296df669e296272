/** Holds a line against the look it must have, and says in words all that differs. */
import type { WantedLook } from './check.ts';
import { all, isUpper, plainText, shownRuns } from './look-at.ts';
import type { ReadParagraph } from './read-document.ts';
import type { Bilingual } from './report.ts';

const ALIGN_WORDS = {
  center: { vi: 'canh giữa', en: 'centred' },
  left: { vi: 'sát lề trái', en: 'flush left' },
  both: { vi: 'dàn đều hai lề', en: 'justified' },
} as const;

/** '13', '13 đến 14'. */
export function sizeWords([least, most]: readonly [number, number]): Bilingual {
  return least === most
    ? { vi: `${least}`, en: `${least}` }
    : { vi: `${least} đến ${most}`, en: `${least} to ${most}` };
}

/** Sizes of the shown letters, in points, in order. */
export function sizesPt(paragraph: ReadParagraph): number[] {
  return [...new Set(shownRuns(paragraph).map(({ look }) => look.halfPoints / 2))].sort((a, b) => a - b);
}

/** What must change, as phrases; empty when the line is right. */
export function differences(paragraph: ReadParagraph, wanted: WantedLook): Bilingual[] {
  const wrong: Bilingual[] = [];
  const { bold, italic, size, align, capitals } = wanted;
  if (capitals === true && !isUpper(paragraph.text)) wrong.push({ vi: 'viết in hoa', en: 'in capitals' });
  if (capitals === false && isUpper(plainText(paragraph))) {
    wrong.push({ vi: 'viết in thường', en: 'not in capitals' });
  }
  if (bold === true && !all(paragraph, (look) => look.bold)) wrong.push({ vi: 'in đậm', en: 'bold' });
  if (bold === false && !all(paragraph, (look) => !look.bold))
    wrong.push({ vi: 'không in đậm', en: 'not bold' });
  if (italic === true && !all(paragraph, (look) => look.italic))
    wrong.push({ vi: 'in nghiêng', en: 'in italics' });
  if (italic === false && !all(paragraph, (look) => !look.italic)) {
    wrong.push({ vi: 'kiểu chữ đứng', en: 'upright' });
  }
  if (size !== undefined && sizesPt(paragraph).some((one) => one < size[0] || one > size[1])) {
    const words = sizeWords(size);
    const found = sizesPt(paragraph).join(', ');
    wrong.push({ vi: `cỡ chữ ${words.vi} (đang là ${found})`, en: `size ${words.en} (it is ${found})` });
  }
  if (align !== undefined && !isAligned(paragraph, align)) wrong.push(ALIGN_WORDS[align]);
  return wrong;
}

function isAligned({ look }: ReadParagraph, align: NonNullable<WantedLook['align']>): boolean {
  if (align === 'left')
    return (look.align === 'left' || look.align === 'both') && look.left + look.firstLine === 0;
  return look.align === align;
}

/** One sentence: '<what> cần in đậm, cỡ chữ 13: hãy sửa lại dòng này.' */
export function lookSentence(what: Bilingual, wrong: readonly Bilingual[]): Bilingual {
  return {
    vi: `${what.vi} cần ${wrong.map(({ vi }) => vi).join(', ')}: hãy sửa lại dòng này.`,
    en: `${what.en} should be ${wrong.map(({ en }) => en).join(', ')}: correct this line.`,
  };
}
