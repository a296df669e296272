/**
 * Widths of text in the bundled fonts, to know how long a line is without drawing it: the rules under the motto, the
 * issuer and the subject take their length from it, long titles are balanced with it, names on certificates are
 * fitted with it. Tinos has Times New Roman's advance widths; kerning is not counted (and not printed).
 */
import { FONT_LETTERS, FONT_METRICS } from './font-metrics.ts';

/** Families whose files come with the program; 'Tinos' stands for Times New Roman. */
export type FontFamily = keyof typeof FONT_METRICS;

export type Emphasis = { readonly bold?: boolean; readonly italic?: boolean };

const POSITION = new Map([...FONT_LETTERS].map((letter, index) => [letter, index]));

/** Widths of a family's faces, in em. */
function facesOf(family: FontFamily): readonly (readonly number[])[] {
  const { unitsPerEm, widths } = FONT_METRICS[family];
  return widths.map((face) => face.split(' ').map((units) => Number(units) / unitsPerEm));
}

const WIDTHS: Record<FontFamily, readonly (readonly number[])[]> = {
  Tinos: facesOf('Tinos'),
  'Be Vietnam Pro': facesOf('Be Vietnam Pro'),
};

/** A letter that the tables do not know is taken to be as wide as this one. */
const UNKNOWN_AS = POSITION.get('0') ?? 0;

function faceIndex({ bold = false, italic = false }: Emphasis): number {
  return (bold ? 1 : 0) + (italic ? 2 : 0);
}

function faceWidths(family: FontFamily, emphasis: Emphasis): readonly number[] {
  return WIDTHS[family][faceIndex(emphasis)] ?? [];
}

/** Letters as they are measured and printed: composed, the no-break space a space. */
function lettersOf(text: string): string {
  return text.normalize('NFC').replaceAll('\u00A0', ' ');
}

/** Width of one line of text in em. Unknown letters count as a digit. */
export function measureTextEm(text: string, emphasis: Emphasis = {}, family: FontFamily = 'Tinos'): number {
  const widths = faceWidths(family, emphasis);
  let em = 0;
  for (const letter of lettersOf(text)) em += widths[POSITION.get(letter) ?? UNKNOWN_AS] ?? 0;
  return em;
}

/** Width of one line of text in mm at `sizePt` points. */
export function measureTextMm(
  text: string,
  sizePt: number,
  emphasis: Emphasis = {},
  family: FontFamily = 'Tinos',
): number {
  return (measureTextEm(text, emphasis, family) * sizePt * 25.4) / 72;
}

/** Letters of a text that the family cannot print in this face, each once. */
export function missingLetters(text: string, emphasis: Emphasis, family: FontFamily): readonly string[] {
  const widths = faceWidths(family, emphasis);
  const lacks = (letter: string) => (widths[POSITION.get(letter) ?? -1] ?? 0) === 0;
  return [...new Set([...lettersOf(text)].filter((letter) => letter !== '\n' && lacks(letter)))];
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
