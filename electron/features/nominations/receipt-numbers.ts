import type { Database } from '#electron/store/database.ts';

/**
 * The next number of the receipts of a year, inside the open transaction. A number once given stays with its submission
 * through withdrawal and reopening, so the year has no gaps; uniqueness is also an index of the table.
 */
export function giveReceiptNumber(db: Database, receivedOn: string): number {
  const [row] = db.sql<{ n: number }>(
    `SELECT ifnull(max(receipt_number), 0) + 1 AS n FROM batch
     WHERE receipt_number IS NOT NULL AND substr(received_on, 1, 4) = ?`,
    receivedOn.slice(0, 4),
  );
  return row?.n ?? 1;
}
