import { readCatalogue } from '#electron/features/catalogue/catalogue-entries.ts';
import type { Database } from '#electron/store/database.ts';
import type { Changes } from '#electron/store/tables.ts';
import { isTitle } from '#shared/domain/honorees/award-class.ts';
import { awardStanding, commendationTypeOf } from '#shared/domain/honorees/award-standing.ts';

type StandingColumns = Pick<
  Changes<'award'>,
  'title_year' | 'period_from' | 'period_to' | 'commendation_type' | 'route'
>;

/** Columns of a new award by which later criteria judge it. `stream` is null for an award of an earlier decision. */
export function standingColumns(
  db: Database,
  award: {
    readonly awardTypeId: string;
    readonly stream: string | null;
    readonly reason: string;
    readonly decidedOn: string;
    readonly titleYear: number | null;
    readonly route: string | null;
  },
  catalogue = readCatalogue(db),
): StandingColumns {
  const versions = catalogue.versions('award', award.awardTypeId);
  const rule = (catalogue.at('award', award.awardTypeId, award.decidedOn) ?? versions.at(-1))?.content;
  const stream = award.stream === null ? undefined : catalogue.versions('stream', award.stream).at(-1);
  const { titleYear, period } = awardStanding({
    isTitle: isTitle(catalogue, award.awardTypeId),
    reason: award.reason,
    decidedOn: award.decidedOn,
    proposedYear: award.titleYear,
  });
  return {
    title_year: titleYear,
    period_from: period?.from ?? null,
    period_to: period?.to ?? null,
    commendation_type:
      stream === undefined ? null : commendationTypeOf(stream.content.types, rule?.types ?? []),
    route: award.route,
  };
}

/**
 * Whether something is handed over with an award: a certificate, flag, medal. "Lao động tiên tiến" and the like have
 * only the decision and a bonus (NĐ 98/2023/NĐ-CP Điều 54). What the catalogue does not know counts as having one.
 */
export function hasObject(db: Database, awardTypeId: string, day: string): boolean {
  const catalogue = readCatalogue(db);
  const rule = catalogue.at('award', awardTypeId, day) ?? catalogue.versions('award', awardTypeId).at(-1);
  return rule?.content.certificate.kind !== 'none';
}
