import type { JobProgress } from '#electron/jobs/messages.ts';
import type { Database } from '#electron/store/database.ts';
import {
  type LegacyImportState,
  type LegacyImportStatus,
  legacyImportState,
} from '#shared/contract/legacy-import.ts';
import { isRefusalCode, refusalSentence } from '#shared/contract/refusals.ts';
import { type ImportCounts, readCounts, readNotes, type Severity } from './counts.ts';
import { type ImportRow, type ImportStep, importsOfFile, settingsOf } from './import-rows.ts';
import { sentenceOf } from './problem-sentences.ts';
import type { UndoReason } from './undo-reasons.ts';
import { UNDO_REASONS } from './undo-reasons.ts';

/** What the office knows of an import beside its row. */
export interface Liveness {
  readonly live: boolean;
  readonly progress: JobProgress | null;
}

export const STATE_OF = {
  check: 'checking',
  run: 'running',
  correct: 'running',
  undo: 'undoing',
  cancel: 'cancelling',
} as const satisfies Record<Exclude<ImportStep, ''>, LegacyImportState>;

const AT_WORK: ReadonlySet<string> = new Set(Object.values(STATE_OF));

export const isAtWork = (state: string): boolean => AT_WORK.has(state);

/** What nobody works on although it is not done was interrupted: the power went. */
export function stateOf(row: ImportRow, live: boolean): LegacyImportState {
  const state = legacyImportState.parse(row.state);
  return AT_WORK.has(state) && !live ? 'interrupted' : state;
}

export function toSummary(row: ImportRow, live: boolean) {
  const counts = readCounts(row.counts);
  return {
    importId: row.id,
    label: row.label,
    fileName: row.file_name,
    at: row.at,
    accountName: row.account_name,
    state: stateOf(row, live),
    imported: counts.imported,
    toCorrect: counts.refused + counts.doubtful,
    duplicates: counts.duplicates,
  };
}

export function toStatus(db: Database, row: ImportRow, { live, progress }: Liveness): LegacyImportStatus {
  const { byCode, byYear, ...counts } = readCounts(row.counts);
  const known = { done: row.done, total: Math.max(row.total, row.done) };
  const code = isRefusalCode(row.failure) ? row.failure : null;
  return {
    ...toSummary(row, live),
    progress: row.step === '' ? null : live ? (progress ?? known) : known,
    failure:
      row.state !== 'failed' || code === null
        ? null
        : { code, vi: refusalSentence(code, {}, 'vi'), en: refusalSentence(code, {}, 'en') },
    settings: settingsOf(row),
    sheetName: row.sheet_name,
    counts,
    byCode: describeCodes(byCode),
    byYear: Object.entries(byYear).map(([year, rows]) => ({ year: Number(year), rows })),
    notes: readNotes(row.notes),
    removed: row.removed,
    kept: row.kept,
    earlier: importsOfFile(db, row).map((one) => ({
      importId: one.id,
      label: one.label,
      at: one.at,
      state: stateOf(one, false),
    })),
  };
}

function describeCodes(byCode: ImportCounts['byCode']) {
  return Object.entries(byCode)
    .map(([key, rows]) => {
      const [severity = '', code = ''] = key.split(' ');
      return { severity: severity as Severity, code, ...sentenceOf(code), rows };
    })
    .sort((a, b) => b.rows - a.rows);
}

interface KeptRow {
  readonly award_seq: number;
  readonly reasons: string;
}

/** Awards that an undo leaves, in words. */
export function describeKept(
  db: Database,
  kept: readonly { readonly seq: number; readonly reasons: readonly UndoReason[] }[],
) {
  return kept.flatMap(({ seq, reasons }) => {
    const [award] = db.sql<{ id: string; name: string; number: string; award: string }>(
      `SELECT a.id, a.name, a.decision_number AS number, t.short_name AS award
       FROM award a JOIN award_type t ON t.id = a.award_type_id WHERE a.seq = ?`,
      seq,
    );
    if (award === undefined) return [];
    return [
      {
        awardId: award.id,
        name: award.name,
        award: award.award,
        decisionNumber: award.number,
        reasons: reasons.map((code) => ({ code, ...UNDO_REASONS[code] })),
      },
    ];
  });
}

/** Awards that the undo of an import left, in the order they came in. */
export function listKept(db: Database, importId: string, offset: number, limit: number) {
  const [counted] = db.sql<{ n: number }>(
    'SELECT count(*) AS n FROM legacy_kept WHERE import_id = ?',
    importId,
  );
  const rows = db.sql<KeptRow>(
    'SELECT award_seq, reasons FROM legacy_kept WHERE import_id = ? ORDER BY award_seq LIMIT ? OFFSET ?',
    importId,
    limit,
    offset,
  );
  const kept = rows.map(({ award_seq, reasons }) => ({
    seq: award_seq,
    reasons: JSON.parse(reasons) as UndoReason[],
  }));
  return { total: counted?.n ?? 0, kept: describeKept(db, kept) };
}
