/** Ô 9a: 'Kính gửi', in submissions, reports to a higher body and công văn (Phụ lục I, Mục II.9.d). */
import { type PageFrame, paragraph, textWidthMm } from './compose-parts.ts';
import { paragraphStyle } from './layout.ts';
import type { ParagraphBlock } from './model.ts';
import { entryText } from './recipient-text.ts';
import { measureTextMm, wrapText } from './text-width.ts';

const LABEL = 'Kính gửi';
/** The block of names stands about in the middle of the text, never closer to its left edge than this, in mm. */
const LEAST_LEFT_MM = 10;

/**
 * One addressee stands on the line of 'Kính gửi:' without a mark; two or more stand on lines of their own, each with a
 * dash under the colon, ';' at its end, '.' after the last. Lines that wrap go on under their own first letter.
 */
export function composeAddressees(addressees: readonly string[], frame: PageFrame): ParagraphBlock[] {
  const names = addressees.map(entryText).filter((name) => name !== '');
  const { sizePt } = paragraphStyle('addressee', frame.preset);
  const width = (text: string) => measureTextMm(text, sizePt);
  const [single] = names;
  const head = names.length < 2 ? width(`${LABEL}: `) : width(LABEL) + width('- ');
  const room = textWidthMm(frame) - head - LEAST_LEFT_MM;
  const widest = Math.max(
    0,
    ...names.flatMap((name) => wrapText(`${name};`, room, sizePt)).map((line) => width(line)),
  );
  const leftMm = Math.max(LEAST_LEFT_MM, (textWidthMm(frame) - head - widest) / 2);
  if (names.length < 2 || single === undefined) {
    const line = single === undefined ? `${LABEL}:` : `${LABEL}: ${single}`;
    return [{ ...paragraph('addressee', line), leftMm: leftMm + head, hangingMm: head }];
  }
  return [
    { ...paragraph('addressee', `${LABEL}:`), leftMm, hangingMm: 0, keepWithNext: true },
    ...names.map((name, index) => ({
      ...paragraph('addressee', `- ${name}${index === names.length - 1 ? '.' : ';'}`),
      leftMm: leftMm + head,
      hangingMm: width('- '),
    })),
  ];
}
