/** One block of the document model as WordprocessingML. */
import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import {
  CELL_PADDING_MM,
  CELL_PADDING_PT,
  CLOSING_BEFORE_PT,
  mmToTwips,
  type ParagraphStyle,
  paragraphStyle,
  ptToTwips,
  RULE,
  signatureRoomLines,
  tableSizePt,
} from '#shared/official-document/layout.ts';
import type {
  Block,
  ColumnsBlock,
  FlowBlock,
  Inline,
  ParagraphBlock,
  RuleBlock,
  SizePreset,
  SpaceBlock,
  TableBlock,
} from '#shared/official-document/model.ts';
import { DOCUMENT_FONT } from './docx-styles.ts';

const ALIGNMENT = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.BOTH,
} as const;

const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_BORDERS = { top: NO_BORDER, bottom: NO_BORDER, left: NO_BORDER, right: NO_BORDER } as const;
const THIN_BORDER = { style: BorderStyle.SINGLE, size: 4, color: 'auto' } as const;
const THIN_BORDERS = {
  top: THIN_BORDER,
  bottom: THIN_BORDER,
  left: THIN_BORDER,
  right: THIN_BORDER,
} as const;

/** A single line (`w:line` 240 of 240): the smallest spacing the decree allows. */
const SINGLE_LINE = { line: 240, lineRule: 'auto' } as const;

/** The paragraphs or the table of one block; `columnMm` is the width of the column it stands in. */
export function renderBlock(block: Block, columnMm: number, preset: SizePreset): FileChild[] {
  switch (block.type) {
    case 'table':
      return [renderTable(block, preset)];
    case 'columns':
      return [renderColumns(block, preset)];
    default:
      return renderFlow(block, columnMm, preset, 0);
  }
}

/** An empty paragraph one point high: what Word wants after a table, without a line of its own. */
export function hairParagraph(): Paragraph {
  return new Paragraph({ spacing: { before: 0, after: 0, line: 20, lineRule: 'exact' } });
}

function renderFlow(
  block: FlowBlock,
  columnMm: number,
  preset: SizePreset,
  extraBeforePt: number,
): Paragraph[] {
  switch (block.type) {
    case 'paragraph':
      return [renderParagraph(block, preset, extraBeforePt)];
    case 'rule':
      return [renderRule(block, columnMm)];
    case 'space':
      return [renderSpace(block)];
    case 'signature-room':
      return renderSignatureRoom(preset);
  }
}

function renderParagraph(block: ParagraphBlock, preset: SizePreset, extraBeforePt: number): Paragraph {
  const style = paragraphStyle(block.role, preset);
  const inset = mmToTwips(block.insetMm ?? 0);
  return new Paragraph({
    alignment: ALIGNMENT[style.align],
    keepNext: block.keepWithNext === true,
    spacing: {
      before: ptToTwips(style.beforePt + extraBeforePt),
      after: ptToTwips(style.afterPt),
      ...SINGLE_LINE,
    },
    indent: { left: inset, right: inset, firstLine: mmToTwips(style.firstLineMm) },
    children: block.content.map((inline) => renderInline(inline, style)),
  });
}

function renderInline(inline: Inline, style: ParagraphStyle): ParagraphChild {
  if ('lineBreak' in inline) return textRun('', style, { break: 1 });
  if ('gapMm' in inline) {
    // One no-break space, widened: room for the pen that no line break and no clean-up of spaces can lose.
    const spaceTwips = ptToTwips(style.sizePt / 4);
    return textRun('\u00A0', style, { characterSpacing: mmToTwips(inline.gapMm) - spaceTwips });
  }
  return textRun(inline.text, {
    ...style,
    bold: inline.bold ?? style.bold,
    italic: inline.italic ?? style.italic,
  });
}

type RunStyle = Pick<ParagraphStyle, 'sizePt' | 'bold' | 'italic'>;

function textRun(
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
function renderRule(block: RuleBlock, columnMm: number): Paragraph {
  const side = Math.max(0, mmToTwips((columnMm - block.lengthMm) / 2));
  return new Paragraph({
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

function renderSpace(block: SpaceBlock): Paragraph {
  return new Paragraph({
    spacing: { before: 0, after: 0, line: mmToTwips(block.heightMm), lineRule: 'exact' },
  });
}

function renderSignatureRoom(preset: SizePreset): Paragraph[] {
  const style = paragraphStyle('capacity', preset);
  return Array.from(
    { length: signatureRoomLines(preset) },
    () =>
      new Paragraph({
        alignment: AlignmentType.CENTER,
        spacing: { before: 0, after: 0, ...SINGLE_LINE },
        run: { font: DOCUMENT_FONT, size: style.sizePt * 2 },
      }),
  );
}

function renderColumns(block: ColumnsBlock, preset: SizePreset): Table {
  const widths = [block.leftMm, block.rightMm] as const;
  const beforePt = block.part === 'closing' ? CLOSING_BEFORE_PT : 0;
  const cell = (blocks: readonly FlowBlock[], widthMm: number) =>
    new TableCell({
      borders: NO_BORDERS,
      width: { size: mmToTwips(widthMm), type: WidthType.DXA },
      children: blocks.flatMap((child, index) =>
        renderFlow(child, widthMm, preset, index === 0 ? beforePt : 0),
      ),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: mmToTwips(block.leftMm) + mmToTwips(block.rightMm), type: WidthType.DXA },
    columnWidths: widths.map(mmToTwips),
    margins: { marginUnitType: WidthType.DXA, left: 0, right: 0, top: 0, bottom: 0 },
    borders: { ...NO_BORDERS, insideHorizontal: NO_BORDER, insideVertical: NO_BORDER },
    rows: block.rows.map(
      (row) =>
        new TableRow({
          cantSplit: true,
          children: [cell(row.left, block.leftMm), cell(row.right, block.rightMm)],
        }),
    ),
  });
}

function renderTable(block: TableBlock, preset: SizePreset): Table {
  const padding = mmToTwips(CELL_PADDING_MM);
  const widths = block.columns.map((column) => mmToTwips(column.widthMm));
  const head = block.columns.map((column) => column.title);
  const lastIndex = block.rows.length - 1;
  const row = (cells: readonly string[], isHead: boolean, keepNext: boolean) =>
    new TableRow({
      cantSplit: true,
      ...(isHead ? { tableHeader: true } : {}),
      children: block.columns.map(
        (column, index) =>
          new TableCell({
            borders: THIN_BORDERS,
            verticalAlign: VerticalAlign.CENTER,
            width: { size: widths[index] ?? 0, type: WidthType.DXA },
            children: [
              new Paragraph({
                keepNext,
                alignment: isHead ? AlignmentType.CENTER : ALIGNMENT[column.align],
                spacing: {
                  before: ptToTwips(CELL_PADDING_PT),
                  after: ptToTwips(CELL_PADDING_PT),
                  ...SINGLE_LINE,
                },
                children: [
                  textRun(cells[index] ?? '', { sizePt: tableSizePt(preset), bold: isHead, italic: false }),
                ],
              }),
            ],
          }),
      ),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    margins: { marginUnitType: WidthType.DXA, left: padding, right: padding, top: 0, bottom: 0 },
    borders: { ...THIN_BORDERS, insideHorizontal: THIN_BORDER, insideVertical: THIN_BORDER },
    // The heading row stays with the first row of the list, the last row with what follows if asked.
    rows: [
      row(head, true, true),
      ...block.rows.map((cells, index) =>
        row(
          'emphasis' in cells ? cells.cells : cells,
          false,
          block.keepWithNext === true && index === lastIndex,
        ),
      ),
    ],
  });
}
