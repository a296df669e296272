import { readCatalogue } from '#electron/features/catalogue/catalogue-entries.ts';
import type { Database } from '#electron/store/database.ts';
import type { Catalogue } from '#shared/domain/catalogue/catalogue.ts';
import type { RetentionTerm } from '#shared/domain/dossiers/retention.ts';

interface AwardsOfDay {
  readonly award_type_id: string;
  readonly decision_date: string;
  readonly foreigner: number;
  readonly n: number;
  readonly set_years: number | null;
  readonly review_needed: number;
}

/** Class of files about foreigners, which are kept for ever (TT 09/2011/TT-BNV, nhóm 10). */
const FOREIGNERS = 'ret-4';

/** The version of an entry on a day; of a day before the first version, that one: no older text has been seen. */
function termOn(catalogue: Catalogue, key: string, day: string) {
  return catalogue.at('retention', key, day) ?? catalogue.versions('retention', key)[0] ?? null;
}

/** The terms that the awards of a file ask for, by their level and the day of their decision; the longest first. */
export function retentionTerms(db: Database, dossierId: string): RetentionTerm[] {
  const rows = db.sql<AwardsOfDay>(
    `SELECT a.award_type_id, a.decision_date, count(*) AS n, t.retention_years AS set_years, t.review_needed,
       max(instr(h.subject_groups, '"nguoi-nuoc-ngoai"') > 0) AS foreigner
     FROM award a JOIN award_type t ON t.id = a.award_type_id JOIN honoree h ON h.id = a.honoree_id
     WHERE a.dossier_id = ? AND a.removed_at IS NULL GROUP BY a.award_type_id, a.decision_date`,
    dossierId,
  );
  if (rows.length === 0) return [];
  const catalogue = readCatalogue(db);
  const terms = new Map<string, RetentionTerm>();
  const add = (term: RetentionTerm) => {
    const key = `${term.retentionClass} ${term.years ?? ''} ${term.cite}`;
    const known = terms.get(key);
    terms.set(key, known === undefined ? term : { ...known, awards: known.awards + term.awards });
  };
  for (const row of rows) {
    add(termOf(catalogue, row));
    const foreign = row.foreigner === 1 ? termOn(catalogue, FOREIGNERS, row.decision_date) : null;
    if (foreign !== null) {
      const { what, years, cite } = foreign.content;
      const { reviewNeeded } = foreign;
      add({ retentionClass: FOREIGNERS, what, years, cite, reviewNeeded, awards: row.n });
    }
  }
  return [...terms.values()].sort((a, b) => (b.years ?? 999) - (a.years ?? 999));
}

/** What the office has confirmed of an award goes before the catalogue's class; an award without either is kept for ever. */
function termOf(catalogue: Catalogue, row: AwardsOfDay): RetentionTerm {
  const { award_type_id: key, decision_date: day, n: awards } = row;
  const rule = catalogue.at('award', key, day) ?? catalogue.versions('award', key).at(-1) ?? null;
  const term =
    rule?.content.retentionClass == null ? null : termOn(catalogue, rule.content.retentionClass, day);
  const name = catalogue.awardName(key, day);
  if (row.review_needed === 0)
    return {
      retentionClass: term?.key ?? '',
      what: `Hồ sơ ${name}`,
      years: row.set_years,
      cite: 'Cơ quan đã xác nhận trong danh mục hình thức khen thưởng',
      reviewNeeded: false,
      awards,
    };
  if (term === null)
    return {
      retentionClass: '',
      what: `Hồ sơ ${name}: danh mục chưa xếp nhóm thời hạn`,
      years: null,
      cite: 'Chưa xác định thời hạn thì giữ vĩnh viễn',
      reviewNeeded: true,
      awards,
    };
  const { what, years, permanent, cite } = term.content;
  return {
    retentionClass: term.key,
    what,
    years: permanent ? null : years,
    cite,
    reviewNeeded: term.reviewNeeded,
    awards,
  };
}
