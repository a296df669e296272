import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sourceOf } from '#electron/lists/byte-source.ts';
import { noNotes } from '#electron/lists/list-rows.ts';
import { openListFile } from '#electron/lists/open-list-file.ts';
import { openCatalogue } from '#shared/domain/catalogue/catalogue.ts';
import { SEED_ENTRIES } from '#shared/domain/catalogue/seed.ts';
import { openAwardReader, openKindsOfAward } from '#shared/legacy-list/award-reader.ts';
import { inspectLegacyList } from '#shared/legacy-list/inspect-list.ts';
import { readLegacyRow } from '#shared/legacy-list/read-legacy-row.ts';
import { restoreRow } from '#shared/legacy-list/restore-row.ts';
import { type LegacyRow, START_OF_LIST } from '#shared/legacy-list/types.ts';
import {
  CAPITAL_LETTERS,
  GOLDEN_FILES,
  GOLDEN_FOLDER,
  type GoldenFile,
  goldenBytes,
  goldenName,
  HEADER,
  ROWS,
  SMALL_LETTERS,
  sourceCell,
} from '#test/support/legacy-golden.ts';
import { makeFolder } from '#test/support/temporary-folder.ts';
import { VIETNAMESE_LETTERS } from '#test/unit/vietnamese/letters.ts';

const KINDS = ['xlsx', 'csv'] as const;
const FILES = GOLDEN_FILES.flatMap((file) => KINDS.map((kind) => [file, kind] as const));
const catalogue = openCatalogue(SEED_ENTRIES);
const readAward = openAwardReader(catalogue);
const context = { readAward, kindsOfAward: openKindsOfAward(catalogue), today: '2026-11-28' };

async function rowsOf(file: GoldenFile, kind: 'xlsx' | 'csv'): Promise<LegacyRow[]> {
  const bytes = readFileSync(new URL(goldenName(file, kind), GOLDEN_FOLDER));
  const list = await openListFile(sourceOf(bytes), goldenName(file, kind), makeFolder());
  const rows: LegacyRow[] = [];
  for await (const some of list.rows(0, noNotes())) rows.push(...some);
  list.close();
  return rows;
}

describe('golden old lists', () => {
  it('hold all 146 letters', () => {
    const all = [...SMALL_LETTERS, ...CAPITAL_LETTERS].join('');
    expect(VIETNAMESE_LETTERS.filter((letter) => !all.includes(letter))).toEqual([]);
  });

  it.each(FILES)('danh-sach-%s.%s is what its source makes', (file, kind) => {
    const kept = readFileSync(new URL(goldenName(file, kind), GOLDEN_FOLDER));
    expect(kept.equals(goldenBytes(file, kind)), 'run node test/support/legacy-golden.ts').toBe(true);
  });

  it.each(FILES)('danh-sach-%s.%s is restored letter for letter', async (file, kind) => {
    const rows = await rowsOf(file, kind);
    const { mapping, columns } = inspectLegacyList(rows, context);
    expect(mapping.headerRow).toBe(3);
    expect(columns.map(({ header }) => header)).toEqual(HEADER);
    const restored = rows
      .filter(({ rowNumber }) => rowNumber >= mapping.firstRow)
      .map((row) => restoreRow(row, mapping.encodings));
    const source = ROWS.map((_, row) => HEADER.map((_, column) => sourceCell(file, kind, row, column)));
    expect(restored.map(({ cells }) => HEADER.map((_, column) => String(cells[column] ?? '')))).toEqual(
      source,
    );
    expect(restored.flatMap(({ uncertain }) => uncertain)).toEqual([]);
  });

  it.each(FILES)('danh-sach-%s.%s gives the same awards', async (file, kind) => {
    const rows = await rowsOf(file, kind);
    const { mapping } = inspectLegacyList(rows, context);
    const read = rows
      .filter(({ rowNumber }) => rowNumber >= mapping.firstRow)
      .map((row) => readLegacyRow(row, mapping, { ...context, place: START_OF_LIST }));
    expect(read.flatMap(({ doubts, refusals }) => [...doubts, ...refusals])).toEqual([]);
    expect(
      read.map(({ record }) => [record?.name, record?.unit, record?.award.id, record?.decisionDate]),
    ).toEqual(ROWS.map((row) => [row[1], row[3], readAward(String(row[4])).id, isoOf(String(row[5]))]));
  });
});

function isoOf(decision: string): string {
  const [day = '', month = '', year = ''] = (decision.split(' ').at(-1) ?? '').split('/');
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
