import { findBatchRow } from '#electron/features/nominations/batch-rows.ts';
import { office } from '#electron/office/implementer.ts';
import type { OfficeCore } from '#electron/office/office-core.ts';
import { query } from '#electron/store/database.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import { mayCall } from '#shared/contract/roles.ts';
import { TRANSITIONS } from '#shared/domain/workflow.ts';
import { rowDescriber } from './describe-row.ts';
import { importAwards } from './import-awards.ts';
import { findImport, importCandidates, undoImport } from './import-writes.ts';
import { isAtWork } from './legacy/import-status.ts';
import { legacyHandlers } from './legacy/legacy-handlers.ts';
import { describeRefusedRows, pastedSheet, readList, readSheets, type Sheet } from './read-submitted-list.ts';

type Source = { from: 'upload'; uploadId: string; fileName: string } | { from: 'paste'; text: string };

async function sheetsOf(core: OfficeCore, source: Source): Promise<Sheet[]> {
  if (source.from === 'paste') return pastedSheet(source.text);
  const upload = core.uploads.peek(source.uploadId);
  if (upload === null) throw new Refusal('FILE_DAMAGED');
  return readSheets(core.archive().vault.readWhole(upload.file.sha256), source.fileName);
}

export const imports = {
  ...legacyHandlers,

  previewList: office.imports.previewList.handler(async ({ input, context: { core, db, now } }) => {
    const batch = findBatchRow(db, input.batchId);
    const sheets = await sheetsOf(core, input.source);
    const sheet = sheets[input.sheet] ?? sheets[0];
    if (sheet === undefined) throw new Refusal('LIST_EMPTY');
    const list = readList(sheet, input.mapping);
    if (list.rows.length === 0 && list.refused.length === 0) throw new Refusal('LIST_EMPTY');
    const describe = rowDescriber(db, batch, now);
    return {
      sheetNames: sheets.map(({ sheetName }) => sheetName),
      columns: [...list.columns],
      headerRow: list.headerRow ?? 0,
      mapping: Object.fromEntries(
        Object.entries(list.mapping).map(([field, column]) => [field, column ?? -1]),
      ),
      rows: list.rows.map(describe),
      refused: describeRefusedRows(list),
    };
  }),

  addCandidates: office.imports.addCandidates.handler(({ input, context: { db, now, caller, note } }) => {
    const head = { importId: input.importId, label: input.label, at: now, accountName: caller.name };
    const result = importCandidates(db, head, input.batchId, input.candidates);
    note({
      subjectKind: 'batch',
      subjectId: input.batchId,
      summary: `Nhập ${result.added} trường hợp từ danh sách`,
      detail: { import: input.importId },
    });
    return { importId: input.importId, ...result };
  }),

  addAwards: office.imports.addAwards.handler(({ input, context: { db, now, caller, note } }) => {
    const head = { importId: input.importId, label: input.label, at: now, accountName: caller.name };
    const result = importAwards(db, head, input.awards);
    note({
      subjectKind: 'import',
      subjectId: input.importId,
      summary: `Nhập ${result.added} lượt khen vào lưu trữ: ${input.label}`,
    });
    return { importId: input.importId, ...result };
  }),

  undo: office.imports.undo.handler(({ input, context: { db, now, caller, note } }) => {
    // Past awards are the archivist's; candidates belong to those who may edit the submission.
    const ofSubmission = findImport(db, input.importId)?.batch_id != null;
    const legacy = db.first(
      query.selectFrom('legacy_import').select('state').where('id', '=', input.importId),
    );
    if (legacy !== undefined && isAtWork(legacy.state)) throw new Refusal('IMPORT_BUSY');
    if (ofSubmission && !mayCall(TRANSITIONS.submit.roles, caller.role)) throw new Refusal('NOT_ALLOWED');
    const result = undoImport(db, input.importId, now);
    note({
      subjectKind: 'import',
      subjectId: input.importId,
      summary: `Hoàn tác nhập danh sách: bỏ ${result.removed} trường hợp`,
    });
    return result;
  }),
};
