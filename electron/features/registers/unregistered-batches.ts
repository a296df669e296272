import type { Database } from '#electron/store/database.ts';

export interface UnregisteredBatch {
  readonly batchId: string;
  readonly title: string;
  readonly author: string;
  readonly symbol: string;
  readonly documentDate: string | null;
  readonly arrivedOn: string;
}

/**
 * Submissions received since `since` of which the register of incoming documents does not tell yet, newest first, at most
 * 200. A list that was split is told once, by the document that brought it; a secret one is registered elsewhere.
 */
export function listUnregistered(db: Database, since: string): UnregisteredBatch[] {
  return db.sql<UnregisteredBatch>(
    `SELECT b.id AS batchId, b.title, u.name AS author, b.submission_number AS symbol,
       b.submission_date AS documentDate, b.received_on AS arrivedOn
     FROM batch b JOIN unit u ON u.id = b.unit_id
     WHERE b.received_on >= ? AND b.secret = 0 AND b.intake_id IS NULL
       AND NOT EXISTS (SELECT 1 FROM incoming_entry e WHERE e.batch_id = b.id AND e.cancelled_at IS NULL)
     ORDER BY b.received_on DESC, b.submission_number LIMIT 200`,
    since,
  );
}
