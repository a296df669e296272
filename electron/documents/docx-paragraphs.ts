/** Paragraphs, rules and empty room of the document model as WordprocessingML. */
import { AlignmentType, BorderStyle, Paragraph, type ParagraphChild, TextRun } from 'docx';
import { BOX, BOXED_ROLES, boxPaddingPt, boxWidthMm } from '#shared/official-document/boxes.ts';
import type { FormRulesId } from '#shared/official-document/form-rules.ts';
import {
  HAIR_PT,
  mmToTwips,
  type ParagraphStyle,
  paragraphStyle,
  ptToTwips,
  RULE,
  signatureRoomLines,
} from '#shared/official-document/layout.ts';
import type {
  FlowBlock,
  GapRun,
  Inline,
  TextRun as InlineText,
  ParagraphBlock,
  RuleBlock,
  SizePreset,
  SpaceBlock,
} from '#shared/official-document/model.ts';
import { DOCUMENT_FONT } from './docx-styles.ts';

/** Where a block stands. */
export type Place = {
  readonly preset: SizePreset;
  readonly rules: FormRulesId;
  /** Width of the column, in mm. */
  readonly columnMm: number;
  /** Stays on the page of what follows, beside what the block itself says. */
  readonly keepNext?: boolean;
  /** Room above the block beside its own, in points. */
  readonly extraBeforePt?: number;
  /** Least room under the block, in points. */
  readonly leastAfterPt?: number;
};

export const ALIGNMENT = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.BOTH,
} as const;

/** A single line (`w:line` 240 of 240): the smallest spacing the decree allows. */
export const SINGLE_LINE = { line: 240, lineRule: 'auto' } as const;

/** An empty paragraph of almost no height: what Word wants after a table, without a line of its own. */
export function hairParagraph(keepNext = false): Paragraph {
  return new Paragraph({
    keepNext,
    spacing: { before: 0, after: 0, line: ptToTwips(HAIR_PT), lineRule: 'exact' },
  });
}

/** The paragraphs of one block. */
export function renderFlow(block: FlowBlock, place: Place): Paragraph[] {
  switch (block.type) {
    case 'paragraph':
      return [renderParagraph(block, place)];
    case 'rule':
      return [renderRule(block, place)];
    case 'space':
      return [renderSpace(block, place)];
    case 'signature-room':
      return renderSignatureRoom(place);
  }
}

function renderParagraph(block: ParagraphBlock, place: Place): Paragraph {
  const style = paragraphStyle(block.role, place.preset, place.rules);
  const box = BOXED_ROLES.has(block.role) ? boxed(block, style, place) : undefined;
  const inset = block.insetMm ?? 0;
  const firstLine =
    block.hangingMm === undefined
      ? { firstLine: mmToTwips(style.firstLineMm) }
      : { hanging: mmToTwips(block.hangingMm) };
  return new Paragraph({
    alignment: ALIGNMENT[style.align],
    keepNext: block.keepWithNext === true || place.keepNext === true,
    spacing: {
      before: ptToTwips(style.beforePt + (place.extraBeforePt ?? 0)),
      after: ptToTwips(Math.max(style.afterPt, place.leastAfterPt ?? 0)),
      ...SINGLE_LINE,
    },
    indent: { left: mmToTwips(inset + (block.leftMm ?? 0)), right: mmToTwips(inset), ...firstLine },
    children: renderContent(block.content, style),
    ...box,
  });
}

/** Border, indents and alignment of a paragraph in a frame; the frame stands where the text would. */
function boxed(block: ParagraphBlock, style: ParagraphStyle, { columnMm, preset, rules }: Place) {
  const free = columnMm - boxWidthMm(block, columnMm, preset, rules);
  const left = style.align === 'center' ? free / 2 : style.align === 'right' ? free : 0;
  const line = { style: BorderStyle.SINGLE, size: BOX.linePt * 8, color: 'auto' } as const;
  const high = { ...line, space: boxPaddingPt(style.sizePt) };
  const side = { ...line, space: 0 };
  return {
    alignment: AlignmentType.CENTER,
    indent: { left: mmToTwips(left), right: mmToTwips(free - left), firstLine: 0 },
    border: { top: high, bottom: high, left: side, right: side },
  };
}

function renderContent(content: readonly Inline[], style: ParagraphStyle): ParagraphChild[] {
  const [before, last] = [content.at(-2), content.at(-1)];
  if (last === undefined || !('gapMm' in last) || before === undefined || !('text' in before)) {
    return content.map((inline) => renderInline(inline, style));
  }
  // LibreOffice leaves out what widens the last letter of a line, so the letter before the gap is widened instead.
  const head = content.slice(0, -2).map((inline) => renderInline(inline, style));
  const look = lookOf(before, style);
  const widened = { characterSpacing: gapTwips(last, style) };
  return [
    ...head,
    textRun(before.text.slice(0, -1), look),
    textRun(before.text.slice(-1), look, widened),
    textRun(GAP, style),
  ];
}

function renderInline(inline: Inline, style: ParagraphStyle): ParagraphChild {
  if ('lineBreak' in inline) return textRun('', style, { break: 1 });
  if ('gapMm' in inline) return textRun(GAP, style, { characterSpacing: gapTwips(inline, style) });
  return textRun(inline.text, lookOf(inline, style));
}

/** One no-break space, widened: room for the pen that no line break and no clean-up of spaces can lose. */
const GAP = '\u00A0';

/** What widens the space of a gap, which is a quarter of the letters' size by itself. */
function gapTwips({ gapMm }: GapRun, { sizePt }: ParagraphStyle): number {
  return mmToTwips(gapMm) - ptToTwips(sizePt / 4);
}

function lookOf(run: InlineText, style: ParagraphStyle): RunStyle {
  return { sizePt: style.sizePt, bold: run.bold ?? style.bold, italic: run.italic ?? style.italic };
}

type RunStyle = Pick<ParagraphStyle, 'sizePt' | 'bold' | 'italic'>;

/** A run in our font; its look is written on the run, so that no style of the reader's can change it. */
export function textRun(
  text: string,
  style: RunStyle,
  more: { characterSpacing?: number; break?: number } = {},
): TextRun {
  return new TextRun({
    text,
    font: DOCUMENT_FONT,
    size: style.sizePt * 2,
    ...(style.bold ? { bold: true } : {}),
    ...(style.italic ? { italics: true } : {}),
    ...more,
  });
}

/** A top border as long as the indents leave it: exact, and neither a drawing nor an underline. */
function renderRule(block: RuleBlock, { columnMm, keepNext }: Place): Paragraph {
  const side = Math.max(0, mmToTwips((columnMm - block.lengthMm) / 2));
  return new Paragraph({
    keepNext: keepNext === true,
    alignment: AlignmentType.CENTER,
    indent: { left: side, right: side },
    spacing: {
      before: ptToTwips(RULE.beforePt),
      after: 0,
      line: ptToTwips(RULE.heightPt),
      lineRule: 'exact',
    },
    border: { top: { style: BorderStyle.SINGLE, size: RULE.thicknessPt * 8, space: 0, color: 'auto' } },
  });
}

function renderSpace(block: SpaceBlock, { keepNext, extraBeforePt }: Place): Paragraph {
  return new Paragraph({
    keepNext: keepNext === true,
    spacing: {
      before: ptToTwips(extraBeforePt ?? 0),
      after: 0,
      line: mmToTwips(block.heightMm),
      lineRule: 'exact',
    },
  });
}

function renderSignatureRoom({ preset, rules, keepNext }: Place): Paragraph[] {
  const style = paragraphStyle('capacity', preset, rules);
  return Array.from(
    { length: signatureRoomLines(preset) },
    () =>
      new Paragraph({
        keepNext: keepNext === true,
        alignment: AlignmentType.CENTER,
        spacing: { before: 0, after: 0, ...SINGLE_LINE },
        run: { font: DOCUMENT_FONT, size: style.sizePt * 2 },
      }),
  );
}
