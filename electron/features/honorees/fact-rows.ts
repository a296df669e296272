import { type Database, query } from '#electron/store/database.ts';
import type { Changes, Row } from '#electron/store/tables.ts';
import { type Fact, type FactInput, fact } from '#shared/contract/honorees.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import { factYear } from '#shared/domain/honorees/facts.ts';
import { type FactSurroundings, judgeFact } from '#shared/domain/honorees/judge-fact.ts';
import { reviseFact } from './revisions.ts';

export function toFact(row: Row<'honoree_fact'>): Fact {
  return fact.parse({
    id: row.id,
    honoreeId: row.honoree_id,
    content: JSON.parse(row.content),
    decisionNumber: row.decision_number,
    decidedOn: row.decision_date,
    recordedAt: row.recorded_at,
    recordedBy: row.recorded_by,
    version: row.version,
  });
}

/** Facts of a root and the records joined to it, the newest year first. */
export function listFacts(db: Database, root: string): Fact[] {
  return db
    .sql<Row<'honoree_fact'>>(
      `SELECT f.* FROM honoree m JOIN honoree_fact f ON f.honoree_id = m.id
       WHERE m.root_id = ? AND f.removed_at IS NULL ORDER BY f.year DESC, f.kind, f.recorded_at, f.id`,
      root,
    )
    .map(toFact);
}

/** Ids of facts that belong to this root, taken out ones included. Throws NOT_FOUND when one does not. */
export function requireFacts(db: Database, root: string, ids: readonly string[]): Row<'honoree_fact'>[] {
  const rows = db.sql<Row<'honoree_fact'>>(
    `SELECT f.* FROM json_each(?) j JOIN honoree_fact f ON f.id = j.value JOIN honoree m ON m.id = f.honoree_id
     WHERE m.root_id = ?`,
    JSON.stringify(ids),
    root,
  );
  if (rows.length !== new Set(ids).size) throw new Refusal('NOT_FOUND');
  return rows;
}

/** Refuses the first fact that cannot stand beside the others. */
function requireSound(
  facts: readonly FactInput[],
  around: Omit<FactSurroundings, 'others'>,
  known: Fact[],
): void {
  const coming = new Set(facts.map(({ id }) => id));
  const standing = known.filter(({ id }) => !coming.has(id));
  facts.forEach((one, index) => {
    const fault = judgeFact(one, { ...around, others: [...standing, ...facts.slice(0, index)] });
    if (fault !== null) throw new Refusal(fault.code, fault.facts);
  });
}

function changeFact(
  db: Database,
  before: Row<'honoree_fact'>,
  changes: Changes<'honoree_fact'>,
  at: Date,
): void {
  reviseFact(db, before, at);
  db.run(query.updateTable('honoree_fact').set(changes).where('id', '=', before.id));
}

/** Enters or changes facts of a root, all or none. Throws NOT_FOUND, STALE and the refusals of a fact. */
export function saveFacts(
  db: Database,
  root: string,
  facts: readonly FactInput[],
  around: Omit<FactSurroundings, 'others'>,
  by: { readonly name: string; readonly at: Date },
): Fact[] {
  requireSound(facts, around, listFacts(db, root));
  for (const one of facts) {
    const before = db.first(query.selectFrom('honoree_fact').selectAll().where('id', '=', one.id));
    if (before === undefined && one.version !== null) throw new Refusal('NOT_FOUND');
    if (before !== undefined) requireFacts(db, root, [one.id]);
    if (before !== undefined && one.version !== null && before.version !== one.version)
      throw new Refusal('STALE');
    const values = {
      kind: one.content.kind,
      year: factYear(one.content),
      content: JSON.stringify(one.content),
      decision_number: one.decisionNumber,
      decision_date: one.decidedOn,
      recorded_at: by.at.toISOString(),
      recorded_by: by.name,
      removed_at: null,
      version: before === undefined ? 0 : before.version + 1,
    };
    if (before === undefined)
      db.run(query.insertInto('honoree_fact').values({ id: one.id, honoree_id: root, ...values }));
    else changeFact(db, before, values, by.at);
  }
  const order = new Map(facts.map(({ id }, index) => [id, index]));
  return requireFacts(db, root, [...order.keys()])
    .map(toFact)
    .sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
}

/** Takes facts out; the rows stay, marked. Answers how many were standing. */
export function removeFacts(db: Database, root: string, ids: readonly string[], at: Date): number {
  const standing = requireFacts(db, root, ids).filter((row) => row.removed_at === null);
  for (const row of standing) changeFact(db, row, { removed_at: at.toISOString() }, at);
  return standing.length;
}

/** Puts facts back where nothing stands in their place now. Throws NOT_FOUND and the refusals of a fact. */
export function restoreFacts(
  db: Database,
  root: string,
  ids: readonly string[],
  around: Omit<FactSurroundings, 'others'>,
  at: Date,
): number {
  const gone = requireFacts(db, root, ids).filter((row) => row.removed_at !== null);
  requireSound(
    gone.map((row) => ({ ...toFact(row), version: null })),
    around,
    listFacts(db, root),
  );
  for (const row of gone) changeFact(db, row, { removed_at: null }, at);
  return gone.length;
}
