import { membersKnownAt } from '#electron/features/honorees/known-record.ts';
import { honoreesKnownAt } from '#electron/features/honorees/revisions.ts';
import { listEvents, listPapers } from '#electron/features/nominations/batch-rows.ts';
import { type Database, query } from '#electron/store/database.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import type { Role } from '#shared/contract/roles.ts';
import { endOfDay } from '#shared/vietnamese/dates.ts';
import { readRevisions } from './award-revisions.ts';
import { type AwardJoin, SELECT_AWARD, toAwardHit, withWordsOf } from './award-rows.ts';
import { refuseRestricted, visibleAwards } from './dossier-access.ts';
import { readLife } from './life-record.ts';

interface AwardAsked {
  readonly id: string;
  /** null: as it is known now. */
  readonly asKnownOn: string | null;
}

interface Reader {
  readonly role: Role;
  readonly today: string;
}

/** Awards of an honoree, whichever of the records joined to one they were entered under, the newest first. */
function awardsOfHonoree(db: Database, honoreeId: string, until: string | null, role: Role): AwardJoin[] {
  const members =
    until === null
      ? db
          .sql<{ id: string }>(
            'SELECT m.id FROM honoree h JOIN honoree m ON m.root_id = h.root_id WHERE h.id = ?',
            honoreeId,
          )
          .map(({ id }) => id)
      : membersKnownAt(db, honoreeId, until);
  const rows = db.sql<AwardJoin>(
    `${SELECT_AWARD} JOIN json_each(?) j ON j.value = a.honoree_id WHERE ${visibleAwards(role)}
     ORDER BY a.decision_date DESC, a.seq`,
    JSON.stringify(members),
  );
  return until === null ? rows.filter((row) => row.removed_at === null) : withWordsOf(db, rows, until);
}

/**
 * Everything on the page of an award: now, or as it was known at the end of a day, with the words and events of then.
 * Throws NOT_FOUND, DOSSIER_RESTRICTED.
 */
export function readAward(db: Database, { id, asKnownOn }: AwardAsked, { role, today }: Reader) {
  const until = asKnownOn === null ? null : endOfDay(asKnownOn);
  const rows = db.sql<AwardJoin>(`${SELECT_AWARD} WHERE a.id = ?`, id);
  const [row] = until === null ? rows.filter((one) => one.removed_at === null) : withWordsOf(db, rows, until);
  if (row === undefined) throw new Refusal('NOT_FOUND');
  refuseRestricted(db, row.dossier_id, role);
  const known = ({ at }: { readonly at: string }) => until === null || at <= until;
  const honoree =
    until === null
      ? db.first(query.selectFrom('honoree').select('birth_date').where('id', '=', row.honoree_id))
      : honoreesKnownAt(db, [row.honoree_id], until)[0];
  const dossier =
    row.dossier_id === null
      ? undefined
      : db.first(query.selectFrom('dossier').selectAll().where('id', '=', row.dossier_id));
  return {
    ...toAwardHit(row),
    birthDate: honoree?.birth_date ?? null,
    signer: row.signer,
    awardTypeId: row.award_type_id,
    source: row.source === 'import' ? ('import' as const) : ('decision' as const),
    decisionId: row.decision_id,
    batchId: row.batch_id,
    dossierId: row.dossier_id,
    dossierCode: dossier?.code ?? null,
    retentionYears: dossier?.retention_years ?? null,
    recordedAt: row.recorded_at,
    events: row.batch_id === null ? [] : listEvents(db, row.batch_id).filter(known),
    papers:
      row.dossier_id === null
        ? []
        : listPapers(db, { dossierId: row.dossier_id }).filter(
            ({ candidateId, addedAt }) =>
              (candidateId === null || candidateId === row.candidate_id) && known({ at: addedAt }),
          ),
    revisions: readRevisions(db, row.id).filter(known),
    life: readLife(db, row, asKnownOn ?? today, until),
    otherAwards: awardsOfHonoree(db, row.honoree_id, until, role)
      .filter((other) => other.id !== row.id)
      .map(toAwardHit),
  };
}
