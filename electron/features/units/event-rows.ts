import { type Database, query } from '#electron/store/database.ts';
import type { Row } from '#electron/store/tables.ts';
import type { UnitEventRecord } from '#shared/contract/unit-history.ts';
import type { Replaced } from '#shared/domain/unit-history/end-state.ts';
import type { UnitChange, UnitDocument, UnitEvent } from '#shared/domain/unit-history/event.ts';

/** The act that enters events: its id (made by the window, so that a second press changes nothing), when, by whom. */
export interface UnitEntryHead {
  readonly entry: string;
  readonly at: Date;
  readonly accountName: string;
}

/** What an event row holds of an event that is no taking back. */
interface EventContent {
  readonly change: UnitChange;
  readonly document: UnitDocument;
  readonly note: string;
}

export interface StoredEvent extends UnitEvent, EventContent {
  readonly entry: string;
  readonly replaced: readonly Replaced[];
  readonly made: readonly string[];
  readonly names: Record<string, string>;
  readonly at: string;
  readonly by: string;
  readonly takenBack: UnitEventRecord['takenBack'];
}

const TAKEN_BACK = 'taken-back';

/** All events ever entered, in their order, each with its taking back. `until`: as they were known at that instant. */
export function readUnitEvents(db: Database, until: string | null = null): StoredEvent[] {
  const rows = db
    .all(query.selectFrom('unit_event').selectAll().orderBy('seq'))
    .filter(({ at }) => until === null || at <= until);
  const takenBack = new Map<string, UnitEventRecord['takenBack']>();
  for (const row of rows) {
    if (row.kind !== TAKEN_BACK) continue;
    const { event, reason } = JSON.parse(row.content) as { event: string; reason: string };
    takenBack.set(event, { at: row.at, by: row.account_name, reason });
  }
  return rows
    .filter(({ kind }) => kind !== TAKEN_BACK)
    .map((row) => toStored(row, takenBack.get(row.id) ?? null));
}

function toStored(row: Row<'unit_event'>, takenBack: UnitEventRecord['takenBack']): StoredEvent {
  return {
    id: row.id,
    entry: row.entry,
    day: row.day ?? '',
    // Written through the contract's schema; a list of the year 2025 has thousands of them.
    ...(JSON.parse(row.content) as EventContent),
    replaced: JSON.parse(row.replaced) as Replaced[],
    made: JSON.parse(row.made) as string[],
    names: JSON.parse(row.names) as Record<string, string>,
    at: row.at,
    by: row.account_name,
    takenBack,
  };
}

export function insertUnitEvent(
  db: Database,
  head: UnitEntryHead,
  event: UnitEvent & Omit<EventContent, 'change'> & Pick<StoredEvent, 'replaced' | 'made' | 'names'>,
): void {
  const { change, document, note } = event;
  insertRow(db, head, {
    id: event.id,
    kind: change.kind,
    day: event.day,
    content: JSON.stringify({ change, document, note } satisfies EventContent),
    replaced: JSON.stringify(event.replaced),
    made: JSON.stringify(event.made),
    names: JSON.stringify(event.names),
  });
}

export function insertTakingBack(
  db: Database,
  head: UnitEntryHead,
  id: string,
  event: string,
  reason: string,
): void {
  insertRow(db, head, {
    id,
    kind: TAKEN_BACK,
    day: null,
    content: JSON.stringify({ event, reason }),
    replaced: '[]',
    made: '[]',
    names: '{}',
  });
}

function insertRow(
  db: Database,
  { entry, at, accountName }: UnitEntryHead,
  row: Pick<Row<'unit_event'>, 'id' | 'kind' | 'day' | 'content' | 'replaced' | 'made' | 'names'>,
): void {
  db.run(
    query.insertInto('unit_event').values({ ...row, entry, at: at.toISOString(), account_name: accountName }),
  );
}

/** Ids of events that an act entered; empty when it has not been done yet. */
export function eventsOfUnitEntry(db: Database, entry: string): string[] {
  return db
    .all(query.selectFrom('unit_event').select('id').where('entry', '=', entry).orderBy('seq'))
    .map(({ id }) => id);
}
