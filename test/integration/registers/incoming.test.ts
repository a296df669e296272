import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { paperPath, SESSION_HEADER } from '#shared/contract/transport.ts';
import { refusalBy } from '#test/support/office-client.ts';
import { makeOffice, type OfficeFixture, uploadWhole } from '#test/support/office-fixture.ts';
import { act, startSubmission } from '#test/support/office-story.ts';
import { incoming } from '#test/support/register-lines.ts';

let fixture: OfficeFixture;
beforeEach(async () => {
  fixture = await makeOffice({ day: '2026-05-06' });
});
afterEach(() => fixture.close());
const registers = () => fixture.as('clerk').registers;
const enter = (typed: Parameters<typeof incoming>[0]) => registers().enterIncoming(incoming(typed));

describe('the register of incoming documents', () => {
  it('counts arrivals in the order of time, and starts again with the year', async () => {
    expect((await enter({ arrivedOn: '2026-05-04', symbol: '1/TTr-A' })).number).toBe(1);
    expect((await enter({ arrivedOn: '2026-05-06', symbol: '2/TTr-A' })).number).toBe(2);
    expect(await refusalBy(enter({ arrivedOn: '2026-05-05', symbol: '3/TTr-A' }))).toMatchObject({
      code: 'INCOMING_DATE_ORDER',
      facts: { lastDate: '06/05/2026', lastNumber: '02' },
    });
    expect((await refusalBy(enter({ arrivedOn: '2026-05-07', symbol: '3/TTr-A' }))).code).toBe(
      'ARRIVAL_IN_FUTURE',
    );
    await fixture.travelTo('2027-01-04');
    expect(await enter({ arrivedOn: '2027-01-04', symbol: '3/TTr-A' })).toMatchObject({
      number: 1,
      year: 2027,
    });
    const { years, entries, next, gaps } = await registers().incoming({ year: 2026 });
    expect(years).toEqual([2027, 2026]);
    expect(entries.map(({ number }) => number)).toEqual([2, 1]);
    expect([next, gaps]).toEqual([3, []]);
  });

  it('names the line that already tells of a document, however it was typed, and takes it when told to', async () => {
    await enter({ arrivedOn: '2026-05-06', symbol: '08/TTr-SNV', documentDate: '2026-05-04' });
    const twin = { arrivedOn: '2026-05-06', symbol: '8/ttr-snv', author: 'SỞ NỘI VỤ TỈNH HƯ CẤU' } as const;
    expect(await refusalBy(enter(twin))).toMatchObject({
      code: 'INCOMING_TWICE',
      facts: { symbol: '08/TTr-SNV', number: '01', date: '06/05/2026' },
    });
    expect((await enter({ ...twin, documentDate: '2025-05-04' })).number).toBe(2);
    expect((await enter({ ...twin, author: 'Sở Tài chính tỉnh Hư Cấu' })).number).toBe(3);
    expect((await registers().enterIncoming({ ...incoming(twin), again: true })).number).toBe(4);
    const unnumbered = { arrivedOn: '2026-05-06', symbol: '' } as const;
    expect([(await enter(unnumbered)).number, (await enter(unnumbered)).number]).toEqual([5, 6]);
  });

  it('offers received submissions, links each to one line, and shows its scan', async () => {
    const { id: batchId } = await startSubmission(fixture);
    expect(await registers().unregisteredBatches({})).toEqual([]);
    await act(fixture, 'clerk', batchId, 'submit');
    const [offered] = await registers().unregisteredBatches({});
    expect(offered).toMatchObject({ batchId, arrivedOn: '2026-05-06' });
    const entry = await enter({ arrivedOn: '2026-05-06', batchId, symbol: offered?.symbol ?? '' });
    expect(entry.batchTitle).not.toBe('');
    expect(await registers().unregisteredBatches({})).toEqual([]);
    expect(await refusalBy(enter({ arrivedOn: '2026-05-06', batchId, symbol: '9/TTr-X' }))).toMatchObject({
      code: 'BATCH_REGISTERED',
      facts: { number: '01' },
    });
    const bytes = new TextEncoder().encode('%PDF bản quét');
    const uploadId = await uploadWhole(fixture.office, fixture.tokenOf('clerk'), bytes, 'Tờ trình 88.pdf');
    const attach = { id: randomUUID(), entryId: entry.id, uploadId, title: 'Bản quét tờ trình' };
    const { scans } = await registers().attachScan(attach);
    expect(scans).toMatchObject([{ id: attach.id, fileName: 'Tờ trình 88.pdf', size: bytes.length }]);
    expect((await registers().attachScan(attach)).scans).toHaveLength(1);
    const answer = await fixture.office.fetch(
      new Request(`http://127.0.0.1${paperPath(attach.id)}`, {
        headers: { [SESSION_HEADER]: fixture.tokenOf('reader') },
      }),
    );
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(bytes);
    const cancelled = await registers().cancelIncoming({
      id: entry.id,
      version: 0,
      reason: 'Vào sổ hai lần',
    });
    expect(cancelled).toMatchObject({ cancelReason: 'Vào sổ hai lần', cancelledBy: 'Người clerk' });
    expect(await registers().unregisteredBatches({})).toHaveLength(1);
  });

  it('keeps what a line said before, and its number; a cancelled one is no longer changed', async () => {
    const { id } = await enter({ arrivedOn: '2026-05-06' });
    const { arrivedOn: _, id: __, again: ___, ...fields } = incoming({ arrivedOn: '2026-05-06' });
    const correct = (version: number, reason: string, more: Partial<typeof fields>) =>
      registers().correctIncoming({ id, version, reason, ...fields, ...more });
    expect(await correct(0, '', { forwardedOn: '2026-05-06' })).toMatchObject({ version: 1, corrections: 1 });
    const author = { forwardedOn: '2026-05-06', author: 'Sở Y tế tỉnh Hư Cấu' };
    expect(await refusalBy(correct(1, '', author))).toMatchObject({
      code: 'CORRECTION_REASON',
      facts: { fields: 'tác giả' },
    });
    await correct(1, 'Ghi nhầm tác giả', author);
    expect(await registers().history({ entryId: id })).toMatchObject([
      { before: { author: 'Sở Nội vụ tỉnh Hư Cấu' }, after: { author: 'Sở Y tế tỉnh Hư Cấu' } },
      { before: { forwardedOn: null } },
    ]);
    await registers().cancelIncoming({ id, version: 2, reason: 'Nhầm sổ' });
    expect((await refusalBy(correct(3, 'Sửa', author))).code).toBe('NUMBER_CANCELLED');
  });

  it('shows a number whose line vanished, and takes the reason for it', async () => {
    const { id } = await enter({ arrivedOn: '2026-05-05', symbol: '1/A' });
    await enter({ arrivedOn: '2026-05-06', symbol: '2/A' });
    fixture.office.core.archive().store.writer.sql('DELETE FROM incoming_entry WHERE id = ?', id);
    expect((await registers().incoming({ year: 2026 })).gaps).toEqual([1]);
    const explain = (number: number) =>
      registers().explainIncomingGap({ id: randomUUID(), year: 2026, number, reason: 'Mất dòng do sự cố' });
    expect((await refusalBy(explain(2))).code).toBe('NOT_A_GAP');
    await explain(1);
    const { gaps, entries, next } = await registers().incoming({ year: 2026 });
    expect([gaps, next]).toEqual([[], 3]);
    expect(entries[1]).toMatchObject({ number: 1, cancelReason: 'Mất dòng do sự cố', author: '' });
  });
});
