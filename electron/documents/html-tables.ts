/** Ruled tables of the document model as HTML. */
import type { TableBlock, TableRow } from '#shared/official-document/model.ts';
import { escapeHtml } from './escape-html.ts';
import type { LengthClasses } from './html-lengths.ts';

/** Chromium cuts what reaches over the text area, so the outer line of a table at its full width stands inside. */
export const LINE_INSET_MM = 0.2;

/** The table; `kept`: its last row stays on the page of what follows. */
export function renderTable(block: TableBlock, lengths: LengthClasses, kept: boolean): string {
  // The last column takes what is left.
  const columns = block.columns
    .map(({ widthMm: mm }, index) =>
      index === block.columns.length - 1 ? '<col>' : `<col class="${lengths.width(mm)}">`,
    )
    .join('');
  const widthMm = block.columns.reduce((sum, column) => sum + column.widthMm, 0);
  const classes = [
    'list',
    lengths.width(widthMm - LINE_INSET_MM),
    block.sizePt === undefined ? '' : lengths.size(block.sizePt),
    kept ? 'keep' : '',
  ].filter((name) => name !== '');
  const rowClass = block.rowMm === undefined ? '' : ` class="${lengths.height(block.rowMm)}"`;
  return [
    `<table class="${classes.join(' ')}"><colgroup>${columns}</colgroup>`,
    `<thead>${heading(block)}</thead>`,
    `<tbody>\n${block.rows.map((row) => renderRow(row, block, rowClass)).join('\n')}\n</tbody></table>`,
  ].join('\n');
}

function heading({ columns, head, numberedColumns }: TableBlock): string {
  const column = (title: string) => `<th scope="col">${cellHtml(title)}</th>`;
  const rows =
    head === undefined ? [columns.map(({ title }) => column(title)).join('')] : twoLevels({ columns, head });
  if (numberedColumns === true) {
    rows.push(columns.map((_, index) => `<td class="center">(${index + 1})</td>`).join(''));
  }
  return rows.map((cells) => `<tr>${cells}</tr>`).join('');
}

function twoLevels({ columns, head = [] }: Pick<TableBlock, 'columns' | 'head'>): string[] {
  let [upper, lower, index] = ['', '', 0];
  for (const cell of head) {
    const scope = cell.columns > 1 ? 'colgroup' : 'col';
    const columnSpan = cell.columns > 1 ? ` colspan="${cell.columns}"` : '';
    const rowSpan = cell.rows > 1 ? ' rowspan="2"' : '';
    upper += `<th scope="${scope}"${columnSpan}${rowSpan}>${cellHtml(cell.title)}</th>`;
    if (cell.rows === 1) {
      for (const { title } of columns.slice(index, index + cell.columns)) {
        lower += `<th scope="col">${cellHtml(title)}</th>`;
      }
    }
    index += cell.columns;
  }
  return [upper, lower];
}

function renderRow(row: TableRow, { columns }: TableBlock, rowClass: string): string {
  if ('emphasis' in row && row.emphasis === 'group') {
    return `<tr class="group"><th scope="rowgroup" class="left" colspan="${columns.length}">${cellHtml(row.cells[0] ?? '')}</th></tr>`;
  }
  const texts = 'emphasis' in row ? row.cells : row;
  const cells = columns.map(
    (column, index) => `<td class="${column.align}">${cellHtml(texts[index] ?? '')}</td>`,
  );
  if ('emphasis' in row) return `<tr class="total">${cells.join('')}</tr>`;
  return `<tr${rowClass}>${cells.join('')}</tr>`;
}

function cellHtml(text: string): string {
  return escapeHtml(text).replaceAll('\n', '<br>');
}
