import { type Database, query } from '#electron/store/database.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import type { Role } from '#shared/contract/roles.ts';
import type { DoubtfulName } from '#shared/contract/unit-history.ts';
import { aboveOn } from '#shared/domain/unit-history/history.ts';
import { spellingKey } from '#shared/vietnamese/fold.ts';
import { listUnitNames } from './unit-meanings.ts';
import { readAnswers, readUnitNames, type UnitNames } from './unit-names.ts';
import { findUnitRow } from './unit-rows.ts';
import { countSpans } from './unit-totals.ts';

interface Page {
  readonly answered: boolean;
  readonly offset: number;
  readonly limit: number;
}

/** Words that mean no unit beyond doubt on some day, with their awards; or those that an officer has answered. */
export function listDoubtfulNames(db: Database, { answered, offset, limit }: Page, role: Role) {
  const names = readUnitNames(db);
  const answers = readAnswers(db, null);
  const named = listUnitNames(db).filter(
    ({ name }) => name !== '' && answers.has(spellingKey(name)) === answered,
  );
  const counts = countSpans(db, role, named, ({ name }) =>
    names.meaningsOf(name).map(({ from, meant }) => ({ from, counts: answered || meant.is !== 'unit' })),
  );
  const rows = named
    .map(({ name }, at) => ({ name, awards: counts[at] ?? 0 }))
    .filter(({ awards }) => awards > 0)
    .sort((a, b) => b.awards - a.awards || (a.name < b.name ? -1 : 1));
  return {
    total: rows.length,
    names: rows.slice(offset, offset + limit).map(({ name, awards }): DoubtfulName => {
      const answer = answers.get(spellingKey(name));
      return {
        name,
        awards,
        choices: choicesOf(names, name),
        answered:
          answer === undefined
            ? null
            : {
                unitId: answer.unit_id,
                name: names.history.units.get(answer.unit_id ?? '')?.name ?? '',
                by: answer.account_name,
                at: answer.at,
              },
      };
    }),
  };
}

/** Units that the words may mean; of words that mean none, what they place it under. */
function choicesOf({ meaningsOf, history }: UnitNames, name: string): DoubtfulName['choices'] {
  const ids = new Set(
    meaningsOf(name).flatMap(({ meant }) =>
      meant.is === 'doubtful' ? meant.ids : meant.is === 'unknown' ? meant.within : [meant.id],
    ),
  );
  return [...ids].slice(0, 20).flatMap((id) => {
    const unit = history.units.get(id);
    if (unit === undefined) return [];
    const above = aboveOn(history, id, unit.validTo ?? unit.validFrom ?? '2025-06-30');
    return [
      { id, name: unit.name, above: above.map((one) => history.units.get(one)?.name ?? '').join(', ') },
    ];
  });
}

/** Keeps what an officer says about words, or forgets it. Answers the unit's name. Throws NOT_FOUND. */
export function answerName(
  db: Database,
  {
    name,
    unitId,
    forget,
  }: { readonly name: string; readonly unitId: string | null; readonly forget: boolean },
  by: { readonly name: string; readonly at: Date },
): string | null {
  const unit = unitId === null ? undefined : findUnitRow(db, unitId);
  if (unitId !== null && unit === undefined) throw new Refusal('NOT_FOUND');
  db.run(
    query.insertInto('unit_name_answer').values({
      spelling: spellingKey(name),
      unit_id: forget ? null : unitId,
      forgotten: forget ? 1 : 0,
      at: by.at.toISOString(),
      account_name: by.name,
    }),
  );
  return unit?.name ?? null;
}
