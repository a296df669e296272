/** A composed document as plain text, one block a line, for golden files. */
import type { Block, Inline, OfficialDocument, ParagraphBlock } from '#shared/official-document/model.ts';

/** '⟨14⟩' is a gap of 14 mm; '⏎' a line break inside a title. */
export function documentAsText(document: OfficialDocument): string {
  const lines = document.sections.flatMap((section) => [
    `=== ${section.kind}${section.orientation === 'landscape' ? ' landscape' : ''}`,
    ...(section.topNote ?? []).flatMap((block) => blockAsText(block).map((line) => `  top   ${line}`)),
    ...section.blocks.flatMap((block) => blockAsText(block)),
    ...(section.foot ?? []).flatMap((block) => blockAsText(block).map((line) => `  foot  ${line}`)),
  ]);
  return `${lines.join('\n')}\n`;
}

/** One block, its paragraphs a line each. */
export function blockAsText(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
      return [
        `${block.role}: ${block.content.map(inlineAsText).join('')}${indentAsText(block)}${block.keepWithNext === true ? ' [kept]' : ''}`,
      ];
    case 'rule':
      return [`rule: ${block.lengthMm.toFixed(1)} mm`];
    case 'space':
      return [`space: ${block.heightMm.toFixed(1)} mm`];
    case 'signature-room':
      return ['signature-room'];
    case 'columns':
      return block.rows.flatMap((row) => [
        ...row.left.flatMap((child) => blockAsText(child).map((line) => `  left  ${line}`)),
        ...row.right.flatMap((child) => blockAsText(child).map((line) => `  right ${line}`)),
      ]);
    case 'table':
      return [
        ...(block.head === undefined ? [] : [block.head.map(({ title }) => title).join(' | ')]),
        block.columns.map((column) => column.title).join(' | '),
        ...block.rows.map((row) =>
          'emphasis' in row ? `${row.emphasis}: ${row.cells.join(' | ')}` : row.join(' | '),
        ),
      ].map((line) => `  ${line}`);
  }
}

/** ' [40.1-8.2 mm]': the left indent and how far the first line stands out of it. */
function indentAsText({ leftMm, hangingMm }: ParagraphBlock): string {
  if (leftMm === undefined) return '';
  return ` [${leftMm.toFixed(1)}${hangingMm === undefined ? '' : `-${hangingMm.toFixed(1)}`} mm]`;
}

function inlineAsText(inline: Inline): string {
  if ('text' in inline) return inline.text;
  return 'gapMm' in inline ? `⟨${inline.gapMm}⟩` : '⏎';
}
