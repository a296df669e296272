/** The golden set against the real office; prints how much of each intent is answered as wanted. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { INTENTS, type Intent } from '#test/golden/golden-queries.ts';
import { type GoldenQuery, goldenSet, isAsWanted } from '#test/golden/golden-set.ts';
import { type GoldenOffice, makeGoldenOffice } from '#test/support/golden-office.ts';
import { WHOLE_ARCHIVE } from '#test/support/office-story.ts';

const { awards, queries } = goldenSet();
const names = new Map(awards.map(({ id, name }) => [id, name]));
const scores: string[] = [];

let golden: GoldenOffice;
beforeAll(async () => {
  golden = await makeGoldenOffice();
});
afterAll(() => {
  console.log(scores.join('\n'));
  return golden.fixture.close();
});

const shown = (ids: readonly string[]) =>
  ids
    .slice(0, 5)
    .map((id) => `${id} ${names.get(id)}`)
    .join(', ');

/** Null where the answer is as wanted, else what came instead. */
async function fault(query: GoldenQuery): Promise<string | null> {
  const limit = Math.max(10, query.ids.length);
  const asked = { ...WHOLE_ARCHIVE, text: query.text, limit };
  const { hits, total } = await golden.fixture.as('reader').archive.search(asked);
  const found = hits.map(({ id }) => golden.goldenId(id));
  if (isAsWanted(query, found, total)) return null;
  return `“${query.text}” ${query.mode} ${query.ids.length}: ${shown(query.ids)}; found ${total}: ${shown(found)}`;
}

describe('the golden set', () => {
  it('has at least 200 queries', () => expect(queries.length).toBeGreaterThanOrEqual(200));

  it.each(Object.keys(INTENTS) as Intent[])('answers %s', async (intent) => {
    const ofIntent = queries.filter((query) => query.intent === intent);
    const faults: string[] = [];
    for (const query of ofIntent) {
      const one = await fault(query);
      if (one !== null) faults.push(one);
    }
    const right = ofIntent.length - faults.length;
    const percent = ((right / ofIntent.length) * 100).toFixed(1);
    scores.push(
      `${intent.padEnd(28)} ${String(right).padStart(3)} of ${ofIntent.length} ${percent.padStart(6)} %`,
    );
    if (right < ofIntent.length * INTENTS[intent].share) expect(faults).toEqual([]);
    else if (faults.length > 0) console.log(faults.join('\n'));
  });
});
