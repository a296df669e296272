import { roomsOf } from './pages/rooms.ts';
import { DEMO_PASSWORD } from './support/demo-office.ts';
import { spreadOf, TYPED, timeKeystrokes } from './support/search-times.ts';
import { expect, test } from './support/test.ts';

test.use({ office: 'demo' });

/** The time itself is held against its bound by `npm run bench`; a busy machine must not fail a test. */
test('every keystroke in the search box paints its own results', async ({ shell }) => {
  const { page, entrance, desk, archive } = roomsOf(await shell.open());
  await entrance.signIn('xem', DEMO_PASSWORD);
  await desk.goToRoom('Tra cứu');
  await archive.expectPainted('');
  const keystrokes = await timeKeystrokes(page, TYPED);
  expect(keystrokes.length).toBeGreaterThanOrEqual(30);
  const { median, p95, slowest } = spreadOf(keystrokes);
  console.log(
    `search, keystroke to painted list: ${keystrokes.length} keystrokes, median ${median.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, slowest ${slowest.toFixed(1)} ms`,
  );

  // Fast typing ends with the results of what stands in the box, never of an earlier letter.
  await archive.box.fill('');
  await page.keyboard.type('nguyen van');
  await archive.expectPainted('nguyen van');
  const names = await archive.results.getByRole('row').allTextContents();
  expect(names.length).toBeGreaterThan(1);
});
