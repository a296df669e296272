/** What a list looks like before anything is stored: its sheets and columns, and its rows as they would be read. */
import { readCatalogue } from '#electron/features/catalogue/catalogue-entries.ts';
import { type FileRow, type ListFile, noNotes } from '#electron/lists/list-rows.ts';
import { type Database, query } from '#electron/store/database.ts';
import type { WorkerStore } from '#electron/store/worker-store.ts';
import { cellLines } from '#shared/candidate-list/cells.ts';
import type { LegacyPreviewRow, LegacySettings, LegacySurvey } from '#shared/contract/legacy-import.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import { openAwardReader } from '#shared/legacy-list/award-reader.ts';
import { inspectLegacyList } from '#shared/legacy-list/inspect-list.ts';
import { type LegacyMapping, type LegacyReading, START_OF_LIST } from '#shared/legacy-list/types.ts';
import { toNfc } from '#shared/vietnamese/normalize.ts';
import type { StoredProblem } from './enter-row.ts';
import { rowReader } from './import-list.ts';
import { describeProblem } from './problem-sentences.ts';

/** Rows that tell what a list is. */
const LOOKED_AT = 400;
/** Rows shown with the columns. */
const SHOWN = 30;

/** The first `count` rows of the sheet, empty ones too: what stands where is told by the row. */
export async function firstRows(file: ListFile, sheet: number, count: number) {
  const notes = noNotes();
  const rows: FileRow[] = [];
  reading: for await (const some of file.rows(sheet, notes)) {
    for (const row of some) {
      while (rows.length < row.rowNumber - 1 && rows.length < count)
        rows.push({ rowNumber: rows.length + 1, cells: [], fonts: [] });
      if (rows.length >= count) break reading;
      rows.push(row);
    }
  }
  return { rows, notes };
}

/** Throws ListFileError, Refusal LIST_EMPTY. */
export async function surveyList(
  store: WorkerStore,
  file: ListFile,
  ask: { readonly sheet: number | null; readonly headerRow: number | null; readonly today: string },
): Promise<Omit<LegacySurvey, 'importId' | 'fileName'>> {
  const firstSeen = file.sheets.findIndex(({ hidden }) => !hidden);
  const sheet = ask.sheet ?? Math.max(0, firstSeen);
  if (file.sheets[sheet] === undefined) throw new Refusal('NOT_FOUND');
  const { rows, notes } = await firstRows(file, sheet, LOOKED_AT);
  if (rows.length === 0) throw new Refusal('LIST_EMPTY');
  const found = inspectLegacyList(rows, {
    remembered: (headerKey) => findProfile(store.db, headerKey),
    readAward: openAwardReader(readCatalogue(store.db)),
    headerRow: ask.headerRow,
    today: ask.today,
  });
  return {
    kind: file.kind,
    sheets: file.sheets.map((one, index) => ({ index, ...one })),
    sheet,
    mapping: plain(found.mapping),
    columns: found.columns.map((column) => plain(column)),
    titles: [...found.titles],
    remembered: found.remembered,
    notes,
    firstRows: rows.slice(0, SHOWN).map(asInFile),
  };
}

/** A copy without readonly arrays, as the contract has it. */
const plain = <T>(value: unknown): T => JSON.parse(JSON.stringify(value)) as T;

function findProfile(db: Database, headerKey: string): LegacyMapping | null {
  const row = db.first(
    query.selectFrom('legacy_profile').select('mapping').where('header_key', '=', headerKey),
  );
  return row === undefined ? null : (JSON.parse(row.mapping) as LegacyMapping);
}

const asInFile = ({ rowNumber, cells }: FileRow) => ({
  rowNumber,
  cells: cells.map((cell) => toNfc(cellLines(cell))),
});

/** Rows behind `afterRow` as they would be read. Throws ListFileError. */
export async function previewList(
  store: WorkerStore,
  file: ListFile,
  ask: {
    readonly settings: LegacySettings;
    readonly afterRow: number;
    readonly limit: number;
    readonly today: string;
  },
): Promise<{ rows: LegacyPreviewRow[]; more: boolean }> {
  const { mapping, sheet, accept } = ask.settings;
  const read = rowReader(store.db, mapping as LegacyMapping, ask.today);
  const names = new Map(
    store.db
      .sql<{ id: string; short_name: string }>('SELECT id, short_name FROM award_type')
      .map(({ id, short_name }) => [id, short_name]),
  );
  const rows: LegacyPreviewRow[] = [];
  let place = START_OF_LIST;
  for await (const some of file.rows(sheet, noNotes())) {
    for (const row of some) {
      if (row.rowNumber < mapping.firstRow) continue;
      const reading = read(row, place);
      place = reading.place;
      if (row.rowNumber <= ask.afterRow) continue;
      if (rows.length === ask.limit) return { rows, more: true };
      rows.push(toPreview(store.db, row, reading, names, new Set(accept)));
    }
  }
  return { rows, more: false };
}

function toPreview(
  db: Database,
  row: FileRow,
  { record, doubts, refusals, passedOver }: LegacyReading,
  names: ReadonlyMap<string, string>,
  accept: ReadonlySet<string>,
): LegacyPreviewRow {
  const alone = { award: null, otherRow: null };
  const problems: StoredProblem[] = [
    ...refusals.map((note) => ({ ...note, ...alone, severity: 'refused' as const })),
    ...doubts
      .filter(({ code }) => !accept.has(code))
      .map((note) => ({ ...note, ...alone, severity: 'doubtful' as const })),
  ];
  return {
    ...asInFile(row),
    record:
      record === null
        ? null
        : {
            kind: record.kind,
            honorific: record.honorific,
            name: record.name,
            birthDate: record.birthDate,
            position: record.position,
            unit: record.unit,
            reason: record.reason,
            award: names.get(record.award.id ?? '') ?? record.award.text,
            awardTypeId: record.award.id,
            decisionNumber: record.decisionNumber,
            decisionDate: record.decisionDate,
            year: record.year,
            signer: record.signer,
          },
    passedOver,
    problems: problems.map((problem) => describeProblem(db, problem)),
  };
}
