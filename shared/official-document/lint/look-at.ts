/** Questions about one paragraph as it was read. */
import { fold } from '#shared/vietnamese/fold.ts';
import { LINE_HEIGHT } from '../layout.ts';
import { measureTextMm, wrapText } from '../text-width.ts';
import type { ReadParagraph, ReadRun, RunLook } from './read-document.ts';

export const TWIPS_PER_MM = 1440 / 25.4;
export const mmOf = (twips: number): number => twips / TWIPS_PER_MM;

/** Raised letters against their size in LibreOffice; programs differ, see `RAISED_SCALES`. */
const RAISED_SCALE = 0.58;

/**
 * How programs scale raised letters. By the smaller one the 42 underscores under the motto of the decree's own Mẫu 1.2
 * are as long as the motto; by the larger one the twelve under its agency have their third of the text.
 */
export const RAISED_SCALES: readonly number[] = [RAISED_SCALE, 0.67];

/** Runs with something to see. */
export function shownRuns(paragraph: ReadParagraph): readonly ReadRun[] {
  return paragraph.runs.filter(({ text }) => text.trim() !== '');
}

export function isBlank(paragraph: ReadParagraph): boolean {
  return paragraph.text.trim() === '';
}

/** Text with its automatic number, NFC, white space as single spaces: for recognising and quoting. */
export function plainText(paragraph: ReadParagraph): string {
  return `${paragraph.listText} ${paragraph.text}`
    .normalize('NFC')
    .replace(/[\s\u00A0]+/gu, ' ')
    .trim();
}

/** Every shown run is so. */
export function all(paragraph: ReadParagraph, holds: (look: RunLook) => boolean): boolean {
  return shownRuns(paragraph).every(({ look }) => holds(look));
}

/** Nothing but signs that make a line: how the decree's own samples rule. */
export function isUnderscores(paragraph: ReadParagraph): boolean {
  return /^[_\u2013\u2014\u2015\u2500-]{3,}$/u.test(paragraph.text.replace(/\s/gu, ''));
}

/** All letters capitals, and at least one. */
export function isUpper(text: string): boolean {
  return /\p{L}/u.test(text) && text === text.toLocaleUpperCase('vi');
}

/** Without marks and case, for recognising what a paragraph is even where it is written wrongly. */
export function key(paragraph: ReadParagraph): string {
  return fold(plainText(paragraph));
}

/** A size that stands for the paragraph: of its first shown run, in points. */
export function sizePt(paragraph: ReadParagraph): number {
  return (shownRuns(paragraph)[0]?.look.halfPoints ?? paragraph.markHalfPoints) / 2;
}

/** Width of the text on one line, in mm. */
export function widthMm(paragraph: ReadParagraph, raisedScale: number = RAISED_SCALE): number {
  return paragraph.runs.reduce((sum, { text, look }) => {
    const scale = look.superscript ? raisedScale : 1;
    const letters = measureTextMm(text.replaceAll('\n', ' '), (look.halfPoints / 2) * scale, look);
    return sum + letters + mmOf(look.letterSpacing) * [...text].length;
  }, 0);
}

/** Widths of the lines that the text breaks into in a column of this width, in mm. */
export function lineWidthsMm(paragraph: ReadParagraph, columnMm: number): number[] {
  const look = shownRuns(paragraph)[0]?.look;
  const size = sizePt(paragraph);
  return paragraph.text.split('\n').flatMap((part) => {
    const lines = wrapText(part.replace(/[\s\u00A0]+/gu, ' '), columnMm, size, look);
    return lines.map((line) => measureTextMm(line, size, look));
  });
}

/** Height of a blank paragraph in mm. */
export function blankHeightMm({ look, markHalfPoints }: ReadParagraph): number {
  const line = look.lineRule === 'auto' ? (markHalfPoints * 10 * LINE_HEIGHT * look.line) / 240 : look.line;
  return mmOf(line + look.before + look.after);
}

/** Each line of a paragraph that holds line breaks, as a paragraph of its own with the same look and number. */
export function linesOf(paragraph: ReadParagraph): ReadParagraph[] {
  if (!paragraph.text.includes('\n')) return [paragraph];
  const lines: ReadRun[][] = [[]];
  for (const run of paragraph.runs) {
    run.text.split('\n').forEach((text, index) => {
      if (index > 0) lines.push([]);
      lines.at(-1)?.push({ ...run, text });
    });
  }
  return lines.map((runs, index) => ({
    ...paragraph,
    runs,
    text: runs.map(({ text }) => text).join(''),
    drawnLinesMm: index === lines.length - 1 ? paragraph.drawnLinesMm : [],
  }));
}

/** Where the first line starts, from the edge of the column, in twips. */
export function firstLineAt({ look }: ReadParagraph): number {
  return look.left + look.firstLine;
}
