import type { Database } from '#electron/store/database.ts';
import type { Row } from '#electron/store/tables.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import type { DecisionReference } from '#shared/official-document/decision-reference.ts';

/** A line of a document that speaks of an award. */
export interface NamedAward {
  /** Id in the archive; '' where the line was typed. */
  readonly awardId: string;
  readonly name: string;
  readonly unit: string;
}

/** Awards of the decision that a document speaks of, in the order of the archive. */
export function awardsOfTarget(db: Database, target: DecisionReference): Row<'award'>[] {
  if (target.decisionId !== '')
    return db.sql<Row<'award'>>(
      'SELECT * FROM award WHERE decision_id = ? AND removed_at IS NULL ORDER BY seq',
      target.decisionId,
    );
  return db.sql<Row<'award'>>(
    'SELECT * FROM award WHERE decision_date = ? AND decision_number = ? AND removed_at IS NULL ORDER BY seq',
    target.date,
    target.number,
  );
}

/**
 * The award of each line among those of the decision: by its id, else by name and unit as written. A decision that the
 * archive knows nothing of has none, and none is missed. Throws AWARD_NOT_OF_DECISION.
 */
export function findNamed(
  awards: readonly Row<'award'>[],
  target: DecisionReference,
  lines: readonly NamedAward[],
): Row<'award'>[] {
  if (awards.length === 0 && target.decisionId === '' && lines.every(({ awardId }) => awardId === ''))
    return [];
  return lines.map((line) => {
    const named = awards.filter((award) => award.name === line.name);
    const inUnit = named.filter((award) => award.unit_name === line.unit);
    const [found, ...others] =
      line.awardId === ''
        ? inUnit.length > 0
          ? inUnit
          : named
        : awards.filter(({ id }) => id === line.awardId);
    if (found === undefined || others.length > 0)
      throw new Refusal('AWARD_NOT_OF_DECISION', { name: line.name, number: target.number });
    return found;
  });
}
