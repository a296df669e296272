import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { verifyOffice } from '#electron/command-line/verify-office.ts';
import { makeOffice } from '#test/support/office-fixture.ts';
import { issueDecision, WHOLE_ARCHIVE } from '#test/support/office-story.ts';

const WORKER = fileURLToPath(new URL('../../support/issuing-worker.ts', import.meta.url));

/** Starts the worker, lets it issue for a while, kills it without warning. The numbers it had acknowledged. */
async function issueUntilKilled(dataDir: string, day: string, milliseconds: number): Promise<number[]> {
  const child = spawn(process.execPath, [WORKER, dataDir, day], {
    cwd: fileURLToPath(new URL('../../../', import.meta.url)),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
  });
  const closed = once(child, 'close');
  await Promise.race([once(child.stdout, 'data'), closed]);
  await wait(milliseconds);
  child.kill('SIGKILL');
  await closed;
  return [...printed.matchAll(/^issued (\d+)\n/gm)].map(([, number]) => Number(number));
}

it('keeps every acknowledged decision, without gap or twin, when the program is killed at any moment', async () => {
  const day = '2026-05-06';
  const fixture = await makeOffice({ day });
  const acknowledged: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    await fixture.office.close();
    const issued = await issueUntilKilled(fixture.dataDir, day, 200 + Math.random() * 500);
    expect(issued.length).toBeGreaterThan(0);
    acknowledged.push(...issued);
    await fixture.reopen();
    const { entries, gaps } = await fixture.as('reader').registers.list({ year: 2026 });
    const numbers = entries.map(({ number }) => number);
    expect(gaps).toEqual([]);
    expect(new Set(numbers).size).toBe(numbers.length);
    for (const number of acknowledged) expect(numbers).toContain(number);
    // At most the one decision that was committed while its acknowledgement was on the way.
    expect(numbers.length - new Set(acknowledged).size).toBeLessThanOrEqual(round + 1);
    const archived = await fixture.as('reader').archive.search(WHOLE_ARCHIVE);
    expect(archived.total).toBe(numbers.length);
    expect(verifyOffice(fixture.office.core, true)).toMatchObject({ sound: true });
  }
  const { entries } = await fixture.as('reader').registers.list({ year: 2026 });
  expect((await issueDecision(fixture)).issued.number).toBe(entries.length + 1);
  await fixture.close();
});
