/** The words of decisions → units of the office, kept in memory until units, their events or answers change. */
import { readOfficeProfile } from '#electron/features/accounts/account-rows.ts';
import { type Database, query } from '#electron/store/database.ts';
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
  const answers = db.all(query.selectFrom('unit_name_answer').select(['spelling', 'unit_id']));
  const names = namesOver(indexUnitNames(history, ownNames(db)), stamp, answers);
  kept.set(db, names);
  return names;
}

/** The same as it was known at an instant; answers given later do not count. */
export function readUnitNamesAt(db: Database, until: string): UnitNames {
  const { history } = readOfficeUnitsAt(db, until);
  const answers = db.all(
    query.selectFrom('unit_name_answer').select(['spelling', 'unit_id']).where('at', '<=', until),
  );
  return namesOver(indexUnitNames(history, ownNames(db)), 0, answers);
}

function namesOver(
  index: UnitNameIndex,
  stamp: number,
  answers: readonly { readonly spelling: string; readonly unit_id: string | null }[],
): UnitNames {
  const answered = new Map(answers.map(({ spelling, unit_id }) => [spelling, unit_id]));
  const meanings = new Map<string, readonly MeantSince[]>();
  const resolve = (words: string): readonly MeantSince[] => {
    const answer = answered.size === 0 ? undefined : answered.get(spellingKey(words));
    if (answer === undefined) return resolveOverTime(index, words);
    const meant: ResolvedUnit = answer === null ? { is: 'unknown', within: [] } : { is: 'unit', id: answer };
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

const NOTHING: ResolvedUnit = { is: 'unknown', within: [] };

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
