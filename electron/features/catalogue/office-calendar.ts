import { type Database, query } from '#electron/store/database.ts';
import { type OfficeCalendar, openCalendar } from '#shared/domain/calendar/office-calendar.ts';
import { holidayEntry } from '#shared/domain/catalogue/entries.ts';

/** The calendar of the office: computed public holidays with what the office has entered over them. */
export function readCalendar(db: Database): OfficeCalendar {
  const rows = db.all(
    query
      .selectFrom('catalogue_entry')
      .select(['content', 'source_text'])
      .where('kind', '=', 'holiday')
      .where('replaced_at', 'is', null),
  );
  return openCalendar(
    rows.map((row) => ({ ...holidayEntry.parse(JSON.parse(row.content)), source: row.source_text })),
  );
}
