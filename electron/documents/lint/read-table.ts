/** Cells of a table: where they stand, how wide they are, whether lines are drawn around them. */
import type { ReadBlock, ReadCell } from '#shared/official-document/lint/read-document.ts';
import { borderOf } from './property-set.ts';
import type { TableContext } from './read-story.ts';
import type { StyleSheet, TableCondition } from './style-sheet.ts';
import { at, childrenOf, twipsOf, valOf, type XmlElement } from './xml-tree.ts';

/** Word's own margin left and right of the text in a cell, where nothing says otherwise. */
const USUAL_CELL_MARGIN = 108;

/** The innermost table around an element; null outside of tables. */
export function tableContextOf(ancestors: readonly XmlElement[]): TableContext | null {
  const start = ancestors.findLastIndex(({ name }) => name === 'w:tbl');
  const table = ancestors[start];
  if (table === undefined) return null;
  const inner = ancestors.slice(start);
  const row = inner.find(({ name }) => name === 'w:tr');
  const cell = inner.find(({ name }) => name === 'w:tc');
  const properties = at(table, 'w:tblPr');
  return { style: valOf(properties, 'w:tblStyle'), conditions: conditionsOf(table, row, cell) };
}

/** Bits of w:cnfStyle in order (17.4.7). */
const CONDITION_BITS: readonly (TableCondition | null)[] = [
  'firstRow',
  'lastRow',
  'firstCol',
  'lastCol',
  null,
  null,
  'band1Horz',
  'band2Horz',
];
const LEAST_PARTICULAR_FIRST: readonly TableCondition[] = [
  'wholeTable',
  'band1Horz',
  'band2Horz',
  'firstCol',
  'lastCol',
  'firstRow',
  'lastRow',
];

/** Which parts of the table's style hold here: as Word wrote it down, or by first row and column. */
function conditionsOf(
  table: XmlElement,
  row: XmlElement | undefined,
  cell: XmlElement | undefined,
): readonly TableCondition[] {
  const found = new Set<TableCondition>(['wholeTable']);
  const written = [at(row, 'w:trPr', 'w:cnfStyle'), at(cell, 'w:tcPr', 'w:cnfStyle')].filter(
    (one) => one !== undefined,
  );
  for (const { attributes } of written) {
    [...(attributes['w:val'] ?? '')].forEach((bit, index) => {
      const condition = CONDITION_BITS[index];
      if (bit === '1' && condition != null) found.add(condition);
    });
  }
  const look = at(table, 'w:tblPr', 'w:tblLook')?.attributes ?? {};
  const bits = Number.parseInt(look['w:val'] ?? '0', 16);
  const asks = (name: string, bit: number) => look[`w:${name}`] === '1' || (bits & bit) !== 0;
  if (written.length === 0 && row !== undefined) {
    if (asks('firstRow', 0x20) && at(table, 'w:tr') === row) found.add('firstRow');
    if (asks('firstColumn', 0x80) && at(row, 'w:tc') === cell) found.add('firstCol');
  }
  return LEAST_PARTICULAR_FIRST.filter((condition) => found.has(condition));
}

/** A finished cell; its table is still open above it. */
export function readCell(
  cell: XmlElement,
  ancestors: readonly XmlElement[],
  styles: StyleSheet,
  blocks: readonly ReadBlock[],
): ReadCell {
  const table = ancestors.findLast(({ name }) => name === 'w:tbl');
  const row = ancestors.findLast(({ name }) => name === 'w:tr');
  const own = at(cell, 'w:tcPr');
  const tableProperties = at(table, 'w:tblPr');
  const levels = [
    ...(tableProperties === undefined ? [] : [tableProperties]),
    ...styles.tableProperties(valOf(tableProperties, 'w:tblStyle')),
  ];
  const width = at(own, 'w:tcW')?.attributes;
  const merge = at(own, 'w:vMerge');
  return {
    width: width?.['w:type'] === 'dxa' ? (twipsOf(width['w:w']) ?? null) : gridWidth(table, row, own),
    marginLeft: marginOf(own, levels, ['w:left', 'w:start']),
    marginRight: marginOf(own, levels, ['w:right', 'w:end']),
    columns: Number(valOf(own, 'w:gridSpan') ?? 1),
    continues: merge !== undefined && (merge.attributes['w:val'] ?? 'continue') === 'continue',
    ruled: isRuled(own, levels),
    blocks,
  };
}

/** Width by the grid of the table: the column after those of the cells before. */
function gridWidth(
  table: XmlElement | undefined,
  row: XmlElement | undefined,
  own: XmlElement | undefined,
): number | null {
  const grid = childrenOf(at(table, 'w:tblGrid'), 'w:gridCol').map(({ attributes }) =>
    twipsOf(attributes['w:w']),
  );
  // The cell itself is the last child of its row: those before it are finished.
  const before = childrenOf(row, 'w:tc')
    .slice(0, -1)
    .reduce((sum, one) => sum + ((one.value as ReadCell | undefined)?.columns ?? 1), 0);
  const columns = grid.slice(before, before + Number(valOf(own, 'w:gridSpan') ?? 1));
  if (columns.length === 0 || columns.some((column) => column === undefined)) return null;
  return columns.reduce<number>((sum, column) => sum + (column ?? 0), 0);
}

function marginOf(
  own: XmlElement | undefined,
  levels: readonly XmlElement[],
  names: readonly string[],
): number {
  const places = [at(own, 'w:tcMar'), ...levels.map((level) => at(level, 'w:tblCellMar'))];
  for (const place of places) {
    for (const name of names) {
      const margin = twipsOf(at(place, name)?.attributes['w:w']);
      if (margin !== undefined) return margin;
    }
  }
  return USUAL_CELL_MARGIN;
}

/** The borders of a cell, edge by edge, are its own or those of its table. */
const EDGES: readonly (readonly [readonly string[], readonly string[]])[] = [
  [['w:top'], ['w:top', 'w:insideH']],
  [['w:bottom'], ['w:bottom', 'w:insideH']],
  [
    ['w:left', 'w:start'],
    ['w:left', 'w:start', 'w:insideV'],
  ],
  [
    ['w:right', 'w:end'],
    ['w:right', 'w:end', 'w:insideV'],
  ],
];

function isRuled(own: XmlElement | undefined, levels: readonly XmlElement[]): boolean {
  const cellBorders = at(own, 'w:tcBorders');
  return EDGES.some(([ofCell, ofTable]) => {
    const said = ofCell.map((edge) => borderOf(at(cellBorders, edge))).find((drawn) => drawn !== undefined);
    if (said !== undefined) return said;
    return ofTable.some((edge) => {
      const drawn = levels
        .map((level) => borderOf(at(level, 'w:tblBorders', edge)))
        .find((one) => one !== undefined);
      return drawn === true;
    });
  });
}
