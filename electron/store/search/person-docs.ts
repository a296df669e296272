/** A person stands in the index by its first award (seq), whichever of the joined records it was entered under. */
import type { Database } from '#electron/store/database.ts';
import { openColumnWriter } from './columns.ts';
import { touchChunk } from './index-state.ts';

/** The first award of each honoree among `awards`, new ones included; asked once for the batch. */
export function firstAwards(
  db: Database,
  awards: readonly { readonly seq: number; readonly honoree_id: string }[],
): (honoreeId: string) => number | undefined {
  const honorees = [...new Set(awards.map(({ honoree_id }) => honoree_id))];
  const rows = db.sql<{ id: string; first: number | null }>(
    `SELECT h.id, (SELECT min(a.seq) FROM honoree m JOIN award a ON a.honoree_id = m.id WHERE m.root_id = h.root_id) AS first
     FROM json_each(?) j JOIN honoree h ON h.id = j.value`,
    JSON.stringify(honorees),
  );
  const found = new Map(rows.map(({ id, first }) => [id, first ?? undefined]));
  return (honoreeId) => found.get(honoreeId);
}

/** After records were joined or parted: every award of theirs stands for its own person again. */
export function regroupPersons(db: Database, honoreeIds: Iterable<string>): void {
  const rows = db.sql<{ seq: number; root: string }>(
    `SELECT a.seq, h.root_id AS root FROM json_each(?) j JOIN honoree h ON h.id = j.value
     JOIN award a ON a.honoree_id = h.id ORDER BY a.seq`,
    JSON.stringify([...honoreeIds]),
  );
  const first = new Map<string, number>();
  const columns = openColumnWriter(db);
  for (const { seq, root } of rows) {
    if (!first.has(root)) first.set(root, seq);
    columns.set('person', seq, first.get(root) ?? seq);
  }
  columns.save();
  for (const chunk of new Set(rows.map(({ seq }) => seq >>> 16))) touchChunk(db, chunk);
}
