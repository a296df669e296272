import { type Database, query } from '#electron/store/database.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import type { RegisterChange } from '#shared/contract/register-records.ts';
import { changedFields, type LineFacts, rewrites } from '#shared/domain/register-correction.ts';

/**
 * Keeps what a line said before. Answers whether anything changes.
 * Throws Refusal CORRECTION_REASON when something written changes without a reason.
 */
export function keepCorrection(
  db: Database,
  change: {
    readonly entryId: string;
    readonly before: LineFacts;
    readonly after: LineFacts;
    readonly labels: Readonly<Record<string, string>>;
    readonly reason: string;
    readonly at: Date;
    readonly accountName: string;
  },
): boolean {
  const changed = changedFields(change.before, change.after);
  if (changed.length === 0) return false;
  const rewritten = rewrites(change.before, changed);
  if (rewritten.length > 0 && change.reason === '') {
    const fields = rewritten.map((key) => change.labels[key] ?? key).join(', ');
    throw new Refusal('CORRECTION_REASON', { fields });
  }
  const pick = (facts: LineFacts) =>
    JSON.stringify(Object.fromEntries(changed.map((key) => [key, facts[key] ?? null])));
  db.run(
    query.insertInto('register_change').values({
      entry_id: change.entryId,
      at: change.at.toISOString(),
      account_name: change.accountName,
      reason: change.reason,
      before: pick(change.before),
      after: pick(change.after),
    }),
  );
  return true;
}

/** What a line said before, newest first. */
export function listChanges(db: Database, entryId: string): RegisterChange[] {
  return db
    .all(
      query.selectFrom('register_change').selectAll().where('entry_id', '=', entryId).orderBy('seq', 'desc'),
    )
    .map((row) => ({
      at: row.at,
      accountName: row.account_name,
      reason: row.reason,
      before: JSON.parse(row.before) as RegisterChange['before'],
      after: JSON.parse(row.after) as RegisterChange['after'],
    }));
}
