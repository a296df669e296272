import type { Database } from '#electron/store/database.ts';

interface Link {
  readonly from_id: string;
  readonly into_id: string;
  readonly at: string;
  readonly undone_at: string | null;
}

/**
 * Whom awards (by seq) stood for at an instant, of all records that a merge or its undo has touched since: the first
 * award of those that were one then.
 */
export function personsKnownAt(db: Database, until: string): Map<number, number> {
  const links = db.sql<Link>('SELECT from_id, into_id, at, undone_at FROM honoree_merge');
  const linksOf = new Map<string, Link[]>();
  for (const link of links)
    for (const id of [link.from_id, link.into_id]) linksOf.set(id, [...(linksOf.get(id) ?? []), link]);
  const touched = new Set(
    links
      .filter(({ at, undone_at }) => at > until || (undone_at !== null && undone_at > until))
      .flatMap(({ from_id, into_id }) => [from_id, into_id]),
  );
  for (const id of touched)
    for (const { from_id, into_id } of linksOf.get(id) ?? []) touched.add(from_id).add(into_id);
  const groupOf = new Map<string, string>();
  for (const id of touched) {
    if (groupOf.has(id)) continue;
    const group = new Set([id]);
    for (const one of group)
      for (const { from_id, into_id, at, undone_at } of linksOf.get(one) ?? [])
        if (at <= until && (undone_at === null || undone_at > until)) group.add(from_id).add(into_id);
    for (const one of group) groupOf.set(one, id);
  }
  const first = new Map<string, number>();
  const persons = new Map<number, number>();
  const rows = db.sql<{ seq: number; honoree_id: string }>(
    'SELECT a.seq, a.honoree_id FROM json_each(?) j JOIN award a ON a.honoree_id = j.value ORDER BY a.seq',
    JSON.stringify([...touched]),
  );
  for (const { seq, honoree_id } of rows) {
    const group = groupOf.get(honoree_id) ?? honoree_id;
    if (!first.has(group)) first.set(group, seq);
    persons.set(seq, first.get(group) ?? seq);
  }
  return persons;
}
