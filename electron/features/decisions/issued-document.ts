import type { StoredSource } from '#electron/documents/docx-source.ts';
import { wordingOn } from '#electron/features/catalogue/office-wording.ts';
import type { Database } from '#electron/store/database.ts';
import type { Row } from '#electron/store/tables.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import { mayCall, type Role } from '#shared/contract/roles.ts';
import { composeDecision } from '#shared/official-document/compose-decision.ts';
import type { OfficialDocument } from '#shared/official-document/model.ts';
import type { Wording } from '#shared/official-document/wording.ts';
import { todayIso } from '#shared/vietnamese/dates.ts';
import { isFrozen, readDecisionLife } from './decision-life.ts';
import { readDecisionData } from './decision-rows.ts';

/** Who may read what has been recalled (NĐ 30/2020/NĐ-CP Phụ lục VI, III.8: it is frozen, not destroyed). */
const READERS_OF_FROZEN: readonly Role[] = ['secretary', 'archivist'];

/** Whether a role may read the content of what has been recalled. */
export const mayReadFrozen = (role: Role): boolean => mayCall(READERS_OF_FROZEN, role);

/** Refuses the content of a recalled decision to whoever has no business with it. Throws DECISION_FROZEN. */
export function refuseFrozen(db: Database, decisionId: string, caller: Role): void {
  if (mayReadFrozen(caller)) return;
  const life = readDecisionLife(db, decisionId);
  if (!isFrozen(life)) return;
  const numbers = life.changedBy
    .filter(({ what }) => what === 'revoked')
    .map(({ document }) => document.number);
  throw new Refusal('DECISION_FROZEN', { by: numbers.length === 0 ? '' : ` (${numbers.join('; ')})` });
}

/** A decision as it is shown, printed and handed out: with its mark, if it no longer stands as it was issued. */
export function documentOf(db: Database, row: Row<'decision'>, now: Date): OfficialDocument {
  const document = composeDecision(readDecisionData(row), wordingOfRow(db, row, now));
  const mark = markOf(db, row);
  return mark === undefined ? document : { ...document, mark };
}

/** The same, still to be read and composed: a list of thousands is not read twice, and not by the office itself. */
export function docxSourceOf(db: Database, row: Row<'decision'>, now: Date): StoredSource {
  return { json: row.data, wording: wordingOfRow(db, row, now), mark: markOf(db, row) };
}

function markOf(db: Database, row: Row<'decision'>): OfficialDocument['mark'] {
  return row.state === 'issued' ? (readDecisionLife(db, row.id).mark ?? undefined) : undefined;
}

/** The wording it was signed with; a draft follows the catalogue of today. */
function wordingOfRow(db: Database, row: Row<'decision'>, now: Date): Wording {
  if (row.state !== 'issued') return wordingOn(db, todayIso(now));
  return new Map(Object.entries(JSON.parse(row.wording) as Record<string, string>));
}
