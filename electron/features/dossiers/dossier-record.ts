import { type Database, query } from '#electron/store/database.ts';
import type { Row } from '#electron/store/tables.ts';
import { type DossierEvent, type DossierRecord, dossierRecord } from '#shared/contract/dossier-records.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import type { Role } from '#shared/contract/roles.ts';
import { fileCode, handInDue } from '#shared/domain/dossiers/file-code.ts';
import {
  type DossierJoin,
  findDossier,
  SELECT_DOSSIER,
  toDossierRow,
  visibleDossiers,
} from './dossier-rows.ts';
import { readItems } from './item-rows.ts';
import { retentionTerms } from './retention-terms.ts';

/** Events shown of one file. */
const EVENT_LIMIT = 500;

/** Everything of a file that a role may read. Throws NOT_FOUND, DOSSIER_RESTRICTED. */
export function readDossier(db: Database, id: string, role: Role, today: string): DossierRecord {
  findDossier(db, id, role);
  const [row] = db.sql<DossierJoin>(`${SELECT_DOSSIER} WHERE d.id = ?`, id);
  if (row === undefined) throw new Refusal('NOT_FOUND');
  return dossierRecord.parse({
    ...toDossierRow(row, today),
    notation: row.notation,
    fileCode: fileCode({ organId: row.organ_id, year: row.catalog_year, notation: row.notation }),
    organId: row.organ_id,
    groupId: row.group_id,
    groupPath: groupPath(db, row.group_id),
    language: row.language,
    keywords: row.keywords,
    notes: row.notes,
    informationSign: row.information_sign,
    sheets: row.sheets,
    pages: row.pages,
    physicalState: row.physical_state,
    trustLevel: row.trust_level,
    closedOn: row.closed_on,
    closing: row.closing,
    handedInOn: row.handed_in_on,
    handInDue: handInDue(row.end_date),
    retentionByHand: row.retention_by_hand === 1,
    retentionReasons: retentionTerms(db, id),
    batchId: row.batch_id,
    decisionId: row.decision_id,
    items: readItems(db, id, visibleDossiers(role)),
    events: readEvents(db, id),
    imported: row.import_id !== null,
    disposal: disposalOf(db, id),
  });
}

function groupPath(db: Database, id: string | null) {
  const path: Pick<Row<'archive_group'>, 'id' | 'level' | 'code' | 'title'>[] = [];
  for (let next = id; next !== null && path.length < 5; ) {
    const row = db.first(query.selectFrom('archive_group').selectAll().where('id', '=', next));
    if (row === undefined) break;
    path.unshift({ id: row.id, level: row.level, code: row.code, title: row.title });
    next = row.parent_id;
  }
  return path;
}

function readEvents(db: Database, id: string): DossierEvent[] {
  return db
    .all(
      query
        .selectFrom('dossier_event')
        .selectAll()
        .where('dossier_id', '=', id)
        .orderBy('seq', 'desc')
        .limit(EVENT_LIMIT),
    )
    .map((row) => ({
      at: row.at,
      kind: row.kind,
      accountName: row.account_name,
      facts: JSON.parse(row.content) as DossierEvent['facts'],
    }));
}

/** The list of disposal that a file stands on; one that was withdrawn, or that keeps the file, does not count. */
function disposalOf(db: Database, id: string) {
  const [row] = db.sql<{ id: string; title: string; kind: 'destruction' | 'transfer'; state: string }>(
    `SELECT l.id, l.title, l.kind, l.state FROM disposal_item i JOIN disposal_list l ON l.id = i.list_id
     WHERE i.dossier_id = ? AND i.kept = 0 AND l.state <> 'withdrawn' ORDER BY l.created_at DESC LIMIT 1`,
    id,
  );
  return row ?? null;
}
