import { readPicture } from '#electron/documents/certificates/image-size.ts';
import { office } from '#electron/office/implementer.ts';
import { type Database, query } from '#electron/store/database.ts';
import type { Row } from '#electron/store/tables.ts';
import { recordVaultFile } from '#electron/store/vault-rows.ts';
import { PRESETS } from '#shared/certificate/presets.ts';
import type { CertificateImage } from '#shared/contract/certificates.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import { contentOf, findDesignRow, imagesOf, listDesigns, readDesign } from './design-rows.ts';

const DONE = { done: true } as const;

/** What a new design begins with. Throws NOT_FOUND. */
function startOf(db: Database, presetId: string, copyOf: string | null) {
  if (copyOf !== null) {
    const row = findDesignRow(db, copyOf);
    return { content: contentOf(row), source: row.source, reviewNeeded: row.review_needed === 1 };
  }
  const preset = PRESETS.find(({ id }) => id === presetId);
  if (preset === undefined) throw new Refusal('NOT_FOUND');
  return preset;
}

function findImage(db: Database, id: string): Row<'certificate_image'> | undefined {
  return db.first(query.selectFrom('certificate_image').selectAll().where('id', '=', id));
}

function toImage(row: Row<'certificate_image'>): CertificateImage {
  return {
    id: row.id,
    kind: row.kind,
    fileName: row.file_name,
    widthPx: row.width_px,
    heightPx: row.height_px,
  };
}

export const designHandlers = {
  designs: office.certificates.designs.handler(({ context: { db } }) => listDesigns(db)),

  design: office.certificates.design.handler(({ input, context: { db } }) => readDesign(db, input.id)),

  createDesign: office.certificates.createDesign.handler(({ input, context: { db, now, caller, note } }) => {
    const known = db.first(query.selectFrom('certificate_design').select('id').where('id', '=', input.id));
    if (known !== undefined) return readDesign(db, input.id);
    const start = startOf(db, input.presetId, input.copyOf);
    const at = now.toISOString();
    db.run(
      query.insertInto('certificate_design').values({
        id: input.id,
        name: input.name,
        award_types: JSON.stringify(input.awardTypeIds),
        content: JSON.stringify(start.content),
        source: start.source,
        review_needed: start.reviewNeeded ? 1 : 0,
        created_at: at,
        updated_at: at,
        updated_by: caller.name,
        removed_at: null,
        version: 0,
      }),
    );
    note({ subjectKind: 'design', subjectId: input.id, summary: `Lập mẫu in bằng “${input.name}”` });
    return readDesign(db, input.id);
  }),

  saveDesign: office.certificates.saveDesign.handler(({ input, context: { db, now, caller, note } }) => {
    const row = findDesignRow(db, input.id);
    if (row.version !== input.version) throw new Refusal('STALE');
    if (imagesOf(input.content).some((id) => findImage(db, id) === undefined))
      throw new Refusal('IMAGE_MISSING');
    db.run(
      query
        .updateTable('certificate_design')
        .set({
          name: input.name,
          award_types: JSON.stringify(input.awardTypeIds),
          content: JSON.stringify(input.content),
          review_needed: input.reviewNeeded ? 1 : 0,
          updated_at: now.toISOString(),
          updated_by: caller.name,
          version: row.version + 1,
        })
        .where('id', '=', row.id),
    );
    note({
      subjectKind: 'design',
      subjectId: row.id,
      summary: `Sửa mẫu in bằng “${input.name}”`,
      detail: { before: { name: row.name, content: JSON.parse(row.content) } },
    });
    return readDesign(db, row.id);
  }),

  removeDesign: office.certificates.removeDesign.handler(({ input, context: { db, now, note } }) => {
    const changed = db.run(
      query
        .updateTable('certificate_design')
        .set({ removed_at: input.undo ? null : now.toISOString() })
        .where('id', '=', input.id)
        .where('removed_at', input.undo ? 'is not' : 'is', null),
    );
    if (changed === 0) throw new Refusal('NOT_FOUND');
    const summary = input.undo ? 'Hoàn tác: bỏ mẫu in bằng' : 'Bỏ mẫu in bằng';
    note({ subjectKind: 'design', subjectId: input.id, summary });
    return DONE;
  }),

  addImage: office.certificates.addImage.handler(({ input, context: { core, db, now, caller, note } }) => {
    const known = findImage(db, input.id);
    if (known !== undefined) return toImage(known);
    const upload = core.uploads.take(input.uploadId);
    if (upload === null) throw new Refusal('FILE_DAMAGED');
    const facts = readPicture(core.archive().vault.readWhole(upload.file.sha256));
    if (facts === null) throw new Refusal('IMAGE_UNREADABLE');
    recordVaultFile(db, upload.file, now);
    const row: Row<'certificate_image'> = {
      id: input.id,
      kind: input.kind,
      file_name: upload.fileName,
      media_type: facts.mediaType,
      width_px: facts.widthPx,
      height_px: facts.heightPx,
      sha256: upload.file.sha256,
      added_at: now.toISOString(),
      added_by: caller.name,
    };
    db.run(query.insertInto('certificate_image').values(row));
    const summary = input.kind === 'underlay' ? 'Tải lên ảnh quét phôi' : 'Tải lên ảnh biểu trưng';
    note({ subjectKind: 'design', subjectId: input.id, summary, detail: { sha256: row.sha256 } });
    return toImage(row);
  }),
};
