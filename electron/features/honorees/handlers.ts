import { office } from '#electron/office/implementer.ts';
import type { Database } from '#electron/store/database.ts';
import type { HonoreeKind } from '#shared/contract/basics.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import { searchWords } from '#shared/vietnamese/fold.ts';
import { type CountedHonoree, toHonoreeSummary } from './honoree-rows.ts';

const WITH_COUNT =
  'SELECT h.*, (SELECT count(*) FROM award a WHERE a.honoree_id = h.id AND a.removed_at IS NULL) AS award_count FROM honoree h';

/** Every word must begin some word of the name or unit. */
function findHonorees(db: Database, text: string, kind: HonoreeKind | null, offset: number, limit: number) {
  const words = searchWords(text);
  const conditions = words.map(() => "(' ' || h.name_key || ' ' || h.unit_key) LIKE ?");
  if (kind !== null) conditions.push('h.kind = ?');
  const where = conditions.length > 0 ? ` WHERE ${conditions.join(' AND ')}` : '';
  const parameters: (string | number)[] = words.map((word) => `% ${word}%`);
  if (kind !== null) parameters.push(kind);
  const [counted] = db.sql<{ n: number }>(`SELECT count(*) AS n FROM honoree h${where}`, ...parameters);
  const rows = db.sql<CountedHonoree>(
    `${WITH_COUNT}${where} ORDER BY h.name_key, h.unit_key, h.id LIMIT ? OFFSET ?`,
    ...parameters,
    limit,
    offset,
  );
  return { total: counted?.n ?? 0, honorees: rows.map(toHonoreeSummary) };
}

export const honorees = {
  suggest: office.honorees.suggest.handler(({ input, context: { db } }) =>
    input.text === '' ? [] : findHonorees(db, input.text, input.kind, 0, input.limit).honorees,
  ),

  list: office.honorees.list.handler(({ input, context: { db } }) =>
    findHonorees(db, input.text, input.kind, input.offset, input.limit),
  ),

  get: office.honorees.get.handler(({ input, context: { db } }) => {
    const [row] = db.sql<CountedHonoree>(`${WITH_COUNT} WHERE h.id = ?`, input.id);
    if (row === undefined) throw new Refusal('NOT_FOUND');
    const awards = db.sql<{
      id: string;
      awardName: string;
      decisionNumber: string;
      decisionDate: string;
      reason: string;
    }>(
      `SELECT a.id, t.name AS awardName, a.decision_number AS decisionNumber, a.decision_date AS decisionDate, a.reason
       FROM award a JOIN award_type t ON t.id = a.award_type_id
       WHERE a.honoree_id = ? AND a.removed_at IS NULL ORDER BY a.decision_date DESC, a.seq DESC`,
      input.id,
    );
    return { ...toHonoreeSummary(row), awards };
  }),
};
