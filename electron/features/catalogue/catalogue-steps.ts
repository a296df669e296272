import { randomUUID } from 'node:crypto';
import { type Database, query } from '#electron/store/database.ts';
import type { CatalogueStep } from '#shared/contract/catalogue.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import type { CatalogueEntry } from '#shared/domain/catalogue/entries.ts';
import { newRevision, type StoredEntry } from './catalogue-entries.ts';
import { nameEntry } from './name-entries.ts';
import { projectAwards } from './project-awards.ts';

/** Who does a step, and why. */
export interface StepHead {
  readonly id: string;
  readonly action: CatalogueStep['action'];
  readonly label: string;
  readonly reason: string;
  readonly at: Date;
  readonly accountName: string;
}

/** What a step writes; every change goes through it, so that the whole step can be turned around. */
export interface Step {
  /** Puts a new version; answers its row. `like` keeps the place in the file of the version it continues. */
  put(entry: CatalogueEntry, more?: { like?: StoredEntry; confirmed?: boolean }): string;
  /** Ends the standing of a row; it stays in the history. */
  replace(row: StoredEntry): void;
}

/** Runs one step on the catalogue in the open transaction, then rebuilds what is derived from the entries. */
export function takeStep(db: Database, head: StepHead, work: (step: Step) => void): string[] {
  const at = head.at.toISOString();
  const [top] = db.sql<{ seq: number | null }>('SELECT max(seq) AS seq FROM catalogue_step');
  const [last] = db.sql<{ sort: number | null }>('SELECT max(sort) AS sort FROM catalogue_entry');
  let sort = last?.sort ?? 0;
  const made: string[] = [];
  db.run(
    query.insertInto('catalogue_step').values({
      id: head.id,
      seq: (top?.seq ?? 0) + 1,
      action: head.action,
      label: head.label,
      reason: head.reason,
      at,
      account_name: head.accountName,
      undone_at: null,
    }),
  );
  work({
    put(entry, { like, confirmed = false } = {}) {
      const id = randomUUID();
      if (like === undefined) sort += 1;
      db.run(
        query.insertInto('catalogue_entry').values({
          id,
          kind: entry.kind,
          key: entry.key,
          valid_from: entry.validFrom,
          valid_to: entry.validTo,
          source: entry.source,
          source_text: entry.sourceText,
          review_needed: entry.reviewNeeded ? 1 : 0,
          content: JSON.stringify(entry.content),
          reason: head.reason,
          created_at: at,
          created_by: head.accountName,
          confirmed_at: confirmed ? at : (like?.confirmedAt ?? null),
          confirmed_by: confirmed ? head.accountName : (like?.confirmedBy ?? null),
          replaced_at: null,
          step_id: head.id,
          replaced_step_id: null,
          sort: like?.sort ?? sort,
        }),
      );
      made.push(id);
      return id;
    },
    replace(row) {
      db.run(
        query
          .updateTable('catalogue_entry')
          .set({ replaced_at: at, replaced_step_id: head.id })
          .where('id', '=', row.id)
          .where('replaced_at', 'is', null),
      );
    },
  });
  refresh(db, head.at);
  return made;
}

function refresh(db: Database, at: Date): void {
  newRevision(db);
  projectAwards(db, at);
}

/** Steps from the newest down. */
export function listSteps(db: Database, limit: number): CatalogueStep[] {
  return db
    .sql<
      Omit<CatalogueStep, 'accountName' | 'undoneAt'> & { account_name: string; undone_at: string | null }
    >(
      `SELECT s.id, s.action, s.label, s.reason, s.at, s.account_name, s.undone_at,
         (SELECT count(*) FROM catalogue_entry e WHERE e.step_id = s.id) AS entries
       FROM catalogue_step s ORDER BY s.seq DESC LIMIT ?`,
      limit,
    )
    .map(({ account_name, undone_at, ...step }) => ({
      ...step,
      accountName: account_name,
      undoneAt: undone_at,
    }));
}

/**
 * Turns a step around: what it put stands no more, what it replaced stands again. Answers its label.
 * Throws NOT_FOUND for an unknown or undone step, ENTRY_CHANGED_SINCE when a later step built on it.
 */
export function undoStep(db: Database, stepId: string, at: Date): string {
  const step = db.first(query.selectFrom('catalogue_step').selectAll().where('id', '=', stepId));
  if (step === undefined || step.undone_at !== null) throw new Refusal('NOT_FOUND');
  const later = db.first(
    query
      .selectFrom('catalogue_entry')
      .selectAll()
      .where('step_id', '=', stepId)
      .where('replaced_at', 'is not', null),
  );
  if (later !== undefined) throw new Refusal('ENTRY_CHANGED_SINCE', { name: nameEntry(db, later) });
  db.run(
    query
      .updateTable('catalogue_entry')
      .set({ replaced_at: at.toISOString(), replaced_step_id: stepId })
      .where('step_id', '=', stepId),
  );
  const taken = db.first(
    query
      .selectFrom('catalogue_entry as old')
      .innerJoin('catalogue_entry as now', (join) =>
        join
          .onRef('now.kind', '=', 'old.kind')
          .onRef('now.key', '=', 'old.key')
          .onRef('now.valid_from', '=', 'old.valid_from')
          .on('now.replaced_at', 'is', null),
      )
      .selectAll('old')
      .where('old.replaced_step_id', '=', stepId)
      .where((e) => e.or([e('old.step_id', 'is', null), e('old.step_id', '!=', stepId)])),
  );
  if (taken !== undefined) throw new Refusal('ENTRY_CHANGED_SINCE', { name: nameEntry(db, taken) });
  db.run(
    query
      .updateTable('catalogue_entry')
      .set({ replaced_at: null, replaced_step_id: null })
      .where('replaced_step_id', '=', stepId)
      .where((e) => e.or([e('step_id', 'is', null), e('step_id', '!=', stepId)])),
  );
  db.run(query.updateTable('catalogue_step').set({ undone_at: at.toISOString() }).where('id', '=', stepId));
  refresh(db, at);
  return step.label;
}
