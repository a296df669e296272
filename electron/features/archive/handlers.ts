import { listEvents, listPapers } from '#electron/features/nominations/batch-rows.ts';
import { office } from '#electron/office/implementer.ts';
import { type Database, query } from '#electron/store/database.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import { todayIso } from '#shared/vietnamese/dates.ts';
import { readRevisions } from './award-revisions.ts';
import { type AwardJoin, SELECT_AWARD, toAwardHit } from './award-rows.ts';
import { refuseRestricted, visibleAwards } from './dossier-access.ts';
import { editHandlers } from './edit-handlers.ts';
import { exportHandlers } from './export-handlers.ts';
import { lifeHandlers } from './life-handlers.ts';
import { readLife } from './life-record.ts';
import { paperSearchHandlers } from './paper-search-handlers.ts';
import { savedSearchHandlers } from './saved-searches.ts';
import { searchAwards, searchDecisions, searchPeople } from './search-awards.ts';

function awardsWhere(db: Database, condition: string, value: string) {
  return db
    .sql<AwardJoin>(
      `${SELECT_AWARD} WHERE ${condition} AND a.removed_at IS NULL ORDER BY a.decision_date DESC, a.seq`,
      value,
    )
    .map(toAwardHit);
}

/** Awards of a person, whichever of the records joined to one they were entered under. */
const OF_HONOREE =
  'a.honoree_id IN (SELECT m.id FROM honoree h JOIN honoree m ON m.root_id = h.root_id WHERE h.id = ?)';

export const archive = {
  ...lifeHandlers,
  ...paperSearchHandlers,
  ...editHandlers,
  ...savedSearchHandlers,
  ...exportHandlers,

  search: office.archive.search.handler(({ input, context: { db, caller } }) =>
    searchAwards(db, input, caller.role),
  ),
  searchPeople: office.archive.searchPeople.handler(({ input, context: { db, caller } }) =>
    searchPeople(db, input, caller.role),
  ),
  searchDecisions: office.archive.searchDecisions.handler(({ input, context: { db, caller } }) =>
    searchDecisions(db, input, caller.role),
  ),

  award: office.archive.award.handler(({ input, context: { db, now, caller } }) => {
    const [row] = db.sql<AwardJoin>(`${SELECT_AWARD} WHERE a.id = ? AND a.removed_at IS NULL`, input.id);
    if (row === undefined) throw new Refusal('NOT_FOUND');
    refuseRestricted(db, row.dossier_id, caller.role);
    const honoree = db.first(
      query.selectFrom('honoree').select('birth_date').where('id', '=', row.honoree_id),
    );
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
      events: row.batch_id === null ? [] : listEvents(db, row.batch_id),
      papers:
        row.dossier_id === null
          ? []
          : listPapers(db, { dossierId: row.dossier_id }).filter(
              ({ candidateId }) => candidateId === null || candidateId === row.candidate_id,
            ),
      revisions: readRevisions(db, row.id),
      life: readLife(db, row, todayIso(now)),
      otherAwards: awardsWhere(db, `${OF_HONOREE} AND ${visibleAwards(caller.role)}`, row.honoree_id).filter(
        ({ id }) => id !== row.id,
      ),
    };
  }),
};
