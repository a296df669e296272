/** Sections of the document model for the docx library; a table is a marker paragraph that `docx.ts` fills. */
import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  Footer,
  Header,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
} from 'docx';
import { FORM_RULES } from '#shared/official-document/form-rules.ts';
import { keptWithNext } from '#shared/official-document/keep-together.ts';
import {
  ABOVE_TABLE_PT,
  mmToTwips,
  PAGE_NUMBER_TOP_MM,
  PAGE_TWIPS,
  pageNumberSizePt,
  ptToTwips,
  RULE,
} from '#shared/official-document/layout.ts';
import type {
  Block,
  DocumentSection,
  OfficialDocument,
  ParagraphBlock,
} from '#shared/official-document/model.ts';
import { FOOT_RULE_GAP_PT, type Sheet, sheetOf } from '#shared/official-document/sheet.ts';
import { renderColumns } from './docx-columns.ts';
import { markParagraphs } from './docx-mark.ts';
import { hairParagraph, type Place, renderFlow } from './docx-paragraphs.ts';
import { DOCUMENT_FONT } from './docx-styles.ts';

/** Called for every table in order; answers the paragraph that stands for it. */
export type TableMarker = (block: Extract<Block, { type: 'table' }>, keepNext: boolean) => Paragraph;

/** One section with its page, headers and footers. */
export function renderSection(
  section: DocumentSection,
  document: OfficialDocument,
  markTable: TableMarker,
): ISectionOptions {
  const sheet = sheetOf(section, document);
  const place = { preset: document.preset, rules: document.rules, columnMm: sheet.textWidthMm };
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      // The first page of the text and of every annex shows no number (Mục I.7; III.1: annexes count on their own).
      titlePage: true,
      page: {
        // The library swaps the sides of a page that lies on its side.
        size: {
          width: PAGE_TWIPS.width,
          height: PAGE_TWIPS.height,
          orientation: sheet.landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: mmToTwips(sheet.margins.top),
          bottom: mmToTwips(sheet.margins.bottom),
          left: mmToTwips(sheet.margins.left),
          right: mmToTwips(sheet.margins.right),
          header: mmToTwips(sheet.noteTopMm),
          footer: mmToTwips(sheet.footBottomMm),
          gutter: 0,
        },
        pageNumbers: { start: 1 },
      },
    },
    ...renderEdges(section, document, sheet, place),
    // The hair paragraph carries the section's properties: a table may not be the last thing in a section.
    children: [...renderBlocks(section.blocks, place, markTable), hairParagraph()],
  };
}

/** Headers and footers. A section without its own would take over those of the section before it. */
function renderEdges(
  section: DocumentSection,
  document: OfficialDocument,
  sheet: Sheet,
  place: Place,
): Pick<ISectionOptions, 'headers' | 'footers'> {
  const atFoot = FORM_RULES[document.rules].pageNumber === 'bottom-right';
  const number = (shiftMm: number) => [renderPageNumber(document, shiftMm)];
  const notes = (section.topNote ?? []).flatMap((note) => renderFlow(note, place));
  const headers = {
    default: new Header({
      children: [
        ...markParagraphs(document),
        ...(atFoot ? [new Paragraph({})] : number(PAGE_NUMBER_TOP_MM - sheet.noteTopMm)),
      ],
    }),
    first: new Header({
      children: [...markParagraphs(document), ...(notes.length === 0 ? [new Paragraph({})] : notes)],
    }),
  };
  const anyFoot = document.sections.some((other) => other.foot !== undefined);
  if (!atFoot && !anyFoot) return { headers };
  const footers = {
    default: new Footer({
      children: atFoot ? number(PAGE_NUMBER_TOP_MM - sheet.footBottomMm) : [new Paragraph({})],
    }),
    first: new Footer({
      children: section.foot === undefined ? [new Paragraph({})] : renderFoot(section.foot, place),
    }),
  };
  return { headers, footers };
}

/** The page number; `shiftMm` brings it to its own distance from the edge where notes moved the header or footer. */
function renderPageNumber({ preset, rules }: OfficialDocument, shiftMm: number): Paragraph {
  const atFoot = FORM_RULES[rules].pageNumber === 'bottom-right';
  return new Paragraph({
    alignment: atFoot ? AlignmentType.RIGHT : AlignmentType.CENTER,
    spacing: { [atFoot ? 'after' : 'before']: mmToTwips(shiftMm) },
    children: [
      new TextRun({
        font: DOCUMENT_FONT,
        size: pageNumberSizePt(preset) * 2,
        children: [PageNumber.CURRENT],
      }),
    ],
  });
}

/** Ô 13 under its rule over the whole width. */
function renderFoot(foot: readonly ParagraphBlock[], place: Place): Paragraph[] {
  const rule = new Paragraph({
    spacing: { before: 0, after: 0, line: ptToTwips(FOOT_RULE_GAP_PT), lineRule: 'exact' },
    border: { top: { style: BorderStyle.SINGLE, size: RULE.thicknessPt * 8, space: 0, color: 'auto' } },
  });
  return [rule, ...foot.flatMap((block) => renderFlow(block, place))];
}

/** Blocks in order. Word would make one table of two that touch, so a hair paragraph stands between them. */
function renderBlocks(blocks: readonly Block[], place: Place, markTable: TableMarker): FileChild[] {
  const kept = keptWithNext(blocks);
  const isTable = (block: Block | undefined) => block?.type === 'table' || block?.type === 'columns';
  return blocks.flatMap((block, index): FileChild[] => {
    // A table that ends a section keeps the hair paragraph, or that would make a page of its own.
    const keepNext = kept[index] === true || (isTable(block) && index === blocks.length - 1);
    const touches = isTable(block) && isTable(blocks[index - 1]);
    const between = touches ? [hairParagraph(kept[index - 1])] : [];
    const leastAfterPt = blocks[index + 1]?.type === 'table' ? ABOVE_TABLE_PT : 0;
    return [...between, ...renderBlock(block, { ...place, keepNext, leastAfterPt }, markTable)];
  });
}

function renderBlock(block: Block, place: Place, markTable: TableMarker): FileChild[] {
  switch (block.type) {
    case 'table':
      return [markTable(block, place.keepNext === true)];
    case 'columns':
      return [renderColumns(block, place)];
    default:
      return renderFlow(block, place);
  }
}
