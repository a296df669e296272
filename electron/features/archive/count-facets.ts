import type { Database } from '#electron/store/database.ts';
import { AWARD_STANDINGS, type AwardStandingState } from '#shared/domain/award-life/life.ts';
import { KIND_LABELS, LEVEL_LABELS, STANDING_LABELS, TYPE_LABELS } from './facet-labels.ts';

/** Exact counts of what `from` (FROM … WHERE …) selects. */
export function countFacets(db: Database, from: string, parameters: readonly (string | number)[]) {
  const countBy = (column: string, order: string, limit: number) =>
    db
      .sql<{ value: string | number | null; n: number }>(
        `SELECT ${column} AS value, count(*) AS n ${from} GROUP BY 1 ORDER BY ${order} LIMIT ${limit}`,
        ...parameters,
      )
      .map(({ value, n }) => ({ value: String(value ?? ''), count: n }));
  const label = (counted: { value: string; count: number }[], names: Readonly<Record<string, string>>) =>
    counted.map(({ value, count }) => ({ value, label: names[value] ?? value, count }));
  const types = db.sql<{ id: string; short_name: string }>('SELECT id, short_name FROM award_type');
  const units = countBy('a.unit_name', 'n DESC, value', 200);
  return {
    awards: label(
      countBy('a.award_type_id', 'n DESC', 100),
      Object.fromEntries(types.map(({ id, short_name }) => [id, short_name])),
    ),
    levels: label(countBy('t.level', 'n DESC', 10), LEVEL_LABELS),
    types: label(countBy('a.commendation_type', 'n DESC', 20), TYPE_LABELS),
    kinds: label(countBy('a.kind', 'n DESC', 10), KIND_LABELS),
    units: label(units, {}).map((unit) => ({ ...unit, unitId: null })),
    years: label(countBy('a.year', 'value', 200), {}),
    standings: standings(),
  };

  // Few awards are cancelled or corrected: they are counted by their own index, the others are what is left.
  function standings() {
    const count = (more: string) =>
      db.sql<{ n: number }>(`SELECT count(*) AS n ${from}${more}`, ...parameters)[0]?.n ?? 0;
    const revoked = count(' AND a.cancelled_at IS NOT NULL');
    const corrected = count(' AND a.cancelled_at IS NULL AND a.corrected_at IS NOT NULL');
    const counts: Record<AwardStandingState, number> = {
      'in-force': count('') - corrected - revoked,
      corrected,
      revoked,
    };
    return AWARD_STANDINGS.filter((one) => counts[one] > 0).map((value) => ({
      value,
      label: STANDING_LABELS[value],
      count: counts[value],
    }));
  }
}
