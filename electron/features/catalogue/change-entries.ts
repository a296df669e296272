import type { Database } from '#electron/store/database.ts';
import type { PlannedEntry } from '#shared/contract/catalogue.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import { type CatalogueEntry, ENTRY_SCHEMAS, type EntryKind } from '#shared/domain/catalogue/entries.ts';
import { endClashes, planVersion } from '#shared/domain/catalogue/plan-change.ts';
import { formatDate } from '#shared/vietnamese/dates.ts';
import { findStanding, listEntries, type StoredEntry, versionsOf } from './catalogue-entries.ts';
import type { Step } from './catalogue-steps.ts';
import { bareEntry, requireSound } from './check-entries.ts';

/** A change as the contract takes it. */
export interface EntryChange {
  readonly kind: EntryKind;
  readonly key: string;
  readonly seen: string | null;
  readonly validFrom: string;
  readonly content?: unknown;
  readonly sourceText: string;
  readonly reviewNeeded: boolean;
}

/** What a change writes: versions that end early, the corrected one, the new one. */
export interface PlannedChange {
  readonly close: readonly { readonly row: StoredEntry; readonly validTo: string }[];
  readonly correct: StoredEntry | null;
  readonly entry: CatalogueEntry;
  readonly before: StoredEntry | null;
}

/**
 * Works out a change against the versions that stand and holds the outcome against the whole catalogue.
 * Throws STALE, ENTRY_EXISTS, ENTRY_INVALID.
 */
export function planChange(db: Database, change: EntryChange): PlannedChange {
  const { kind, key } = change;
  const versions = versionsOf(db, kind, key);
  const before = change.seen === null ? null : (versions.find(({ id }) => id === change.seen) ?? null);
  if (change.seen === null && versions.length > 0) throw new Refusal('ENTRY_EXISTS', { key });
  if (change.seen !== null && before === null) throw new Refusal('STALE');
  const read = ENTRY_SCHEMAS[kind].safeParse(change.content);
  if (!read.success) throw new Refusal('ENTRY_INVALID', { reason: firstFault(read.error.issues) });
  const plan = planVersion(versions, change.validFrom);
  const entry: CatalogueEntry = {
    kind,
    key,
    validFrom: change.validFrom,
    validTo: plan.validTo,
    source: 'office',
    sourceText: change.sourceText,
    reviewNeeded: change.reviewNeeded,
    content: read.data,
  };
  const close = plan.close.map(({ id, validTo }) => ({ row: need(versions, id), validTo }));
  const correct = plan.correct === null ? null : need(versions, plan.correct);
  if (correct !== null && correct.id !== before?.id)
    throw new Refusal('ENTRY_INVALID', {
      reason: `đã có một phiên bản khác áp dụng từ ngày ${formatDate(change.validFrom)}, hãy mở phiên bản đó để sửa`,
    });
  const planned = { close, correct, entry, before };
  requireSound(listEntries(db), [...listEntries(db).flatMap((row) => standing(row, planned)), entry]);
  return planned;
}

function need(versions: readonly StoredEntry[], id: string): StoredEntry {
  const found = versions.find((version) => version.id === id);
  if (found === undefined) throw new Refusal('STALE');
  return found;
}

function standing(row: StoredEntry, { close, correct }: PlannedChange): CatalogueEntry[] {
  if (row.id === correct?.id) return [];
  const closing = close.find((one) => one.row.id === row.id);
  return closing === undefined ? [row] : [{ ...bareEntry(row), validTo: closing.validTo }];
}

/** Writes a planned change. */
export function putChange(step: Step, { close, correct, entry, before }: PlannedChange): void {
  for (const { row, validTo } of close) {
    step.replace(row);
    step.put({ ...bareEntry(row), validTo }, { like: row });
  }
  if (correct !== null) step.replace(correct);
  const like = correct ?? before;
  step.put(entry, like === null ? {} : { like: { ...like, confirmedAt: null, confirmedBy: null } });
}

/** Entries as they would stand, for the preview. */
export function plannedEntries({ close, entry }: PlannedChange): PlannedEntry[] {
  return [...close.map(({ row, validTo }) => ({ ...row, validTo })), entry].map(
    ({ kind, key, validFrom, validTo, content }) => ({ kind, key, validFrom, validTo, content }),
  );
}

/** Ends a version on a day, or lets it go on. Throws STALE, DATE_ORDER, ENTRY_INVALID. */
export function planEnd(db: Database, seen: string, validTo: string | null): StoredEntry {
  const row = findStanding(db, seen);
  if (row === undefined) throw new Refusal('STALE');
  if (endClashes(versionsOf(db, row.kind, row.key), seen, validTo)) throw new Refusal('DATE_ORDER');
  const all = listEntries(db);
  requireSound(
    all,
    all.map((one) => (one.id === seen ? { ...bareEntry(one), validTo } : one)),
  );
  return row;
}

export function putEnd(step: Step, row: StoredEntry, validTo: string | null): void {
  step.replace(row);
  step.put({ ...bareEntry(row), validTo }, { like: row });
}

/** The versions to confirm. Throws STALE when one of them stands no more. */
export function requireStanding(db: Database, ids: readonly string[]): StoredEntry[] {
  return [...new Set(ids)].map((id) => {
    const row = findStanding(db, id);
    if (row === undefined) throw new Refusal('STALE');
    return row;
  });
}

/** The office vouches for a version: its value stays, its source is the office with the text it named. */
export function putConfirmed(step: Step, row: StoredEntry, sourceText: string): void {
  step.replace(row);
  step.put(
    { ...bareEntry(row), source: 'office', sourceText, reviewNeeded: false },
    { like: row, confirmed: true },
  );
}

/** Pure: the place and fault of content that its kind does not take. */
export function firstFault(issues: readonly { path: readonly PropertyKey[]; message: string }[]): string {
  const [issue] = issues;
  return issue === undefined ? '' : `${issue.path.map(String).join('.')}: ${issue.message}`;
}
