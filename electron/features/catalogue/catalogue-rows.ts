import { type Database, query } from '#electron/store/database.ts';
import type { Row } from '#electron/store/tables.ts';
import { type AwardType, awardType, type LegalBasis } from '#shared/contract/catalogue.ts';

function toAwardType(row: Row<'award_type'>): AwardType {
  return awardType.parse({
    id: row.id,
    name: row.name,
    shortName: row.short_name,
    level: row.level,
    class: row.award_class,
    group: row.award_group,
    proposable: row.proposable === 1,
    subjects: JSON.parse(row.subjects),
    authority: row.authority,
    cite: row.cite,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    workingDays: row.working_days,
    councilPercent: row.council_percent,
    retentionYears: row.retention_years,
    reviewNeeded: row.review_needed === 1,
    version: row.version,
  });
}

export function listAwardTypes(db: Database): AwardType[] {
  return db.all(query.selectFrom('award_type').selectAll().orderBy('name')).map(toAwardType);
}

export function findAwardType(db: Database, id: string): AwardType | null {
  const row = db.first(query.selectFrom('award_type').selectAll().where('id', '=', id));
  return row === undefined ? null : toAwardType(row);
}

export function toLegalBasis(row: Row<'legal_basis'>): LegalBasis {
  return {
    id: row.id,
    text: row.text,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    sort: row.sort,
    reviewNeeded: row.review_needed === 1,
    source: row.source,
    version: row.version,
  };
}

/** Bases in the order they are printed; with a day, only those in force on it. */
export function listLegalBases(db: Database, on: string | null): LegalBasis[] {
  let built = query.selectFrom('legal_basis').selectAll().orderBy('sort').orderBy('valid_from');
  if (on !== null) {
    built = built
      .where('valid_from', '<=', on)
      .where((e) => e.or([e('valid_to', 'is', null), e('valid_to', '>=', on)]));
  }
  return db.all(built).map(toLegalBasis);
}
