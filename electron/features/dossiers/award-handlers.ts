import { office } from '#electron/office/implementer.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import { formatDate } from '#shared/vietnamese/dates.ts';
import { searchKey, searchWords } from '#shared/vietnamese/fold.ts';
import { awardsOfDecision, fileAwards, settleRetention } from './award-files.ts';
import { after, tell } from './dossier-handlers.ts';
import { findDossier, requireOpen } from './dossier-rows.ts';

/** Decisions offered at once. */
const OFFERED = 100;

export const awardHandlers = {
  attachable: office.dossiers.attachable.handler(({ input, context: { db } }) => {
    const words = searchWords(input.text);
    const rows = db.sql<{ decision_number: string; decision_date: string; award: string; n: number }>(
      `SELECT a.decision_number, a.decision_date, min(t.short_name) AS award, count(*) AS n
       FROM award a JOIN award_type t ON t.id = a.award_type_id
       WHERE a.dossier_id IS NULL AND a.removed_at IS NULL AND a.decision_id IS NULL
       GROUP BY a.decision_date, a.decision_number ORDER BY a.decision_date DESC, a.decision_number LIMIT 20000`,
    );
    return rows
      .filter(({ decision_number, decision_date, award }) => {
        const key = ` ${searchKey(`${decision_number} ${formatDate(decision_date)} ${decision_date} ${award}`)}`;
        return words.every((word) => key.includes(` ${word}`));
      })
      .slice(0, OFFERED)
      .map((row) => ({
        decisionNumber: row.decision_number,
        decisionDate: row.decision_date,
        award: row.award,
        awards: row.n,
      }));
  }),

  attachAwards: office.dossiers.attachAwards.handler(({ input, context }) => {
    const { db, caller } = context;
    const row = requireOpen(db, input.dossierId, caller.role);
    const decision = { number: input.decisionNumber, date: input.decisionDate };
    const awards = awardsOfDecision(db, decision, null);
    if (awards.length === 0) throw new Refusal('NOTHING_TO_ATTACH', { number: input.decisionNumber });
    fileAwards(
      db,
      awards.map(({ id }) => id),
      row.id,
    );
    settleRetention(db, row);
    tell(context, row, {
      kind: 'awards-attached',
      summary: `Gắn ${awards.length} lượt khen của Quyết định số ${decision.number} vào hồ sơ`,
      facts: { awards: awards.length, ...decision },
    });
    return after(context, row.id);
  }),

  detachAwards: office.dossiers.detachAwards.handler(({ input, context }) => {
    const { db, caller } = context;
    const row = requireOpen(db, input.dossierId, caller.role);
    const decision = { number: input.decisionNumber, date: input.decisionDate };
    const awards = awardsOfDecision(db, decision, findDossier(db, row.id, caller.role).id);
    if (awards.length === 0) throw new Refusal('NOT_FOUND');
    if (awards.some(({ decision_id, batch_id }) => decision_id !== null || batch_id !== null))
      throw new Refusal('AWARD_BELONGS_HERE');
    fileAwards(
      db,
      awards.map(({ id }) => id),
      null,
    );
    settleRetention(db, row);
    tell(context, row, {
      kind: 'awards-detached',
      summary: `Tách ${awards.length} lượt khen của Quyết định số ${decision.number} khỏi hồ sơ`,
      facts: { awards: awards.length, ...decision },
    });
    return after(context, row.id);
  }),
};
