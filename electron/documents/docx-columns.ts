/** Two columns without lines, as a table of Word: letterhead, closing, signatures. */
import { BorderStyle, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import { CLOSING_BEFORE_PT, mmToTwips } from '#shared/official-document/layout.ts';
import type { ColumnsBlock, FlowBlock } from '#shared/official-document/model.ts';
import { hairParagraph, type Place, renderFlow } from './docx-paragraphs.ts';

const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_BORDERS = { top: NO_BORDER, bottom: NO_BORDER, left: NO_BORDER, right: NO_BORDER } as const;

/** The table of a columns block. Its rows do not break; signatures and letterhead stay whole. */
export function renderColumns(block: ColumnsBlock, place: Place): Table {
  const lastRow = block.rows.length - 1;
  const rows = block.rows.map((row, index) => {
    const keepNext = index === lastRow ? place.keepNext === true : block.part !== 'plain';
    const cell = (blocks: readonly FlowBlock[], columnMm: number) =>
      renderCell(blocks, {
        ...place,
        columnMm,
        keepNext,
        extraBeforePt: index === 0 ? beforePt(block) : 0,
        leastAfterPt: 0,
      });
    return new TableRow({
      cantSplit: true,
      children: [cell(row.left, block.leftMm), cell(row.right, block.rightMm)],
    });
  });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: mmToTwips(block.leftMm) + mmToTwips(block.rightMm), type: WidthType.DXA },
    columnWidths: [mmToTwips(block.leftMm), mmToTwips(block.rightMm)],
    margins: { marginUnitType: WidthType.DXA, left: 0, right: 0, top: 0, bottom: 0 },
    borders: { ...NO_BORDERS, insideHorizontal: NO_BORDER, insideVertical: NO_BORDER },
    rows,
  });
}

function beforePt({ part }: ColumnsBlock): number {
  return part === 'closing' || part === 'signatures' ? CLOSING_BEFORE_PT : 0;
}

function renderCell(blocks: readonly FlowBlock[], place: Place): TableCell {
  const paragraphs = blocks.flatMap((block, index) =>
    renderFlow(block, index === 0 ? place : { ...place, extraBeforePt: 0 }),
  );
  return new TableCell({
    borders: NO_BORDERS,
    width: { size: mmToTwips(place.columnMm), type: WidthType.DXA },
    // A cell without a paragraph is a damaged file to Word.
    children: paragraphs.length === 0 ? [hairParagraph(place.keepNext)] : paragraphs,
  });
}
