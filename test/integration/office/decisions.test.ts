import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { verifyOffice } from '#electron/command-line/verify-office.ts';
import { decisionPath, SESSION_HEADER } from '#shared/contract/transport.ts';
import { refusalBy } from '#test/support/office-client.ts';
import { makeOffice, type OfficeFixture } from '#test/support/office-fixture.ts';
import {
  approveSubmission,
  draftDecision,
  issueDecision,
  person,
  WHOLE_ARCHIVE,
} from '#test/support/office-story.ts';

let fixture: OfficeFixture;
beforeEach(async () => {
  fixture = await makeOffice({ day: '2025-12-30' });
});
afterEach(() => fixture.close());
const register = (year: number | null = null) => fixture.as('reader').registers.list({ year });
const issue = (id: string, version: number, date: string) =>
  fixture.as('approver').decisions.issue({ id, version, date });

describe('numbers of decisions', () => {
  it('follow one another without a gap and start again with the year', async () => {
    const numbers: (number | null)[] = [];
    for (const day of ['2025-12-30', '2025-12-30', '2025-12-31', '2026-01-02', '2026-01-05']) {
      await fixture.travelTo(day);
      numbers.push((await issueDecision(fixture)).issued.number);
    }
    expect(numbers).toEqual([1, 2, 3, 1, 2]);
    const { years, entries, gaps } = await register();
    expect(years).toEqual([2026, 2025]);
    expect(gaps).toEqual([]);
    expect(entries.map(({ year, number }) => `${number}/${year}`)).toEqual([
      '2/2026',
      '1/2026',
      '3/2025',
      '2/2025',
      '1/2025',
    ]);
    expect((await register(2025)).entries).toHaveLength(3);
    const home = await fixture.as('reader').home.summary({});
    expect(home.expectedNumber).toBe('03/QĐ-UBND');
  });

  it('are given in the order of time', async () => {
    await issueDecision(fixture);
    const { id, decision } = await draftDecision(fixture);
    expect(decision).toMatchObject({ expectedNumber: 2, earliestDate: '2025-12-30' });
    expect(await refusalBy(issue(id, decision.version, '2025-12-29'))).toMatchObject({
      code: 'DATE_BEFORE_LAST_NUMBER',
      facts: { date: '29/12/2025', lastDate: '30/12/2025', lastNumber: '01/QĐ-UBND' },
    });
    expect(await refusalBy(issue(id, decision.version, '2025-12-31'))).toMatchObject({
      code: 'DATE_IN_FUTURE',
      facts: { date: '31/12/2025' },
    });
    expect((await refusalBy(issue(id, decision.version, '2025-02-29'))).code).toBe('BAD_REQUEST');
    expect((await register()).entries).toHaveLength(1);
    expect((await issue(id, decision.version, '2025-12-30')).number).toBe(2);
  });

  it('are given once when the button is pressed twice', async () => {
    const { id, decision } = await draftDecision(fixture);
    const presses = [1, 2, 3].map(() => issue(id, decision.version, '2025-12-30'));
    const results = await Promise.allSettled(presses);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const again = await refusalBy(issue(id, decision.version, '2025-12-30'));
    expect(again.code).toBe('ALREADY_ISSUED');
    expect((await register()).entries).toHaveLength(1);
    expect((await fixture.as('reader').archive.search(WHOLE_ARCHIVE)).total).toBe(1);
  });

  it('are not used up when issuing fails: nothing is half written', async () => {
    const { id, decision, batchId } = await draftDecision(fixture);
    const vault = join(fixture.dataDir, 'vault');
    renameSync(vault, `${vault}.away`);
    expect((await refusalBy(issue(id, decision.version, '2025-12-30'))).code).toBe('INTERNAL');
    expect(fixture.logs.join('\n')).not.toMatch(/Nguyễn|Phạm/);
    expect(existsSync(vault)).toBe(false);
    expect((await register()).entries).toEqual([]);
    expect((await fixture.as('reader').archive.search(WHOLE_ARCHIVE)).total).toBe(0);
    expect(await fixture.as('reader').decisions.get({ id })).toEqual(decision);
    expect((await fixture.as('reader').nominations.get({ id: batchId })).state).toBe('deciding');
    renameSync(`${vault}.away`, vault);
    expect((await issue(id, decision.version, '2025-12-30')).number).toBe(1);
    expect(verifyOffice(fixture.office.core, true)).toMatchObject({ sound: true });
  });
});

describe('a decision', () => {
  it('names exactly those whom the council approved, and no form can change them', async () => {
    const people = [person('Lý Được'), person('Lý Không Được')];
    const { id, decision } = await draftDecision(fixture, people, [people[1]?.id ?? '']);
    expect(decision.data.recipients.map(({ name }) => name)).toEqual(['Lý Được']);
    const more = { ...decision.data, recipients: [], number: 99, date: '2025-01-01', title: 'Về việc khác' };
    const saved = await fixture
      .as('secretary')
      .decisions.update({ id, version: decision.version, data: more });
    expect(saved.data).toMatchObject({ number: null, date: null, title: 'Về việc khác' });
    expect(saved.data.recipients).toEqual(decision.data.recipients);
  });

  it('that fails a required check is not signed', async () => {
    const { id, decision } = await draftDecision(fixture);
    const data = { ...decision.data, signer: { capacity: [], name: '' } };
    const saved = await fixture.as('secretary').decisions.update({ id, version: decision.version, data });
    const refused = await refusalBy(issue(id, saved.version, '2025-12-30'));
    expect(refused.code).toBe('FORM_CHECK_FAILED');
    expect(refused.facts.checks).not.toBe('');
    expect((await register()).entries).toEqual([]);
  });

  it('once issued is neither edited nor discarded', async () => {
    const { id, issued } = await issueDecision(fixture);
    const { version, data } = issued;
    expect((await refusalBy(fixture.as('secretary').decisions.update({ id, version, data }))).code).toBe(
      'ALREADY_ISSUED',
    );
    expect(
      (await refusalBy(fixture.as('secretary').decisions.discard({ id, version, reason: '' }))).code,
    ).toBe('ALREADY_ISSUED');
  });

  it('is drafted once for a submission; a discarded draft makes room for another', async () => {
    const { id, batchId, decision } = await draftDecision(fixture);
    const draft = (decisionId: string) =>
      fixture.as('secretary').decisions.draftFromBatch({ id: decisionId, batchId });
    expect((await draft(id)).version).toBe(decision.version);
    expect((await refusalBy(draft(randomUUID()))).code).toBe('DECISION_EXISTS');
    expect(
      (await refusalBy(fixture.as('secretary').decisions.discard({ id, version: 0, reason: '' }))).code,
    ).toBe('STALE');
    await fixture.as('secretary').decisions.discard({ id, version: decision.version, reason: 'Nhầm mẫu' });
    expect((await refusalBy(fixture.as('reader').decisions.get({ id }))).code).toBe('NOT_FOUND');
    expect((await draft(randomUUID())).state).toBe('draft');
  });

  it('is not drafted when nobody was approved or the council has not met', async () => {
    const nobody = person('Đàm Rớt');
    const { id } = await approveSubmission(fixture, [nobody], [nobody.id]);
    const draft = (batchId: string) =>
      refusalBy(fixture.as('secretary').decisions.draftFromBatch({ id: randomUUID(), batchId }));
    expect((await draft(id)).code).toBe('NOBODY_APPROVED');
    expect((await draft(randomUUID())).code).toBe('NOT_FOUND');
  });

  it('is answered as .docx under its number, and its PDF is refused in words where nothing can print', async () => {
    const { id } = await issueDecision(fixture);
    const fetch = (format: 'docx' | 'pdf', token = fixture.tokenOf('reader')) =>
      fixture.office.fetch(
        new Request(`http://127.0.0.1${decisionPath(id, format)}`, { headers: { [SESSION_HEADER]: token } }),
      );
    const docx = await fetch('docx');
    expect(docx.headers.get('content-disposition')).toContain(encodeURIComponent('QD-01-QĐ-UBND.docx'));
    expect(
      Buffer.from(await docx.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
    expect(await (await fetch('pdf')).json()).toEqual({ code: 'NO_PDF_PRINTER', data: {} });
    expect((await fetch('docx', 'nobody')).status).toBe(401);
  });

  it('is previewed without being stored', async () => {
    const { decision } = await draftDecision(fixture);
    const before = readdirSync(fixture.dataDir);
    const preview = await fixture
      .as('reader')
      .decisions.preview({ data: { ...decision.data, title: 'Về việc xem trước' }, nonce: 'abcdefgh' });
    expect(preview.html).toContain('Về việc xem trước');
    expect(preview.checks.length).toBeGreaterThan(0);
    expect(readdirSync(fixture.dataDir)).toEqual(before);
  });
});
