/** Official document model → .docx, by the measures of NĐ 30/2020/NĐ-CP, Phụ lục I. */
import {
  AlignmentType,
  Document,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
} from 'docx';
import { textWidthMm } from '#shared/official-document/compose-parts.ts';
import {
  bodySizePt,
  mmToTwips,
  PAGE_NUMBER_TOP_MM,
  PAGE_TWIPS,
  pageNumberSizePt,
} from '#shared/official-document/layout.ts';
import type { DocumentSection, OfficialDocument } from '#shared/official-document/model.ts';
import { hairParagraph, renderBlock } from './docx-blocks.ts';
import { DOCUMENT_FONT, stylesXml } from './docx-styles.ts';

/** The bytes of the .docx. Same model, same bytes but for the time stamps the library writes. */
export async function renderDocx(document: OfficialDocument): Promise<Uint8Array> {
  const file = new Document({
    title: document.title,
    creator: document.creator,
    lastModifiedBy: document.creator,
    sections: document.sections.map((section) => renderSection(section, document)),
  });
  const styles = { path: 'word/styles.xml', data: stylesXml(bodySizePt(document.preset)) };
  return new Uint8Array(await Packer.toBuffer(file, undefined, [styles]));
}

function renderSection(section: DocumentSection, document: OfficialDocument): ISectionOptions {
  const { margins, preset } = document;
  const columnMm = textWidthMm({ margins, preset });
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      // The first page of the text and of every annex shows no number (Mục I.7; III.1: annexes count on their own).
      titlePage: true,
      page: {
        size: { width: PAGE_TWIPS.width, height: PAGE_TWIPS.height, orientation: PageOrientation.PORTRAIT },
        margin: {
          top: mmToTwips(margins.top),
          bottom: mmToTwips(margins.bottom),
          left: mmToTwips(margins.left),
          right: mmToTwips(margins.right),
          header: mmToTwips(PAGE_NUMBER_TOP_MM),
          footer: mmToTwips(PAGE_NUMBER_TOP_MM),
          gutter: 0,
        },
        pageNumbers: { start: 1 },
      },
    },
    headers: {
      default: new Header({ children: [pageNumberParagraph(pageNumberSizePt(preset))] }),
      first: new Header({ children: [new Paragraph({})] }),
    },
    // The hair paragraph carries the section's properties: a table may not be the last thing in a section.
    children: [...section.blocks.flatMap((block) => renderBlock(block, columnMm, preset)), hairParagraph()],
  };
}

function pageNumberParagraph(sizePt: number): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ font: DOCUMENT_FONT, size: sizePt * 2, children: [PageNumber.CURRENT] })],
  });
}
