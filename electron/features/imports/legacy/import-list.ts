/** Checks an old list or brings it in, from the last committed row on. Runs in a worker thread. */
import { readCatalogue } from '#electron/features/catalogue/catalogue-entries.ts';
import { type FileRow, type ListFile, noNotes } from '#electron/lists/list-rows.ts';
import { openListFile } from '#electron/lists/open-list-file.ts';
import { writeAudit } from '#electron/office/write-audit.ts';
import { indexAwards, type NewAward } from '#electron/store/award-index.ts';
import type { Database } from '#electron/store/database.ts';
import { incomingFolder } from '#electron/store/vault.ts';
import type { WorkerStore } from '#electron/store/worker-store.ts';
import { cellLines } from '#shared/candidate-list/cells.ts';
import type { LegacySettings } from '#shared/contract/legacy-import.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import { openAwardReader, openKindsOfAward } from '#shared/legacy-list/award-reader.ts';
import { readLegacyRow } from '#shared/legacy-list/read-legacy-row.ts';
import { restoreRow } from '#shared/legacy-list/restore-row.ts';
import {
  type LegacyMapping,
  type LegacyPlace,
  type LegacyReading,
  START_OF_LIST,
} from '#shared/legacy-list/types.ts';
import { countEntered, countProblem, type ImportCounts, readCounts } from './counts.ts';
import { type Judged, openRowJudge, type RowJudge } from './enter-row.ts';
import { findImportRow, type ImportRow, settingsOf, updateImport } from './import-rows.ts';
import { keepProblem } from './problem-rows.ts';
import { openSlices, StoppedError } from './write-slices.ts';

/** What a worker is told of the import it works on. */
export interface ImportOrder {
  readonly importId: string;
  readonly dataDir: string;
  /** When it was asked for, and the day of it in the office. */
  readonly at: string;
  readonly today: string;
  /** Who asked, for the audit log. */
  readonly account: { readonly id: string; readonly name: string };
}

export interface ImportWork {
  readonly store: WorkerStore;
  readonly order: ImportOrder;
  stopped(): boolean;
  report(done: number, total: number): void;
}

/** A row of the file with what it was understood as. */
export interface ReadRow {
  readonly row: FileRow;
  readonly reading: LegacyReading;
}

/** Opens the list of an import out of the vault. Throws ListFileError, Refusal FILE_LOST. */
export async function openVaultList(
  store: WorkerStore,
  dataDir: string,
  sha256: string,
  fileName: string,
): Promise<ListFile> {
  const parts = store.vault.openParts(sha256);
  try {
    const file = await openListFile(parts, fileName, incomingFolder(dataDir));
    return {
      ...file,
      close: () => {
        file.close();
        parts.close();
      },
    };
  } catch (error) {
    parts.close();
    throw error;
  }
}

/** How rows are understood in this office today. */
export function rowReader(db: Database, mapping: LegacyMapping, today: string) {
  const catalogue = readCatalogue(db);
  const context = { readAward: openAwardReader(catalogue), kindsOfAward: openKindsOfAward(catalogue), today };
  return (row: FileRow, place: LegacyPlace): LegacyReading =>
    readLegacyRow(row, mapping, { ...context, place });
}

/** The cells of a row as people read them. */
export const shownCells = (row: FileRow, mapping: LegacyMapping): string[] =>
  restoreRow(row, mapping.encodings).cells.map(cellLines);

/** Checks (`step` check) or brings in (`step` run). Throws StoppedError, ListFileError, Refusal. */
export async function importList(work: ImportWork): Promise<void> {
  const { store, order } = work;
  const head = findImportRow(store.db, order.importId);
  const settings = settingsOf(head);
  if (settings === null) throw new Refusal('IMPORT_NOT_RUNNING');
  const file = await openVaultList(store, order.dataDir, head.sha256, head.file_name);
  try {
    await readThrough(work, head, settings, file);
  } finally {
    file.close();
  }
}

async function readThrough(
  work: ImportWork,
  head: ImportRow,
  settings: LegacySettings,
  file: ListFile,
): Promise<void> {
  const { store, order } = work;
  const { mapping } = settings;
  const write = head.step === 'run';
  const counts = readCounts(head.counts);
  const sheet = file.sheets[settings.sheet];
  const total = sheet?.rows ?? 0;
  const judge = openRowJudge(store.db, {
    importId: order.importId,
    at: new Date(head.at),
    accept: new Set(settings.accept),
    write,
  });
  const read = rowReader(store.db, mapping as LegacyMapping, order.today);
  let place: LegacyPlace = head.place === '' ? START_OF_LIST : (JSON.parse(head.place) as LegacyPlace);
  let done = head.done;
  let header: readonly string[] = [];
  const slices = openSlices<ReadRow>(store, work.stopped, (rows) => {
    enterSlice(store.db, order.importId, mapping as LegacyMapping, rows, judge, counts);
    done += rows.length;
    const last = rows.at(-1);
    updateImport(store.db, order.importId, {
      done,
      done_row: last?.row.rowNumber ?? 0,
      place: JSON.stringify(last?.reading.place ?? place),
      counts: JSON.stringify(counts),
    });
  });
  const notes = noNotes();
  for await (const rows of file.rows(settings.sheet, notes)) {
    for (const row of rows) {
      if (row.rowNumber === mapping.headerRow) header = shownCells(row, mapping as LegacyMapping);
      if (row.rowNumber <= head.done_row || row.rowNumber < mapping.firstRow) continue;
      const reading = read(row, place);
      place = reading.place;
      slices.add({ row, reading });
    }
    work.report(done, Math.max(total, done));
    if (work.stopped()) throw new StoppedError();
  }
  slices.flush();
  store.write(() => {
    if (work.stopped()) throw new StoppedError();
    updateImport(store.db, order.importId, {
      state: write ? 'done' : 'checked',
      step: '',
      sheet_name: sheet?.name ?? '',
      total: done,
      notes: JSON.stringify(notes),
      header: JSON.stringify(header),
      failure: '',
    });
    if (!write) return;
    store.db.sql('UPDATE import_batch SET rows = ? WHERE id = ?', counts.imported, order.importId);
    writeAudit(store.db, {
      at: new Date(order.at),
      caller: order.account,
      action: 'imports.runLegacy',
      notes: [
        {
          subjectKind: 'import',
          subjectId: order.importId,
          summary: `Nhập xong “${head.label}”: ${counts.imported} lượt khen vào lưu trữ, ${counts.duplicates} dòng trùng, ${counts.refused + counts.doubtful} dòng cần sửa`,
        },
      ],
    });
  });
}

/** One slice: what comes in, what does not and why, and the counts. */
function enterSlice(
  db: Database,
  importId: string,
  mapping: LegacyMapping,
  rows: readonly ReadRow[],
  judge: RowJudge,
  counts: ImportCounts,
): void {
  const awards: NewAward[] = [];
  for (const { row, reading } of rows) {
    const judged = judge.judge(reading);
    if (judged === null) {
      counts.passedOver += 1;
      continue;
    }
    counts.read += 1;
    if (judged.sort === 'problem') {
      keepJudged(db, importId, row.rowNumber, shownCells(row, mapping), judged, reading.place);
      countProblem(counts, judged.severity, codesOf(judged));
      continue;
    }
    countEntered(counts, reading.record?.year ?? 0, judged.isNewHonoree);
    if (judged.award !== null) awards.push(judged.award);
  }
  indexAwards(db, awards);
  judge.entered();
}

type JudgedProblem = Extract<Judged, { sort: 'problem' }>;

export const codesOf = ({ severity, problems }: JudgedProblem): string[] =>
  problems.filter((problem) => problem.severity === severity).map(({ code }) => code);

export function keepJudged(
  db: Database,
  importId: string,
  rowNumber: number,
  cells: readonly string[],
  { severity, problems }: JudgedProblem,
  place: LegacyPlace,
): void {
  keepProblem(db, importId, rowNumber, severity, cells, { problems, place });
}
