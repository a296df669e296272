import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { checkBook, takeDown } from '#test/support/number-check.ts';
import { addOwners, type PlayedLine, playOnce, seededRandom } from '#test/support/number-play.ts';
import { bundleWorker, playRounds } from '#test/support/number-rounds.ts';
import { makeStore } from '#test/support/store-fixture.ts';

it('keeps every acknowledged number, without gap or twin, through sixty lives ended by kill -9', async () => {
  const worker = await bundleWorker('numbers-test');
  const report = await playRounds({ worker, rounds: 60, perOffice: 20, seed: 20_260_506, pool: 2 });
  expect(report.breaches).toEqual([]);
  for (const play of ['issue', 'reserve', 'cancel']) expect(report.acts[play]).toBeGreaterThan(0);
  expect(report.lines).toBeGreaterThan(60);
  expect(report.insideTransaction).toBeGreaterThan(0);
}, 300_000);

it('would notice a lost line, a twin, a date that goes back and a cancellation without a reason', () => {
  const store = makeStore();
  const db = store.writer;
  const told = new Map<string, string>();
  const random = seededRandom(7);
  const today = '2026-05-06';
  store.writeAtOnce(() => {
    addOwners(db);
    for (let acts = 0; acts < 60; acts += 1) {
      try {
        const line = playOnce(db, random, today);
        if (line !== null) takeDown(told, line);
      } catch {
        // Refusals belong to the play.
      }
    }
  });
  expect(checkBook(db, told, today)).toMatchObject({ breaches: [], untold: 0 });
  const damage = (sql: string): readonly string[] => {
    db.exec('SAVEPOINT damage');
    db.exec('DROP TRIGGER register_entry_keeps_state; PRAGMA ignore_check_constraints = ON');
    db.exec(sql);
    const { breaches, untold } = checkBook(db, new Map(told), today);
    db.exec('ROLLBACK TO damage; RELEASE damage; PRAGMA ignore_check_constraints = OFF');
    return [...breaches, ...(untold > 0 ? [`untold ${untold}`] : [])];
  };
  const [line] = db.sql<PlayedLine & { series_id: string }>(
    "SELECT * FROM register_entry WHERE state = 'issued' AND symbol = 'QĐ-UBND' AND secret = 0 ORDER BY number LIMIT 1 OFFSET 1",
  );
  const id = line?.id ?? '';
  expect(damage(`DELETE FROM register_entry WHERE id = '${id}'`).join()).toMatch(
    /acknowledged and lost.*gap before/,
  );
  expect(damage(`UPDATE register_entry SET date = '2026-01-01' WHERE id = '${id}'`).join()).toMatch(
    /dates go back/,
  );
  expect(damage(`UPDATE register_entry SET date = '2026-06-01' WHERE id = '${id}'`).join()).toMatch(
    /in the future/,
  );
  expect(damage(`UPDATE register_entry SET state = 'cancelled' WHERE id = '${id}'`).join()).toMatch(
    /without a reason/,
  );
  const other = randomUUID();
  expect(
    damage(`INSERT INTO number_series SELECT '${other}', issuer, name, kinds, secret, from_year, to_year, opened_on, reason, version
        FROM number_series WHERE id = '${line?.series_id}';
      INSERT INTO register_entry (id, series_id, issuer, kind, symbol, year, number, state, given_on, date)
        SELECT '${other}', '${other}', issuer || ' ', kind, symbol, year, 1, state, given_on, date FROM register_entry
        WHERE number = 1 AND symbol = 'QĐ-UBND' AND secret = 0`).join(),
  ).toMatch(/untold 1/);
  store.close();
});
