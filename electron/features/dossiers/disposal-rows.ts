import type { Caller } from '#electron/office/caller.ts';
import { type Database, query } from '#electron/store/database.ts';
import type { Row } from '#electron/store/tables.ts';
import {
  type DisposalRecord,
  type DisposalRow,
  disposalRecord,
  disposalRow,
} from '#shared/contract/dossier-disposal.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import { readsRestricted } from '#shared/domain/dossiers/access.ts';
import { type DossierJoin, SELECT_DOSSIER, toDossierRow, visibleDossiers } from './dossier-rows.ts';

type ListJoin = Row<'disposal_list'> & { files: number; kept: number };

const SELECT_LIST = `SELECT s.*, (SELECT count(*) FROM disposal_item i WHERE i.list_id = s.id AND i.kept = 0) AS files,
  (SELECT count(*) FROM disposal_item i WHERE i.list_id = s.id AND i.kept = 1) AS kept FROM disposal_list s`;

function toDisposalRow(row: ListJoin, caller: Caller): DisposalRow {
  return disposalRow.parse({
    id: row.id,
    kind: row.kind,
    title: row.title,
    state: row.state,
    note: row.note,
    receiver: row.receiver,
    council: row.council,
    proposedBy: row.proposed_name,
    mine: row.proposed_by === caller.id,
    submittedOn: row.submitted_on,
    noticeUntil: row.notice_until,
    confirmedBy: row.confirmed_name,
    doneOn: row.done_on,
    minutes: row.minutes,
    files: row.files,
    kept: row.kept,
    version: row.version,
  });
}

/** Lists of disposal, those that wait first, newest first. */
export function listDisposals(db: Database, caller: Caller): DisposalRow[] {
  return db
    .sql<ListJoin>(
      `${SELECT_LIST} ORDER BY s.state NOT IN ('draft', 'submitted'), s.created_at DESC, s.id LIMIT 1000`,
    )
    .map((row) => toDisposalRow(row, caller));
}

/** Throws NOT_FOUND; STALE for another version; DISPOSAL_DONE for one that was carried out or withdrawn. */
export function requireList(db: Database, id: string, version: number): Row<'disposal_list'> {
  const row = db.first(query.selectFrom('disposal_list').selectAll().where('id', '=', id));
  if (row === undefined) throw new Refusal('NOT_FOUND');
  if (row.version !== version) throw new Refusal('STALE');
  if (row.state === 'done' || row.state === 'withdrawn') throw new Refusal('DISPOSAL_DONE');
  return row;
}

/**
 * SQL: somebody else than this file (d) holds the content of a paper (p): another file that is not destroyed, a
 * submission or register without a file, a document of ours, a picture of a certificate.
 */
export const HELD_ELSEWHERE = `(EXISTS (SELECT 1 FROM paper o LEFT JOIN dossier od ON od.id = o.dossier_id
    WHERE o.sha256 = p.sha256
      AND (o.dossier_id IS NULL OR (o.dossier_id <> p.dossier_id AND od.state <> 'destroyed')))
  OR EXISTS (SELECT 1 FROM document w WHERE w.docx_sha256 = p.sha256)
  OR EXISTS (SELECT 1 FROM certificate_image g WHERE g.sha256 = p.sha256))`;

/** A list with its files; those of restricted use only for who may read them. Throws NOT_FOUND. */
export function readDisposal(db: Database, id: string, caller: Caller, today: string): DisposalRecord {
  const [row] = db.sql<ListJoin>(`${SELECT_LIST} WHERE s.id = ?`, id);
  if (row === undefined) throw new Refusal('NOT_FOUND');
  const visible = readsRestricted(caller.role) ? '1' : visibleDossiers(caller.role);
  const items = db.sql<
    DossierJoin & { item_reason: string; item_kept: number; item_kept_reason: string; own_files: number }
  >(
    `${SELECT_DOSSIER.replace(
      ' FROM dossier d',
      `, i.reason AS item_reason, i.kept AS item_kept, i.kept_reason AS item_kept_reason,
       (SELECT count(DISTINCT p.sha256) FROM paper p JOIN vault_file f ON f.sha256 = p.sha256
        WHERE p.dossier_id = d.id AND f.removed_at IS NULL AND NOT ${HELD_ELSEWHERE}) AS own_files
       FROM disposal_item i JOIN dossier d ON d.id = i.dossier_id`,
    )} WHERE i.list_id = ? AND ${visible} ORDER BY d.end_date, d.code`,
    id,
  );
  return disposalRecord.parse({
    ...toDisposalRow(row, caller),
    items: items.map((item) => ({
      dossier: toDossierRow(item, today),
      reason: item.item_reason,
      kept: item.item_kept === 1,
      keptReason: item.item_kept_reason,
      ownFiles: item.own_files,
    })),
  });
}
