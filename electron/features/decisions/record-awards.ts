import { randomUUID } from 'node:crypto';
import { findAwardType } from '#electron/features/catalogue/catalogue-rows.ts';
import { hasObject, standingColumns } from '#electron/features/honorees/award-standing.ts';
import { awaitDoubleCheck } from '#electron/features/honorees/doubles.ts';
import { findSameHonoree, insertHonoree } from '#electron/features/honorees/honoree-rows.ts';
import { findBatchRow, listCandidates } from '#electron/features/nominations/batch-rows.ts';
import { indexAwards } from '#electron/store/award-index.ts';
import { type Database, query } from '#electron/store/database.ts';
import type { Row } from '#electron/store/tables.ts';
import type { StoredFile } from '#electron/store/vault.ts';
import { recordVaultFile } from '#electron/store/vault-rows.ts';
import { dossierWords } from '#shared/domain/dossiers/words.ts';
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

/** A decision as the archive knows it: one of ours, or one of the level above (then without an id). */
export interface ArchivedDecision {
  readonly id: string | null;
  /** As printed, e.g. '15/QĐ-UBND'. */
  readonly number: string;
  readonly date: string;
  readonly signer: string;
  readonly reason: string;
}

/** The next free number of the year: '07.2026.TĐKT'. A number that was ever used is never given again. */
export function nextDossierCode(db: Database, year: number): string {
  const [highest] = db.sql<{ n: number | null }>(
    'SELECT max(CAST(code AS INTEGER)) AS n FROM dossier WHERE code LIKE ?',
    `%.${year}.TĐKT`,
  );
  return `${String((highest?.n ?? 0) + 1).padStart(2, '0')}.${year}.TĐKT`;
}

/** Opens the dossier of a decision; the papers of the submission belong to it. Returns its id. */
export function openDossier(
  db: Database,
  batch: Row<'batch'>,
  decision: ArchivedDecision,
  maker: string,
  at: Date,
): string {
  const id = randomUUID();
  const year = decision.date.slice(0, 4);
  const code = nextDossierCode(db, Number(year));
  const title = `Hồ sơ khen thưởng: ${batch.title} (Quyết định số ${decision.number})`;
  db.run(
    query.insertInto('dossier').values({
      id,
      code,
      notation: code,
      catalog_year: Number(year),
      title,
      title_key: searchKey(title),
      batch_id: batch.id,
      decision_id: decision.id,
      retention_years: findAwardType(db, batch.award_type_id)?.retentionYears ?? null,
      maker,
      start_date: batch.created_at.slice(0, 10),
      end_date: decision.date,
      words: dossierWords({ code, title }),
      created_at: at.toISOString(),
    }),
  );
  db.run(query.updateTable('paper').set({ dossier_id: id }).where('batch_id', '=', batch.id));
  return id;
}

/** Enters every approved case into the archive: honoree, award, search index. Returns how many. */
export function enterAwards(
  db: Database,
  batch: Row<'batch'>,
  decision: ArchivedDecision,
  dossierId: string,
  at: Date,
): number {
  const approved = listCandidates(db, batch.id).filter(({ outcome }) => outcome === 'approved');
  const awards = approved.map((candidate) => {
    const honoreeId =
      candidate.honoreeId ?? findSameHonoree(db, candidate) ?? insertHonoree(db, candidate, at);
    db.run(query.updateTable('candidate').set({ honoree_id: honoreeId }).where('id', '=', candidate.id));
    awaitDoubleCheck(db, honoreeId);
    const awardTypeId = candidate.awardTypeId ?? batch.award_type_id;
    const waits = hasObject(db, awardTypeId, decision.date);
    return {
      id: randomUUID(),
      honoree_id: honoreeId,
      award_type_id: awardTypeId,
      ...standingColumns(db, {
        awardTypeId,
        stream: batch.stream,
        reason: decision.reason,
        decidedOn: decision.date,
        titleYear: candidate.titleYear,
        route: candidate.route,
      }),
      kind: candidate.kind,
      honorific: candidate.honorific,
      name: candidate.name,
      position: candidate.position,
      unit_name: candidate.unitName,
      reason: decision.reason,
      decision_number: decision.number,
      decision_date: decision.date,
      year: Number(decision.date.slice(0, 4)),
      signer: decision.signer,
      source: 'decision',
      decision_id: decision.id,
      batch_id: batch.id,
      candidate_id: candidate.id,
      dossier_id: dossierId,
      import_id: null,
      golden_number: null,
      recorded_at: at.toISOString(),
      removed_at: null,
      delivery_tracked: waits ? 1 : 0,
      delivery: waits ? 'waiting' : null,
    };
  });
  indexAwards(db, awards);
  return approved.length;
}

/** Enters an issued decision of ours: dossier with the decision itself, and every recipient, in its transaction. */
export function recordAwards(db: Database, issued: IssuedDecision, maker: string, at: Date): number {
  const batch = findBatchRow(db, issued.batchId);
  const printed = printNumber(issued.number, issued.data.agency.symbol);
  const decision: ArchivedDecision = {
    id: issued.id,
    number: printed,
    date: issued.date,
    signer: issued.data.signer.name,
    reason: issued.data.reason,
  };
  const dossierId = openDossier(db, batch, decision, maker, at);
  recordVaultFile(db, issued.docx, at);
  db.run(
    query.insertInto('paper').values({
      id: randomUUID(),
      batch_id: batch.id,
      candidate_id: null,
      dossier_id: dossierId,
      kind: 'decision',
      title: `Quyết định số ${printed}`,
      file_name: `QD-${printed.replaceAll('/', '-')}-${issued.date.slice(0, 4)}.docx`,
      media_type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      size: issued.docx.size,
      sha256: issued.docx.sha256,
      added_at: at.toISOString(),
      added_by: maker,
      removed_at: null,
    }),
  );
  return enterAwards(db, batch, decision, dossierId, at);
}

/**
 * Enters the awards of a decision taken above. Its text is filed with the dossier when it comes; a secret dossier
 * brings no names, so nothing is entered for it.
 */
export function recordUpperAwards(
  db: Database,
  batch: Row<'batch'>,
  decision: Omit<ArchivedDecision, 'id' | 'reason'>,
  maker: string,
  at: Date,
): number {
  if (batch.secret === 1) return 0;
  const upper: ArchivedDecision = { ...decision, id: null, reason: batch.reason };
  return enterAwards(db, batch, upper, openDossier(db, batch, upper, maker, at), at);
}
