/** Rows of a sheet that are no award: headers, totals, groups, footers. */
import { cellText } from '#shared/candidate-list/cells.ts';
import { isColumnNumberRow } from '#shared/candidate-list/headers.ts';
import { shapeOfRow } from '#shared/candidate-list/row-shapes.ts';
import type { Cell, ColumnMapping } from '#shared/candidate-list/types.ts';
import { repeatsHeader } from '#shared/legacy-list/legacy-headers.ts';
import { short } from '#shared/legacy-list/row-notes.ts';
import type { LegacyMapping, LegacyPlace, LegacyReading, PassedOver } from '#shared/legacy-list/types.ts';

/** Rows that are no award; null for one that is. */
export function passOver(
  cells: readonly Cell[],
  mapping: LegacyMapping,
  place: LegacyPlace,
): LegacyReading | null {
  const pass = (passedOver: PassedOver, next: LegacyPlace = place): LegacyReading => ({
    record: null,
    doubts: [],
    refusals: [],
    passedOver,
    place: next,
  });
  const { columns } = mapping;
  if (isPlainData(cells, columns)) return null;
  const repeated = repeatsHeader(cells, mapping.headerKey);
  if (repeated === 'same') return pass('header', { ...place, inFooter: false });
  if (repeated === 'other') {
    const text = short(
      cells
        .map(cellText)
        .filter((one) => one !== '')
        .join(' | '),
    );
    return { ...pass('header'), passedOver: null, refusals: [{ code: 'another_table', column: null, text }] };
  }
  if (isColumnNumberRow(cells)) return pass('column_numbers');
  const shape = shapeOfRow(cells, columns as ColumnMapping, place.sectionKind ?? mapping.defaults.kind);
  switch (shape.shape) {
    case 'empty':
      return pass('empty');
    case 'total':
      return pass('total');
    case 'footer':
      return pass('footer', { ...place, inFooter: true });
    case 'section':
      return pass('section', {
        sectionKind: shape.kind ?? place.sectionKind,
        sectionAward: shape.award || place.sectionAward,
        groupUnit: '',
        inFooter: false,
      });
    case 'group':
      return pass('group', { ...place, groupUnit: shape.unit, inFooter: false });
    case 'data':
      return place.inFooter && !isNumbered(cells, columns.ordinal) ? pass('footer') : null;
  }
}

/** A numbered row with a name and something more needs no closer look: most rows are such. */
function isPlainData(cells: readonly Cell[], columns: LegacyMapping['columns']): boolean {
  const name = columns.name ?? columns.nameAndPosition ?? columns.familyNames;
  if (name === undefined || !isNumbered(cells, columns.ordinal)) return false;
  const held = cells[name];
  if (typeof held !== 'string' || held.length < 4 || /^\(?\d/u.test(held)) return false;
  let filled = 0;
  for (const cell of cells) if (cell !== null && cell !== undefined && cell !== '') filled += 1;
  return filled > 2;
}

function isNumbered(cells: readonly Cell[], ordinal: number | undefined): boolean {
  const cell = ordinal === undefined ? null : cells[ordinal];
  return typeof cell === 'number' || (typeof cell === 'string' && /^\s*\d+[.)]?\s*$/u.test(cell));
}
