import { LIST_REFUSAL_OF } from '#electron/features/imports/read-submitted-list.ts';
import { ListFileError } from '#electron/lists/list-file-error.ts';
import type { ListFile } from '#electron/lists/list-rows.ts';
import { openListFile } from '#electron/lists/open-list-file.ts';
import type { CallContext } from '#electron/office/call-context.ts';
import { office } from '#electron/office/implementer.ts';
import type { OfficeCore } from '#electron/office/office-core.ts';
import type { FinishedUpload } from '#electron/office/uploads.ts';
import { type Database, query } from '#electron/store/database.ts';
import { incomingFolder } from '#electron/store/vault.ts';
import { recordVaultFile } from '#electron/store/vault-rows.ts';
import type { LegacySettings } from '#shared/contract/legacy-import.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import { formatDate, todayIso } from '#shared/vietnamese/dates.ts';
import { isCorrectionFile } from './correct-list.ts';
import { readCounts, type Severity } from './counts.ts';
import {
  findImportRow,
  type ImportRow,
  type ImportStep,
  importsOfFile,
  listImportRows,
  settingsOf,
  updateImport,
} from './import-rows.ts';
import { describeKept, isAtWork, listKept, STATE_OF, stateOf, toStatus, toSummary } from './import-status.ts';
import { askAboutList, isLive, progressOf, startWork, stopWork } from './live-imports.ts';
import { forgetProblems, type ProblemRow, readKept } from './problem-rows.ts';
import { describeProblem } from './problem-sentences.ts';
import { listProfiles, removeProfile, saveProfile } from './profiles.ts';
import { planUndo } from './undo-import.ts';

type Context = Pick<CallContext, 'core' | 'db' | 'now' | 'caller' | 'note'>;

const statusOf = ({ core, db }: Pick<Context, 'core' | 'db'>, importId: string) =>
  toStatus(db, findImportRow(db, importId), {
    live: isLive(core, importId),
    progress: progressOf(core, importId),
  });

function noteOf({ note }: Pick<Context, 'note'>, row: ImportRow, what: string): void {
  note({ subjectKind: 'import', subjectId: row.id, summary: `${what} “${row.label}”` });
}

/** Looks into a list in the vault. Throws the refusal of what cannot be read. */
async function withList<T>(
  core: OfficeCore,
  upload: FinishedUpload,
  look: (file: ListFile) => Promise<T>,
): Promise<T> {
  const parts = core.archive().vault.openParts(upload.file.sha256);
  let file: ListFile | null = null;
  try {
    file = await openListFile(parts, upload.fileName, incomingFolder(core.dataDir));
    return await look(file);
  } catch (error) {
    if (error instanceof ListFileError) throw new Refusal(LIST_REFUSAL_OF[error.code]);
    throw error;
  } finally {
    file?.close();
    parts.close();
  }
}

function requireUpload(core: OfficeCore, uploadId: string): FinishedUpload {
  const upload = core.uploads.peek(uploadId);
  if (upload === null) throw new Refusal('FILE_DAMAGED');
  return upload;
}

/** Enters a step and starts the work on it from its beginning. */
function begin(context: Context, row: ImportRow, step: Exclude<ImportStep, ''>, total: number): void {
  const { core, db, caller } = context;
  updateImport(db, row.id, { state: STATE_OF[step], step, done: 0, done_row: 0, total, failure: '' });
  startWork(core, row.id, { id: caller.id, name: caller.name });
}

/** A step that reads the whole list anew, with settings that may have changed since the last. */
function beginReading(
  context: Context,
  importId: string,
  settings: LegacySettings,
  step: 'check' | 'run',
): ImportRow {
  const { core, db } = context;
  const row = findImportRow(db, importId);
  const state = stateOf(row, isLive(core, importId));
  if (state === 'checking' || state === 'running') throw new Refusal('IMPORT_BUSY');
  const checkedOnly = row.step === 'check' || row.step === '';
  if (!['draft', 'checked', 'failed', 'interrupted', 'paused'].includes(state) || !checkedOnly)
    throw new Refusal('IMPORT_STARTED');
  forgetProblems(db, importId);
  updateImport(db, importId, { settings: JSON.stringify(settings), place: '', counts: '', notes: '' });
  begin(context, row, step, row.total);
  return row;
}

function requireDoable(row: ImportRow, live: boolean, ...states: readonly string[]): void {
  if (!states.includes(stateOf(row, live))) throw new Refusal('IMPORT_NOT_RUNNING');
}

function isTaken(db: Database, importId: string): boolean {
  return db.first(query.selectFrom('import_batch').select('id').where('id', '=', importId)) !== undefined;
}

function listProblems(
  db: Database,
  ask: { importId: string; severity: Severity | null; code: string | null; offset: number; limit: number },
) {
  const where = ['import_id = ?'];
  const parameters: (string | number)[] = [ask.importId];
  if (ask.severity !== null) {
    where.push('severity = ?');
    parameters.push(ask.severity);
  }
  if (ask.code !== null) {
    where.push(
      "EXISTS (SELECT 1 FROM json_each(problems, '$.problems') p WHERE json_extract(p.value, '$.code') = ?)",
    );
    parameters.push(ask.code);
  }
  const from = `FROM legacy_problem WHERE ${where.join(' AND ')}`;
  const [counted] = db.sql<{ n: number }>(`SELECT count(*) AS n ${from}`, ...parameters);
  const rows = db.sql<ProblemRow>(
    `SELECT * ${from} ORDER BY row_number LIMIT ? OFFSET ?`,
    ...parameters,
    ask.limit,
    ask.offset,
  );
  return {
    total: counted?.n ?? 0,
    rows: rows.map((row) => ({
      rowNumber: row.row_number,
      severity: row.severity,
      cells: JSON.parse(row.cells) as string[],
      problems: readKept(row).problems.map((problem) => describeProblem(db, problem)),
      settled: row.settled === 1,
    })),
  };
}

export const legacyHandlers = {
  openLegacy: office.imports.openLegacy.handler(async ({ input, context }) => {
    const { core, db, now, caller } = context;
    if (!isTaken(db, input.importId)) {
      const upload = requireUpload(core, input.uploadId);
      const total = await withList(core, upload, async ({ sheets }) => sheets[0]?.rows ?? 0);
      recordVaultFile(db, upload.file, now);
      db.run(
        query.insertInto('import_batch').values({
          id: input.importId,
          kind: 'legacy',
          label: input.label === '' ? upload.fileName : input.label,
          batch_id: null,
          rows: 0,
          at: now.toISOString(),
          account_name: caller.name,
          undone_at: null,
        }),
      );
      db.run(
        query.insertInto('legacy_import').values({
          id: input.importId,
          file_name: upload.fileName,
          sha256: upload.file.sha256,
          state: 'draft',
          total,
        }),
      );
    }
    noteOf(context, findImportRow(db, input.importId), 'Mở danh sách cũ để nhập');
    return statusOf(context, input.importId);
  }),

  surveyLegacy: office.imports.surveyLegacy.handler(async ({ input, context: { core, db, caller } }) => {
    const row = findImportRow(db, input.importId);
    const ask = { sheet: input.sheet, headerRow: input.headerRow };
    const answer = await askAboutList(core, row.id, caller, { sort: 'survey', ask });
    if (!('survey' in answer)) throw new Refusal('LIST_EMPTY');
    return { importId: row.id, fileName: row.file_name, ...answer.survey };
  }),

  previewLegacy: office.imports.previewLegacy.handler(async ({ input, context: { core, db, caller } }) => {
    const row = findImportRow(db, input.importId);
    const { importId: _, ...ask } = input;
    const answer = await askAboutList(core, row.id, caller, { sort: 'preview', ask });
    if (!('preview' in answer)) throw new Refusal('LIST_EMPTY');
    return answer.preview;
  }),

  checkLegacy: office.imports.checkLegacy.handler(({ input, context }) => {
    noteOf(
      context,
      beginReading(context, input.importId, input.settings, 'check'),
      'Kiểm tra thử danh sách cũ',
    );
    return statusOf(context, input.importId);
  }),

  runLegacy: office.imports.runLegacy.handler(({ input, context }) => {
    const { db, now } = context;
    const [earlier] = importsOfFile(db, findImportRow(db, input.importId));
    if (earlier !== undefined && !input.again)
      throw new Refusal('IMPORT_SAME_FILE', {
        date: formatDate(todayIso(new Date(earlier.at))),
        label: earlier.label,
      });
    const row = beginReading(context, input.importId, input.settings, 'run');
    const { mapping } = input.settings;
    if (mapping.headerKey !== '') saveProfile(db, { id: input.importId, name: row.label, mapping }, now, 1);
    noteOf(context, row, 'Bắt đầu nhập danh sách cũ');
    return statusOf(context, input.importId);
  }),

  pauseLegacy: office.imports.pauseLegacy.handler(({ input, context }) => {
    const { core, db } = context;
    const row = findImportRow(db, input.importId);
    requireDoable(row, isLive(core, row.id), 'checking', 'running', 'undoing', 'cancelling');
    updateImport(db, row.id, { state: 'paused' });
    stopWork(core, row.id);
    noteOf(context, row, 'Tạm dừng nhập danh sách cũ');
    return statusOf(context, row.id);
  }),

  resumeLegacy: office.imports.resumeLegacy.handler(({ input, context }) => {
    const { core, db, caller } = context;
    const row = findImportRow(db, input.importId);
    const step = row.step as ImportStep;
    requireDoable(row, isLive(core, row.id), 'paused', 'interrupted', 'failed');
    if (step === '') throw new Refusal('IMPORT_NOT_RUNNING');
    updateImport(db, row.id, { state: STATE_OF[step], failure: '' });
    startWork(core, row.id, { id: caller.id, name: caller.name });
    noteOf(context, row, 'Chạy tiếp nhập danh sách cũ');
    return statusOf(context, row.id);
  }),

  cancelLegacy: office.imports.cancelLegacy.handler(({ input, context }) => {
    const { core, db } = context;
    const row = findImportRow(db, input.importId);
    requireDoable(row, isLive(core, row.id), 'checking', 'running', 'paused', 'interrupted', 'failed');
    stopWork(core, row.id);
    if (row.step === 'run') begin(context, row, 'cancel', readCounts(row.counts).imported);
    // Nothing of a check was written; what a correction or an undo has done stands and can be taken back or continued.
    else
      updateImport(db, row.id, {
        state: row.step === 'check' || row.step === '' ? 'draft' : 'done',
        step: '',
        failure: '',
      });
    noteOf(context, row, 'Dừng hẳn nhập danh sách cũ');
    return statusOf(context, row.id);
  }),

  correctLegacy: office.imports.correctLegacy.handler(async ({ input, context }) => {
    const { core, db, now } = context;
    const row = findImportRow(db, input.importId);
    const state = stateOf(row, isLive(core, row.id));
    if (state === 'running') throw new Refusal('IMPORT_BUSY');
    if (state !== 'done') throw new Refusal('IMPORT_NOT_DONE');
    const upload = requireUpload(core, input.uploadId);
    const own = await withList(core, upload, (file) => isCorrectionFile(file, row.id));
    if (!own || settingsOf(row) === null) throw new Refusal('NOT_A_CORRECTION_FILE');
    recordVaultFile(db, upload.file, now);
    updateImport(db, row.id, { correction_name: upload.fileName, correction_sha256: upload.file.sha256 });
    begin(context, row, 'correct', readCounts(row.counts).refused + readCounts(row.counts).doubtful);
    noteOf(context, row, 'Nộp lại các dòng đã sửa của');
    return statusOf(context, row.id);
  }),

  legacyStatus: office.imports.legacyStatus.handler(({ input, context }) =>
    statusOf(context, input.importId),
  ),

  legacyImports: office.imports.legacyImports.handler(({ input, context: { core, db } }) => {
    const [counted] = db.sql<{ n: number }>('SELECT count(*) AS n FROM legacy_import');
    const rows = listImportRows(db, input.offset, input.limit);
    return { total: counted?.n ?? 0, imports: rows.map((row) => toSummary(row, isLive(core, row.id))) };
  }),

  legacyProblems: office.imports.legacyProblems.handler(({ input, context: { db } }) => {
    findImportRow(db, input.importId);
    return listProblems(db, input);
  }),

  undoLegacyPlan: office.imports.undoLegacyPlan.handler(({ input, context: { db, now } }) => {
    const row = findImportRow(db, input.importId);
    const { awards, kept, honorees } = planUndo(db, row.id, todayIso(now));
    const page = kept.slice(input.offset, input.offset + input.limit);
    return { awards, honorees, keptTotal: kept.length, kept: describeKept(db, page) };
  }),

  undoLegacy: office.imports.undoLegacy.handler(({ input, context }) => {
    const { core, db } = context;
    const row = findImportRow(db, input.importId);
    const state = stateOf(row, isLive(core, row.id));
    if (isAtWork(state)) throw new Refusal('IMPORT_BUSY');
    db.run(query.deleteFrom('legacy_kept').where('import_id', '=', row.id));
    updateImport(db, row.id, { removed: 0, kept: 0 });
    begin(context, row, 'undo', readCounts(row.counts).imported);
    noteOf(context, row, 'Hoàn tác nhập danh sách cũ');
    return statusOf(context, row.id);
  }),

  legacyKept: office.imports.legacyKept.handler(({ input, context: { db } }) => {
    findImportRow(db, input.importId);
    return listKept(db, input.importId, input.offset, input.limit);
  }),

  legacyProfiles: office.imports.legacyProfiles.handler(({ context: { db } }) => listProfiles(db)),

  saveLegacyProfile: office.imports.saveLegacyProfile.handler(({ input, context: { db, now, note } }) => {
    const profile = saveProfile(db, input, now, 0);
    note({
      subjectKind: 'import-profile',
      subjectId: profile.id,
      summary: `Ghi nhớ cách đọc “${input.name}”`,
    });
    return profile;
  }),

  removeLegacyProfile: office.imports.removeLegacyProfile.handler(({ input, context: { db, note } }) => {
    removeProfile(db, input.id);
    note({ subjectKind: 'import-profile', subjectId: input.id, summary: 'Bỏ một cách đọc đã ghi nhớ' });
    return { done: true as const };
  }),
};
