import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { verifyOffice } from '#electron/command-line/verify-office.ts';
import type { DocumentData } from '#shared/contract/documents.ts';
import { documentPath, SESSION_HEADER } from '#shared/contract/transport.ts';
import { readDocx } from '#test/support/docx-reader.ts';
import { MEMO_CONTENT } from '#test/support/memo-kind.ts';
import { refusalBy } from '#test/support/office-client.ts';
import { makeOffice, type OfficeFixture } from '#test/support/office-fixture.ts';
import { issueDecision, startSubmission, WHOLE_ARCHIVE } from '#test/support/office-story.ts';

vi.mock('#shared/official-document/kinds/index.ts', async (original) => {
  const real = await original<typeof import('#shared/official-document/kinds/index.ts')>();
  const { memoKind, slipKind } = await import('#test/support/memo-kind.ts');
  const own = [memoKind, slipKind];
  return { ...real, findKind: (id: string) => own.find((kind) => kind.id === id) ?? real.findKind(id) };
});

let fixture: OfficeFixture;
beforeEach(async () => {
  fixture = await makeOffice({ day: '2026-05-06' });
});
afterEach(() => fixture.close());
const clerk = () => fixture.as('clerk').documents;
const approver = () => fixture.as('approver').documents;
const start = (kind = 'memo', source: Parameters<ReturnType<typeof clerk>['draft']>[0]['source'] = null) =>
  clerk().draft({ id: randomUUID(), kind, source, awardIds: [] });
async function ready(kind = 'memo', more: DocumentData = {}) {
  const draft = await start(kind);
  const data = { ...draft.data, ...MEMO_CONTENT, ...more };
  return clerk().update({ id: draft.id, version: draft.version, data });
}
const sign = ({ id, version }: { id: string; version: number }, date = '2026-05-06') =>
  approver().issue({ id, version, date });

const download = (id: string, format: 'docx' | 'pdf', role: Parameters<OfficeFixture['as']>[0] = 'reader') =>
  fixture.office.fetch(
    new Request(`http://127.0.0.1${documentPath(id, format)}`, {
      headers: { [SESSION_HEADER]: fixture.tokenOf(role) },
    }),
  );

describe('a draft', () => {
  it('begins with what the office knows and says what is missing', async () => {
    const draft = await start();
    expect(draft).toMatchObject({
      state: 'draft',
      number: null,
      expectedNumber: 1,
      symbol: 'TB-UBND',
      title: '[…]',
      data: {
        agency: { name: 'ỦY BAN NHÂN DÂN TỈNH HƯ CẤU', place: 'Hư Cấu', symbol: 'TB-UBND' },
        draftYear: 2026,
      },
    });
    expect(draft.problems.map(({ path }) => path)).toEqual(['subject']);
    expect((await clerk().list({ source: null })).map(({ id }) => id)).toEqual([draft.id]);
  });

  it('is made once though the button was pressed twice', async () => {
    const id = randomUUID();
    for (const _ of [1, 2]) await clerk().draft({ id, kind: 'memo', source: null, awardIds: [] });
    expect(await clerk().list({ source: null })).toHaveLength(1);
  });

  it('keeps unfinished data as typed, and finished data as they read', async () => {
    const draft = await start();
    const half = await clerk().update({
      id: draft.id,
      version: 0,
      data: { ...draft.data, subject: '', lines: [{ who: 'e\u0302' }] },
    });
    expect(half.data.subject).toBe('');
    const whole = await clerk().update({ id: draft.id, version: 1, data: { ...half.data, ...MEMO_CONTENT } });
    expect(whole).toMatchObject({ problems: [], title: 'Về việc họp tổ thư ký', signerName: 'Phạm Văn Ký' });
    expect(whole.data).toMatchObject({ sizePreset: 'A', number: null });
  });

  it('is previewed while it is unfinished', async () => {
    const draft = await start();
    const { html, problems, checks } = await clerk().preview({
      kind: 'memo',
      data: { ...draft.data, lines: [{ who: 'Lê Văn Một' }, { who: 7 }] },
      nonce: 'nonce-of-a-page-0',
    });
    expect(html).toContain('Lê Văn Một');
    expect(html).toContain('[…]');
    expect(problems.map(({ path }) => path).sort()).toEqual(['lines.1.who', 'subject']);
    expect(checks.find(({ rule }) => rule === 'signer')).toMatchObject({ holds: false, level: 'must' });
  });

  it('is refused to a stale edit, an unknown kind, a kind of the decisions', async () => {
    const draft = await start();
    await clerk().update({ id: draft.id, version: 0, data: draft.data });
    expect(await refusalBy(clerk().update({ id: draft.id, version: 0, data: draft.data }))).toMatchObject({
      code: 'STALE',
    });
    expect(await refusalBy(start('award-decision'))).toMatchObject({ code: 'DOCUMENT_KIND_UNKNOWN' });
    expect(await refusalBy(start('letter-to-santa'))).toMatchObject({ code: 'DOCUMENT_KIND_UNKNOWN' });
    expect(await refusalBy(start('invitation', { type: 'batch', id: randomUUID() }))).toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('is thrown away and taken back', async () => {
    const draft = await start();
    const { version } = await clerk().discard({ id: draft.id, version: 0, reason: '' });
    expect(await clerk().list({ source: null })).toEqual([]);
    expect(await refusalBy(clerk().get({ id: draft.id }))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await clerk().restore({ id: draft.id, version })).toMatchObject({ state: 'draft' });
  });

  it('knows the record it belongs to, and a secret one gives nothing', async () => {
    const batch = await startSubmission(fixture);
    const draft = await start('invitation', { type: 'batch', id: batch.id });
    expect(draft).toMatchObject({
      source: { type: 'batch', id: batch.id },
      sourceTitle: expect.stringMatching(/Bằng khen/),
    });
    const of = (id: string) => clerk().list({ source: { type: 'batch', id } });
    expect(await of(batch.id)).toHaveLength(1);
    expect(await of(randomUUID())).toEqual([]);
    const secret = await startSubmission(fixture, [], { reason: '', secret: true, secretCount: 2 });
    expect(await refusalBy(start('invitation', { type: 'batch', id: secret.id }))).toMatchObject({
      code: 'SECRET_CONTENT',
    });
  });
});

describe('signing', () => {
  it('gives the number of its series, stores the text and enters it in the register', async () => {
    const issued = await sign(await ready());
    expect(issued).toMatchObject({
      state: 'issued',
      number: 1,
      issuedOn: '2026-05-06',
      data: { number: 1, date: '2026-05-06' },
    });
    const again = await sign(await ready());
    expect(again.number).toBe(2);
    const { entries } = await fixture.as('reader').registers.list({ year: 2026 });
    expect(entries.map(({ number, symbol, title }) => `${number}/${symbol} ${title}`)).toEqual([
      '2/TB-UBND Thông báo về việc họp tổ thư ký',
      '1/TB-UBND Thông báo về việc họp tổ thư ký',
    ]);
    expect(
      await refusalBy(clerk().update({ id: issued.id, version: issued.version, data: {} })),
    ).toMatchObject({
      code: 'DOCUMENT_ISSUED',
    });
    expect(verifyOffice(fixture.office.core, true)).toMatchObject({ sound: true });
  });

  it('refuses in words what is missing or broken, and no number is taken', async () => {
    const empty = await start();
    expect(await refusalBy(sign(empty))).toMatchObject({
      code: 'DOCUMENT_INCOMPLETE',
      facts: { fields: 'Trích yếu – Cần điền chữ ở ô này' },
    });
    const unlisted = await ready('memo', { lines: [] });
    expect(await refusalBy(sign(unlisted))).toMatchObject({
      code: 'DOCUMENT_CHECK_FAILED',
      facts: { checks: 'Danh sách còn trống' },
    });
    expect(await refusalBy(sign(await ready(), '2026-05-07'))).toMatchObject({ code: 'DATE_IN_FUTURE' });
    expect((await fixture.as('reader').registers.list({ year: null })).entries).toEqual([]);
    expect((await clerk().get({ id: unlisted.id })).state).toBe('draft');
  });

  it('takes no number for a kind without one', async () => {
    const issued = await sign(await ready('slip'));
    expect(issued).toMatchObject({ state: 'issued', number: null, symbol: '' });
    expect((await fixture.as('reader').registers.list({ year: null })).entries).toEqual([]);
  });

  it('carries signer and Nơi nhận over to the next of its kind', async () => {
    await sign(await ready('memo', { distribution: ['Sở Hư Cấu'] }));
    const next = await start();
    expect(next.data).toMatchObject({ distribution: ['Sở Hư Cấu'], signer: { name: 'Phạm Văn Ký' } });
  });

  it('files the text with the papers of its submission', async () => {
    const batch = await startSubmission(fixture);
    const draft = await start('nominee-list', { type: 'batch', id: batch.id });
    const { signer } = MEMO_CONTENT;
    const whole = await clerk().update({ id: draft.id, version: 0, data: { ...draft.data, signer } });
    await sign(whole);
    const { papers } = await fixture.as('clerk').nominations.get({ id: batch.id });
    expect(papers.map(({ title, fileName }) => [title, fileName])).toEqual([
      ['Danh sách trích ngang đề nghị khen thưởng', 'nominee-list-2026.docx'],
    ]);
  });
});

describe('an issued document', () => {
  it('is handed out as it was signed, byte for byte', async () => {
    const issued = await sign(await ready());
    const bytes = async () => Buffer.from(await (await download(issued.id, 'docx')).arrayBuffer());
    const first = await bytes();
    expect(first.subarray(0, 2).toString()).toBe('PK');
    expect(first.equals(await bytes())).toBe(true);
    expect((await download(issued.id, 'docx')).headers.get('content-disposition')).toContain(
      'memo-01-TB-UBND.docx',
    );
    expect(await (await download(issued.id, 'pdf')).json()).toMatchObject({ code: 'NO_PDF_PRINTER' });
    expect((await download(randomUUID(), 'docx')).status).toBe(404);
  });

  it('is recalled with a reason, keeps number and text, and stays as it is', async () => {
    const issued = await sign(await ready());
    const { id, version } = issued;
    expect(await refusalBy(approver().recall({ id, version, reason: ' ' }))).toMatchObject({
      code: 'RECALL_REASON_NEEDED',
    });
    const recalled = await approver().recall({ id, version, reason: 'Sai ngày họp' });
    expect(recalled).toMatchObject({ state: 'recalled', number: 1, recallReason: 'Sai ngày họp' });
    expect(await refusalBy(approver().recall({ id, version: recalled.version, reason: 'x' }))).toMatchObject({
      code: 'DOCUMENT_NOT_ISSUED',
    });
    expect((await sign(await ready())).number).toBe(2);
  });

  it('once recalled is frozen: three roles read it, every page of a copy says so, and the file stays in the vault', async () => {
    const { id, version } = await sign(await ready());
    const sealed = Buffer.from(await (await download(id, 'docx')).arrayBuffer());
    await approver().recall({ id, version, reason: 'Sai ngày họp' });
    for (const role of ['reader', 'clerk', 'approver'] as const) {
      expect(await refusalBy(fixture.as(role).documents.get({ id }))).toMatchObject({
        code: 'DOCUMENT_FROZEN',
        facts: { date: '06/05/2026' },
      });
      const page = fixture.as(role).documents.page({ id, nonce: 'abcdefgh' });
      expect((await refusalBy(page)).code).toBe('DOCUMENT_FROZEN');
    }
    expect((await download(id, 'docx')).status).toBe(409);
    const { html } = await fixture.as('archivist').documents.page({ id, nonce: 'abcdefgh' });
    expect(html).toContain('ĐÃ THU HỒI');
    const copy = await download(id, 'docx', 'archivist');
    const { parts } = readDocx(new Uint8Array(await copy.arrayBuffer()));
    const headers = [...parts].filter(([name]) => /^word\/header\d+\.xml$/.test(name));
    expect(headers.every(([, xml]) => xml.includes('ĐÃ THU HỒI'))).toBe(true);
    const { store, vault } = fixture.office.core.archive();
    const [row] = store.reader.sql<{ sha: string }>(
      'SELECT docx_sha256 AS sha FROM document WHERE id = ?',
      id,
    );
    expect(Buffer.concat([...vault.read(row?.sha ?? '')]).equals(sealed)).toBe(true);
  });

  it('is held against every way around by the file itself', async () => {
    const { id } = await sign(await ready());
    const { writer } = fixture.office.core.archive().store;
    for (const change of ["data = '{}'", 'number = 9', "state = 'draft'", "issued_on = '2020-01-01'"])
      expect(() => writer.exec(`UPDATE document SET ${change} WHERE id = '${id}'`)).toThrow(/frozen/);
    expect(() => writer.exec(`DELETE FROM document WHERE id = '${id}'`)).toThrow(/kept/);
  });
});

describe('a document about awards', () => {
  it('is linked with those it is drafted about, and with no others', async () => {
    const { id: decisionId } = await issueDecision(fixture);
    const { hits } = await fixture.as('reader').archive.search(WHOLE_ARCHIVE);
    const awardId = hits[0]?.id ?? '';
    const source = { type: 'decision', id: decisionId } as const;
    const draft = (awardIds: string[]) =>
      clerk().draft({ id: randomUUID(), kind: 'result-notice', source, awardIds });
    expect(await draft([awardId])).toMatchObject({ source });
    expect(await refusalBy(draft([randomUUID()]))).toMatchObject({ code: 'NOT_FOUND' });
  });
});
