import { type Database, query } from '#electron/store/database.ts';
import type { AuditNote } from './call-context.ts';
import type { Caller } from './caller.ts';

interface AuditedAct {
  readonly at: Date;
  /** null = before sign-in (set-up, failed sign-in). */
  readonly caller: Pick<Caller, 'id' | 'name'> | null;
  readonly action: string;
  readonly notes: readonly AuditNote[];
}

/** Appends to the audit log inside the open transaction; an act without a note is logged all the same. */
export function writeAudit(db: Database, act: AuditedAct): void {
  const notes = act.notes.length > 0 ? act.notes : [{ subjectKind: '', subjectId: '', summary: act.action }];
  for (const note of notes) {
    db.run(
      query.insertInto('audit_entry').values({
        at: act.at.toISOString(),
        account_id: act.caller?.id ?? null,
        account_name: act.caller?.name ?? '',
        action: act.action,
        subject_kind: note.subjectKind,
        subject_id: note.subjectId,
        summary: note.summary,
        detail: JSON.stringify(note.detail ?? {}),
      }),
    );
  }
}
