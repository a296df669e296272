import { type Database, query } from '#electron/store/database.ts';
import type { ComparedSide, Comparison, HonoreeAward } from '#shared/contract/honorees.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import { compareProfiles } from '#shared/domain/honorees/same-person.ts';
import { toProfile } from './doubles.ts';
import { readRecord } from './honoree-record.ts';

interface Stretch {
  text: string;
  from: number;
  to: number;
}

const yearOf = ({ titleYear, decisionDate }: HonoreeAward): number =>
  titleYear ?? Number(decisionDate.slice(0, 4));

/** Texts of decisions with the first and last year of each, the earliest first. */
function stretchesOf(awards: readonly HonoreeAward[], textOf: (award: HonoreeAward) => string): Stretch[] {
  const found = new Map<string, Stretch>();
  for (const award of awards) {
    const text = textOf(award);
    const year = yearOf(award);
    const known = found.get(text);
    if (text === '') continue;
    if (known === undefined) found.set(text, { text, from: year, to: year });
    else Object.assign(known, { from: Math.min(known.from, year), to: Math.max(known.to, year) });
  }
  return [...found.values()].sort((a, b) => a.from - b.from || a.to - b.to);
}

function sideOf(db: Database, root: string, today: string): ComparedSide {
  const record = readRecord(db, root, today);
  const { awards } = record;
  const units = stretchesOf(awards, ({ unitName }) => unitName).map((stretch) => {
    const unit = awards.find(({ unitName }) => unitName === stretch.text)?.unit ?? null;
    return { ...stretch, unitId: unit?.todayId ?? null, today: unit?.today ?? null };
  });
  return {
    honoree: toSummary(record),
    status: record.status,
    identityNumber: record.identityNumber,
    names: [
      ...new Set([
        record.name,
        ...record.joined.map((one) => one.record.name),
        ...awards.map(({ name }) => name),
      ]),
    ],
    units,
    positions: stretchesOf(awards, ({ position }) => position),
    awards,
  };
}

function toSummary(record: ReturnType<typeof readRecord>): ComparedSide['honoree'] {
  const { id, kind, honorific, name, birthDate, position, unitName, awardCount } = record;
  return { id, kind, honorific, name, birthDate, position, unitName, awardCount };
}

/** Two roots side by side with what speaks for and against their being one. Throws NOT_FOUND. */
export function compareRecords(db: Database, id: string, otherId: string, today: string): Comparison {
  const find = (one: string) => db.first(query.selectFrom('honoree').selectAll().where('id', '=', one));
  const [row, other] = [find(id), find(otherId)];
  if (row === undefined || other === undefined) throw new Refusal('NOT_FOUND');
  const [left, right] = [sideOf(db, id, today), sideOf(db, otherId, today)];
  return {
    left,
    right,
    ...compareProfiles(toProfile(db, row), toProfile(db, other)),
    overlaps: overlapsOf(left.awards, right.awards),
  };
}

/** Years in which both sides have decisions, with where these place them. */
function overlapsOf(left: readonly HonoreeAward[], right: readonly HonoreeAward[]): Comparison['overlaps'] {
  const byYear = (awards: readonly HonoreeAward[]) => Map.groupBy(awards, yearOf);
  const others = byYear(right);
  return [...byYear(left)]
    .flatMap(([year, own]) => {
      const theirs = others.get(year);
      const [a, b] = [own[0], theirs?.[0]];
      if (a === undefined || b === undefined) return [];
      const sameLine =
        a.unitName === b.unitName || (a.unit !== null && a.unit.todayId === (b.unit?.todayId ?? null));
      return [{ year, left: a.unitName, right: b.unitName, sameLine }];
    })
    .sort((a, b) => a.year - b.year);
}
