import { readOfficeProfile } from '#electron/features/accounts/account-rows.ts';
import { readCatalogue } from '#electron/features/catalogue/catalogue-entries.ts';
import { readDecisionData } from '#electron/features/decisions/decision-rows.ts';
import { type Database, query } from '#electron/store/database.ts';
import type { Row } from '#electron/store/tables.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import type { AwardSeen } from '#shared/domain/award-life/check-event.ts';
import type { AwardEvent } from '#shared/domain/award-life/event.ts';
import type { ShownFields } from '#shared/domain/award-life/life.ts';
import { toSentenceForm } from '#shared/official-document/sentence-case.ts';

/** Who decided an award. `own`: this office; null name: nobody has recorded it (brought in from old lists). */
export interface Decider {
  readonly name: string | null;
  readonly own: boolean;
}

/** The office's own deciding authority as its decisions name it. */
export function ownAuthority(db: Database): string {
  return toSentenceForm(`CHỦ TỊCH ${readOfficeProfile(db).name.toLocaleUpperCase('vi')}`);
}

/** The symbol after the number: 'QĐ-UBND' of '15/QĐ-UBND'. */
const symbolOf = (number: string): string => number.split('/').slice(1).join('/');

/** Finds deciders, asking for each decision and submission once. */
export function deciderFinder(db: Database): (award: Row<'award'>) => Decider {
  const known = new Map<string, Decider>();
  const ownSymbol = `QĐ-${readOfficeProfile(db).abbreviation}`;
  const find = (award: Row<'award'>): Decider => {
    if (award.decision_id !== null) {
      const row = db.first(query.selectFrom('decision').selectAll().where('id', '=', award.decision_id));
      if (row === undefined) return { name: ownAuthority(db), own: true };
      return { name: toSentenceForm(readDecisionData(row).authority), own: true };
    }
    if (award.batch_id !== null) {
      const batch = db.first(
        query.selectFrom('batch').select('deciding_office').where('id', '=', award.batch_id),
      );
      const office = readCatalogue(db)
        .versions('office', batch?.deciding_office ?? '')
        .at(-1);
      return { name: office?.content.name ?? null, own: false };
    }
    return symbolOf(award.decision_number) === ownSymbol
      ? { name: ownAuthority(db), own: true }
      : { name: null, own: false };
  };
  return (award) => {
    const key = award.decision_id ?? award.batch_id ?? symbolOf(award.decision_number);
    const found = known.get(key) ?? find(award);
    known.set(key, found);
    return found;
  };
}

export function shownOf(award: Row<'award'>): ShownFields {
  return {
    honorific: award.honorific ?? '',
    name: award.name,
    position: award.position,
    unit: award.unit_name,
    reason: award.reason,
  };
}

export function toSeen(award: Row<'award'>, decider: Decider): AwardSeen {
  return {
    tracked: award.delivery_tracked === 1,
    decidedOn: award.decision_date,
    isPerson: award.kind === 'person',
    decider: decider.name,
    shown: shownOf(award),
  };
}

/** Awards in the order asked. Throws NOT_FOUND for one that is not in the archive. */
export function findAwards(db: Database, ids: readonly string[]): Row<'award'>[] {
  const rows = db.sql<Row<'award'>>(
    'SELECT a.* FROM json_each(?) j JOIN award a ON a.id = j.value WHERE a.removed_at IS NULL ORDER BY j.key',
    JSON.stringify(ids),
  );
  if (rows.length !== ids.length) throw new Refusal('NOT_FOUND');
  return rows;
}

/** The award of an event. Throws NOT_FOUND. */
export function awardOfEvent(db: Database, eventId: string): Row<'award'> {
  const [row] = db.sql<Row<'award'>>(
    'SELECT a.* FROM award_event e JOIN award a ON a.id = e.award_id WHERE e.id = ? AND a.removed_at IS NULL',
    eventId,
  );
  if (row === undefined) throw new Refusal('NOT_FOUND');
  return row;
}

export type EventsByAward = ReadonlyMap<string, readonly AwardEvent[]>;
