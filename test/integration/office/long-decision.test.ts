/** The .docx of a decision with thousands of recipients, over the wire: whole, beside other work, given up when unread. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { decisionPath, SESSION_HEADER } from '#shared/contract/transport.ts';
import { allParagraphs, readDocx } from '#test/support/docx-reader.ts';
import { lengthenDecision } from '#test/support/long-decision.ts';
import { makeOffice, type OfficeFixture } from '#test/support/office-fixture.ts';
import { draftDecision } from '#test/support/office-story.ts';

let fixture: OfficeFixture;
beforeEach(async () => {
  fixture = await makeOffice();
});
afterEach(() => fixture.close());

async function longDecision(recipients: number): Promise<Request> {
  const { id } = await draftDecision(fixture);
  await lengthenDecision(fixture.office, id, recipients);
  return new Request(`http://127.0.0.1${decisionPath(id, 'docx')}`, {
    headers: { [SESSION_HEADER]: fixture.tokenOf('secretary') },
  });
}

it('is whole, in several pieces', async () => {
  const response = await fixture.office.fetch(await longDecision(5000));
  expect(response.status).toBe(200);
  const pieces: Uint8Array[] = [];
  for await (const piece of response.body ?? []) pieces.push(piece);
  expect(pieces.length).toBeGreaterThan(10);
  const file = readDocx(new Uint8Array(Buffer.concat(pieces)));
  const rows = file.tables
    .filter((table) => table.rows[0]?.header === true)
    .map((table) => table.rows.length - 1);
  expect(rows.reduce((sum, count) => sum + count, 0)).toBe(5000);
  expect(allParagraphs(file).some(({ text }) => text.endsWith('Nguyễn Thị Hư Cấu 4999'))).toBe(true);
});

it('keeps nobody waiting: other calls are answered before it is written', async () => {
  const order: string[] = [];
  const request = await longDecision(5000);
  const download = fixture.office
    .fetch(request)
    .then((response) => response.arrayBuffer())
    .then(() => order.push('download'));
  for (let call = 0; call < 3; call += 1) {
    await fixture.as('reader').registers.list({ year: null });
    order.push('list');
  }
  await download;
  expect(order).toEqual(['list', 'list', 'list', 'download']);
});

it('is given up when the reader leaves, and the next one is served', async () => {
  const request = await longDecision(5000);
  for (let reader = 0; reader < 3; reader += 1) {
    const response = await fixture.office.fetch(request.clone());
    await response.body?.cancel();
  }
  const whole = await fixture.office.fetch(request);
  expect(readDocx(new Uint8Array(await whole.arrayBuffer())).tables.length).toBeGreaterThan(2);
});

it('is a sentence, not a torn file, when its data cannot be read', async () => {
  const request = await longDecision(5000);
  const { store } = fixture.office.core.archive();
  await store.write(() => {
    store.writer.sql(`UPDATE decision SET data = replace(data, '"award-decision"', '"no-such-kind"')`);
  });
  const response = await fixture.office.fetch(request);
  expect(response.status).toBeGreaterThanOrEqual(400);
  expect(await response.json()).toMatchObject({ code: 'INTERNAL' });
});
