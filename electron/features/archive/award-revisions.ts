import type { Database } from '#electron/store/database.ts';
import type { AwardRevision, EditedField } from '#shared/contract/award-edits.ts';
import { EDIT_FIELDS, type EditField } from '#shared/contract/award-edits.ts';
import { formatDate } from '#shared/vietnamese/dates.ts';
import { COLUMN_OF, type ColumnValue, type ColumnValues } from './edit-columns.ts';

const HONORIFICS: Readonly<Record<string, string>> = { ong: 'Ông', ba: 'Bà' };

/** Says values as people read them: names for ids, dates as they are written here. */
export function fieldTeller(db: Database): (before: ColumnValues, after: ColumnValues) => EditedField[] {
  const name = (sql: string, id: string): string => db.sql<{ name: string }>(sql, id)[0]?.name ?? id;
  const tell = (field: EditField, value: ColumnValue): string => {
    if (value === null || value === '') return '';
    const text = String(value);
    if (field === 'award') return name('SELECT short_name AS name FROM award_type WHERE id = ?', text);
    if (field === 'dossier') return name('SELECT code AS name FROM dossier WHERE id = ?', text);
    if (field === 'decisionDate') return formatDate(text);
    return field === 'honorific' ? (HONORIFICS[text] ?? text) : text;
  };
  return (before, after) =>
    EDIT_FIELDS.filter((field) => COLUMN_OF[field] in after).map((field) => ({
      field,
      before: tell(field, before[COLUMN_OF[field]] ?? null),
      after: tell(field, after[COLUMN_OF[field]] ?? null),
    }));
}

/** Edits of an award by hand, oldest first. */
export function readRevisions(db: Database, awardId: string): AwardRevision[] {
  const tell = fieldTeller(db);
  return db
    .sql<{
      entry: string;
      at: string;
      account_name: string;
      before: string;
      after: string;
      reason: string;
      awards: number;
      undo_of: string | null;
      undone_at: string | null;
    }>(
      `SELECT r.entry, r.at, r.account_name, r.before, r.after, e.reason, e.awards, e.undo_of, e.undone_at
       FROM award_revision r JOIN award_edit e ON e.id = r.entry WHERE r.award_id = ? ORDER BY r.seq`,
      awardId,
    )
    .map((row) => ({
      edit: row.entry,
      at: row.at,
      accountName: row.account_name,
      reason: row.reason,
      awards: row.awards,
      changes: tell(JSON.parse(row.before) as ColumnValues, JSON.parse(row.after) as ColumnValues),
      undoes: row.undo_of !== null,
      undone: row.undone_at !== null,
    }));
}
