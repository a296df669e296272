import { office } from '#electron/office/implementer.ts';
import { type Database, query } from '#electron/store/database.ts';
import type { Row } from '#electron/store/tables.ts';
import { type PrinterProfile, printerProfileSchema } from '#shared/certificate/profile.ts';
import type { ProfileRow } from '#shared/contract/certificates.ts';
import { Refusal } from '#shared/contract/refusals.ts';

function toProfile(row: Row<'printer_profile'>): ProfileRow {
  return { id: row.id, profile: profileOf(row), updatedAt: row.updated_at, version: row.version };
}

function profileOf(row: Row<'printer_profile'>): PrinterProfile {
  return printerProfileSchema.parse(JSON.parse(row.content));
}

/** The printer as it is set. Throws NOT_FOUND. */
export function readProfile(db: Database, id: string): PrinterProfile {
  const row = db.first(
    query.selectFrom('printer_profile').selectAll().where('id', '=', id).where('removed_at', 'is', null),
  );
  if (row === undefined) throw new Refusal('NOT_FOUND');
  return profileOf(row);
}

export const profileHandlers = {
  profiles: office.certificates.profiles.handler(({ context: { db } }) =>
    db
      .all(query.selectFrom('printer_profile').selectAll().where('removed_at', 'is', null))
      .map(toProfile)
      .sort((a, b) => a.profile.name.localeCompare(b.profile.name, 'vi')),
  ),

  saveProfile: office.certificates.saveProfile.handler(({ input, context: { db, now, caller, note } }) => {
    const known = db.first(query.selectFrom('printer_profile').selectAll().where('id', '=', input.id));
    const content = JSON.stringify(input.profile);
    const at = { updated_at: now.toISOString(), updated_by: caller.name };
    if (known === undefined) {
      if (input.version !== null) throw new Refusal('NOT_FOUND');
      db.run(
        query
          .insertInto('printer_profile')
          .values({ id: input.id, content, ...at, removed_at: null, version: 0 }),
      );
    } else {
      // A second press of "new" finds what the first one made.
      if (input.version === null && known.content === content) return toProfile(known);
      if (known.version !== input.version) throw new Refusal('STALE');
      db.run(
        query
          .updateTable('printer_profile')
          .set({ content, ...at, version: known.version + 1 })
          .where('id', '=', input.id),
      );
    }
    note({
      subjectKind: 'printer',
      subjectId: input.id,
      summary: `Đặt máy in “${input.profile.name}”: lệch ngang ${input.profile.offsetXMm} mm, dọc ${input.profile.offsetYMm} mm`,
      detail: { before: known === undefined ? null : JSON.parse(known.content) },
    });
    const saved = db.first(query.selectFrom('printer_profile').selectAll().where('id', '=', input.id));
    if (saved === undefined) throw new Refusal('NOT_FOUND');
    return toProfile(saved);
  }),

  removeProfile: office.certificates.removeProfile.handler(({ input, context: { db, now, note } }) => {
    const changed = db.run(
      query
        .updateTable('printer_profile')
        .set({ removed_at: input.undo ? null : now.toISOString() })
        .where('id', '=', input.id)
        .where('removed_at', input.undo ? 'is not' : 'is', null),
    );
    if (changed === 0) throw new Refusal('NOT_FOUND');
    const summary = input.undo ? 'Hoàn tác: bỏ một máy in' : 'Bỏ một máy in';
    note({ subjectKind: 'printer', subjectId: input.id, summary });
    return { done: true } as const;
  }),
};
