import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, it } from 'vitest';
import { planEdit, writeEdits } from '#electron/features/archive/edit-awards.ts';
import { columnsOf } from '#electron/features/archive/enter-events.ts';
import { insertAwardEvent, readAwardEvents } from '#electron/features/decisions/life-events.ts';
import { findMerge, mergeHonorees, unmergeHonorees } from '#electron/features/honorees/merges.ts';
import { indexAwards, reindexAwards, removeAwards } from '#electron/store/award-index.ts';
import { formerWords } from '#electron/store/awards-known.ts';
import type { Database } from '#electron/store/database.ts';
import type { AwardEventContent } from '#shared/domain/award-life/event.ts';
import { deriveLife } from '#shared/domain/award-life/life.ts';
import { type BruteAward, readBrute } from '#test/support/brute-search.ts';
import {
  AWARD_TYPES,
  addHonoree,
  awardBySeq,
  DECISIONS,
  insertAwardTypes,
  NAMES,
  newAward,
  POSITIONS,
  UNITS,
} from '#test/support/search-office.ts';
import { checkQuestion, pick, question } from '#test/support/search-questions.ts';
import { makeStore } from '#test/support/store-fixture.ts';

const change = fc.record({
  act: pick(['add', 'edit', 'edit', 'correct', 'revoke', 'restore', 'merge', 'unmerge', 'remove'] as const),
  at: fc.nat(),
  other: fc.nat(),
  name: pick(NAMES),
  unit: pick(UNITS),
  position: pick(POSITIONS),
  award: pick(AWARD_TYPES).map(({ id }) => id),
  decision: pick(DECISIONS),
});
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

const by = { id: null, number: '9/QĐ-TTg', date: '2026-01-02' };

function enter(db: Database, seq: number, at: Date, content: AwardEventContent): void {
  const before = awardBySeq(db, seq);
  insertAwardEvent(
    db,
    { entry: randomUUID(), at, accountName: 'A' },
    { id: randomUUID(), awardId: before.id, content },
  );
  const events = readAwardEvents(db, [before.id]).get(before.id) ?? [];
  const words =
    content.kind === 'corrected'
      ? Object.fromEntries(
          content.changes.map(({ field, to }) => [field === 'unit' ? 'unit_name' : field, to]),
        )
      : {};
  const after = { ...before, ...words, ...columnsOf(before, events) };
  db.sql(
    'UPDATE award SET name = ?, unit_name = ?, cancelled_at = ?, corrected_at = ?, delivery = ? WHERE seq = ?',
    ...[after.name, after.unit_name, after.cancelled_at, after.corrected_at, after.delivery, seq],
  );
  const { corrections } = deriveLife({ tracked: false }, events);
  reindexAwards(db, [{ before, after, former: formerWords(corrections) }]);
}

function act(db: Database, honorees: readonly string[], at: Date, asked: Change): void {
  const live = db.sql<{ seq: number; id: string }>('SELECT seq, id FROM award WHERE removed_at IS NULL');
  const chosen = live[asked.at % Math.max(1, live.length)];
  const honoree = (n: number) => honorees[n % honorees.length] ?? '';
  const [number, date] = asked.decision;
  if (asked.act === 'add' || chosen === undefined) {
    const rows = Array.from({ length: 1 + (asked.at % 5) }, (_, n) =>
      newAward(honoree(asked.other + n), {
        name: NAMES[(asked.at + n) % NAMES.length] ?? '',
        unit_name: asked.unit,
        position: asked.position,
        award_type_id: asked.award,
        decision_number: number,
        decision_date: date,
        year: Number(date.slice(0, 4)),
        recorded_at: at.toISOString(),
      }),
    );
    indexAwards(db, rows);
    return;
  }
  const { seq, id } = chosen;
  const now = awardBySeq(db, seq);
  if (asked.act === 'edit' && now.corrected_at === null) {
    const changes = {
      ...(asked.other % 2 === 0 ? { name: asked.name, unit: asked.unit } : {}),
      position: asked.position,
      award: asked.award,
      decisionNumber: number,
      decisionDate: date,
    };
    const same =
      JSON.stringify([now.name, now.unit_name]) === JSON.stringify([asked.name, asked.unit]) ||
      asked.other % 2 === 1;
    const said = [now.position, now.award_type_id, now.decision_number, now.decision_date];
    if (same && JSON.stringify(said) === JSON.stringify([asked.position, asked.award, number, date])) return;
    const { edits } = planEdit(db, [id], changes, '2027-01-01');
    const account = { id: 'a', name: 'A' };
    writeEdits(db, { id: randomUUID(), reason: '', at, account, undoOf: null }, changes, edits);
  } else if (asked.act === 'correct') {
    const changes = [
      { field: 'name' as const, from: now.name, to: asked.name },
      { field: 'unit' as const, from: now.unit_name, to: asked.unit },
    ];
    enter(db, seq, at, { kind: 'corrected', by, changes });
  } else if (asked.act === 'revoke' && now.cancelled_at === null)
    enter(db, seq, at, {
      ...{ kind: 'revoked', by, office: 'Thủ tướng', ground: 'a', reason: '', object: null, money: null },
    } as AwardEventContent);
  else if (asked.act === 'restore' && now.cancelled_at !== null)
    enter(db, seq, at, { kind: 'restored', by, reason: 'Khiếu nại đúng' });
  else if (asked.act === 'merge') {
    const [fromId, intoId] = [honoree(asked.at), honoree(asked.other)];
    const roots = db.column<string>(
      'SELECT DISTINCT root_id FROM honoree WHERE id IN (?, ?)',
      fromId,
      intoId,
    );
    if (roots.length === 2)
      mergeHonorees(db, { id: randomUUID(), fromId, intoId, reason: '', accountName: '', at });
  } else if (asked.act === 'unmerge') {
    const ids = db.column<string>('SELECT id FROM honoree_merge WHERE undone_at IS NULL ORDER BY at');
    const merge = findMerge(db, ids[asked.at % Math.max(1, ids.length)] ?? '');
    if (merge !== undefined) unmergeHonorees(db, merge, at);
  } else if (asked.act === 'remove') removeAwards(db, [seq], at);
}

describe('the index as known on a day', () => {
  it('answers as looking at every award of that day would have, whatever happened since', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(change, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 7 }),
        fc.array(question, { minLength: 4, maxLength: 8 }),
        async (days, questions) => {
          const store = makeStore();
          const honorees: string[] = [];
          await store.write(() => {
            insertAwardTypes(store.writer);
            for (const name of NAMES.slice(0, 6)) honorees.push(addHonoree(store.writer, name));
          });
          const then: { day: string; awards: BruteAward[] }[] = [];
          for (const [n, changes] of days.entries()) {
            const day = `2026-03-${String(n + 1).padStart(2, '0')}`;
            for (const [hour, one] of changes.entries())
              await store.write(() =>
                act(store.writer, honorees, new Date(`${day}T0${hour + 1}:00:00`), one),
              );
            then.push({ day, awards: readBrute(store.reader) });
            for (const { day: known, awards } of then)
              for (const asked of questions) checkQuestion(store, awards, asked, known);
          }
          store.close();
        },
      ),
      { numRuns: 25 },
    );
  });
});
