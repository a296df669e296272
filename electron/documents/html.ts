/**
 * Official document model → one standalone HTML page: preview on the screen, print and PDF.
 * No script and no style attribute, so that it runs under a policy without `unsafe-inline`.
 */
import type {
  Block,
  ColumnsBlock,
  DocumentSection,
  FlowBlock,
  Inline,
  OfficialDocument,
  ParagraphBlock,
  TableBlock,
} from '#shared/official-document/model.ts';
import { documentCss } from './html-css.ts';
import { LengthClasses } from './html-lengths.ts';

export type HtmlOptions = {
  /** Nonce of the style element, as the page's policy names it. */
  readonly nonce: string;
  /** Where the font files of `fonts.ts` are served: URL or path without the closing slash. */
  readonly fontBase: string;
};

/** A nonce or font address that could break out of the page it is written into. */
export class UnsafeHtmlOptionError extends Error {
  override readonly name = 'UnsafeHtmlOptionError';
}

/**
 * The page. Lengths that only this document has become classes in its own style sheet.
 * @throws UnsafeHtmlOptionError when nonce or font address hold anything but the letters of a nonce or an address
 */
export function renderHtml(document: OfficialDocument, options: HtmlOptions): string {
  if (!/^[\w+/=-]+$/u.test(options.nonce)) throw new UnsafeHtmlOptionError('nonce');
  if (!/^[\w@:/.~%-]*$/u.test(options.fontBase)) throw new UnsafeHtmlOptionError('fontBase');
  const lengths = new LengthClasses();
  const sections = document.sections.map((section, index) => {
    const blocks = section.blocks.map((block) => renderBlock(block, lengths)).join('\n');
    return `<section class="sheet section-${index} ${section.kind}">\n${screenNumbers(section)}${blocks}\n</section>`;
  });
  const pages = Math.max(...document.sections.map(mostPages));
  return [
    '<!doctype html>',
    '<html lang="vi">',
    '<head>',
    '<meta charset="utf-8">',
    `<title>${escapeHtml(document.title)}</title>`,
    `<meta name="author" content="${escapeHtml(document.creator)}">`,
    `<style nonce="${options.nonce}">\n${documentCss(document, options.fontBase, lengths.rules(), pages)}\n</style>`,
    '</head>',
    '<body>',
    ...sections,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** More pages than the section can have: a page holds at least five list rows or 800 letters of text. */
function mostPages(section: DocumentSection): number {
  const sizes = section.blocks.map((block) => {
    if (block.type === 'table') return block.rows.length / 5;
    const text =
      block.type === 'paragraph' ? block.content.map((inline) => ('text' in inline ? inline.text : '')) : [];
    return text.join('').length / 800;
  });
  return 2 + Math.ceil(sizes.reduce((sum, size) => sum + size, 0));
}

/** Page numbers of the screen; those of print come from the page's own margin. Clipped where the sheets end. */
function screenNumbers(section: DocumentSection): string {
  const numbers = Array.from({ length: mostPages(section) - 1 }, (_, index) => index + 2);
  return numbers
    .map((page) => `<div class="screen-number page-${page}" aria-hidden="true">${page}</div>\n`)
    .join('');
}

/** Text as it may stand in an element or a quoted attribute. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

function renderBlock(block: Block, lengths: LengthClasses): string {
  switch (block.type) {
    case 'columns':
      return renderColumns(block, lengths);
    case 'table':
      return renderTable(block, lengths);
    default:
      return renderFlow(block, lengths);
  }
}

function renderFlow(block: FlowBlock, lengths: LengthClasses): string {
  switch (block.type) {
    case 'paragraph':
      return renderParagraph(block, lengths);
    case 'rule':
      return `<div class="rule ${lengths.width(block.lengthMm)}"></div>`;
    case 'space':
      return `<div class="${lengths.height(block.heightMm)}"></div>`;
    case 'signature-room':
      return '<div class="room"></div>';
  }
}

function renderParagraph(block: ParagraphBlock, lengths: LengthClasses): string {
  const classes = [
    block.role,
    block.keepWithNext === true ? 'keep' : '',
    block.insetMm === undefined ? '' : lengths.inset(block.insetMm),
  ].filter((name) => name !== '');
  return `<p class="${classes.join(' ')}">${block.content.map((inline) => renderInline(inline, lengths)).join('')}</p>`;
}

function renderInline(inline: Inline, lengths: LengthClasses): string {
  if ('lineBreak' in inline) return '<br>';
  if ('gapMm' in inline) return `<span class="gap ${lengths.width(inline.gapMm)}">&nbsp;</span>`;
  let html = escapeHtml(inline.text);
  if (inline.italic === true) html = `<i>${html}</i>`;
  if (inline.bold === true) html = `<b>${html}</b>`;
  return html;
}

function renderColumns(block: ColumnsBlock, lengths: LengthClasses): string {
  const cell = (blocks: readonly FlowBlock[], widthMm: number) =>
    `<div class="cell ${lengths.width(widthMm)}">${blocks.map((child) => renderFlow(child, lengths)).join('\n')}</div>`;
  const rows = block.rows.map(
    (row) => `<div class="row">\n${cell(row.left, block.leftMm)}\n${cell(row.right, block.rightMm)}\n</div>`,
  );
  const width = lengths.width(block.leftMm + block.rightMm);
  return `<div class="columns ${block.part} ${width}">\n${rows.join('\n')}\n</div>`;
}

function renderTable(block: TableBlock, lengths: LengthClasses): string {
  const columns = block.columns.map((column) => `<col class="${lengths.width(column.widthMm)}">`).join('');
  const head = block.columns.map((column) => `<th scope="col">${escapeHtml(column.title)}</th>`).join('');
  const rows = block.rows.map((row) => {
    const cells = block.columns.map(
      (column, index) =>
        `<td class="${column.align}">${escapeHtml(('emphasis' in row ? row.cells : row)[index] ?? '')}</td>`,
    );
    return `<tr>${cells.join('')}</tr>`;
  });
  return [
    `<table class="list${block.keepWithNext === true ? ' keep' : ''}"><colgroup>${columns}</colgroup>`,
    `<thead><tr>${head}</tr></thead>`,
    `<tbody>\n${rows.join('\n')}\n</tbody></table>`,
  ].join('\n');
}
