import { randomUUID } from 'node:crypto';
import { shownOf } from '#electron/features/archive/award-facts.ts';
import { correctAwards } from '#electron/features/archive/award-life.ts';
import { insertDecisionEvent } from '#electron/features/decisions/life-events.ts';
import type { Database } from '#electron/store/database.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import { changesOf } from '#shared/domain/award-life/correction-fields.ts';
import type { FieldChange } from '#shared/domain/award-life/event.ts';
import type { CorrectionData } from '#shared/official-document/correction-data.ts';
import type { IssuedDocument } from './effects.ts';
import { awardsOfTarget, findNamed } from './named-awards.ts';

/**
 * A công văn that corrects a decision changes what is shown of the awards it names, and enters what it corrects
 * elsewhere in the decision. Throws AWARD_NOT_OF_DECISION, CORRECTION_OTHER_VALUE and what `correctAwards` throws.
 */
export function correctNamed(db: Database, issued: IssuedDocument): void {
  const data = issued.data as CorrectionData;
  const head = { entry: issued.documentId, at: issued.at, accountName: issued.account };
  const by = { id: issued.documentId, number: issued.number, date: issued.date };
  const awards = awardsOfTarget(db, data.target);
  const changes = new Map<string, FieldChange[]>();
  for (const item of data.corrections) {
    if (item.awardId === '') continue;
    const [award] = findNamed(awards, data.target, [{ awardId: item.awardId, name: item.printed, unit: '' }]);
    if (award === undefined) continue;
    const found = changesOf(shownOf(award), item.printed, item.shouldRead);
    if (found === null) throw new Refusal('CORRECTION_OTHER_VALUE', { name: award.name });
    changes.set(award.id, [...(changes.get(award.id) ?? []), ...found]);
  }
  if (changes.size > 0)
    correctAwards(
      db,
      head,
      by,
      [...changes].map(([awardId, list]) => ({ awardId, changes: list })),
    );
  if (data.target.decisionId === '') return;
  for (const { awardId, where, printed, shouldRead } of data.corrections)
    if (awardId === '')
      insertDecisionEvent(db, head, {
        id: randomUUID(),
        decisionId: data.target.decisionId,
        content: { kind: 'corrected', by, place: where, from: printed, to: shouldRead },
      });
}
