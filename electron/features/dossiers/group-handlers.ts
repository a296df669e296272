import type { z } from 'zod';
import { office } from '#electron/office/implementer.ts';
import { type Database, query } from '#electron/store/database.ts';
import type { Row } from '#electron/store/tables.ts';
import { type ArchiveGroup, archiveGroup, type groupFields } from '#shared/contract/dossiers.ts';
import { Refusal } from '#shared/contract/refusals.ts';

type Fields = z.infer<typeof groupFields>;
type GroupJoin = Row<'archive_group'> & { dossiers: number; documents: number; digitised: number };

/** Levels above files, a fonds before its series; counted over what is not destroyed. */
export function listGroups(db: Database): ArchiveGroup[] {
  const inGroup = `FROM dossier d JOIN archive_group s ON s.id = d.group_id
    WHERE d.removed_at IS NULL AND (s.id = g.id OR s.parent_id = g.id)`;
  return db
    .sql<GroupJoin>(
      `SELECT g.*, (SELECT count(*) ${inGroup}) AS dossiers,
         (SELECT count(*) FROM paper p WHERE p.removed_at IS NULL AND p.dossier_id IN (SELECT d.id ${inGroup})) AS digitised,
         (SELECT count(*) FROM dossier_item i WHERE i.removed_at IS NULL AND i.paper_id IS NULL
            AND i.dossier_id IN (SELECT d.id ${inGroup})) AS documents
       FROM archive_group g WHERE g.removed_at IS NULL
       ORDER BY ifnull((SELECT f.code FROM archive_group f WHERE f.id = g.parent_id), g.code), g.parent_id IS NOT NULL, g.code`,
    )
    .map((row) =>
      archiveGroup.parse({
        ...JSON.parse(row.content),
        id: row.id,
        level: row.level,
        parentId: row.parent_id,
        code: row.code,
        title: row.title,
        dossierCount: row.dossiers,
        documentCount: row.documents + row.digitised,
        digitised: row.digitised,
        version: row.version,
      }),
    );
}

function requireParent(db: Database, { level, parentId }: Fields): void {
  if (level === 'fonds') return;
  const parent =
    parentId === null
      ? undefined
      : db.first(
          query
            .selectFrom('archive_group')
            .select('id')
            .where('id', '=', parentId)
            .where('level', '=', 'fonds')
            .where('removed_at', 'is', null),
        );
  if (parent === undefined) throw new Refusal('GROUP_NEEDS_FONDS');
}

/** Throws NOT_FOUND, STALE. */
function findGroup(db: Database, id: string, version: number): Row<'archive_group'> {
  const row = db.first(
    query.selectFrom('archive_group').selectAll().where('id', '=', id).where('removed_at', 'is', null),
  );
  if (row === undefined) throw new Refusal('NOT_FOUND');
  if (row.version !== version) throw new Refusal('STALE');
  return row;
}

const savedGroup = (db: Database, id: string): ArchiveGroup => {
  const group = listGroups(db).find((one) => one.id === id);
  if (group === undefined) throw new Refusal('NOT_FOUND');
  return group;
};

export const groupHandlers = {
  groups: office.dossiers.groups.handler(({ context: { db } }) => listGroups(db)),

  saveGroup: office.dossiers.saveGroup.handler(({ input, context: { db, note } }) => {
    const { id, version, level, code, title, ...content } = input;
    const parentId = level === 'fonds' ? null : content.parentId;
    const existing = version === null ? undefined : findGroup(db, id, version);
    if (version === null && db.sql('SELECT 1 FROM archive_group WHERE id = ?', id).length > 0)
      return savedGroup(db, id);
    requireParent(db, input);
    const twin = db.sql<{ id: string }>(
      "SELECT id FROM archive_group WHERE ifnull(parent_id, '') = ? AND code = ? AND removed_at IS NULL AND id <> ?",
      parentId ?? '',
      code,
      id,
    );
    if (twin.length > 0) throw new Refusal('GROUP_CODE_TAKEN', { code });
    const columns = { code, title, parent_id: parentId, content: JSON.stringify({ ...content, parentId }) };
    if (existing === undefined) db.run(query.insertInto('archive_group').values({ id, level, ...columns }));
    else
      db.run(
        query
          .updateTable('archive_group')
          .set({ ...columns, version: existing.version + 1 })
          .where('id', '=', id),
      );
    note({
      subjectKind: 'archive_group',
      subjectId: id,
      summary: `${level === 'fonds' ? 'Phông' : 'Mục lục'} ${code}: ${title}`,
      detail: { before: existing ?? null },
    });
    return savedGroup(db, id);
  }),

  removeGroup: office.dossiers.removeGroup.handler(({ input, context: { db, now, note } }) => {
    const row = findGroup(db, input.id, input.version);
    const [held] = db.sql<{ n: number }>(
      `SELECT (SELECT count(*) FROM dossier WHERE group_id = ? AND removed_at IS NULL) +
         (SELECT count(*) FROM archive_group WHERE parent_id = ? AND removed_at IS NULL) AS n`,
      row.id,
      row.id,
    );
    if ((held?.n ?? 0) > 0) throw new Refusal('GROUP_NOT_EMPTY', { title: row.title, count: held?.n ?? 0 });
    db.run(
      query
        .updateTable('archive_group')
        .set({ removed_at: now.toISOString(), version: row.version + 1 })
        .where('id', '=', row.id),
    );
    note({ subjectKind: 'archive_group', subjectId: row.id, summary: `Bỏ ${row.code}: ${row.title}` });
    return { done: true } as const;
  }),
};
