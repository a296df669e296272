import { randomUUID } from 'node:crypto';
import { listAwardTypes } from '#electron/features/catalogue/catalogue-rows.ts';
import { standingColumns } from '#electron/features/honorees/award-standing.ts';
import { awaitDoubleCheck } from '#electron/features/honorees/doubles.ts';
import { findSameHonoree, insertHonoree } from '#electron/features/honorees/honoree-rows.ts';
import { indexAward } from '#electron/store/award-index.ts';
import type { Database } from '#electron/store/database.ts';
import type { AwardType } from '#shared/contract/catalogue.ts';
import type { PastAward } from '#shared/contract/imports.ts';
import { MAIN_AWARD } from '#shared/domain/catalogue-seed.ts';
import { searchKey } from '#shared/vietnamese/fold.ts';
import { findImport, type ImportHead, recordImport } from './import-writes.ts';

/** Pure: the award type that a list means by a name; null for one that the catalogue does not know or that fits several. */
export function matchAwardType(types: readonly AwardType[], written: string): AwardType | null {
  const wanted = searchKey(written);
  if (wanted === '') return types.find(({ id }) => id === MAIN_AWARD) ?? null;
  const sameName = (type: AwardType) =>
    [type.name, type.shortName].some((name) => searchKey(name) === wanted);
  const begins = (type: AwardType) =>
    searchKey(type.name).startsWith(wanted) || searchKey(type.shortName).startsWith(wanted);
  const beginning = types.filter(begins);
  const main = beginning.find(({ id }) => id === MAIN_AWARD);
  return types.find(sameName) ?? main ?? (beginning.length === 1 ? (beginning[0] ?? null) : null);
}

function isKnown(db: Database, honoreeId: string, type: AwardType, award: PastAward): boolean {
  const rows = db.sql(
    `SELECT 1 FROM honoree h JOIN honoree m ON m.root_id = h.root_id JOIN award a ON a.honoree_id = m.id
     WHERE h.id = ? AND a.award_type_id = ? AND a.decision_number = ? AND a.decision_date = ? AND a.removed_at IS NULL`,
    honoreeId,
    type.id,
    award.decisionNumber,
    award.decisionDate,
  );
  return rows.length > 0;
}

/**
 * Enters awards of earlier decisions as one undoable step. An award that the archive holds already counts as a
 * duplicate; a repeated call with the same import id changes nothing.
 */
export function importAwards(db: Database, head: ImportHead, awards: readonly PastAward[]) {
  const known = findImport(db, head.importId);
  if (known !== undefined) return { added: known.rows, duplicates: awards.length - known.rows, refused: [] };
  const types = listAwardTypes(db);
  const refused: { rowNumber: number; reason: string }[] = [];
  let added = 0;
  let duplicates = 0;
  for (const award of awards) {
    const type = matchAwardType(types, award.award);
    if (type === null) {
      const reason = `Dòng ${award.rowNumber}: danh mục chưa có “${award.award}”. Hãy sửa tên hình thức khen thưởng theo danh mục.`;
      refused.push({ rowNumber: award.rowNumber, reason });
      continue;
    }
    const honoreeId = findSameHonoree(db, award) ?? insertHonoree(db, award, head.at);
    if (isKnown(db, honoreeId, type, award)) {
      duplicates += 1;
      continue;
    }
    awaitDoubleCheck(db, honoreeId);
    indexAward(db, {
      id: randomUUID(),
      honoree_id: honoreeId,
      award_type_id: type.id,
      ...standingColumns(db, {
        awardTypeId: type.id,
        stream: null,
        reason: award.reason,
        decidedOn: award.decisionDate,
        titleYear: null,
        route: null,
      }),
      kind: award.kind,
      honorific: award.kind === 'person' ? award.honorific : null,
      name: award.name,
      position: award.position,
      unit_name: award.unitName,
      reason: award.reason,
      decision_number: award.decisionNumber,
      decision_date: award.decisionDate,
      year: Number(award.decisionDate.slice(0, 4)),
      signer: '',
      source: 'import',
      decision_id: null,
      batch_id: null,
      candidate_id: null,
      dossier_id: null,
      import_id: head.importId,
      golden_number: null,
      recorded_at: head.at.toISOString(),
      removed_at: null,
    });
    added += 1;
  }
  recordImport(db, head, 'awards', null, added);
  return { added, duplicates, refused };
}
