import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { composeVolume } from '#electron/features/registers/book-documents.ts';
import { goldenNumber } from '#electron/features/registers/golden-numbers.ts';
import type { BookAsk } from '#shared/contract/registers.ts';
import { registerPath, SESSION_HEADER } from '#shared/contract/transport.ts';
import { documentAsText } from '#test/support/document-text.ts';
import { readDocx } from '#test/support/docx-reader.ts';
import { refusalBy } from '#test/support/office-client.ts';
import { makeOffice, type OfficeFixture } from '#test/support/office-fixture.ts';
import { issueDecision, person } from '#test/support/office-story.ts';
import { incoming, outgoing } from '#test/support/register-lines.ts';

let fixture: OfficeFixture;
beforeEach(async () => {
  fixture = await makeOffice({ day: '2026-05-06' });
});
afterEach(() => fixture.close());

const registers = () => fixture.as('clerk').registers;
const NONCE = 'nonce-nonce-nonce';
const store = () => fixture.office.core.archive().store;
const pagesOf = (ask: BookAsk) => documentAsText(composeVolume(store().reader, ask, '2026-05-06'));

/** Rows of the last table of a page text, cell by cell. */
function rowsOf(text: string): string[][] {
  return text
    .split('\n')
    .filter((line) => line.includes(' | '))
    .slice(1)
    .map((line) => line.slice(2).split(' | '));
}

async function outgoingBook(): Promise<BookAsk> {
  const { seriesId } = await registers().registerOutside(
    outgoing({ symbol: 'UBND-VX', date: '2026-05-04', sentOn: '2026-05-05', receivedBy: 'Lò Thị Nhận' }),
  );
  const owners = await registers().owners({});
  await registers().reserve({
    id: randomUUID(),
    symbol: 'UBND-VX',
    ownerId: owners.find(({ name }) => name === 'Người approver')?.id ?? '',
    purpose: 'Công văn chờ ký',
    expiresOn: '2026-05-08',
  });
  const wrong = await registers().registerOutside(outgoing({ symbol: 'UBND-NC', date: '2026-05-06' }));
  await registers().cancel({ id: wrong.id, version: wrong.version, reason: 'Ghi hai lần' });
  const lost = await registers().registerOutside(outgoing({ symbol: 'UBND-VX', date: '2026-05-06' }));
  await registers().registerOutside(
    outgoing({ symbol: 'UBND-VX', date: '2026-05-06', title: 'Về việc cuối' }),
  );
  store().writer.sql('DELETE FROM register_entry WHERE id = ?', lost.id);
  return { book: 'outgoing', year: 2026, seriesId, volume: 1 };
}

describe('a bound book', () => {
  it('of outgoing documents has its cover and ten columns, with every number in its place', async () => {
    const text = pagesOf(await outgoingBook());
    expect(text).toContain('kind-title: SỔ ĐĂNG KÝ VĂN BẢN ĐI');
    expect(text).toContain('Từ ngày 04/05/2026 đến ngày 06/05/2026');
    expect(text).toContain('Từ số 01 đến số 05');
    expect(text).toContain('Quyển số: 01');
    const rows = rowsOf(text);
    expect(rows.map((row) => row.length)).toEqual([10, 10, 10, 10, 10]);
    expect(rows[0]).toEqual([
      '01/UBND-VX',
      '04/05/2026',
      'Về việc hư cấu',
      'Lò Văn Ký',
      'Các sở, ban, ngành',
      'VT',
      '05',
      '05/05/2026',
      'Lò Thị Nhận',
      '',
    ]);
    expect(rows.map((row) => [row[0], row[9]])).toEqual([
      ['01/UBND-VX', ''],
      ['02/UBND-VX', 'Giữ cho Người approver đến 08/05/2026: Công văn chờ ký'],
      ['03/UBND-NC', 'Đã hủy số: Ghi hai lần'],
      ['04/UBND-VX', 'Số khuyết, chưa có lý do'],
      ['05/UBND-VX', ''],
    ]);
  });

  it('is split into volumes of so many lines, each with its own cover', async () => {
    const settings = await registers().settings({});
    await registers().saveSettings({ ...settings, entriesPerVolume: 20 });
    let seriesId = '';
    for (let count = 0; count < 23; count += 1)
      ({ seriesId } = await registers().registerOutside(outgoing({ symbol: 'BC-UBND', date: '2026-05-06' })));
    const ask = { book: 'outgoing', year: 2026, seriesId } as const;
    expect(await registers().volumes(ask)).toMatchObject([
      { volume: 1, lines: 20, first: '01/BC-UBND', last: '20/BC-UBND', full: true },
      { volume: 2, lines: 3, first: '21/BC-UBND', last: '23/BC-UBND', from: '2026-05-06', full: false },
    ]);
    const second = pagesOf({ ...ask, volume: 2 });
    expect(second).toContain('Từ số 21 đến số 23');
    expect(second).toContain('Quyển số: 02');
    expect(rowsOf(second)).toHaveLength(3);
    const preview = registers().previewBook({ ...ask, volume: 3, nonce: NONCE });
    expect((await refusalBy(preview)).code).toBe('NOTHING_TO_PRINT');
  });

  it('of incoming documents prints its ten columns, the golden book the columns the office chose', async () => {
    const { id, version } = await registers().enterIncoming(
      incoming({ arrivedOn: '2026-05-05', symbol: '7/TTr-A' }),
    );
    await registers().enterIncoming(
      incoming({
        arrivedOn: '2026-05-06',
        documentDate: '2026-05-04',
        forwardedOn: '2026-05-06',
        note: 'Khẩn',
      }),
    );
    await registers().cancelIncoming({ id, version, reason: 'Nhầm địa chỉ' });
    const rows = rowsOf(pagesOf({ book: 'incoming', year: 2026, seriesId: null, volume: 1 }));
    expect(rows[0]?.[9]).toBe('Đã hủy số: Nhầm địa chỉ');
    expect(rows[1]).toEqual([
      '06/05/2026',
      '02',
      'Sở Nội vụ tỉnh Hư Cấu',
      '88/TTr-SNV',
      '04/05/2026',
      'Tờ trình về việc đề nghị tặng Bằng khen',
      'Phòng Thi đua - Khen thưởng',
      '06/05/2026',
      '',
      'Khẩn',
    ]);
    const settings = await registers().settings({});
    const goldenColumns = [
      ...settings.goldenColumns,
      { fact: 'handedOver' as const, title: 'Ngày trao', share: 8 },
    ].filter(({ fact }) => ['number', 'recipient', 'handedOver', 'note'].includes(fact));
    await registers().saveSettings({ ...settings, goldenColumns });
    await registers().chooseGoldenRule({
      mode: 'per-year',
      from: '2026-05-06',
      firstNumber: 1,
      reason: 'Quy chế',
    });
    await issueDecision(fixture, [person('Lò Văn Vàng')]);
    const [award] = store().reader.sql<{ id: string }>('SELECT id FROM award');
    const entry = { awardId: award?.id ?? '', today: '2026-05-06', accountName: 'Văn Thư' };
    await store().write(() => goldenNumber(store().writer, entry));
    const by = { id: null, number: '41/QĐ-UBND', date: '2026-05-06' };
    const revoked = {
      kind: 'revoked',
      by,
      office: 'UBND',
      ground: 'a',
      reason: '',
      object: null,
      money: null,
    };
    const handedOver = { kind: 'handed-over', on: '2026-05-05', receiver: '', place: '', note: '' };
    for (const content of [handedOver, revoked])
      store().writer.sql(
        `INSERT INTO award_event (id, entry, award_id, kind, content, at, account_name) VALUES (?, '', ?, ?, ?, '', '')`,
        randomUUID(),
        entry.awardId,
        content.kind,
        JSON.stringify(content),
      );
    const golden = pagesOf({ book: 'golden', year: 2026, seriesId: null, volume: 1 });
    expect(golden).toContain('kind-title: SỔ VÀNG KHEN THƯỞNG');
    expect(rowsOf(golden)).toEqual([
      ['01/2026', 'Lò Văn Vàng', 'Hủy bỏ theo Quyết định số 41/QĐ-UBND ngày 06/05/2026', '05/05/2026'],
    ]);
  });

  it('is previewed as a page and downloaded as .docx, by those who may sign in', async () => {
    const ask = await outgoingBook();
    const { html } = await registers().previewBook({ ...ask, nonce: NONCE });
    expect(html).toContain('Về việc cuối');
    const download = (headers: Record<string, string>) =>
      fixture.office.fetch(new Request(`http://127.0.0.1${registerPath(ask, 'docx')}`, { headers }));
    const answer = await download({ [SESSION_HEADER]: fixture.tokenOf('reader') });
    expect(answer.headers.get('content-disposition')).toContain('So-van-ban-di-2026-quyen-01.docx');
    const { tables, sections } = readDocx(new Uint8Array(await answer.arrayBuffer()));
    expect(tables.at(-1)?.rows).toHaveLength(7); // headings, (1) … (10), five numbers
    expect(
      tables
        .at(-1)
        ?.rows.map(({ header }) => header)
        .slice(0, 3),
    ).toEqual([true, true, false]);
    expect(sections).toHaveLength(2);
    expect((await download({})).status).toBe(401);
    expect(
      (await fixture.office.fetch(new Request('http://127.0.0.1/files/registers/other-2026-1.docx'))).status,
    ).toBe(404);
  });
});
