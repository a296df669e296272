/**
 * Ruled tables of the document model as WordprocessingML text. A list of thousands of recipients is written row by
 * row: the objects the docx library would make of it take most of its time and memory.
 */
import {
  CELL_PADDING_MM,
  CELL_PADDING_PT,
  mmToTwips,
  ptToTwips,
  TABLE_LINE_PT,
  tableSizePt,
} from '#shared/official-document/layout.ts';
import type { SizePreset, TableBlock, TableColumn, TableRow } from '#shared/official-document/model.ts';
import { DOCUMENT_FONT } from './docx-styles.ts';
import { escapeXml } from './escape-xml.ts';

/** Rows written at a time. */
const ROWS_A_PIECE = 100;

/** Borders, cell margins and fixed layout, in the order of the schema (ECMA-376-1, 17.4.60). */
function tableProperties(widthTwips: number): string {
  const padding = mmToTwips(CELL_PADDING_MM);
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((side) => `<w:${side} w:val="single" w:sz="${TABLE_LINE_PT * 8}" w:space="0" w:color="auto"/>`)
    .join('');
  const margins = [
    ['top', 0],
    ['left', padding],
    ['bottom', 0],
    ['right', padding],
  ]
    .map(([side, twips]) => `<w:${side} w:w="${twips}" w:type="dxa"/>`)
    .join('');
  return (
    `<w:tblPr><w:tblW w:w="${widthTwips}" w:type="dxa"/><w:tblBorders>${borders}</w:tblBorders>` +
    `<w:tblLayout w:type="fixed"/><w:tblCellMar>${margins}</w:tblCellMar></w:tblPr>`
  );
}

type CellLook = {
  readonly widthTwips: number;
  readonly columns?: number;
  /** Cells merged downwards: the first one, or one under it. */
  readonly merge?: 'restart' | 'continue';
  readonly align: TableColumn['align'];
  readonly bold: boolean;
  readonly halfPoints: number;
  readonly keepNext: boolean;
};

/** What stands before and after the text of a cell. */
function cellFrame(look: CellLook): readonly [before: string, after: string] {
  const padding = ptToTwips(CELL_PADDING_PT);
  const span = look.columns === undefined || look.columns < 2 ? '' : `<w:gridSpan w:val="${look.columns}"/>`;
  const merge = look.merge === undefined ? '' : `<w:vMerge w:val="${look.merge}"/>`;
  const properties = `<w:tcPr><w:tcW w:w="${look.widthTwips}" w:type="dxa"/>${span}${merge}<w:vAlign w:val="center"/></w:tcPr>`;
  const paragraph =
    `<w:p><w:pPr>${look.keepNext ? '<w:keepNext/>' : ''}` +
    `<w:spacing w:before="${padding}" w:after="${padding}" w:line="240" w:lineRule="auto"/>` +
    `<w:jc w:val="${look.align}"/></w:pPr>`;
  const fonts = ['ascii', 'cs', 'eastAsia', 'hAnsi'].map((slot) => `w:${slot}="${DOCUMENT_FONT}"`).join(' ');
  const run =
    `<w:r><w:rPr><w:rFonts ${fonts}/>${look.bold ? '<w:b/><w:bCs/>' : ''}` +
    `<w:sz w:val="${look.halfPoints}"/><w:szCs w:val="${look.halfPoints}"/></w:rPr><w:t xml:space="preserve">`;
  return [`<w:tc>${properties}${paragraph}${run}`, '</w:t></w:r></w:p></w:tc>'];
}

/** Text of a cell inside `w:t`; '\n' starts a new line. */
function cellText(text: string): string {
  const escaped = escapeXml(text);
  return escaped.includes('\n')
    ? escaped.replaceAll('\n', '</w:t><w:br/><w:t xml:space="preserve">')
    : escaped;
}

/** Letters in the cells of a table, in points. */
export function cellSizePt(block: TableBlock, preset: SizePreset): number {
  return block.sizePt ?? tableSizePt(preset);
}

class RowWriter {
  readonly #block: TableBlock;
  readonly #widths: readonly number[];
  readonly #halfPoints: number;
  readonly #height: string;
  /** Frames of the cells of a plain row, by whether it stays with the next row. */
  readonly #plain: Readonly<Record<'kept' | 'free', readonly (readonly [string, string])[]>>;

  constructor(block: TableBlock, preset: SizePreset) {
    this.#block = block;
    this.#widths = block.columns.map((column) => mmToTwips(column.widthMm));
    this.#halfPoints = cellSizePt(block, preset) * 2;
    this.#height =
      block.rowMm === undefined ? '' : `<w:trHeight w:val="${mmToTwips(block.rowMm)}" w:hRule="atLeast"/>`;
    this.#plain = { kept: this.#frames(true, false), free: this.#frames(false, false) };
  }

  get widthTwips(): number {
    return this.#sum(0, this.#widths.length);
  }

  get grid(): string {
    return `<w:tblGrid>${this.#widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`;
  }

  row(row: TableRow, keepNext: boolean): string {
    // Room for handwriting belongs to the rows that are written in, not to headings and sums.
    const open = `<w:tr><w:trPr><w:cantSplit/>${'emphasis' in row ? '' : this.#height}</w:trPr>`;
    if ('emphasis' in row && row.emphasis === 'group') {
      const [before, after] = this.#cell(
        0,
        { align: 'left', bold: true, columns: this.#widths.length },
        true,
      );
      return `${open}${before}${cellText(row.cells[0] ?? '')}${after}</w:tr>`;
    }
    const cells = 'emphasis' in row ? row.cells : row;
    const frames = 'emphasis' in row ? this.#frames(keepNext, true) : this.#plain[keepNext ? 'kept' : 'free'];
    let xml = open;
    for (const [index, [before, after]] of frames.entries()) {
      xml += before + cellText(cells[index] ?? '') + after;
    }
    return `${xml}</w:tr>`;
  }

  /** The heading, of one or two levels, and the row of column numbers; repeated on every page. */
  heading(): string {
    const titles = this.#block.columns.map((column) => column.title);
    const rows = this.#block.head === undefined ? [this.#headRow(titles)] : this.#twoLevels(titles);
    if (this.#block.numberedColumns === true) {
      rows.push(
        this.#headRow(
          titles.map((_, index) => `(${index + 1})`),
          false,
        ),
      );
    }
    return rows.join('');
  }

  #twoLevels(titles: readonly string[]): string[] {
    let [upper, lower, index] = ['', '', 0];
    for (const { title, columns, rows } of this.#block.head ?? []) {
      const look = { align: 'center', bold: true, columns } as const;
      const [before, after] = this.#cell(index, rows === 2 ? { ...look, merge: 'restart' } : look, true);
      upper += before + cellText(title) + after;
      if (rows === 2) {
        const [under, end] = this.#cell(index, { ...look, merge: 'continue' }, true);
        lower += under + end;
      } else {
        for (let column = index; column < index + columns; column += 1) {
          const [open, close] = this.#cell(column, { align: 'center', bold: true, columns: 1 }, true);
          lower += open + cellText(titles[column] ?? '') + close;
        }
      }
      index += columns;
    }
    return [upper, lower].map((cells) => this.#head(cells));
  }

  #headRow(texts: readonly string[], bold = true): string {
    const cells = texts.map((text, index) => {
      const [before, after] = this.#cell(index, { align: 'center', bold, columns: 1 }, true);
      return before + cellText(text) + after;
    });
    return this.#head(cells.join(''));
  }

  #head(cells: string): string {
    return `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${cells}</w:tr>`;
  }

  #frames(keepNext: boolean, bold: boolean): (readonly [string, string])[] {
    return this.#block.columns.map(({ align }, index) =>
      this.#cell(index, { align, bold, columns: 1 }, keepNext),
    );
  }

  #cell(
    first: number,
    look: Pick<CellLook, 'align' | 'bold' | 'merge'> & { readonly columns: number },
    keepNext: boolean,
  ): readonly [string, string] {
    const widthTwips = this.#sum(first, first + look.columns);
    return cellFrame({ ...look, widthTwips, halfPoints: this.#halfPoints, keepNext });
  }

  #sum(from: number, to: number): number {
    return this.#widths.slice(from, to).reduce((sum, width) => sum + width, 0);
  }
}

/** `w:tbl` of a table in pieces, each with the rows written so far. `keepNext`: its last row stays with what follows. */
export function* tableXml(
  block: TableBlock,
  { preset, keepNext }: { readonly preset: SizePreset; readonly keepNext: boolean },
): Generator<{ readonly xml: string; readonly written: number }> {
  const writer = new RowWriter(block, preset);
  const { length } = block.rows;
  let xml = `<w:tbl>${tableProperties(writer.widthTwips)}${writer.grid}${writer.heading()}`;
  for (const [index, row] of block.rows.entries()) {
    xml += writer.row(row, keepNext && index === length - 1);
    if ((index + 1) % ROWS_A_PIECE !== 0) continue;
    yield { xml, written: index + 1 };
    xml = '';
  }
  yield { xml: `${xml}</w:tbl>`, written: length };
}
