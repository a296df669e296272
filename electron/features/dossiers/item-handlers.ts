import type { CallContext } from '#electron/office/call-context.ts';
import { office } from '#electron/office/implementer.ts';
import { type Database, query } from '#electron/store/database.ts';
import type { Row } from '#electron/store/tables.ts';
import type { StoredFile } from '#electron/store/vault.ts';
import { recordVaultFile } from '#electron/store/vault-rows.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import { after, tell } from './dossier-handlers.ts';
import { changeDossier, findDossier, requireOpen, visibleDossiers } from './dossier-rows.ts';
import { itemColumns, readItems } from './item-rows.ts';

interface Arriving {
  readonly file: StoredFile;
  readonly fileName: string;
  readonly mediaType: string;
}

/** A file that lies in another archive file already, which the caller may read. Throws NOT_FOUND, FILE_LOST. */
function fileOf({ core, db, caller }: CallContext, itemId: string): Arriving {
  const paper = db.first(query.selectFrom('paper').selectAll().where('id', '=', itemId));
  if (paper?.dossier_id == null) throw new Refusal('NOT_FOUND');
  findDossier(db, paper.dossier_id, caller.role);
  if (!core.archive().vault.has(paper.sha256)) throw new Refusal('FILE_LOST');
  return {
    file: { sha256: paper.sha256, size: paper.size },
    fileName: paper.file_name,
    mediaType: paper.media_type,
  };
}

function arrivingFile(
  context: CallContext,
  { uploadId, fromItemId }: { readonly uploadId: string | null; readonly fromItemId: string | null },
): Arriving | null {
  if (fromItemId !== null) return fileOf(context, fromItemId);
  if (uploadId === null) return null;
  const upload = context.core.uploads.take(uploadId);
  // A file that was destroyed in between has left the vault: it is sent again.
  if (upload === null || !context.core.archive().vault.has(upload.file.sha256))
    throw new Refusal('FILE_DAMAGED');
  return upload;
}

function refuseTwice(db: Database, dossierId: string, sha256: string): void {
  const twin = db.first(
    query
      .selectFrom('paper')
      .select('title')
      .where('dossier_id', '=', dossierId)
      .where('sha256', '=', sha256)
      .where('removed_at', 'is', null),
  );
  if (twin !== undefined) throw new Refusal('DOSSIER_HAS_PAPER', { title: twin.title });
}

/** A document of a file that may be changed, whether it has a paper or not. */
function findItem(db: Database, id: string) {
  const paper = db.first(query.selectFrom('paper').selectAll().where('id', '=', id));
  const item = db.first(query.selectFrom('dossier_item').selectAll().where('id', '=', id));
  const dossierId = paper?.dossier_id ?? item?.dossier_id;
  if (dossierId === undefined) throw new Refusal('NOT_FOUND');
  return { paper, item, dossierId };
}

/** What is written of a document; the row is made with the first word. */
export function saveItem(
  db: Database,
  place: { readonly id: string; readonly dossierId: string; readonly paperId: string | null },
  columns: ReturnType<typeof itemColumns> & { ordinal?: number | null },
): void {
  db.run(
    query
      .insertInto('dossier_item')
      .values({ id: place.id, dossier_id: place.dossierId, paper_id: place.paperId, ...columns })
      .onConflict((conflict) =>
        conflict
          .column('id')
          .doUpdateSet((eb) => ({ ...columns, version: eb('dossier_item.version', '+', 1) })),
      ),
  );
}

/** Whether a paper is the text of the decision that its file is about. */
function isOwnDecision(db: Database, paper: Row<'paper'>, dossier: Row<'dossier'>): boolean {
  if (paper.kind !== 'decision' || paper.candidate_id !== null || dossier.decision_id === null) return false;
  const [first] = db.sql<{ id: string }>(
    `SELECT p.id FROM paper p JOIN decision c ON c.id = ? WHERE p.dossier_id = ? AND p.kind = 'decision'
       AND p.candidate_id IS NULL AND p.added_at >= c.updated_at ORDER BY p.added_at LIMIT 1`,
    dossier.decision_id,
    dossier.id,
  );
  return first?.id === paper.id;
}

export const itemHandlers = {
  addItem: office.dossiers.addItem.handler(({ input, context }) => {
    const { db, now, caller } = context;
    const row = requireOpen(db, input.dossierId, caller.role);
    const known = db.first(query.selectFrom('dossier_item').select('id').where('id', '=', input.id));
    if (known !== undefined) return after(context, row.id);
    const arriving = arrivingFile(context, input);
    if (arriving !== null) {
      refuseTwice(db, row.id, arriving.file.sha256);
      recordVaultFile(db, arriving.file, now);
      db.run(
        query.insertInto('paper').values({
          id: input.id,
          batch_id: null,
          candidate_id: null,
          dossier_id: row.id,
          kind: 'other',
          title: input.title,
          file_name: arriving.fileName,
          media_type: arriving.mediaType,
          size: arriving.file.size,
          sha256: arriving.file.sha256,
          added_at: now.toISOString(),
          added_by: caller.name,
          removed_at: null,
        }),
      );
    }
    saveItem(
      db,
      { id: input.id, dossierId: row.id, paperId: arriving === null ? null : input.id },
      { subject: input.title, ...itemColumns(input.description) },
    );
    changeDossier(db, row, {});
    tell(context, row, {
      kind: 'item-added',
      summary: `Thêm văn bản “${input.title}” vào hồ sơ`,
      facts: { title: input.title, sha256: arriving?.file.sha256 ?? null },
    });
    return after(context, row.id);
  }),

  describeItem: office.dossiers.describeItem.handler(({ input, context }) => {
    const { db, caller } = context;
    const { paper, item, dossierId } = findItem(db, input.id);
    const row = requireOpen(db, dossierId, caller.role);
    if ((item?.version ?? 0) !== input.version) throw new Refusal('STALE');
    if (paper !== undefined)
      db.run(query.updateTable('paper').set({ title: input.title }).where('id', '=', paper.id));
    const { id, version: _, title, ...description } = input;
    const subject = paper === undefined && description.subject === '' ? title : description.subject;
    saveItem(db, { id, dossierId, paperId: paper?.id ?? null }, itemColumns({ ...description, subject }));
    changeDossier(db, row, {});
    tell(context, row, {
      kind: 'item-described',
      summary: `Mô tả văn bản “${title}”`,
      facts: { title },
      detail: { before: item ?? null },
    });
    return after(context, dossierId);
  }),

  removeItem: office.dossiers.removeItem.handler(({ input, context }) => {
    const { db, now, caller } = context;
    const { paper, item, dossierId } = findItem(db, input.id);
    const row = requireOpen(db, dossierId, caller.role);
    if (paper !== undefined && isOwnDecision(db, paper, row)) throw new Refusal('DOSSIER_ITEM_ISSUED');
    const removed_at = input.undo ? null : now.toISOString();
    if (paper !== undefined)
      db.run(query.updateTable('paper').set({ removed_at }).where('id', '=', paper.id));
    if (item !== undefined)
      db.run(query.updateTable('dossier_item').set({ removed_at }).where('id', '=', item.id));
    changeDossier(db, row, {});
    const title = paper?.title ?? item?.subject ?? '';
    tell(context, row, {
      kind: input.undo ? 'item-restored' : 'item-removed',
      summary: input.undo ? `Hoàn tác: bỏ văn bản “${title}”` : `Bỏ văn bản “${title}” khỏi hồ sơ`,
      facts: { title },
    });
    return after(context, dossierId);
  }),

  orderItems: office.dossiers.orderItems.handler(({ input, context }) => {
    const { db, caller } = context;
    const row = requireOpen(db, input.dossierId, caller.role);
    const items = readItems(db, row.id, visibleDossiers(caller.role));
    const wanted = input.byDate
      ? items
          .toSorted((a, b) => (a.issuedOn ?? '9999').localeCompare(b.issuedOn ?? '9999'))
          .map(({ id }) => id)
      : input.itemIds;
    const held = new Map(items.map((one) => [one.id, one]));
    if (new Set(wanted).size !== items.length || wanted.some((id) => !held.has(id)))
      throw new Refusal('STALE');
    for (const [index, id] of wanted.entries())
      saveItem(
        db,
        { id, dossierId: row.id, paperId: held.get(id)?.file == null ? null : id },
        { ordinal: index + 1 },
      );
    changeDossier(db, row, {});
    tell(context, row, {
      kind: 'ordered',
      summary: 'Sắp xếp văn bản trong hồ sơ',
      facts: { documents: wanted.length },
    });
    return after(context, row.id);
  }),
};
