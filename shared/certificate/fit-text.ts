/** Fits a text into a box: the largest size at which it stands in the allowed lines, broken into about equal lines. */
import { FONT_METRICS } from '#shared/official-document/font-metrics.ts';
import { type Emphasis, type FontFamily, measureTextEm } from '#shared/official-document/text-width.ts';

const MM_PER_PT = 25.4 / 72;

export interface FitRequest {
  /** Lines that are broken by hand ('\n') stay apart. */
  readonly text: string;
  readonly widthMm: number;
  readonly heightMm: number;
  readonly family: FontFamily;
  readonly emphasis: Emphasis;
  readonly sizePt: number;
  readonly minSizePt: number;
  readonly maxLines: number;
  readonly lineHeight: number;
  readonly trackingEm: number;
}

export interface FittedText {
  readonly sizePt: number;
  readonly lines: readonly string[];
  /** False: even at the smallest size the text is wider or higher than its box. Nothing is ever cut. */
  readonly fits: boolean;
}

/** Sizes are tried in steps of this many points. */
const STEP_PT = 0.5;
/** Room left in a line, so that a renderer's rounding cannot make it too wide, in mm. */
const SLACK_MM = 0.2;

interface Word {
  readonly text: string;
  /** Width in em with the tracking of its letters. */
  readonly em: number;
}

function wordsOf(paragraph: string, request: FitRequest): readonly Word[] {
  return paragraph
    .split(' ')
    .filter((part) => part !== '')
    .map((part) => ({ text: part, em: trackedEm(part, request) }));
}

/** Width of a line in em as it is printed: letters, and the tracking after each. */
export function trackedEm(
  line: string,
  { emphasis, family, trackingEm }: Pick<FitRequest, 'emphasis' | 'family' | 'trackingEm'>,
): number {
  return measureTextEm(line, emphasis, family) + trackingEm * [...line.normalize('NFC')].length;
}

/** Greedy lines; null when a single word is wider than the line. */
function breakLines(words: readonly Word[], spaceEm: number, maxEm: number): string[] | null {
  const lines: string[] = [];
  let line: string[] = [];
  let em = 0;
  for (const word of words) {
    if (word.em > maxEm) return null;
    const longer = line.length === 0 ? word.em : em + spaceEm + word.em;
    if (longer > maxEm && line.length > 0) {
      lines.push(line.join(' '));
      line = [word.text];
      em = word.em;
    } else {
      line.push(word.text);
      em = longer;
    }
  }
  return line.length === 0 ? lines : [...lines, line.join(' ')];
}

/** The same number of lines, as equal as they can be: the narrowest column that needs no more of them. */
function balance(words: readonly Word[], spaceEm: number, maxEm: number, count: number): string[] {
  let narrow = 0;
  let wide = maxEm;
  for (let round = 0; round < 24; round += 1) {
    const middle = (narrow + wide) / 2;
    const lines = breakLines(words, spaceEm, middle);
    if (lines !== null && lines.length <= count) wide = middle;
    else narrow = middle;
  }
  return breakLines(words, spaceEm, wide) ?? [];
}

/** Height from the top of the first line to the foot of the last, in mm. */
export function blockHeightMm(
  lines: number,
  sizePt: number,
  { family, lineHeight }: Pick<FitRequest, 'family' | 'lineHeight'>,
): number {
  const { ascent, descent, unitsPerEm } = FONT_METRICS[family];
  const sizeMm = sizePt * MM_PER_PT;
  return (lines - 1) * lineHeight * sizeMm + ((ascent + descent) / unitsPerEm) * sizeMm;
}

/** Lines at one size, or null when they are too many, too wide or too high. */
function tryAt(
  request: FitRequest,
  paragraphs: readonly (readonly Word[])[],
  spaceEm: number,
  sizePt: number,
) {
  const maxEm = (request.widthMm - SLACK_MM) / (sizePt * MM_PER_PT);
  const broken = paragraphs.map((words) => breakLines(words, spaceEm, maxEm));
  const count = broken.reduce((sum, lines) => sum + (lines?.length ?? Number.POSITIVE_INFINITY), 0);
  if (count > request.maxLines) return null;
  if (blockHeightMm(Math.max(1, count), sizePt, request) > request.heightMm + 0.01) return null;
  return paragraphs.flatMap((words, index) => balance(words, spaceEm, maxEm, broken[index]?.length ?? 1));
}

/** Never cuts a word or a letter: what does not fit at the smallest size is given back whole and said not to fit. */
export function fitText(request: FitRequest): FittedText {
  const paragraphs = request.text.split('\n').map((paragraph) => wordsOf(paragraph, request));
  const spaceEm = trackedEm(' ', request);
  for (let sizePt = request.sizePt; sizePt > request.minSizePt; sizePt -= STEP_PT) {
    const lines = tryAt(request, paragraphs, spaceEm, sizePt);
    if (lines !== null) return { sizePt, lines, fits: true };
  }
  const sizePt = request.minSizePt;
  const lines = tryAt(request, paragraphs, spaceEm, sizePt);
  if (lines !== null) return { sizePt, lines, fits: true };
  const widest = (request.widthMm - SLACK_MM) / (sizePt * MM_PER_PT);
  const longestWord = Math.max(0, ...paragraphs.flat().map(({ em }) => em));
  const whole = paragraphs.flatMap(
    (words) => breakLines(words, spaceEm, Math.max(widest, longestWord)) ?? [],
  );
  return { sizePt, lines: whole, fits: false };
}
