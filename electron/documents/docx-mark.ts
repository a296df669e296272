/** The mark of a recalled, cancelled or corrected document, in the header of every page. */
import {
  AlignmentType,
  FrameAnchorType,
  FrameWrap,
  HeightRule,
  LineRuleType,
  Paragraph,
  TextRun,
} from 'docx';
import { LINE_HEIGHT, MARK, mmToTwips } from '#shared/official-document/layout.ts';
import type { OfficialDocument } from '#shared/official-document/model.ts';
import { DOCUMENT_FONT } from './docx-styles.ts';

/** Paragraphs for a header. They stand in a frame of their own, so that no line of the page moves. */
export function markParagraphs({ mark = [], margins }: OfficialDocument): Paragraph[] {
  if (mark.length === 0) return [];
  const height = Math.round(mark.length * MARK.sizePt * LINE_HEIGHT * 20);
  return [
    new Paragraph({
      alignment: AlignmentType.LEFT,
      spacing: { before: 0, after: 0, line: 240, lineRule: LineRuleType.AUTO },
      frame: {
        type: 'absolute',
        position: { x: mmToTwips(margins.left), y: mmToTwips(MARK.topMm) },
        width: mmToTwips(MARK.widthMm),
        height,
        rule: HeightRule.ATLEAST,
        wrap: FrameWrap.AROUND,
        anchor: { horizontal: FrameAnchorType.PAGE, vertical: FrameAnchorType.PAGE },
      },
      children: mark.map(
        (text, index) =>
          new TextRun({
            text,
            font: DOCUMENT_FONT,
            size: MARK.sizePt * 2,
            bold: true,
            ...(index === 0 ? {} : { break: 1 }),
          }),
      ),
    }),
  ];
}
