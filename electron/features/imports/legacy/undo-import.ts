/** Takes an import back slice by slice: what nobody has touched since goes, marked; the rest stays and is named. */
import { removeAwards } from '#electron/store/award-index.ts';
import type { Database } from '#electron/store/database.ts';
import { rowIds } from './row-ids.ts';
import { nextWithReasons, type UndoReason } from './undo-reasons.ts';

export interface UndoneSlice {
  readonly removed: number;
  readonly kept: readonly { readonly seq: number; readonly reasons: readonly UndoReason[] }[];
  /** The last award looked at. */
  readonly last: number;
  /** Whether awards may be left behind it. */
  readonly more: boolean;
}

/** Takes the next `limit` awards back, behind seq `after`. */
export function undoSlice(
  db: Database,
  importId: string,
  after: number,
  limit: number,
  now: { readonly at: Date; readonly today: string },
): UndoneSlice {
  const next = nextWithReasons(db, importId, after, limit, now.today);
  const going = next.filter(({ reasons }) => reasons.length === 0).map(({ award }) => award);
  removeAwards(
    db,
    going.map(({ seq }) => seq),
    now.at,
  );
  // An award that two records shared spoke for them.
  db.sql(
    `UPDATE honoree SET doubles_checked = 0 WHERE doubles_checked = 1
     AND id IN (SELECT DISTINCT value FROM json_each(?))`,
    JSON.stringify(going.map(({ honoree_id }) => honoree_id)),
  );
  return {
    removed: going.length,
    kept: next
      .filter(({ reasons }) => reasons.length > 0)
      .map(({ award, reasons }) => ({ seq: award.seq, reasons })),
    last: next.at(-1)?.award.seq ?? after,
    more: next.length === limit,
  };
}

const UNUSED = `id BETWEEN ? AND ? AND removed_at IS NULL AND version = 0
  AND NOT EXISTS (SELECT 1 FROM award a WHERE a.honoree_id = honoree.id AND a.removed_at IS NULL)
  AND NOT EXISTS (SELECT 1 FROM candidate c WHERE c.honoree_id = honoree.id)
  AND NOT EXISTS (SELECT 1 FROM honoree_fact f WHERE f.honoree_id = honoree.id AND f.removed_at IS NULL)
  AND NOT EXISTS (SELECT 1 FROM honoree_merge m WHERE m.from_id = honoree.id AND m.undone_at IS NULL)
  AND NOT EXISTS (SELECT 1 FROM honoree_merge m WHERE m.into_id = honoree.id AND m.undone_at IS NULL)`;

/** Takes the next `limit` honorees out that only this import made and nothing uses any more. How many there were. */
export function removeUnusedHonorees(db: Database, importId: string, limit: number, at: Date): number {
  const rows = db.sql<{ id: string }>(
    `SELECT id FROM honoree WHERE ${UNUSED} ORDER BY id LIMIT ?`,
    ...rowIds(importId).honorees,
    limit,
  );
  const ids = JSON.stringify(rows.map(({ id }) => id));
  db.sql('DELETE FROM honoree_double WHERE a_id IN (SELECT value FROM json_each(?))', ids);
  db.sql('DELETE FROM honoree_double WHERE b_id IN (SELECT value FROM json_each(?))', ids);
  db.sql(
    `UPDATE honoree SET removed_at = ?, doubles_checked = 1 WHERE id IN (SELECT value FROM json_each(?))`,
    at.toISOString(),
    ids,
  );
  return rows.length;
}

/** What an undo would do now: a look, nothing is changed. */
export function planUndo(db: Database, importId: string, today: string) {
  let awards = 0;
  const kept: { seq: number; reasons: readonly UndoReason[] }[] = [];
  for (let [after, more] = [0, true]; more; ) {
    const next = nextWithReasons(db, importId, after, PLAN_SLICE, today);
    for (const { award, reasons } of next) {
      if (reasons.length === 0) awards += 1;
      else kept.push({ seq: award.seq, reasons });
      after = award.seq;
    }
    more = next.length === PLAN_SLICE;
  }
  const [first, last] = rowIds(importId).honorees;
  const [counted] = db.sql<{ n: number }>(
    `SELECT count(*) AS n FROM honoree h WHERE h.id BETWEEN ? AND ? AND h.removed_at IS NULL AND h.version = 0
     AND NOT EXISTS (SELECT 1 FROM award a WHERE a.honoree_id = h.id AND a.removed_at IS NULL
       AND (a.import_id IS NOT ? OR a.seq IN (SELECT value FROM json_each(?))))
     AND NOT EXISTS (SELECT 1 FROM candidate c WHERE c.honoree_id = h.id)
     AND NOT EXISTS (SELECT 1 FROM honoree_fact f WHERE f.honoree_id = h.id AND f.removed_at IS NULL)`,
    first,
    last,
    importId,
    JSON.stringify(kept.map(({ seq }) => seq)),
  );
  return { awards, kept, honorees: counted?.n ?? 0 };
}

const PLAN_SLICE = 2_000;

/** Takes a whole import back at once, inside the open transaction; for short ones. */
export function undoAtOnce(
  db: Database,
  importId: string,
  now: { readonly at: Date; readonly today: string },
): { removed: number; kept: { seq: number; reasons: readonly UndoReason[] }[] } {
  let removed = 0;
  const kept: { seq: number; reasons: readonly UndoReason[] }[] = [];
  for (let [after, more] = [0, true]; more; ) {
    const slice = undoSlice(db, importId, after, PLAN_SLICE, now);
    removed += slice.removed;
    kept.push(...slice.kept);
    after = slice.last;
    more = slice.more;
  }
  while (removeUnusedHonorees(db, importId, PLAN_SLICE, now.at) === PLAN_SLICE);
  return { removed, kept };
}
