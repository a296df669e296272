import { randomUUID } from 'node:crypto';
import {
  type EntryHead,
  insertAwardEvent,
  readAwardEvents,
} from '#electron/features/decisions/life-events.ts';
import { reviseHonoree } from '#electron/features/honorees/revisions.ts';
import { reindexAwards } from '#electron/store/award-index.ts';
import { formerWords } from '#electron/store/awards-known.ts';
import { type Database, query } from '#electron/store/database.ts';
import type { ChangedAward } from '#electron/store/search/index-awards.ts';
import type { Row } from '#electron/store/tables.ts';
import { type OfficeComparison, problemOf } from '#shared/domain/award-life/check-event.ts';
import type { AwardEvent, AwardEventContent, CorrectedField } from '#shared/domain/award-life/event.ts';
import {
  type Correction,
  deriveLife,
  formerValues,
  type ShownFields,
  shownFields,
} from '#shared/domain/award-life/life.ts';
import { todayIso } from '#shared/vietnamese/dates.ts';
import { searchKey } from '#shared/vietnamese/fold.ts';
import { deciderFinder, shownOf, toSeen } from './award-facts.ts';
import { refusalOfProblem } from './refuse-event.ts';

/** Offices as people write them: case, accents and the place of the tone do not make another office. */
export const OFFICES: OfficeComparison = { sameOffice: (a, b) => searchKey(a) === searchKey(b) };

export interface PlannedEvent {
  readonly award: Row<'award'>;
  readonly content: AwardEventContent;
}

/**
 * Enters events of several awards inside the open transaction, all or none, and writes what they amount to into each
 * award. Returns the ids of the events. Throws the refusal of the first that may not happen.
 */
export function enterEvents(db: Database, head: EntryHead, planned: readonly PlannedEvent[]): string[] {
  const deciderOf = deciderFinder(db);
  const events = readAwardEvents(
    db,
    planned.map(({ award }) => award.id),
  );
  const now = { today: todayIso(head.at), ...OFFICES };
  const changed: ChangedAward[] = [];
  const ids = planned.map(({ award, content }) => {
    const before = events.get(award.id) ?? [];
    const problem = problemOf(toSeen(award, deciderOf(award)), before, content, now);
    if (problem !== null) throw refusalOfProblem(problem, award.name);
    const event = insertAwardEvent(db, head, { id: randomUUID(), awardId: award.id, content });
    changed.push(projectAward(db, award, [...before, event], head.at));
    return event.id;
  });
  reindexAwards(db, changed);
  return ids;
}

/** What the events amount to, as columns. The one place that says whether an award counts (INT-23: cancelled_at). */
export function columnsOf(award: Pick<Row<'award'>, 'delivery_tracked'>, events: readonly AwardEvent[]) {
  const life = deriveLife({ tracked: award.delivery_tracked === 1 }, events);
  return {
    cancelled_at: life.revocation?.event.by.date ?? null,
    corrected_at: life.corrections.at(-1)?.by.date ?? null,
    delivery: life.delivery,
  };
}

/** What the decision said before any correction. */
export function decidedFields(award: Row<'award'>, corrections: readonly Correction[]): ShownFields {
  const first = (field: CorrectedField) => formerValues(corrections, field)[0];
  const shown = shownOf(award);
  return {
    honorific: first('honorific') ?? shown.honorific,
    name: first('name') ?? shown.name,
    position: first('position') ?? shown.position,
    unit: first('unit') ?? shown.unit,
    reason: first('reason') ?? shown.reason,
  };
}

function projectAward(
  db: Database,
  award: Row<'award'>,
  events: readonly AwardEvent[],
  at: Date,
): ChangedAward {
  const { corrections } = deriveLife({ tracked: false }, events);
  const shown = shownFields(decidedFields(award, corrections), corrections);
  const changed = JSON.stringify(shown) !== JSON.stringify(shownOf(award));
  const columns = {
    ...columnsOf(award, events),
    ...(changed
      ? {
          honorific: shown.honorific === '' ? null : shown.honorific,
          name: shown.name,
          position: shown.position,
          unit_name: shown.unit,
          reason: shown.reason,
        }
      : {}),
  };
  db.run(query.updateTable('award').set(columns).where('id', '=', award.id));
  if (changed) renameHonoree(db, award, shown.name, at);
  return { before: award, after: { ...award, ...columns }, former: formerWords(corrections) };
}

/** The record of an honoree that was entered by the mistaken decision is corrected with it; any other name stays. */
export function renameHonoree(db: Database, award: Row<'award'>, name: string, at: Date): void {
  if (name === award.name) return;
  const before = db.first(query.selectFrom('honoree').selectAll().where('id', '=', award.honoree_id));
  if (before?.name !== award.name) return;
  reviseHonoree(db, before, at);
  db.run(
    query
      .updateTable('honoree')
      .set((eb) => ({
        name,
        name_key: searchKey(name),
        doubles_checked: 0,
        version: eb('version', '+', 1),
      }))
      .where('id', '=', award.honoree_id),
  );
}
