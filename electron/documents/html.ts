/**
 * Official document model → one standalone HTML page: preview on the screen, print and PDF.
 * No script and no style attribute, so that it runs under a policy without `unsafe-inline`.
 */
import { BOXED_ROLES, boxWidthMm } from '#shared/official-document/boxes.ts';
import type { FormRulesId } from '#shared/official-document/form-rules.ts';
import { keptWithNext } from '#shared/official-document/keep-together.ts';
import type {
  Block,
  ColumnsBlock,
  DocumentSection,
  FlowBlock,
  Inline,
  OfficialDocument,
  ParagraphBlock,
  SizePreset,
} from '#shared/official-document/model.ts';
import { sheetOf } from '#shared/official-document/sheet.ts';
import { escapeHtml } from './escape-html.ts';
import { documentCss } from './html-css.ts';
import { LengthClasses } from './html-lengths.ts';
import { screenMarks } from './html-mark.ts';
import { mostPages } from './html-pages.ts';
import { renderTable } from './html-tables.ts';

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

/** Where a block stands. */
type Place = {
  readonly preset: SizePreset;
  readonly rules: FormRulesId;
  readonly lengths: LengthClasses;
  readonly columnMm: number;
  readonly kept: boolean;
  /** The last block of its section. */
  readonly ends?: boolean;
};

/**
 * The page. Lengths that only this document has become classes in its own style sheet.
 * @throws UnsafeHtmlOptionError when nonce or font address hold anything but the letters of a nonce or an address
 */
export function renderHtml(document: OfficialDocument, options: HtmlOptions): string {
  if (!/^[\w+/=-]+$/u.test(options.nonce)) throw new UnsafeHtmlOptionError('nonce');
  if (!/^[\w@:/.~%-]*$/u.test(options.fontBase)) throw new UnsafeHtmlOptionError('fontBase');
  const lengths = new LengthClasses();
  const sections = document.sections.map((section, index) =>
    renderSection(section, index, document, lengths),
  );
  const { nonce, fontBase } = options;
  return [
    '<!doctype html>',
    '<html lang="vi">',
    '<head>',
    '<meta charset="utf-8">',
    `<title>${escapeHtml(document.title)}</title>`,
    `<meta name="author" content="${escapeHtml(document.creator)}">`,
    `<style nonce="${nonce}">\n${documentCss(document, fontBase, lengths.rules())}\n</style>`,
    '</head>',
    '<body>',
    ...sections,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function renderSection(
  section: DocumentSection,
  index: number,
  document: OfficialDocument,
  lengths: LengthClasses,
): string {
  const { preset, rules } = document;
  const sheet = sheetOf(section, document);
  const place = { preset, rules, lengths, columnMm: sheet.textWidthMm, kept: false };
  const kept = keptWithNext(section.blocks);
  const last = section.blocks.length - 1;
  const blocks = section.blocks.map((block, at) =>
    renderBlock(block, { ...place, kept: kept[at] === true, ends: at === last }),
  );
  const edge = (name: string, notes: readonly ParagraphBlock[] | undefined) =>
    notes === undefined || notes.length === 0
      ? []
      : [
          `<div class="${name}"><div>${notes.map((note) => renderParagraph(note, place)).join('\n')}</div></div>`,
        ];
  const classes = `sheet section-${index} ${section.kind} ${sheet.landscape ? 'landscape' : 'portrait'}`;
  return [
    `<section class="${classes}">`,
    ...screenMarks(document.mark ?? [], mostPages(section)),
    ...screenNumbers(section),
    ...edge('top-note', section.topNote),
    ...blocks,
    ...edge('foot', section.foot),
    '</section>',
  ].join('\n');
}

/** Page numbers of the screen; those of print come from the page's own margin. Clipped where the sheets end. */
function screenNumbers(section: DocumentSection): string[] {
  return Array.from(
    { length: mostPages(section) - 1 },
    (_, index) => `<div class="screen-number page-${index + 2}" aria-hidden="true">${index + 2}</div>`,
  );
}

function renderBlock(block: Block, place: Place): string {
  switch (block.type) {
    case 'columns':
      return renderColumns(block, place);
    case 'table':
      return renderTable(block, place.lengths, place.kept);
    default:
      return renderFlow(block, place);
  }
}

function renderFlow(block: FlowBlock, place: Place): string {
  const keep = place.kept ? ' keep' : '';
  switch (block.type) {
    case 'paragraph':
      return renderParagraph(block, place);
    case 'rule':
      return `<div class="rule ${place.lengths.width(block.lengthMm)}${keep}"></div>`;
    case 'space':
      return `<div class="space ${place.lengths.height(block.heightMm)}${keep}"></div>`;
    case 'signature-room':
      return '<div class="room"></div>';
  }
}

function renderParagraph(block: ParagraphBlock, place: Place): string {
  const { lengths } = place;
  const inset = block.insetMm ?? 0;
  const left = inset + (block.leftMm ?? 0);
  const isBoxed = BOXED_ROLES.has(block.role);
  const classes = [
    block.role,
    place.kept || block.keepWithNext === true ? 'keep' : '',
    isBoxed ? `box ${lengths.width(boxWidthMm(block, place.columnMm, place.preset, place.rules))}` : '',
    left === 0 ? '' : lengths.left(left),
    inset === 0 ? '' : lengths.right(inset),
    block.hangingMm === undefined ? '' : lengths.hanging(block.hangingMm),
  ].filter((name) => name !== '');
  return `<p class="${classes.join(' ')}">${block.content.map((inline) => renderInline(inline, lengths)).join('')}</p>`;
}

function renderInline(inline: Inline, lengths: LengthClasses): string {
  if ('lineBreak' in inline) return '<br>';
  if ('gapMm' in inline) return `<span class="gap ${lengths.width(inline.gapMm)}">&nbsp;</span>`;
  let html = escapeHtml(inline.text);
  if (inline.italic !== undefined) html = inline.italic ? `<i>${html}</i>` : `<i class="upright">${html}</i>`;
  if (inline.bold !== undefined) html = inline.bold ? `<b>${html}</b>` : `<b class="regular">${html}</b>`;
  return html;
}

function renderColumns(block: ColumnsBlock, place: Place): string {
  const { lengths } = place;
  const cell = (blocks: readonly FlowBlock[], columnMm: number) => {
    const inside = { ...place, columnMm, kept: false };
    return `<div class="cell ${lengths.width(columnMm)}">${blocks.map((child) => renderFlow(child, inside)).join('\n')}</div>`;
  };
  const rows = block.rows.map(
    (row) => `<div class="row">\n${cell(row.left, block.leftMm)}\n${cell(row.right, block.rightMm)}\n</div>`,
  );
  const width = lengths.width(block.leftMm + block.rightMm);
  return `<div class="columns ${block.part} ${width}${place.kept ? ' keep' : ''}${place.ends === true ? ' ends' : ''}">\n${rows.join('\n')}\n</div>`;
}
