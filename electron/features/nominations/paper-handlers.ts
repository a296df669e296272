import { office } from '#electron/office/implementer.ts';
import { type Database, query } from '#electron/store/database.ts';
import { recordVaultFile } from '#electron/store/vault-rows.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import { listCandidates, toPaper } from './batch-rows.ts';
import { requireEditable } from './batch-writes.ts';
import { refuseIfSecret } from './secret.ts';

const DONE = { done: true } as const;

function setPaperRemoved(db: Database, id: string, batchId: string, at: Date | null): void {
  const changed = db.run(
    query
      .updateTable('paper')
      .set({ removed_at: at === null ? null : at.toISOString() })
      .where('id', '=', id)
      .where('batch_id', '=', batchId),
  );
  if (changed === 0) throw new Refusal('NOT_FOUND');
}

export const paperHandlers = {
  addPaper: office.nominations.addPaper.handler(({ input, context: { core, db, now, caller, note } }) => {
    refuseIfSecret(requireEditable(db, input.batchId));
    const existing = db.first(query.selectFrom('paper').selectAll().where('id', '=', input.id));
    if (existing !== undefined) return toPaper(existing);
    const isOfBatch = ({ id }: { id: string }) => id === input.candidateId;
    if (input.candidateId !== null && !listCandidates(db, input.batchId).some(isOfBatch))
      throw new Refusal('NOT_FOUND');
    const upload = core.uploads.take(input.uploadId);
    if (upload === null) throw new Refusal('FILE_DAMAGED');
    recordVaultFile(db, upload.file, now);
    const row = {
      id: input.id,
      batch_id: input.batchId,
      candidate_id: input.candidateId,
      dossier_id: null,
      kind: input.kind,
      title: input.title,
      file_name: upload.fileName,
      media_type: upload.mediaType,
      size: upload.file.size,
      sha256: upload.file.sha256,
      added_at: now.toISOString(),
      added_by: caller.name,
      removed_at: null,
      incoming_id: null,
    };
    db.run(query.insertInto('paper').values(row));
    note({
      subjectKind: 'batch',
      subjectId: input.batchId,
      summary: `Thêm giấy tờ: ${input.title}`,
      detail: { sha256: row.sha256 },
    });
    return toPaper(row);
  }),

  removePaper: office.nominations.removePaper.handler(({ input, context: { db, now, note } }) => {
    requireEditable(db, input.batchId);
    setPaperRemoved(db, input.id, input.batchId, now);
    note({
      subjectKind: 'batch',
      subjectId: input.batchId,
      summary: 'Bỏ một giấy tờ khỏi hồ sơ',
      detail: { paper: input.id },
    });
    return DONE;
  }),

  restorePaper: office.nominations.restorePaper.handler(({ input, context: { db, note } }) => {
    requireEditable(db, input.batchId);
    setPaperRemoved(db, input.id, input.batchId, null);
    note({
      subjectKind: 'batch',
      subjectId: input.batchId,
      summary: 'Hoàn tác: đưa lại một giấy tờ',
      detail: { paper: input.id },
    });
    return DONE;
  }),
};
