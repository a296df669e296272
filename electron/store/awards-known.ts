/** Awards as they were known at an instant: with the words of then, by what had happened by then. */
import type { Database } from '#electron/store/database.ts';
import type { FormerWords } from '#electron/store/search/index-awards.ts';
import type { Row } from '#electron/store/tables.ts';
import type { AwardEvent, AwardEventContent, CorrectedField } from '#shared/domain/award-life/event.ts';
import { type Correction, deriveLife, formerValues } from '#shared/domain/award-life/life.ts';

interface Undone {
  readonly at: string;
  readonly columns: Partial<Row<'award'>>;
}

const COLUMN: Record<CorrectedField, keyof Row<'award'>> = {
  honorific: 'honorific',
  name: 'name',
  position: 'position',
  unit: 'unit_name',
  reason: 'reason',
};

/** Leaves out what was recorded later or taken out by then; undoes later edits and corrections, the latest first. */
export function awardsKnownAt<Award extends Row<'award'>>(
  db: Database,
  awards: readonly Award[],
  until: string,
): Award[] {
  const known = awards.filter(
    ({ recorded_at, removed_at }) => recorded_at <= until && (removed_at === null || removed_at > until),
  );
  const asked = JSON.stringify(known.map(({ id }) => id));
  const undone = laterEdits(db, asked, until);
  const events = eventsOf(db, asked);
  for (const [id, ofAward] of events)
    for (const { at, content } of ofAward) {
      if (content.kind !== 'corrected' || at <= until) continue;
      const columns = Object.fromEntries(
        content.changes.map(({ field, from }) => [
          COLUMN[field],
          field === 'honorific' && from === '' ? null : from,
        ]),
      );
      undone.set(id, [...(undone.get(id) ?? []), { at, columns }]);
    }
  return known.map((award) => {
    const steps = (undone.get(award.id) ?? []).toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
    const words: Award = Object.assign({ ...award }, ...steps.map(({ columns }) => columns));
    return { ...words, ...standingAt(award, events.get(award.id) ?? [], until), removed_at: null };
  });
}

/** Columns that follow from events; as they are where nothing has happened since. */
function standingAt(award: Row<'award'>, events: readonly AwardEvent[], until: string) {
  const then = events.filter(({ at }) => at <= until);
  if (then.length === events.length) return {};
  const life = deriveLife({ tracked: award.delivery_tracked === 1 }, then);
  return {
    cancelled_at: life.revocation?.event.by.date ?? null,
    corrected_at: life.corrections.at(-1)?.by.date ?? null,
    delivery: life.delivery,
  };
}

function laterEdits(db: Database, asked: string, until: string): Map<string, Undone[]> {
  const rows = db.sql<{ award_id: string; before: string; at: string }>(
    `SELECT r.award_id, r.before, r.at FROM json_each(?) j JOIN award_revision r ON r.award_id = j.value
     WHERE r.at > ? ORDER BY r.seq DESC`,
    asked,
    until,
  );
  const undone = new Map<string, Undone[]>();
  for (const { award_id, before, at } of rows)
    undone.set(award_id, [
      ...(undone.get(award_id) ?? []),
      { at, columns: JSON.parse(before) as Undone['columns'] },
    ]);
  return undone;
}

function eventsOf(db: Database, asked: string): Map<string, AwardEvent[]> {
  const rows = db.sql<Row<'award_event'>>(
    'SELECT e.* FROM json_each(?) j JOIN award_event e ON e.award_id = j.value ORDER BY e.award_id, e.seq',
    asked,
  );
  const events = new Map<string, AwardEvent[]>();
  for (const { id, at, account_name, content, award_id } of rows)
    events.set(award_id, [
      ...(events.get(award_id) ?? []),
      { id, at, accountName: account_name, content: JSON.parse(content) as AwardEventContent },
    ]);
  return events;
}

/** What corrections by documents replaced: it is found too, for a decision on paper still says it. */
export function formerWords(corrections: readonly Correction[]): FormerWords {
  const former = (field: CorrectedField) => formerValues(corrections, field);
  return {
    names: former('name'),
    others: [...former('position'), ...former('unit'), ...former('reason')],
  };
}

/** What corrections entered by an instant had replaced, by award; awards without any are left out. */
export function formerWordsAt(
  db: Database,
  awardIds: readonly string[],
  until: string,
): Map<string, FormerWords> {
  const former = new Map<string, FormerWords>();
  for (const [id, events] of eventsOf(db, JSON.stringify(awardIds))) {
    const { corrections } = deriveLife(
      { tracked: false },
      events.filter(({ at }) => at <= until),
    );
    if (corrections.length > 0) former.set(id, formerWords(corrections));
  }
  return former;
}
