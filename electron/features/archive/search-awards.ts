import { rootKnownAt } from '#electron/features/honorees/known-record.ts';
import {
  groupNames,
  listUnitNames,
  namesKnown,
  readGrouping,
} from '#electron/features/units/unit-meanings.ts';
import type { Database } from '#electron/store/database.ts';
import { type Found, searchIndex } from '#electron/store/search/search-index.ts';
import type {
  DecisionHit,
  GroupedSearchInput,
  PersonHit,
  SearchHit,
  SearchInput,
} from '#shared/contract/archive.ts';
import type { Role } from '#shared/contract/roles.ts';
import { parseQuery } from '#shared/search/parse-query.ts';
import type { ParsedQuery } from '#shared/search/query.ts';
import { endOfDay } from '#shared/vietnamese/dates.ts';
import { type AwardJoin, toAwardHit } from './award-rows.ts';
import { awardsBySeq } from './found-rows.ts';
import { labelFacets } from './label-facets.ts';
import { filtersOf } from './search-question.ts';

interface Asked {
  readonly query: ParsedQuery;
  readonly found: Found;
}

/** One question over one state of the file; `answer` reads what the page shows. */
function ask<T>(
  db: Database,
  input: GroupedSearchInput,
  role: Role,
  answer: (asked: Asked) => T,
): T & ReturnType<typeof commonOf> & { milliseconds: number } {
  const started = performance.now();
  return db.snapshot(() => {
    const query = parseQuery(input.text);
    const found = searchIndex(db, query, filtersOf(db, input, query, role));
    const answered = answer({ query, found });
    const milliseconds = Math.round((performance.now() - started) * 10) / 10;
    return { ...commonOf({ query, found }), ...answered, milliseconds };
  });
}

function commonOf({ query, found }: Asked) {
  return {
    total: found.total,
    near: found.near,
    understood: { notUnderstood: [...query.notUnderstood], corrections: [...found.corrections] },
  };
}

/** Counts by the units of the asked map; null where units are asked as decisions name them. */
function mapCounts(db: Database, { unitMap, asKnownOn }: SearchInput, found: Found) {
  if (unitMap === 'recorded') return null;
  const grouping =
    asKnownOn === null
      ? readGrouping(db, unitMap)
      : groupNames(namesKnown(db, endOfDay(asKnownOn)), listUnitNames(db), unitMap);
  const { totals } = found.unitGroups(grouping.groups.length, grouping.groupOf, null);
  return { grouping, totals };
}

/** Awards by any words of any field, best tier first; exact totals and counts. */
export function searchAwards(db: Database, input: SearchInput, role: Role) {
  return ask(db, input, role, ({ found }) => {
    const page = found.page(input.sort, input.offset, input.limit);
    const rows = awardsBySeq(
      db,
      page.map(({ doc }) => doc),
      input.asKnownOn,
    );
    return {
      hits: page.flatMap(({ doc, tier }): SearchHit[] => {
        const row = rows.get(doc);
        return row === undefined ? [] : [{ ...toAwardHit(row), tier }];
      }),
      facets: input.facets ? labelFacets(db, found.facets(), mapCounts(db, input, found)) : null,
    };
  });
}

/** Every hit in its order, as award.seq: for files of results and edits of "all found". Page and limit do not count. */
export function foundSeqs(db: Database, input: GroupedSearchInput, role: Role): Uint32Array {
  return ask(db, input, role, ({ found }) => ({
    seqs: Uint32Array.from(found.page(input.sort, 0, found.total), ({ doc }) => doc),
  })).seqs;
}

function toPersonHit(
  shown: AwardJoin,
  honoree: StandingFor,
  more: Pick<PersonHit, 'awardCount' | 'tier'>,
): PersonHit {
  const { kind, honorific, name, position, unit, ...hit } = toAwardHit(shown);
  return {
    honoreeId: honoree.root_id,
    kind,
    honorific,
    name,
    position,
    unit,
    birthDate: honoree.birth_date,
    latest: {
      id: hit.id,
      award: hit.award,
      decisionNumber: hit.decisionNumber,
      decisionDate: hit.decisionDate,
    },
    ...more,
  };
}

/** The same hits, one line an honoree: joined records are one. `latest` is the award by which the person is placed. */
export function searchPeople(db: Database, input: GroupedSearchInput, role: Role) {
  return ask(db, input, role, ({ found }) => {
    const groups = found.by('person', input.sort);
    const page = groups.page(input.offset, input.limit);
    const rows = awardsBySeq(
      db,
      page.map(({ doc }) => doc),
      input.asKnownOn,
    );
    const honorees = honoreesOf(
      db,
      [...rows.values()].map(({ honoree_id }) => honoree_id),
      input.asKnownOn,
    );
    return {
      total: groups.total,
      people: page.flatMap(({ doc, count, tier }) => {
        const row = rows.get(doc);
        const honoree = honorees.get(row?.honoree_id ?? '');
        if (row === undefined || honoree === undefined) return [];
        return [toPersonHit(row, honoree, { awardCount: count, tier: groups.tierOf(tier, doc) })];
      }),
    };
  });
}

/** The same hits, one line a decision (number and day). */
export function searchDecisions(db: Database, input: GroupedSearchInput, role: Role) {
  return ask(db, input, role, ({ found }) => {
    const groups = found.by('decision', input.sort);
    const page = groups.page(input.offset, input.limit);
    const rows = awardsBySeq(
      db,
      page.map(({ doc }) => doc),
      input.asKnownOn,
    );
    return {
      total: groups.total,
      decisions: page.flatMap(({ doc, value, count, tier }): DecisionHit[] => {
        const row = rows.get(doc);
        if (row === undefined) return [];
        return [
          {
            decisionNumber: row.decision_number,
            decisionDate: row.decision_date,
            decisionId: row.decision_id,
            signer: row.signer,
            reason: row.reason,
            awards: awardNames(db, found.typesWithin('decision', value)),
            awardCount: count,
            tier: groups.tierOf(tier, doc),
          },
        ];
      }),
    };
  });
}

/** What was given, by award type; the commonest first. */
function awardNames(db: Database, counts: ReadonlyMap<number, number>): { award: string; count: number }[] {
  const sums = new Map<string, number>();
  for (const { id, award } of db.sql<{ id: number; award: string }>(
    `SELECT v.id, t.short_name AS award FROM search_value v JOIN award_type t ON t.id = v.value
     WHERE v.kind = 'award-type' AND v.id IN (SELECT value FROM json_each(?))`,
    JSON.stringify([...counts.keys()]),
  ))
    sums.set(award, (sums.get(award) ?? 0) + (counts.get(id) ?? 0));
  return [...sums]
    .map(([award, count]) => ({ award, count }))
    .sort((a, b) => b.count - a.count || (a.award < b.award ? -1 : 1));
}

interface StandingFor {
  readonly root_id: string;
  readonly birth_date: string | null;
}

/** The records that stand for these, now or as known on a day. */
function honoreesOf(db: Database, ids: readonly string[], knownOn: string | null): Map<string, StandingFor> {
  if (knownOn !== null)
    return new Map(
      ids.flatMap((id) => {
        const root = rootKnownAt(db, id, endOfDay(knownOn));
        return root === null ? [] : [[id, { root_id: root.id, birth_date: root.birth_date }] as const];
      }),
    );
  return new Map(
    db
      .sql<StandingFor & { id: string }>(
        `SELECT h.id, h.root_id, r.birth_date FROM honoree h JOIN honoree r ON r.id = h.root_id
         WHERE h.id IN (SELECT value FROM json_each(?))`,
        JSON.stringify(ids),
      )
      .map((row) => [row.id, row]),
  );
}
