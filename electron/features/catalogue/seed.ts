import { randomUUID } from 'node:crypto';
import { type Database, query } from '#electron/store/database.ts';
import { SEED_AWARD_TYPES, SEED_LEGAL_BASES } from '#shared/domain/catalogue-seed.ts';

/** Fills the catalogue of a new office; from then on it belongs to the office. */
export function seedCatalogue(db: Database): void {
  for (const type of SEED_AWARD_TYPES) {
    db.run(
      query.insertInto('award_type').values({
        id: type.id,
        name: type.name,
        short_name: type.shortName,
        level: type.level,
        subjects: JSON.stringify(type.subjects),
        authority: type.authority,
        cite: type.cite,
        valid_from: type.validFrom,
        valid_to: type.validTo,
        working_days: type.workingDays,
        council_percent: type.councilPercent,
        retention_years: type.retentionYears,
        review_needed: type.reviewNeeded ? 1 : 0,
        version: 0,
      }),
    );
  }
  for (const basis of SEED_LEGAL_BASES) {
    db.run(
      query.insertInto('legal_basis').values({
        id: randomUUID(),
        text: basis.text,
        valid_from: basis.validFrom,
        valid_to: basis.validTo,
        sort: basis.sort,
        review_needed: basis.reviewNeeded ? 1 : 0,
        source: basis.source,
        version: 0,
      }),
    );
  }
}
