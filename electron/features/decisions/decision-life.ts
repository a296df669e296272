import type { Database } from '#electron/store/database.ts';
import {
  type DecisionEvent,
  type DecisionStanding,
  markOfDecision,
  standingOfDecision,
} from '#shared/domain/award-life/decision-life.ts';
import type { DocumentRef } from '#shared/domain/award-life/event.ts';
import { type AwardStandingState, deriveLife } from '#shared/domain/award-life/life.ts';
import { readAwardEvents, readDecisionEvents } from './life-events.ts';

export interface ChangedBy {
  readonly what: 'corrected' | 'revoked';
  readonly document: DocumentRef;
  /** How many awards of the decision it concerns; 0: the decision's own words. */
  readonly awards: number;
}

export interface DecisionLife {
  readonly standing: DecisionStanding;
  /** Lines that every page of a copy carries; null while the decision stands as issued. */
  readonly mark: readonly string[] | null;
  /** Documents that changed it and still count, oldest first. */
  readonly changedBy: readonly ChangedBy[];
  readonly events: readonly DecisionEvent[];
}

interface StandingColumns {
  cancelled_at: string | null;
  corrected_at: string | null;
}

/** The standing of an award as its columns tell it: they are what its events amount to. */
export function standingOf({ cancelled_at, corrected_at }: StandingColumns): AwardStandingState {
  if (cancelled_at !== null) return 'revoked';
  return corrected_at === null ? 'in-force' : 'corrected';
}

/** What became of an issued decision. */
export function readDecisionLife(db: Database, decisionId: string): DecisionLife {
  const awards = db.sql<StandingColumns & { id: string }>(
    'SELECT id, cancelled_at, corrected_at FROM award WHERE decision_id = ? AND removed_at IS NULL ORDER BY seq',
    decisionId,
  );
  const events = readDecisionEvents(db, decisionId);
  const standing = standingOfDecision(awards.map(standingOf), events);
  const touched = awards.filter((row) => standingOf(row) !== 'in-force').map(({ id }) => id);
  const changedBy = documentsOf([...readAwardEvents(db, touched).values()], events);
  return { standing, mark: markOfDecision(standing, changedBy), changedBy, events };
}

/** Whether a copy of the decision may leave the office as it was issued. */
export function isFrozen({ standing }: Pick<DecisionLife, 'standing'>): boolean {
  return standing === 'revoked';
}

function documentsOf(
  ofAwards: readonly (readonly Parameters<typeof deriveLife>[1][number][])[],
  ofDecision: readonly DecisionEvent[],
): ChangedBy[] {
  const found = new Map<string, { what: ChangedBy['what']; document: DocumentRef; awards: number }>();
  const add = (what: ChangedBy['what'], document: DocumentRef, awards: number) => {
    const key = `${what}/${document.id ?? ''}/${document.number}/${document.date}`;
    const known = found.get(key) ?? { what, document, awards: 0 };
    found.set(key, { ...known, awards: known.awards + awards });
  };
  for (const events of ofAwards) {
    const life = deriveLife({ tracked: false }, events);
    for (const { by } of life.corrections) add('corrected', by, 1);
    if (life.revocation !== null) add('revoked', life.revocation.event.by, 1);
  }
  const restored = ofDecision.findLastIndex(({ content }) => content.kind === 'restored');
  ofDecision.forEach(({ content }, index) => {
    if (content.kind === 'corrected') add('corrected', content.by, 0);
    if (content.kind === 'revoked' && index > restored) add('revoked', content.by, 0);
  });
  return [...found.values()].sort((a, b) => a.document.date.localeCompare(b.document.date));
}

/** Standing of every issued decision that does not stand as it was issued, for lists. */
export function changedStandings(db: Database): ReadonlyMap<string, DecisionStanding> {
  const rows = db.sql<{ id: string; awards: number; cancelled: number; corrected: number }>(
    `WITH touched AS (
       SELECT decision_id AS id FROM award WHERE cancelled_at IS NOT NULL AND decision_id IS NOT NULL
       UNION SELECT decision_id FROM award WHERE corrected_at IS NOT NULL AND decision_id IS NOT NULL
       UNION SELECT decision_id FROM decision_event)
     SELECT t.id, count(a.id) AS awards, count(a.cancelled_at) AS cancelled, count(a.corrected_at) AS corrected
     FROM touched t LEFT JOIN award a ON a.decision_id = t.id AND a.removed_at IS NULL GROUP BY t.id`,
  );
  return new Map(
    rows.map(({ id, awards, cancelled, corrected }) => {
      const standings = Array.from({ length: awards }, (_, index): AwardStandingState => {
        if (index < cancelled) return 'revoked';
        return index < cancelled + corrected ? 'corrected' : 'in-force';
      });
      return [id, standingOfDecision(standings, readDecisionEvents(db, id))];
    }),
  );
}
