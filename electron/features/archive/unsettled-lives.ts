import { readAwardEvents } from '#electron/features/decisions/life-events.ts';
import type { Database } from '#electron/store/database.ts';
import type { Row } from '#electron/store/tables.ts';
import { columnsOf } from './enter-events.ts';

type Projected = Pick<Row<'award'>, 'id' | 'delivery_tracked' | 'cancelled_at' | 'corrected_at' | 'delivery'>;

/** Awards whose columns say something else than their events amount to: there should be none. */
export function findUnsettledLives(db: Database): string[] {
  const rows = db.sql<Projected>(
    `SELECT id, delivery_tracked, cancelled_at, corrected_at, delivery FROM award
     WHERE id IN (SELECT award_id FROM award_event) OR corrected_at IS NOT NULL
       OR cancelled_at IS NOT NULL OR delivery IS NOT NULL`,
  );
  const events = readAwardEvents(
    db,
    rows.map(({ id }) => id),
  );
  return rows
    .filter((row) => {
      const wanted = columnsOf(row, events.get(row.id) ?? []);
      return (
        wanted.cancelled_at !== row.cancelled_at ||
        wanted.corrected_at !== row.corrected_at ||
        wanted.delivery !== row.delivery
      );
    })
    .map(({ id }) => id);
}
