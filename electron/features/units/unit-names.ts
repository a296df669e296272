/** The words of decisions → units of the office, kept in memory until units, their events or answers change. */
import { readOfficeProfile } from '#electron/features/accounts/account-rows.ts';
import { type Database, query } from '#electron/store/database.ts';
import type { Row } from '#electron/store/tables.ts';
import { nameOn, placeOn, type UnitHistory } from '#shared/domain/unit-history/history.ts';
import { indexUnitNames, type UnitNameIndex } from '#shared/domain/unit-history/name-index.ts';
import {
  type MeantSince,
  type ResolvedUnit,
  resolveOverTime,
} from '#shared/domain/unit-history/resolve-unit.ts';
import { spellingKey } from '#shared/vietnamese/fold.ts';
import { readOfficeUnits, readOfficeUnitsAt } from './office-history.ts';

export interface UnitNames {
  readonly history: UnitHistory;
  readonly stamp: number;
  /** What words mean from one day to the next. */
  meaningsOf(words: string): readonly MeantSince[];
  /** What words mean on the day of a decision. */
  meant(words: string, day: string): ResolvedUnit;
}

const kept = new WeakMap<Database, UnitNames>();

/** Names of the office's own place, which add nothing at the end of a unit's words. */
export function ownNames(db: Database): string[] {
  const { name, parent } = readOfficeProfile(db);
  return [name, parent].filter((one) => one !== '');
}

export function readUnitNames(db: Database): UnitNames {
  const { history, stamp } = readOfficeUnits(db);
  const known = kept.get(db);
  if (known?.stamp === stamp) return known;
  const names = namesOver(indexUnitNames(history, ownNames(db)), stamp, readAnswers(db, null));
  kept.set(db, names);
  return names;
}

/** The same as it was known at an instant; answers given later do not count. */
export function readUnitNamesAt(db: Database, until: string): UnitNames {
  const { history } = readOfficeUnitsAt(db, until);
  return namesOver(indexUnitNames(history, ownNames(db)), 0, readAnswers(db, until));
}

/** The answers that count, by the spelling of the words. */
export function readAnswers(db: Database, until: string | null): Map<string, Row<'unit_name_answer'>> {
  const rows = db.all(query.selectFrom('unit_name_answer').selectAll().orderBy('seq'));
  const answers = new Map<string, Row<'unit_name_answer'>>();
  for (const row of rows) {
    if (until !== null && row.at > until) continue;
    if (row.forgotten === 1) answers.delete(row.spelling);
    else answers.set(row.spelling, row);
  }
  return answers;
}

const NOTHING: ResolvedUnit = { is: 'unknown', within: [] };

function namesOver(
  index: UnitNameIndex,
  stamp: number,
  answered: ReadonlyMap<string, Row<'unit_name_answer'>>,
): UnitNames {
  const meanings = new Map<string, readonly MeantSince[]>();
  const resolve = (words: string): readonly MeantSince[] => {
    const answer = answered.size === 0 ? undefined : answered.get(spellingKey(words));
    if (answer === undefined) return resolveOverTime(index, words);
    const { unit_id: id } = answer;
    const meant: ResolvedUnit = id === null ? NOTHING : { is: 'unit', id };
    return [{ from: null, meant }];
  };
  const meaningsOf = (words: string) => {
    const known = meanings.get(words);
    if (known !== undefined) return known;
    const found = resolve(words);
    meanings.set(words, found);
    return found;
  };
  return {
    history: index.history,
    stamp,
    meaningsOf,
    meant: (words, day) => meantOn(meaningsOf(words), day),
  };
}

export function meantOn(meanings: readonly MeantSince[], day: string): ResolvedUnit {
  return meanings.findLast(({ from }) => from === null || from <= day)?.meant ?? NOTHING;
}

/** The unit that words mean on a day and who stands for it today; null where it is not beyond doubt. */
export function unitOfWords(
  { history, meant }: UnitNames,
  words: string,
  day: string,
  today: string,
): { id: string; today: string; todayId: string } | null {
  const found = meant(words, day);
  if (found.is !== 'unit') return null;
  const place = placeOn(history, found.id, today);
  return { id: found.id, todayId: place.id, today: nameOn(history, place.id, today) };
}
