/** Editing records of awards by hand: what would change, the change itself, and taking it back. */
import { readAwardEvents } from '#electron/features/decisions/life-events.ts';
import { reindexAwards, settleAccess } from '#electron/store/award-index.ts';
import { formerWords } from '#electron/store/awards-known.ts';
import { type Database, query } from '#electron/store/database.ts';
import type { Row } from '#electron/store/tables.ts';
import type { EditBar, EditChanges } from '#shared/contract/award-edits.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import { deriveLife } from '#shared/domain/award-life/life.ts';
import { formatDate } from '#shared/vietnamese/dates.ts';
import { findAwards } from './award-facts.ts';
import { barOf, type ColumnValues, changedColumns, currentColumns, fieldsOf } from './edit-columns.ts';
import { renameHonoree } from './enter-events.ts';

export interface PlannedEdit {
  readonly award: Row<'award'>;
  readonly before: ColumnValues;
  readonly after: ColumnValues;
}

export interface EditPlan {
  readonly edits: readonly PlannedEdit[];
  readonly same: number;
  readonly barred: readonly { readonly award: Row<'award'>; readonly why: EditBar }[];
}

function requireSound(db: Database, changes: EditChanges, count: number, today: string): void {
  if (fieldsOf(changes).length === 0) throw new Refusal('EDIT_CHANGES_NOTHING');
  if (changes.name !== undefined && count > 1) throw new Refusal('EDIT_NAME_OF_SEVERAL');
  if (changes.decisionDate !== undefined && changes.decisionDate > today)
    throw new Refusal('EDIT_DAY_IN_FUTURE', { date: formatDate(changes.decisionDate) });
  const known = (table: 'award_type' | 'dossier', id: string) =>
    db.first(query.selectFrom(table).select('id').where('id', '=', id)) !== undefined;
  if (changes.award !== undefined && !known('award_type', changes.award)) throw new Refusal('NOT_FOUND');
  if (changes.dossier != null && !known('dossier', changes.dossier)) throw new Refusal('NOT_FOUND');
}

/**
 * What an edit would change, award by award in the order asked. Throws NOT_FOUND, EDIT_NAME_OF_SEVERAL,
 * EDIT_DAY_IN_FUTURE; EDIT_BY_DOCUMENT, EDIT_CORRECTED_BY_DOCUMENT or EDIT_CHANGES_NOTHING when nothing is left to do.
 */
export function planEdit(
  db: Database,
  awardIds: readonly string[],
  changes: EditChanges,
  today: string,
): EditPlan {
  const awards = findAwards(db, [...new Set(awardIds)]);
  requireSound(db, changes, awards.length, today);
  const fields = fieldsOf(changes);
  const edits: PlannedEdit[] = [];
  const barred: { award: Row<'award'>; why: EditBar }[] = [];
  for (const award of awards) {
    const why = barOf(award, fields);
    if (why !== null) {
      barred.push({ award, why });
      continue;
    }
    const after = changedColumns(db, award, changes);
    const columns = Object.keys(after);
    if (columns.length > 0) edits.push({ award, before: currentColumns(award, columns), after });
  }
  if (edits.length === 0) refuseAll(barred[0]);
  return { edits, same: awards.length - edits.length - barred.length, barred };
}

function refuseAll(first: EditPlan['barred'][number] | undefined): never {
  if (first === undefined) throw new Refusal('EDIT_CHANGES_NOTHING');
  if (first.why === 'corrected-by-document')
    throw new Refusal('EDIT_CORRECTED_BY_DOCUMENT', { name: first.award.name });
  throw new Refusal('EDIT_BY_DOCUMENT', { number: first.award.decision_number });
}

export interface EditHead {
  readonly id: string;
  readonly reason: string;
  readonly at: Date;
  readonly account: { readonly id: string; readonly name: string };
  /** The edit that this one takes back. */
  readonly undoOf: string | null;
}

export function findEdit(db: Database, id: string): Row<'award_edit'> | undefined {
  return db.first(query.selectFrom('award_edit').selectAll().where('id', '=', id));
}

/** Writes planned changes as one act inside the open transaction: the record, its revision, and its words in the index. */
export function writeEdits(
  db: Database,
  head: EditHead,
  changes: EditChanges | null,
  edits: readonly PlannedEdit[],
): void {
  const at = head.at.toISOString();
  db.run(
    query.insertInto('award_edit').values({
      id: head.id,
      reason: head.reason,
      changes: JSON.stringify(changes ?? {}),
      awards: edits.length,
      at,
      account_id: head.account.id,
      account_name: head.account.name,
      undo_of: head.undoOf,
      undone_at: null,
    }),
  );
  const events = readAwardEvents(
    db,
    edits.map(({ award }) => award.id),
  );
  const changed = edits.map(({ award, before, after }) => {
    db.run(
      query.insertInto('award_revision').values({
        entry: head.id,
        award_id: award.id,
        before: JSON.stringify(before),
        after: JSON.stringify(after),
        at,
        account_name: head.account.name,
      }),
    );
    const edited = { ...award, ...after } as Row<'award'>;
    db.run(query.updateTable('award').set(after).where('id', '=', award.id));
    const { corrections } = deriveLife({ tracked: false }, events.get(award.id) ?? []);
    renameHonoree(db, award, edited.name, head.at);
    return { before: award, after: edited, former: formerWords(corrections) };
  });
  reindexAwards(db, changed);
  settleAccess(db, { awardIds: edits.map(({ award }) => award.id) });
}

/**
 * Takes an edit back as an act of its own. An award that says something else by now, or was taken out of the archive,
 * keeps what it says. Throws NOT_FOUND, EDIT_UNDONE_ALREADY.
 */
export function undoEdit(
  db: Database,
  head: EditHead & { readonly undoOf: string },
): { restored: number; kept: { awardId: string; name: string }[] } {
  const edit = findEdit(db, head.undoOf);
  if (edit === undefined || edit.undo_of !== null) throw new Refusal('NOT_FOUND');
  if (edit.undone_at !== null) throw new Refusal('EDIT_UNDONE_ALREADY');
  const rows = db.sql<Row<'award'> & { was: string; became: string }>(
    `SELECT a.*, r.before AS was, r.after AS became FROM award_revision r JOIN award a ON a.id = r.award_id
     WHERE r.entry = ? ORDER BY r.seq`,
    edit.id,
  );
  const edits: PlannedEdit[] = [];
  const kept: { awardId: string; name: string }[] = [];
  for (const { was, became, ...award } of rows) {
    const before = JSON.parse(became) as ColumnValues;
    const now = currentColumns(award, Object.keys(before));
    const changedSince = Object.entries(before).some(([column, value]) => now[column] !== value);
    if (changedSince || award.removed_at !== null) kept.push({ awardId: award.id, name: award.name });
    else edits.push({ award, before, after: JSON.parse(was) as ColumnValues });
  }
  writeEdits(db, head, null, edits);
  db.run(query.updateTable('award_edit').set({ undone_at: head.at.toISOString() }).where('id', '=', edit.id));
  return { restored: edits.length, kept };
}
