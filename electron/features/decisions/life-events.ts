import { type Database, query } from '#electron/store/database.ts';
import type { Row } from '#electron/store/tables.ts';
import type { DecisionEvent, DecisionEventContent } from '#shared/domain/award-life/decision-life.ts';
import { type AwardEvent, type AwardEventContent, dayOf } from '#shared/domain/award-life/event.ts';

/** The act that enters events: its id (made by the window, so that a second press changes nothing), when, by whom. */
export interface EntryHead {
  readonly entry: string;
  readonly at: Date;
  readonly accountName: string;
}

function toAwardEvent(row: Row<'award_event'>): AwardEvent {
  // Written through the contract's schema; a bulk act reads thousands of them.
  const content = JSON.parse(row.content) as AwardEventContent;
  return { id: row.id, at: row.at, accountName: row.account_name, content };
}

/** Events of awards in the order in which they were entered, by award; awards without any are left out. */
export function readAwardEvents(db: Database, awardIds: readonly string[]): Map<string, AwardEvent[]> {
  const rows = db.sql<Row<'award_event'>>(
    `SELECT e.* FROM json_each(?) j JOIN award_event e ON e.award_id = j.value ORDER BY e.award_id, e.seq`,
    JSON.stringify(awardIds),
  );
  const events = new Map<string, AwardEvent[]>();
  for (const row of rows) {
    const known = events.get(row.award_id);
    if (known === undefined) events.set(row.award_id, [toAwardEvent(row)]);
    else known.push(toAwardEvent(row));
  }
  return events;
}

/** Adds one event of an award. Nothing here changes or deletes one, and the table refuses it too. */
export function insertAwardEvent(
  db: Database,
  head: EntryHead,
  event: { readonly id: string; readonly awardId: string; readonly content: AwardEventContent },
): AwardEvent {
  const { id, awardId, content } = event;
  db.run(
    query.insertInto('award_event').values({
      id,
      entry: head.entry,
      award_id: awardId,
      kind: content.kind,
      day: dayOf(content),
      content: JSON.stringify(content),
      document_id: 'by' in content ? content.by.id : null,
      at: head.at.toISOString(),
      account_name: head.accountName,
    }),
  );
  return { id, at: head.at.toISOString(), accountName: head.accountName, content };
}

/** Events that an act entered; empty when it has not been done yet. */
export function eventsOfEntry(
  db: Database,
  entry: string,
): { readonly id: string; readonly awardId: string }[] {
  return db
    .all(query.selectFrom('award_event').select(['id', 'award_id']).where('entry', '=', entry).orderBy('seq'))
    .map((row) => ({ id: row.id, awardId: row.award_id }));
}

export function readDecisionEvents(db: Database, decisionId: string): DecisionEvent[] {
  return db
    .all(query.selectFrom('decision_event').selectAll().where('decision_id', '=', decisionId).orderBy('seq'))
    .map((row) => ({
      id: row.id,
      at: row.at,
      accountName: row.account_name,
      content: JSON.parse(row.content) as DecisionEventContent,
    }));
}

export function insertDecisionEvent(
  db: Database,
  head: EntryHead,
  event: { readonly id: string; readonly decisionId: string; readonly content: DecisionEventContent },
): void {
  db.run(
    query.insertInto('decision_event').values({
      id: event.id,
      entry: head.entry,
      decision_id: event.decisionId,
      kind: event.content.kind,
      content: JSON.stringify(event.content),
      document_id: event.content.by.id,
      at: head.at.toISOString(),
      account_name: head.accountName,
    }),
  );
}
