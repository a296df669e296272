/** A typed body as paragraphs of the document, with the end mark './.' after the last one. */
import { hasTitle, lineText, type OutlineLine, parseBody } from './body-outline.ts';
import { balancedParagraph, type PageFrame, paragraph } from './compose-parts.ts';
import type { ParagraphBlock } from './model.ts';
import { withoutEndMark } from './recipient-text.ts';

/** Paragraphs of the body in their roles; an empty body gives none. */
export function composeBody(body: string, frame: PageFrame): ParagraphBlock[] {
  const lines = parseBody(body);
  return lines.flatMap((line, index) => composeLine(line, lines[index + 1], frame));
}

/**
 * The same with './.' in place of whatever mark ends the last line (Phụ lục III: every sample ends so); the last
 * paragraph stays with the signature.
 */
export function composeEndedBody(body: string, frame: PageFrame): ParagraphBlock[] {
  return withEndMark(composeBody(body, frame));
}

/** './.' at the end of the last paragraph, which stays with the signature after it. */
export function withEndMark(blocks: readonly ParagraphBlock[]): ParagraphBlock[] {
  return blocks.map((block, index) => {
    if (index < blocks.length - 1) return block;
    const content = block.content.map((inline, at) =>
      at === block.content.length - 1 && 'text' in inline
        ? { ...inline, text: `${withoutEndMark(inline.text)}./.` }
        : inline,
    );
    return { ...block, content, keepWithNext: true };
  });
}

function composeLine(line: OutlineLine, next: OutlineLine | undefined, frame: PageFrame): ParagraphBlock[] {
  switch (line.role) {
    case 'part-label':
      return [
        { ...paragraph('part-label', line.marker), keepWithNext: true },
        ...(line.text === '' ? [] : [titleBlock(line.text, frame)]),
      ];
    case 'part-title':
      return [titleBlock(line.text, frame)];
    case 'article': {
      const head = `${line.marker}${line.joint}`;
      const titled = hasTitle(line, next);
      const block = paragraph('article', [
        { text: titled ? lineText(line) : head, bold: true },
        ...(titled || line.text === '' ? [] : [{ text: line.text }]),
      ]);
      return [titled ? { ...block, keepWithNext: true } : block];
    }
    case 'section-heading':
    case 'clause-heading':
      return [{ ...paragraph(line.role, lineText(line)), keepWithNext: true }];
    default:
      return [paragraph(line.role, lineText(line))];
  }
}

function titleBlock(text: string, frame: PageFrame): ParagraphBlock {
  return { ...balancedParagraph('part-title', text, frame).block, keepWithNext: true };
}
