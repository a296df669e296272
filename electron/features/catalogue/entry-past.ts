import { type Database, query } from '#electron/store/database.ts';
import type { EntryPast } from '#shared/contract/catalogue.ts';
import type { EntryKind } from '#shared/domain/catalogue/entries.ts';
import { type StoredEntry, toStoredEntry } from './catalogue-entries.ts';

type Life = Pick<
  EntryPast,
  'reason' | 'createdAt' | 'createdBy' | 'replacedAt' | 'replacedBy' | 'replacedReason'
>;

/** Every row a key ever had, newest written first: who wrote it and why, and what replaced it. */
export function readPast(db: Database, kind: EntryKind, key: string): (Life & { entry: StoredEntry })[] {
  return db
    .all(
      query
        .selectFrom('catalogue_entry as e')
        .leftJoin('catalogue_step as s', 's.id', 'e.replaced_step_id')
        .selectAll('e')
        .select(['s.account_name as replaced_by', 's.reason as replaced_reason'])
        .where('e.kind', '=', kind)
        .where('e.key', '=', key)
        .orderBy('e.created_at', 'desc')
        .orderBy('e.valid_from', 'desc'),
    )
    .map(({ replaced_by, replaced_reason, ...row }) => ({
      entry: toStoredEntry(row),
      reason: row.reason,
      createdAt: row.created_at,
      createdBy: row.created_by,
      replacedAt: row.replaced_at,
      replacedBy: replaced_by,
      // A row that its own step took away again was undone.
      replacedReason:
        row.step_id !== null && row.step_id === row.replaced_step_id ? 'Hoàn tác' : replaced_reason,
    }));
}
