import { afterAll, expect, it } from 'vitest';
import { copyOffice, endState, live, prepareOffice, removeFolders } from '#test/support/import-lives.ts';

const ROWS = 4_000;
const KILLS = 8;

afterAll(removeFolders);

it('killed at any moment and gone on with, an import ends as if nothing had happened', async () => {
  const prepared = await prepareOffice(ROWS);
  const whole = copyOffice(prepared);
  const undisturbed = await live(whole);
  expect(undisturbed?.status).toMatchObject({ state: 'done' });
  expect((undisturbed?.status.imported ?? 0) + (undisturbed?.status.toCorrect ?? 0)).toBeGreaterThan(
    ROWS * 0.98,
  );
  const expected = await endState(whole);

  const disturbed = copyOffice(prepared);
  const span = (undisturbed?.seconds ?? 1) * 1000;
  let kills = 0;
  let reached = 0;
  while (kills < KILLS) {
    const ended = await live(disturbed, 20 + (Math.random() * 1.4 * span) / (KILLS - kills));
    if (ended !== null) break;
    kills += 1;
    reached += 1;
  }
  const last = await live(disturbed);
  expect(last?.status.state).toBe('done');
  expect(reached).toBeGreaterThan(0);
  expect(await endState(disturbed)).toBe(expected);
});
