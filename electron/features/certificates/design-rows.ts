import { randomUUID } from 'node:crypto';
import { type Database, query } from '#electron/store/database.ts';
import type { Row } from '#electron/store/tables.ts';
import { type DesignContent, designContentSchema } from '#shared/certificate/design.ts';
import type { Design, DesignRow } from '#shared/contract/certificates.ts';
import { Refusal } from '#shared/contract/refusals.ts';

export function contentOf(row: Pick<Row<'certificate_design'>, 'content'>): DesignContent {
  return designContentSchema.parse(JSON.parse(row.content));
}

function headOf(row: Row<'certificate_design'>) {
  return {
    id: row.id,
    name: row.name,
    awardTypeIds: JSON.parse(row.award_types) as string[],
    source: row.source,
    reviewNeeded: row.review_needed === 1,
    updatedAt: row.updated_at,
    updatedBy: row.updated_by,
    version: row.version,
  };
}

/** Designs in use, by name. */
export function listDesigns(db: Database): DesignRow[] {
  const rows = db.sql<Row<'certificate_design'> & { prints: number }>(
    `SELECT d.*, (SELECT count(*) FROM certificate_design_version v JOIN certificate_job j ON j.design_version_id = v.id
       JOIN certificate_print p ON p.job_id = j.id WHERE v.design_id = d.id) AS prints
     FROM certificate_design d WHERE d.removed_at IS NULL ORDER BY d.name`,
  );
  return rows.map((row) => {
    const { sheet, paper } = contentOf(row);
    return { ...headOf(row), ...sheet, paper, prints: row.prints };
  });
}

/** Throws Refusal NOT_FOUND, also for a design that was removed. */
export function findDesignRow(db: Database, id: string): Row<'certificate_design'> {
  const row = db.first(
    query.selectFrom('certificate_design').selectAll().where('id', '=', id).where('removed_at', 'is', null),
  );
  if (row === undefined) throw new Refusal('NOT_FOUND');
  return row;
}

export function readDesign(db: Database, id: string): Design {
  const row = findDesignRow(db, id);
  const printedVersions = db.sql<{ seq: number; at: string; prints: number }>(
    `SELECT v.seq, v.first_printed_at AS at, count(p.id) AS prints FROM certificate_design_version v
       LEFT JOIN certificate_job j ON j.design_version_id = v.id LEFT JOIN certificate_print p ON p.job_id = j.id
     WHERE v.design_id = ? GROUP BY v.id ORDER BY v.seq DESC`,
    id,
  );
  return { ...headOf(row), content: contentOf(row), printedVersions };
}

/** The version a print rests on: the newest, or a new one when the design has changed since. Returns its id. */
export function printedVersion(db: Database, design: Row<'certificate_design'>, at: Date): string {
  const last = db.first(
    query
      .selectFrom('certificate_design_version')
      .selectAll()
      .where('design_id', '=', design.id)
      .orderBy('seq', 'desc')
      .limit(1),
  );
  if (last !== undefined && last.content === design.content && last.name === design.name) return last.id;
  const id = randomUUID();
  db.run(
    query.insertInto('certificate_design_version').values({
      id,
      design_id: design.id,
      seq: (last?.seq ?? 0) + 1,
      name: design.name,
      content: design.content,
      first_printed_at: at.toISOString(),
    }),
  );
  return id;
}

/** Pictures a design shows. */
export function imagesOf(content: DesignContent): readonly string[] {
  const emblems = content.fields.flatMap((field) =>
    field.kind === 'emblem' && field.imageId !== null ? [field.imageId] : [],
  );
  return content.underlay === null ? emblems : [...emblems, content.underlay.imageId];
}
