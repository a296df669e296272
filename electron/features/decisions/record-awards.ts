import { randomUUID } from 'node:crypto';
import { findAwardType } from '#electron/features/catalogue/catalogue-rows.ts';
import { standingColumns } from '#electron/features/honorees/award-standing.ts';
import { awaitDoubleCheck } from '#electron/features/honorees/doubles.ts';
import { findSameHonoree, insertHonoree } from '#electron/features/honorees/honoree-rows.ts';
import { findBatchRow, listCandidates } from '#electron/features/nominations/batch-rows.ts';
import { recordVaultFile } from '#electron/features/nominations/paper-handlers.ts';
import { indexAward } from '#electron/store/award-index.ts';
import { type Database, query } from '#electron/store/database.ts';
import type { StoredFile } from '#electron/store/vault.ts';
import { printNumber } from '#shared/domain/numbering.ts';
import type { DecisionData } from '#shared/official-document/decision-data.ts';
import { searchKey } from '#shared/vietnamese/fold.ts';

export interface IssuedDecision {
  readonly id: string;
  readonly batchId: string;
  readonly number: number;
  readonly date: string;
  readonly data: DecisionData;
  readonly docx: StoredFile;
}

/** Opens the dossier of an issued decision: papers of the submission and the decision itself belong to it. */
function openDossier(db: Database, issued: IssuedDecision, maker: string, at: Date): string {
  const batch = findBatchRow(db, issued.batchId);
  const id = randomUUID();
  const year = issued.date.slice(0, 4);
  const [counted] = db.sql<{ n: number }>(
    'SELECT count(*) + 1 AS n FROM dossier WHERE code LIKE ?',
    `%.${year}.TĐKT`,
  );
  const printed = printNumber(issued.number, issued.data.agency.symbol);
  const title = `Hồ sơ khen thưởng: ${batch.title} (Quyết định số ${printed})`;
  db.run(
    query.insertInto('dossier').values({
      id,
      code: `${String(counted?.n ?? 1).padStart(2, '0')}.${year}.TĐKT`,
      title,
      title_key: searchKey(title),
      batch_id: batch.id,
      decision_id: issued.id,
      retention_years: findAwardType(db, batch.award_type_id)?.retentionYears ?? null,
      maker,
      start_date: batch.created_at.slice(0, 10),
      end_date: issued.date,
    }),
  );
  db.run(query.updateTable('paper').set({ dossier_id: id }).where('batch_id', '=', batch.id));
  recordVaultFile(db, issued.docx, at);
  db.run(
    query.insertInto('paper').values({
      id: randomUUID(),
      batch_id: batch.id,
      candidate_id: null,
      dossier_id: id,
      kind: 'decision',
      title: `Quyết định số ${printed}`,
      file_name: `QD-${printed.replaceAll('/', '-')}-${year}.docx`,
      media_type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      size: issued.docx.size,
      sha256: issued.docx.sha256,
      added_at: at.toISOString(),
      added_by: maker,
      removed_at: null,
    }),
  );
  return id;
}

/** Enters every recipient into the archive: honoree, award, search index, all in the issuing transaction. */
export function recordAwards(db: Database, issued: IssuedDecision, maker: string, at: Date): number {
  const dossierId = openDossier(db, issued, maker, at);
  const batch = findBatchRow(db, issued.batchId);
  const approved = listCandidates(db, issued.batchId).filter(({ outcome }) => outcome === 'approved');
  for (const candidate of approved) {
    const honoreeId =
      candidate.honoreeId ?? findSameHonoree(db, candidate) ?? insertHonoree(db, candidate, at);
    db.run(query.updateTable('candidate').set({ honoree_id: honoreeId }).where('id', '=', candidate.id));
    awaitDoubleCheck(db, honoreeId);
    indexAward(db, {
      id: randomUUID(),
      honoree_id: honoreeId,
      award_type_id: candidate.awardTypeId ?? batch.award_type_id,
      ...standingColumns(db, {
        awardTypeId: candidate.awardTypeId ?? batch.award_type_id,
        stream: batch.stream,
        reason: issued.data.reason,
        decidedOn: issued.date,
        titleYear: candidate.titleYear,
        route: candidate.route,
      }),
      kind: candidate.kind,
      honorific: candidate.honorific,
      name: candidate.name,
      position: candidate.position,
      unit_name: candidate.unitName,
      reason: issued.data.reason,
      decision_number: printNumber(issued.number, issued.data.agency.symbol),
      decision_date: issued.date,
      year: Number(issued.date.slice(0, 4)),
      signer: issued.data.signer.name,
      source: 'decision',
      decision_id: issued.id,
      batch_id: batch.id,
      candidate_id: candidate.id,
      dossier_id: dossierId,
      import_id: null,
      golden_number: null,
      recorded_at: at.toISOString(),
      removed_at: null,
    });
  }
  return approved.length;
}
