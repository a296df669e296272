import { standingColumns } from '#electron/features/honorees/award-standing.ts';
import type { Database } from '#electron/store/database.ts';
import type { Row } from '#electron/store/tables.ts';
import type { EditBar, EditChanges, EditField } from '#shared/contract/award-edits.ts';

/** Column of each field that may be edited. */
export const COLUMN_OF = {
  name: 'name',
  honorific: 'honorific',
  position: 'position',
  unit: 'unit_name',
  award: 'award_type_id',
  decisionNumber: 'decision_number',
  decisionDate: 'decision_date',
  signer: 'signer',
  reason: 'reason',
  dossier: 'dossier_id',
} as const satisfies Record<EditField, keyof Row<'award'>>;

export type ColumnValue = string | number | null;
/** Columns of an award that an edit changes; what follows from them (year, period) among them. */
export type ColumnValues = Readonly<Record<string, ColumnValue>>;

/** How records are kept, not what the decision says: may be changed for every award. */
const KEEPING: ReadonlySet<EditField> = new Set(['dossier']);
/** What a document corrects (award_event 'corrected'). */
const CORRECTABLE: ReadonlySet<EditField> = new Set(['name', 'honorific', 'position', 'unit', 'reason']);

export function fieldsOf(changes: EditChanges): EditField[] {
  return (Object.keys(changes) as EditField[]).filter((field) => changes[field] !== undefined);
}

/** Why an award must not be edited like this; null when it may. */
export function barOf(award: Row<'award'>, fields: readonly EditField[]): EditBar | null {
  if (award.decision_id !== null && fields.some((field) => !KEEPING.has(field))) return 'issued-here';
  if (award.corrected_at !== null && fields.some((field) => CORRECTABLE.has(field)))
    return 'corrected-by-document';
  return null;
}

/** The columns that an edit of this award changes, with their new values; empty when it says so already. */
export function changedColumns(
  db: Database,
  award: Row<'award'>,
  changes: EditChanges,
): Record<string, ColumnValue> {
  const wanted: Record<string, ColumnValue> = {};
  for (const field of fieldsOf(changes)) {
    // A collective has no honorific, whatever was chosen for the people beside it.
    if (field === 'honorific' && award.kind !== 'person') continue;
    wanted[COLUMN_OF[field]] = changes[field] ?? null;
  }
  const date = changes.decisionDate ?? award.decision_date;
  if (changes.decisionDate !== undefined) wanted.year = Number(date.slice(0, 4));
  if (changes.award !== undefined || changes.decisionDate !== undefined || changes.reason !== undefined) {
    const { title_year, period_from, period_to } = standingColumns(db, {
      awardTypeId: changes.award ?? award.award_type_id,
      stream: null,
      reason: changes.reason ?? award.reason,
      decidedOn: date,
      titleYear: null,
      route: award.route,
    });
    Object.assign(wanted, { title_year, period_from, period_to });
  }
  return Object.fromEntries(
    Object.entries(wanted).filter(([column, value]) => award[column as keyof Row<'award'>] !== value),
  );
}

/** What stands in these columns now. */
export function currentColumns(award: Row<'award'>, columns: readonly string[]): Record<string, ColumnValue> {
  return Object.fromEntries(columns.map((column) => [column, award[column as keyof Row<'award'>]]));
}
