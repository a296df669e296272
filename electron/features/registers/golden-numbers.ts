import { type Database, query } from '#electron/store/database.ts';
import { readSetting, writeSetting } from '#electron/store/settings.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import {
  type GoldenRule,
  goldenRuleOn,
  goldenSeries,
  nextGolden,
  printGolden,
} from '#shared/domain/golden-book.ts';
import { readMark } from './year-facts.ts';

/** A choice of the office, with who made it and why. */
export interface ChosenGoldenRule extends GoldenRule {
  readonly at: string;
  readonly accountName: string;
  readonly reason: string;
}

/** A number of the golden book; `printed` is what certificate and book carry. */
export interface GoldenNumber {
  readonly number: number;
  readonly series: string;
  readonly printed: string;
}

export function readGoldenRules(db: Database): readonly ChosenGoldenRule[] {
  return readSetting<ChosenGoldenRule[]>(db, 'golden_rules') ?? [];
}

export function writeGoldenRules(db: Database, rules: readonly ChosenGoldenRule[]): void {
  writeSetting(db, 'golden_rules', rules);
}

/** The number an award already has, or null. */
export function goldenNumberOf(db: Database, awardId: string): GoldenNumber | null {
  const row = db.first(
    query.selectFrom('golden_entry').select(['number', 'series']).where('award_id', '=', awardId),
  );
  return row === undefined ? null : { ...row, printed: printGolden(row.number, row.series) };
}

/** What the next award would get on this day; null while the office has not chosen how to number. */
export function expectGoldenNumber(db: Database, today: string): GoldenNumber | null {
  const rule = goldenRuleOn(readGoldenRules(db), today);
  if (rule === null) return null;
  const series = goldenSeries(rule, today);
  const number = nextGolden(rule, series, readMark(db, `golden:${series}`, 0));
  return { number, series, printed: printGolden(number, series) };
}

/**
 * The golden-book number of an award, inside the open transaction: given when its certificate is first printed, the
 * same ever after, so that a spoiled blank or a reprint takes none. `today` is 'YYYY-MM-DD'.
 * Throws Refusal GOLDEN_RULE_MISSING while the office has not chosen how the book counts.
 */
export function goldenNumber(
  db: Database,
  entry: { readonly awardId: string; readonly today: string; readonly accountName: string },
): GoldenNumber {
  const known = goldenNumberOf(db, entry.awardId);
  if (known !== null) return known;
  const given = expectGoldenNumber(db, entry.today);
  if (given === null) throw new Refusal('GOLDEN_RULE_MISSING');
  db.run(
    query.insertInto('golden_entry').values({
      award_id: entry.awardId,
      series: given.series,
      number: given.number,
      given_on: entry.today,
      given_by: entry.accountName,
    }),
  );
  db.run(query.updateTable('award').set({ golden_number: given.number }).where('id', '=', entry.awardId));
  return given;
}
