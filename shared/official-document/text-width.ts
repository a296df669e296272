/**
 * Widths of Times New Roman, to know how long a line of text is without drawing it: the rules under the motto,
 * the issuer and the subject take their length from it, and long titles are balanced with it.
 * Measured on Tinos 1.33, which has Times New Roman's advance widths (units of 1/2048 em); kerning is not counted.
 */

/** Advance widths of U+0020 … U+007E, in this order. */
const ASCII = {
  regular: [
    512, 682, 836, 1024, 1024, 1706, 1593, 369, 682, 682, 1024, 1155, 512, 682, 512, 569, 1024, 1024, 1024,
    1024, 1024, 1024, 1024, 1024, 1024, 1024, 569, 569, 1155, 1155, 1155, 909, 1886, 1479, 1366, 1366, 1479,
    1251, 1139, 1479, 1479, 682, 797, 1479, 1251, 1821, 1479, 1479, 1139, 1479, 1366, 1139, 1251, 1479, 1479,
    1933, 1479, 1479, 1251, 682, 569, 682, 961, 1024, 682, 909, 1024, 909, 1024, 909, 682, 1024, 1024, 569,
    569, 1024, 569, 1593, 1024, 1024, 1024, 1024, 682, 797, 569, 1024, 1024, 1479, 1024, 1024, 909, 983, 410,
    983, 1108,
  ],
  bold: [
    512, 682, 1137, 1024, 1024, 2048, 1706, 569, 682, 682, 1024, 1167, 512, 682, 512, 569, 1024, 1024, 1024,
    1024, 1024, 1024, 1024, 1024, 1024, 1024, 682, 682, 1167, 1167, 1167, 1024, 1905, 1479, 1366, 1479, 1479,
    1366, 1251, 1593, 1593, 797, 1024, 1593, 1366, 1933, 1479, 1593, 1251, 1593, 1479, 1139, 1366, 1479, 1479,
    2048, 1479, 1479, 1366, 682, 569, 682, 1190, 1024, 682, 1024, 1139, 909, 1139, 909, 682, 1024, 1139, 569,
    682, 1139, 569, 1706, 1139, 1024, 1139, 1139, 909, 797, 682, 1139, 1024, 1479, 1024, 1024, 909, 807, 451,
    807, 1065,
  ],
  italic: [
    512, 682, 860, 1024, 1024, 1706, 1593, 438, 682, 682, 1024, 1382, 512, 682, 512, 569, 1024, 1024, 1024,
    1024, 1024, 1024, 1024, 1024, 1024, 1024, 682, 682, 1382, 1382, 1382, 1024, 1884, 1251, 1251, 1366, 1479,
    1251, 1251, 1479, 1479, 682, 909, 1366, 1139, 1706, 1366, 1479, 1251, 1479, 1251, 1024, 1139, 1479, 1251,
    1706, 1251, 1139, 1139, 797, 569, 797, 864, 1024, 682, 1024, 1024, 909, 1024, 909, 569, 1024, 1024, 569,
    569, 909, 569, 1479, 1024, 1024, 1024, 1024, 797, 797, 569, 1024, 909, 1366, 909, 909, 797, 819, 563, 819,
    1108,
  ],
  boldItalic: [
    512, 797, 1137, 1024, 1024, 1706, 1593, 569, 682, 682, 1024, 1167, 512, 682, 512, 569, 1024, 1024, 1024,
    1024, 1024, 1024, 1024, 1024, 1024, 1024, 682, 682, 1167, 1167, 1167, 1024, 1704, 1366, 1366, 1366, 1479,
    1366, 1366, 1479, 1593, 797, 1024, 1366, 1251, 1821, 1479, 1479, 1251, 1479, 1366, 1139, 1251, 1479, 1366,
    1821, 1366, 1251, 1251, 682, 569, 682, 1167, 1024, 682, 1024, 1024, 909, 1024, 909, 682, 1024, 1139, 569,
    569, 1024, 569, 1593, 1139, 1024, 1024, 1024, 797, 797, 569, 1139, 909, 1366, 1024, 909, 797, 713, 451,
    713, 1167,
  ],
} as const;

/** Letters whose width differs from the letter left when their marks are taken off, and common punctuation. */
const OTHERS: Record<keyof typeof ASCII, Readonly<Record<string, number>>> = {
  regular: {
    ơ: 1083,
    Ơ: 1479,
    ư: 1110,
    Ư: 1589,
    đ: 1024,
    Đ: 1479,
    '–': 1024,
    '—': 2048,
    '‘': 682,
    '’': 682,
    '“': 909,
    '”': 909,
    '…': 2048,
  },
  bold: {
    ơ: 1134,
    Ơ: 1593,
    ư: 1229,
    Ư: 1630,
    đ: 1139,
    Đ: 1479,
    '–': 1024,
    '—': 2048,
    '‘': 682,
    '’': 682,
    '“': 1024,
    '”': 1024,
    '…': 2048,
  },
  italic: {
    ơ: 1093,
    Ơ: 1479,
    ư: 1117,
    Ư: 1544,
    đ: 1024,
    Đ: 1479,
    '–': 1024,
    '—': 1821,
    '‘': 682,
    '’': 682,
    '“': 1139,
    '”': 1139,
    '…': 1821,
  },
  boldItalic: {
    ơ: 1099,
    Ơ: 1479,
    ư: 1227,
    Ư: 1587,
    đ: 1024,
    Đ: 1479,
    '–': 1024,
    '—': 2048,
    '‘': 682,
    '’': 682,
    '“': 1024,
    '”': 1024,
    '…': 2048,
  },
};

const UNITS_PER_EM = 2048;

export type Emphasis = { readonly bold?: boolean; readonly italic?: boolean };

/** Width of one line of text in mm at `sizePt` points. Unknown letters count as a digit. */
export function measureTextMm(text: string, sizePt: number, emphasis: Emphasis = {}): number {
  const face = emphasis.bold
    ? emphasis.italic
      ? 'boldItalic'
      : 'bold'
    : emphasis.italic
      ? 'italic'
      : 'regular';
  let units = 0;
  for (const letter of text.normalize('NFC').replaceAll('\u00A0', ' ')) units += letterWidth(letter, face);
  return ((units / UNITS_PER_EM) * sizePt * 25.4) / 72;
}

function letterWidth(letter: string, face: keyof typeof ASCII): number {
  const direct = OTHERS[face][letter] ?? ASCII[face][letter.charCodeAt(0) - 32];
  if (direct !== undefined) return direct;
  // Tone and vowel marks add no width; only the horn of ơ and ư does, so it is kept.
  const bare = letter
    .normalize('NFD')
    .replace(/[\u0300-\u031a\u031c-\u036f]/gu, '')
    .normalize('NFC');
  if (bare === letter || bare === '') return 1024;
  return OTHERS[face][bare] ?? ASCII[face][bare.charCodeAt(0) - 32] ?? 1024;
}

/** Greedy lines of `text` in `maxMm`, as a word processor breaks them. */
export function wrapText(text: string, maxMm: number, sizePt: number, emphasis: Emphasis = {}): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measureTextMm(longer, sizePt, emphasis) > maxMm) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return line === '' ? lines : [...lines, line];
}

export type BalancedText = {
  /** Equal indents on both sides, in mm, that make the lines about equally long. */
  readonly insetMm: number;
  /** The lines as they will break. */
  readonly lines: readonly string[];
};

/** Widening of a balanced column, so that rounding in a renderer does not break a line early. */
const SLACK_MM = 3;

/** Breaks a centred title into about equal lines by narrowing its column, never adding a line. */
export function balanceText(
  text: string,
  columnMm: number,
  sizePt: number,
  emphasis: Emphasis = {},
): BalancedText {
  const greedy = wrapText(text, columnMm, sizePt, emphasis);
  if (greedy.length < 2) return { insetMm: 0, lines: greedy };
  let widthMm = columnMm;
  while (widthMm > 20 && wrapText(text, widthMm - 1, sizePt, emphasis).length === greedy.length) widthMm -= 1;
  const roomy = Math.min(columnMm, widthMm + SLACK_MM);
  return { insetMm: (columnMm - roomy) / 2, lines: wrapText(text, roomy, sizePt, emphasis) };
}
