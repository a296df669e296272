/** Why an undo leaves an award where it is: something has happened to it since it came in. */
import { listReliedOn } from '#electron/features/archive/relied-on.ts';
import type { Database } from '#electron/store/database.ts';
import { rowIds } from './row-ids.ts';

export const UNDO_REASONS = {
  edited: { vi: 'Đã được sửa sau khi nhập', en: 'Edited since it was brought in' },
  event: {
    vi: 'Đã ghi việc sau quyết định (trao, đính chính, hủy bỏ, cấp lại …)',
    en: 'Something was recorded after the decision (handed over, corrected, revoked, re-issued …)',
  },
  dossier: { vi: 'Đã xếp vào hồ sơ lưu trữ', en: 'Filed in an archive file' },
  golden_book: { vi: 'Đã vào sổ vàng', en: 'Entered in the golden book' },
  printed: { vi: 'Đã in bằng', en: 'A certificate was printed' },
  document: { vi: 'Có văn bản đã soạn dựa vào', en: 'A document was drafted from it' },
  merged: { vi: 'Bản ghi của người, tập thể này đã được gộp', en: 'The record of its honoree was merged' },
  honoree_edited: {
    vi: 'Thông tin của người, tập thể này đã được sửa hoặc bổ sung',
    en: 'The record of its honoree was edited or added to',
  },
  proposed: {
    vi: 'Người, tập thể này đã có trong một tờ trình',
    en: 'Its honoree stands in a submission',
  },
  relied_on: {
    vi: 'Quyết định hoặc đề nghị sau này đã dựa vào',
    en: 'A later decision or submission relied on it',
  },
} as const;
export type UndoReason = keyof typeof UNDO_REASONS;

export interface UndoCandidate {
  readonly seq: number;
  readonly id: string;
  readonly honoree_id: string;
}

/** Made by this import; asked with the bounds of its ids. */
const own = 'h.id BETWEEN ? AND ?';
/** 1 where the reason holds; by columns of `award` a and `honoree` h. */
const CHECKS: Readonly<Record<Exclude<UndoReason, 'relied_on'>, string>> = {
  edited: `EXISTS (SELECT 1 FROM award_revision r JOIN award_edit e ON e.id = r.entry
    WHERE r.award_id = a.id AND e.undo_of IS NULL AND e.undone_at IS NULL)`,
  event: 'EXISTS (SELECT 1 FROM award_event e WHERE e.award_id = a.id)',
  dossier: 'a.dossier_id IS NOT NULL',
  golden_book: 'EXISTS (SELECT 1 FROM golden_entry g WHERE g.award_id = a.id)',
  printed: 'EXISTS (SELECT 1 FROM certificate_print p WHERE p.award_id = a.id)',
  document: 'EXISTS (SELECT 1 FROM document_award d WHERE d.award_id = a.id)',
  merged: `EXISTS (SELECT 1 FROM honoree_merge m WHERE m.from_id = h.id AND m.undone_at IS NULL)
    OR EXISTS (SELECT 1 FROM honoree_merge m WHERE m.into_id = h.id AND m.undone_at IS NULL)`,
  honoree_edited: `${own} AND (h.version > 0
    OR EXISTS (SELECT 1 FROM honoree_fact f WHERE f.honoree_id = h.id AND f.removed_at IS NULL))`,
  proposed: `${own} AND EXISTS (SELECT 1 FROM candidate c WHERE c.honoree_id = h.id AND c.removed_at IS NULL)`,
};
/** Whether the honoree has anything that can have relied on an award of the past. */
const HAS_LATER = `EXISTS (SELECT 1 FROM honoree m JOIN award l ON l.honoree_id = m.id
    WHERE m.root_id = h.root_id AND l.source = 'decision' AND l.removed_at IS NULL)
  OR EXISTS (SELECT 1 FROM honoree m JOIN candidate c ON c.honoree_id = m.id
    WHERE m.root_id = h.root_id AND c.removed_at IS NULL)`;

const SELECT = `SELECT a.seq, a.id, a.honoree_id, ${HAS_LATER} AS has_later,
    ${Object.entries(CHECKS)
      .map(([reason, check]) => `(${check}) AS ${reason}`)
      .join(', ')}
  FROM award a JOIN honoree h ON h.id = a.honoree_id
  WHERE a.import_id = ? AND a.removed_at IS NULL AND a.seq > ? ORDER BY a.seq LIMIT ?`;

/** The next awards of an import in their order, each with what speaks against taking it away. */
export function nextWithReasons(
  db: Database,
  importId: string,
  afterSeq: number,
  limit: number,
  today: string,
): { readonly award: UndoCandidate; readonly reasons: readonly UndoReason[] }[] {
  const bounds = rowIds(importId).honorees;
  const rows = db.sql<UndoCandidate & { has_later: number } & Record<keyof typeof CHECKS, number>>(
    SELECT,
    ...[...bounds, ...bounds],
    importId,
    afterSeq,
    limit,
  );
  const asked = rows.filter(({ has_later }) => has_later === 1).map(({ id }) => id);
  const relied = new Set(
    asked.length === 0
      ? []
      : listReliedOn(db, asked, today).flatMap(({ withdrawn }) => withdrawn.map(({ awardId }) => awardId)),
  );
  const checks = Object.keys(CHECKS) as (keyof typeof CHECKS)[];
  return rows.map((row) => ({
    award: row,
    reasons: [
      ...checks.filter((reason) => row[reason] === 1),
      ...(relied.has(row.id) ? (['relied_on'] as const) : []),
    ],
  }));
}
