import type { Block, DocumentSection } from '#shared/official-document/model.ts';

/** A page holds at least this many list rows, this many letters of text, this many mm of empty room. */
const LEAST = { rows: 5, letters: 800, roomMm: 150 } as const;

/** More pages than a section can have: as many page numbers are laid out for the screen. */
export function mostPages(section: DocumentSection): number {
  return 2 + Math.ceil(section.blocks.reduce((sum, block) => sum + sizeOf(block), 0));
}

/** Size of a block in pages, rather too much than too little. */
function sizeOf(block: Block): number {
  switch (block.type) {
    case 'table':
      return block.rows.length * Math.max(1 / LEAST.rows, (block.rowMm ?? 0) / LEAST.roomMm);
    case 'paragraph':
      return (
        block.content.reduce((sum, run) => sum + ('text' in run ? run.text.length : 0), 0) / LEAST.letters
      );
    case 'columns':
      return block.rows
        .flatMap((row) => [...row.left, ...row.right])
        .reduce((sum, child) => sum + sizeOf(child), 0);
    case 'space':
      return block.heightMm / LEAST.roomMm;
    case 'rule':
    case 'signature-room':
      return 0;
  }
}
