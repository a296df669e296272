import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMerge, mergeHonorees, unmergeHonorees } from '#electron/features/honorees/merges.ts';
import { indexAwards, reindexAwards, removeAwards } from '#electron/store/award-index.ts';
import type { Database } from '#electron/store/database.ts';
import { linkUnitNames } from '#electron/store/search/related-units.ts';
import { countIndexed, searchIndex } from '#electron/store/search/search-index.ts';
import { parseQuery } from '#shared/search/parse-query.ts';
import { readBrute } from '#test/support/brute-search.ts';
import {
  AWARD_TYPES,
  addHonoree,
  awardBySeq,
  DECISIONS,
  insertAwardTypes,
  NAMES,
  newAward,
  POSITIONS,
  REASONS,
  UNITS,
} from '#test/support/search-office.ts';
import { checkQuestion, NO_FILTERS, pick, question } from '#test/support/search-questions.ts';
import { makeStore } from '#test/support/store-fixture.ts';

const award = fc.record({
  name: pick(NAMES),
  unit_name: pick(UNITS),
  position: pick(POSITIONS),
  reason: pick(REASONS),
  award_type_id: pick(AWARD_TYPES).map(({ id }) => id),
  decision: pick(DECISIONS),
  kind: pick(['person', 'collective', 'household'] as const),
  commendation_type: pick([null, 'cong-trang', 'dot-xuat'] as const),
  access: pick(['open', 'open', 'restricted'] as const),
});
type DrawnAward = typeof award extends fc.Arbitrary<infer T> ? T : never;

const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('add' as const),
      awards: fc.array(award, { minLength: 1, maxLength: 70 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('edit' as const),
      at: fc.nat(),
      to: award,
      standing: fc.nat(2),
      former: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('remove' as const), at: fc.nat(), count: fc.nat(5) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('link' as const),
      at: fc.nat(),
      names: fc.array(pick(UNITS), { maxLength: 2 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('merge' as const), a: fc.nat(), b: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('unmerge' as const) }) },
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

function act(db: Database, honorees: string[], done: Step): void {
  const [last = 0] = db.column<number | null>('SELECT max(seq) FROM award');
  const rowAt = (at: number) => awardBySeq(db, 1 + (at % (last ?? 1)));
  switch (done.do) {
    case 'add':
      indexAwards(
        db,
        done.awards.map((drawn, at) => newAward(honorees[at % honorees.length] ?? '', columnsOf(drawn))),
      );
      return;
    case 'edit': {
      if (!last) return;
      const before = rowAt(done.at);
      const { name, unit_name, reason, position } = done.to;
      const standing = {
        cancelled_at: done.standing === 2 ? '2025-01-01' : null,
        corrected_at: done.standing === 1 ? '2025-01-01' : null,
      };
      const after = { ...before, name, unit_name, reason, position, ...standing };
      db.sql(
        'UPDATE award SET name = ?, unit_name = ?, reason = ?, position = ?, cancelled_at = ?, corrected_at = ? WHERE seq = ?',
        ...[name, unit_name, reason, position, standing.cancelled_at, standing.corrected_at, before.seq],
      );
      const former = done.former
        ? { names: [before.name], others: [before.unit_name] }
        : { names: [], others: [] };
      reindexAwards(db, [{ before, after, former }]);
      return;
    }
    case 'remove': {
      if (!last) return;
      const seqs = Array.from({ length: done.count }, (_, n) => 1 + ((done.at + n) % last));
      const live = [...new Set(seqs)].filter((seq) => awardBySeq(db, seq).removed_at === null);
      removeAwards(db, live, new Date('2026-02-01T00:00:00Z'));
      return;
    }
    case 'link': {
      const ids = db.column<number>('SELECT id FROM award_unit_name ORDER BY id');
      const id = ids[done.at % Math.max(1, ids.length)];
      if (id !== undefined) linkUnitNames(db, id, done.names);
      return;
    }
    case 'merge': {
      const [from, into] = [
        honorees[done.a % honorees.length] ?? '',
        honorees[done.b % honorees.length] ?? '',
      ];
      const roots = db.column<string>('SELECT DISTINCT root_id FROM honoree WHERE id IN (?, ?)', from, into);
      const id = `merge-${db.column<number>('SELECT count(*) FROM honoree_merge')[0]}`;
      if (roots.length === 2)
        mergeHonorees(db, { id, fromId: from, intoId: into, reason: '', accountName: '', at: new Date() });
      return;
    }
    case 'unmerge': {
      const [id] = db.column<string>('SELECT id FROM honoree_merge WHERE undone_at IS NULL LIMIT 1');
      const merge = id === undefined ? undefined : findMerge(db, id);
      if (merge !== undefined) unmergeHonorees(db, merge, new Date());
    }
  }
}

function columnsOf({ decision: [number, date], ...drawn }: DrawnAward) {
  return { ...drawn, decision_number: number, decision_date: date, year: Number(date.slice(0, 4)) };
}

describe('the search index', () => {
  it('answers as looking at every award would, whatever was added, edited, removed, joined or rolled back', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(step, fc.boolean()), { minLength: 1, maxLength: 10 }),
        fc.array(question, { minLength: 4, maxLength: 8 }),
        async (steps, questions) => {
          const store = makeStore();
          const honorees: string[] = [];
          await store.write(() => {
            insertAwardTypes(store.writer);
            for (const name of NAMES.slice(0, 6)) honorees.push(addHonoree(store.writer, name));
          });
          for (const [done, rolledBack] of steps) {
            await store
              .write(() => {
                act(store.writer, honorees, done);
                // The connection that writes asks too, and must forget what is rolled back.
                store.writer.snapshot(() =>
                  searchIndex(store.writer, parseQuery('an'), NO_FILTERS).page('name', 0, 5),
                );
                if (rolledBack) throw new Error('rolled back');
              })
              .catch((error: unknown) => {
                if (!rolledBack) throw error;
              });
            const awards = readBrute(store.reader);
            for (const asked of questions) checkQuestion(store, awards, asked);
          }
          const live = store.reader.column<number>('SELECT count(*) FROM award WHERE removed_at IS NULL');
          expect(countIndexed(store.reader)).toBe(live[0]);
          store.close();
        },
      ),
      { numRuns: 10 },
    );
  });
});
