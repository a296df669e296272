import { randomUUID } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readXlsx } from '#electron/lists/read-xlsx.ts';
import type { ExportFormat } from '#shared/contract/archive-exports.ts';
import { SESSION_HEADER } from '#shared/contract/transport.ts';
import type { ListColumn } from '#shared/result-list/columns.ts';
import { printEmptyPages } from '#test/support/certificate-story.ts';
import { refusalBy } from '#test/support/office-client.ts';
import { makeOffice, type OfficeFixture } from '#test/support/office-fixture.ts';
import { WHOLE_ARCHIVE } from '#test/support/office-story.ts';

let fixture: OfficeFixture;
beforeAll(async () => {
  fixture = await makeOffice({ ports: { printPdf: printEmptyPages } });
  const award = (rowNumber: number, name: string, more: object = {}) => ({
    ...{ rowNumber, kind: 'person' as const, honorific: null, name, birthDate: '1970' },
    ...{ position: 'Giáo viên', unitName: 'Sở Hư Cấu', reason: 'Thành tích', award: '' },
    ...{ decisionNumber: '12/QĐ-TTg', decisionDate: '2019-11-20' },
    ...more,
  });
  const awards = [
    award(1, 'Lò Văn Một', { unitName: '=CMD|" /C calc"!A0', reason: '+1, "hai"' }),
    award(2, 'Hà Thị Hai', { decisionDate: '2020-01-02', position: '@lệnh' }),
    // More than a piece, and more than what is written without a thread.
    ...Array.from({ length: 2500 }, (_, at) =>
      award(at + 3, `Vàng A Số ${at}`, {
        decisionNumber: `${at}/QĐ-NV`,
        reason: 'Thành tích dài '.repeat(20),
      }),
    ),
  ];
  await fixture.as('archivist').imports.addAwards({ importId: randomUUID(), label: 'Sổ cũ', awards });
});
afterAll(() => fixture.close());

const { offset: _offset, limit: _limit, facets: _facets, ...WHOLE } = WHOLE_ARCHIVE;
const COLUMNS: ListColumn[] = ['name', 'birthDate', 'unit', 'position', 'decisionDate', 'year', 'reason'];

const prepare = (format: ExportFormat, more: object = {}, columns = COLUMNS) =>
  fixture
    .as('reader')
    .archive.prepareExport({ id: randomUUID(), question: { ...WHOLE, ...more }, columns, format });
const fetchFile = (id: string, role: 'reader' | 'clerk' = 'reader') =>
  fixture.office.fetch(
    new Request(`http://127.0.0.1/files/results/${id}`, {
      headers: { [SESSION_HEADER]: fixture.tokenOf(role) },
    }),
  );
const bytesOf = async (id: string) => new Uint8Array(await (await fetchFile(id)).arrayBuffer());

describe('results as files', () => {
  it('give a spreadsheet of every hit in its order, days as days, nothing that runs', async () => {
    const { id, rows, total, fileName } = await prepare('xlsx', { sort: 'newest' });
    expect([rows, total, fileName]).toEqual([2502, 2502, 'Ket-qua-tra-cuu-2026-05-06.xlsx']);
    const [sheet] = await readXlsx(Buffer.from(await bytesOf(id)));
    const cells = sheet?.cells ?? [];
    expect(cells).toHaveLength(2503);
    expect(cells[0]?.[0]).toBe('Họ và tên');
    expect(String(cells[1]?.[0])).toBe('Hà Thị Hai');
    const dangerous = cells.find(([name]) => name === 'Lò Văn Một');
    expect(dangerous?.[2]).toBe('\'=CMD|" /C calc"!A0');
    expect(dangerous?.[6]).toBe('\'+1, "hai"');
    expect(dangerous?.[5]).toBe(2019);
    expect(await fixture.as('reader').archive.exportProgress({ id })).toEqual({ done: 2502, rows: 2502 });
  });

  it('write days so that Excel sorts and filters them', async () => {
    const { id } = await prepare('xlsx', { text: 'ha thi hai' });
    const parts = unzipSync(await bytesOf(id));
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet).toContain('<c r="E2" s="2"><v>43832</v></c>');
    expect(sheet).toContain('<autoFilter ref="A1:G2"/>');
    expect(sheet).not.toContain('<f>');
  });

  it('give CSV that Excel reads as Vietnamese', async () => {
    const { id } = await prepare('csv', { text: 'lo van mot' });
    const bytes = await bytesOf(id);
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(bytes)).toBe(
      'Họ và tên,Ngày sinh,Đơn vị,Chức vụ,Ngày quyết định,Năm,Thành tích\r\n' +
        'Lò Văn Một,1970,"\'=CMD|"" /C calc""!A0",Giáo viên,20/11/2019,2019,"\'+1, ""hai"""\r\n',
    );
  });

  it('give a document of the first rows that says what to do for the others', async () => {
    const { id, rows, total } = await prepare('docx', { text: 'vang a' });
    expect([rows, total]).toEqual([2000, 2500]);
    const parts = unzipSync(await bytesOf(id));
    const text = strFromU8(parts['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]*>/gu, '');
    expect(text).toContain('Từ tìm: “vang a”');
    expect(text).toContain('Số lượt khen tìm được: 2.500');
    expect(text).toContain('Danh sách này chỉ in 2.000 lượt đầu');
  });

  it('print to PDF', async () => {
    const { id } = await prepare('pdf', { text: 'ha thi hai' });
    const response = await fetchFile(id);
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(new TextDecoder().decode((await response.bytes()).subarray(0, 5))).toBe('%PDF-');
  });

  it('are fetched once, by whoever asked for them', async () => {
    const { id } = await prepare('csv', { text: 'ha thi hai' });
    expect((await fetchFile(id, 'clerk')).status).toBe(409);
    expect((await fetchFile(id)).status).toBe(200);
    expect(await (await fetchFile(id)).json()).toMatchObject({ code: 'EXPORT_GONE' });
    expect((await refusalBy(fixture.as('clerk').archive.exportProgress({ id }))).code).toBe('EXPORT_GONE');
  });

  it('end when nobody wants them any more', async () => {
    const { id } = await prepare('xlsx');
    const response = await fetchFile(id);
    const reader = response.body?.getReader();
    await reader?.read();
    await reader?.cancel();
    expect((await fixture.as('reader').archive.search(WHOLE_ARCHIVE)).total).toBe(2502);
  });

  it('are refused when nothing was found', async () => {
    expect((await refusalBy(prepare('csv', { text: 'khong ai ten nay' }))).code).toBe('EXPORT_EMPTY');
  });

  it('leave a line in the audit log that says what was asked', async () => {
    await prepare('csv', { text: 'ha thi hai', fromYear: 2020 });
    const { entries } = await fixture
      .as('administrator')
      .audit.list({ before: null, limit: 1, subjectId: null });
    expect(JSON.stringify(entries)).toContain('Xuất 1 lượt khen');
  });
});
