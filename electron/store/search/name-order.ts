/** The place of every name in Vietnamese order (given name first), by the id that awards carry. */
import type { Database } from '#electron/store/database.ts';
import { RECENT_NAMES } from './index-values.ts';

export interface NameOrder {
  /** Place by search_name.id; equal only for equal names. */
  readonly places: Float64Array;
  readonly most: number;
}

interface Kept extends NameOrder {
  readonly token: number;
  /** Names up to this id have whole places. */
  readonly settled: number;
  readonly token0: number;
}
const kept = new WeakMap<Database, Kept>();

function readWhole(db: Database, token: number, next: number): Kept {
  const ids = db.column<number>('SELECT id FROM search_name ORDER BY key');
  const places = new Float64Array(next);
  ids.forEach((id, place) => {
    places[id] = place + 1;
  });
  return { token, token0: token, settled: next - 1, places, most: ids.length + 1 };
}

/** New names stand between the old ones: their places are parts of a step. */
function withRecent(db: Database, before: Kept, token: number, next: number): Kept {
  const places = new Float64Array(next);
  places.set(before.places.subarray(0, before.settled + 1));
  const fresh = db
    .sql<{ id: number; after: number | null }>(
      `SELECT r.id, (SELECT n.id FROM search_name n WHERE n.key < r.key AND n.id <= ? ORDER BY n.key DESC LIMIT 1) AS after
       FROM search_name_recent r WHERE r.id > ? ORDER BY r.key`,
      before.settled,
      before.settled,
    )
    .map(({ id, after }) => ({ id, base: after === null ? 0 : (places[after] ?? 0) }));
  const step = 1 / (fresh.length + 1);
  fresh.forEach(({ id, base }, at) => {
    places[id] = base + step * (at + 1);
  });
  return { ...before, token, places };
}

/** Read once, then brought up to date by the names that came since. Call it inside the snapshot of the question. */
export function readNameOrder(db: Database): NameOrder {
  const [token = 0] = db.column<number>("SELECT value FROM search_state WHERE key = 'names_token'");
  const [next = 1] = db.column<number>("SELECT value FROM search_state WHERE key = 'next_name'");
  const before = kept.get(db);
  if (before?.token === token) return before;
  const few = before !== undefined && next - before.settled < Math.min(RECENT_NAMES, 2_000);
  const order =
    few && next > before.settled ? withRecent(db, before, token, next) : readWhole(db, token, next);
  kept.set(db, order);
  return order;
}
