/** Brings corrected rows back into their batch: under their old row numbers, so that none comes in twice. */
import { type FileRow, type ListFile, noNotes } from '#electron/lists/list-rows.ts';
import { writeAudit } from '#electron/office/write-audit.ts';
import { indexAwards } from '#electron/store/award-index.ts';
import { cellText } from '#shared/candidate-list/cells.ts';
import type { Cell } from '#shared/candidate-list/types.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import type { LegacyColumns, LegacyMapping } from '#shared/legacy-list/types.ts';
import { CORRECTION_COLUMNS, rowTitle } from './correction-sheet.ts';
import { countEntered, countProblem, readCounts } from './counts.ts';
import { openRowJudge } from './enter-row.ts';
import { codesOf, type ImportWork, keepJudged, openVaultList, rowReader, shownCells } from './import-list.ts';
import { findImportRow, settingsOf, updateImport } from './import-rows.ts';
import { findProblem, readKept, settleProblem } from './problem-rows.ts';
import { openSlices, StoppedError } from './write-slices.ts';

/** An apostrophe that an export put before a text that a spreadsheet would calculate. */
const DISARMED = /^'(?=[=+\-@\t\r＝＋－＠])/u;
/** Codes that a mark in the column "as it was read" does not overrule: the row says too little to come in. */
const NOT_ACCEPTED = 'award_ambiguous';

/** How the corrected file is read: the list's own columns behind three others, in Unicode by now. */
function correctionMapping(mapping: LegacyMapping): LegacyMapping {
  const columns: LegacyColumns = Object.fromEntries(
    Object.entries(mapping.columns).map(([field, column]) => [field, column + CORRECTION_COLUMNS]),
  );
  return { ...mapping, headerKey: '', headerRow: 1, firstRow: 2, columns, encodings: [] };
}

/** Whether a file is the one that this import gave out. Throws ListFileError. */
export async function isCorrectionFile(file: ListFile, importId: string): Promise<boolean> {
  for await (const [first] of file.rows(0, noNotes()))
    return cellText(first?.cells[0]) === rowTitle(importId);
  return false;
}

interface CorrectedRow {
  readonly at: FileRow;
  /** The row of the list that it stands for. */
  readonly row: FileRow;
  readonly accepted: boolean;
}

function toCorrected(at: FileRow): CorrectedRow | null {
  const rowNumber = Number(cellText(at.cells[0]));
  if (!Number.isInteger(rowNumber) || rowNumber < 1) return null;
  const cells = at.cells.map((cell): Cell => (typeof cell === 'string' ? cell.replace(DISARMED, '') : cell));
  return { at, row: { rowNumber, cells, fonts: [] }, accepted: cellText(at.cells[2]) !== '' };
}

/** Throws StoppedError, ListFileError, Refusal. */
export async function correctList(work: ImportWork): Promise<void> {
  const { store, order } = work;
  const { db } = store;
  const head = findImportRow(db, order.importId);
  const settings = settingsOf(head);
  if (settings === null || head.correction_sha256 === null) throw new Refusal('IMPORT_NOT_RUNNING');
  const mapping = correctionMapping(settings.mapping as LegacyMapping);
  const read = rowReader(db, mapping, order.today);
  const counts = readCounts(head.counts);
  const options = { importId: order.importId, at: new Date(head.at), write: true };
  const strict = openRowJudge(db, { ...options, accept: new Set(settings.accept) });
  const lenient = openRowJudge(db, { ...options, accept: { has: (code: string) => code !== NOT_ACCEPTED } });
  let done = head.done;

  const enter = ({ row, accepted }: CorrectedRow): void => {
    const before = findProblem(db, order.importId, row.rowNumber);
    if (before === undefined || before.settled === 1) return;
    const kept = readKept(before);
    const reading = read(row, kept.place);
    const judge = accepted ? lenient : strict;
    const judged = judge.judge(reading);
    if (judged === null) return;
    countProblem(
      counts,
      before.severity,
      kept.problems.filter(({ severity }) => severity === before.severity).map(({ code }) => code),
      -1,
    );
    if (judged.sort === 'problem') {
      const cells = shownCells(row, mapping).slice(CORRECTION_COLUMNS);
      const problems = judged.problems.map((problem) => ({
        ...problem,
        column: problem.column === null ? null : problem.column - CORRECTION_COLUMNS,
      }));
      keepJudged(db, order.importId, row.rowNumber, cells, { ...judged, problems }, kept.place);
      countProblem(counts, judged.severity, codesOf(judged));
      return;
    }
    countEntered(counts, reading.record?.year ?? 0, judged.isNewHonoree);
    settleProblem(db, order.importId, row.rowNumber);
    // One by one: two corrected rows may be one award, and are judged by two judges.
    if (judged.award !== null) indexAwards(db, [judged.award]);
    judge.entered();
  };

  const slices = openSlices<CorrectedRow>(store, work.stopped, (rows) => {
    for (const row of rows) enter(row);
    done += rows.length;
    updateImport(db, order.importId, {
      done,
      done_row: rows.at(-1)?.at.rowNumber ?? 0,
      counts: JSON.stringify(counts),
    });
  });
  const file = await openVaultList(store, order.dataDir, head.correction_sha256, head.correction_name);
  try {
    for await (const rows of file.rows(0, noNotes())) {
      for (const at of rows) {
        const corrected = at.rowNumber <= head.done_row ? null : toCorrected(at);
        if (corrected !== null) slices.add(corrected);
      }
      work.report(done, Math.max(file.sheets[0]?.rows ?? 0, done));
      if (work.stopped()) throw new StoppedError();
    }
    slices.flush();
  } finally {
    file.close();
  }
  store.write(() => {
    if (work.stopped()) throw new StoppedError();
    updateImport(db, order.importId, { state: 'done', step: '', failure: '' });
    db.sql('UPDATE import_batch SET rows = ? WHERE id = ?', counts.imported, order.importId);
    writeAudit(db, {
      at: new Date(order.at),
      caller: order.account,
      action: 'imports.correctLegacy',
      notes: [
        {
          subjectKind: 'import',
          subjectId: order.importId,
          summary: `Nhập xong các dòng đã sửa của “${head.label}”: nay có ${counts.imported} lượt khen`,
        },
      ],
    });
  });
}
