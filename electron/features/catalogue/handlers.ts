import { office } from '#electron/office/implementer.ts';
import { query } from '#electron/store/database.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import { findAwardType, listAwardTypes, listLegalBases, toLegalBasis } from './catalogue-rows.ts';
import { entryHandlers } from './entry-handlers.ts';
import { fileHandlers } from './file-handlers.ts';

export const catalogue = {
  ...entryHandlers,
  ...fileHandlers,

  awardTypes: office.catalogue.awardTypes.handler(({ context: { db } }) => listAwardTypes(db)),

  updateAwardType: office.catalogue.updateAwardType.handler(({ input, context: { db, note } }) => {
    const before = findAwardType(db, input.id);
    if (before === null) throw new Refusal('NOT_FOUND');
    if (before.version !== input.version) throw new Refusal('STALE');
    db.run(
      query
        .updateTable('award_type')
        .set({
          working_days: input.workingDays,
          council_percent: input.councilPercent,
          retention_years: input.retentionYears,
          review_needed: input.reviewNeeded ? 1 : 0,
          version: before.version + 1,
        })
        .where('id', '=', input.id),
    );
    note({
      subjectKind: 'award_type',
      subjectId: input.id,
      summary: `Sửa danh mục: ${before.name}`,
      detail: { before, after: input },
    });
    return { ...before, ...input, version: before.version + 1 };
  }),

  legalBases: office.catalogue.legalBases.handler(({ input, context: { db } }) =>
    listLegalBases(db, input.on),
  ),

  saveLegalBasis: office.catalogue.saveLegalBasis.handler(({ input, context: { db, note } }) => {
    if (input.validTo !== null && input.validTo < input.validFrom) throw new Refusal('DATE_ORDER');
    const before = db.first(query.selectFrom('legal_basis').selectAll().where('id', '=', input.id));
    if (input.version !== null && before === undefined) throw new Refusal('NOT_FOUND');
    if (before !== undefined && input.version !== null && before.version !== input.version)
      throw new Refusal('STALE');
    const values = {
      id: input.id,
      text: input.text,
      valid_from: input.validFrom,
      valid_to: input.validTo,
      sort: input.sort,
      review_needed: input.reviewNeeded ? 1 : 0,
      source: input.source,
      version: before === undefined ? 0 : before.version + 1,
    };
    db.run(
      query
        .insertInto('legal_basis')
        .values(values)
        .onConflict((conflict) => conflict.column('id').doUpdateSet(values)),
    );
    note({
      subjectKind: 'legal_basis',
      subjectId: input.id,
      summary: `Lưu căn cứ pháp lý: ${input.text.slice(0, 120)}`,
      detail: { before: before ?? null },
    });
    return toLegalBasis(values);
  }),
};
