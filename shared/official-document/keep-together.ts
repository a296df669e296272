/** What may not be the last thing on a page: a heading, and the text before the signatures. */
import type { Block, ParagraphRole } from './model.ts';

/** Paragraphs that announce what follows. */
const HEADING_ROLES: ReadonlySet<ParagraphRole> = new Set([
  'kind-title',
  'subject',
  'authority',
  'verb',
  'part-label',
  'part-title',
  'section-heading',
  'clause-heading',
  'annex-label',
  'annex-title',
  'annex-note',
  'group-heading',
]);

/** One answer a block: must it stay on the page of the block after it? The same in every renderer. */
export function keptWithNext(blocks: readonly Block[]): readonly boolean[] {
  const kept: boolean[] = blocks.map(() => false);
  for (let index = blocks.length - 2; index >= 0; index -= 1) {
    const block = blocks[index];
    const next = blocks[index + 1];
    if (block === undefined || next === undefined) continue;
    // A rule or an empty room belongs to what stands above it and passes on what stands under it.
    const nextIsThin = next.type === 'rule' || next.type === 'space';
    kept[index] = isMarked(block) || isClosing(next) || (nextIsThin && kept[index + 1] === true);
  }
  return kept;
}

/** The signatures of a section. */
function isClosing(block: Block): boolean {
  return block.type === 'columns' && (block.part === 'closing' || block.part === 'signatures');
}

function isMarked(block: Block): boolean {
  if (block.type === 'paragraph') return block.keepWithNext === true || HEADING_ROLES.has(block.role);
  return block.type === 'table' && block.keepWithNext === true;
}
