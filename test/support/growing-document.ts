/** One document at many lengths, as the sections of one file: the signature meets the foot of the page at each height. */
import { paragraph } from '#shared/official-document/compose-parts.ts';
import type {
  Block,
  ColumnsBlock,
  DocumentSection,
  OfficialDocument,
} from '#shared/official-document/model.ts';

/** Lengths tried. */
export const LENGTHS = 17;

const LINE = 'Một dòng thêm vào để văn bản dài ra.';

/** The first section that ends with signatures, if the document has one. */
export function signedSection(document: OfficialDocument): DocumentSection | undefined {
  return document.sections.find((section) => isSigned(section.blocks.at(-1)));
}

function isSigned(block: Block | undefined): block is ColumnsBlock {
  return block?.type === 'columns' && (block.part === 'closing' || block.part === 'signatures');
}

/** Words of the blocks at the end of a section that are signatures. */
export function closingWords(section: DocumentSection): number {
  const [last, before] = [section.blocks.at(-1), section.blocks.at(-2)];
  return [before, last].filter(isSigned).flatMap(wordsOf).length;
}

function wordsOf(block: ColumnsBlock): string[] {
  return block.rows
    .flatMap((row) => [...row.left, ...row.right])
    .flatMap((child) => (child.type === 'paragraph' ? [child] : []))
    .flatMap((child) =>
      child.content
        .map((inline) => ('text' in inline ? inline.text : ' '))
        .join('')
        .split(/[\s\u00A0]+/u)
        .filter((word) => word !== ''),
    );
}

/**
 * The signed section of a document with 0, 1, 2 … lines more before its last text. `linesAStep` brings the lengths
 * over a whole page.
 */
export function atEveryLength(document: OfficialDocument, linesAStep: number): OfficialDocument {
  const signed = signedSection(document);
  if (signed === undefined) throw new Error(`${document.kind} has no signature at its end`);
  const at = signed.blocks.findLastIndex((block) => block.type === 'paragraph');
  const sections = Array.from({ length: LENGTHS }, (_, length) => ({
    ...signed,
    blocks: [
      ...signed.blocks.slice(0, at),
      ...Array.from({ length: length * linesAStep }, () => paragraph('paragraph', LINE)),
      ...signed.blocks.slice(at),
    ],
  }));
  return { ...document, sections };
}
