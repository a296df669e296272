/** Text inside attached papers: read in the background, found by its words, only by those who may open the paper. */
import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeXlsx } from '#test/integration/lists/list-files.ts';
import { makeOffice, type OfficeFixture, uploadWhole } from '#test/support/office-fixture.ts';
import { person, startSubmission } from '#test/support/office-story.ts';
import { p, smallDocx } from '#test/support/small-docx.ts';
import { smallPdf } from '#test/support/small-pdf.ts';

let fixture: OfficeFixture;
let batchId: string;
beforeAll(async () => {
  fixture = await makeOffice();
  batchId = (await startSubmission(fixture, [person('Nguyễn Văn Thử')])).id;
});
afterAll(() => fixture.close());

async function attach(bytes: Uint8Array, title: string): Promise<string> {
  const own = new Uint8Array(bytes);
  const uploadId = await uploadWhole(fixture.office, fixture.tokenOf('clerk'), own, `${title}.bin`);
  const id = randomUUID();
  const paper = { id, batchId, candidateId: null, kind: 'report' as const, title, uploadId };
  await fixture.as('clerk').nominations.addPaper(paper);
  return id;
}

/** Waits until the office has read all that was attached. */
async function allRead(): Promise<void> {
  while (!(await fixture.as('reader').archive.paperReading({})).done) await setTimeout(100);
}

const find = async (text: string, role: 'reader' | 'archivist' = 'reader') => {
  const { total, papers } = await fixture.as(role).archive.searchPapers({ text, offset: 0, limit: 20 });
  expect(papers).toHaveLength(total);
  return papers.map(({ paper }) => paper.title).sort();
};

describe('words inside papers', () => {
  let pdf: string;
  beforeAll(async () => {
    await attach(smallDocx({ body: p('Ông Phùng Khắc Khoan có sáng kiến làm kênh mương') }), 'Báo cáo');
    await attach(await makeXlsx({ S: [['Lê Thị Kênh', 'mương máng']] }), 'Danh sách');
    pdf = await attach(smallPdf([['Biên bản họp về sáng kiến làm đường giao thông']]), 'Biên bản');
    await attach(smallPdf([[]]), 'Bản quét');
    await attach(Buffer.from([0xff, 0xd8, 0xff]), 'Ảnh');
    await allRead();
  });

  it.each([
    ['sang kien', ['Biên bản', 'Báo cáo']],
    ['kênh mương', ['Báo cáo', 'Danh sách']],
    ['"kenh muong"', ['Báo cáo']],
    ['sáng kiến -kênh', ['Biên bản']],
    ['khoan HOẶC đường', ['Biên bản', 'Báo cáo']],
    ['giao thô', ['Biên bản']],
    ['không có trong giấy nào', []],
    ['-kênh', []],
    ['"', []],
    ['AND NEAR(a b) *', []],
  ])('%s', async (text, titles) => expect(await find(text)).toEqual(titles));

  it('come with where the paper lies and what stands around them', async () => {
    const { papers } = await fixture
      .as('reader')
      .archive.searchPapers({ text: 'khoan', offset: 0, limit: 5 });
    expect(papers).toMatchObject([
      { batch: { id: batchId }, dossier: null, snippet: 'Ông Phùng Khắc Khoan có sáng kiến làm kênh mương' },
    ]);
  });

  it('are missing for a reason, which is told', async () => {
    const { read, without } = await fixture.as('reader').archive.paperReading({});
    expect(read).toBe(3);
    expect(without).toEqual(
      expect.arrayContaining([
        { reason: 'scanned', count: 1 },
        { reason: 'other_format', count: 1 },
      ]),
    );
    expect(await fixture.as('reader').archive.paperText({ id: pdf })).toEqual({
      state: 'read',
      reason: null,
    });
  });

  it('are not found in a paper that was taken out, and again when it is back', async () => {
    await fixture.as('clerk').nominations.removePaper({ id: pdf, batchId });
    expect(await find('giao thông')).toEqual([]);
    await fixture.as('clerk').nominations.restorePaper({ id: pdf, batchId });
    expect(await find('giao thông')).toEqual(['Biên bản']);
  });

  it('are found in a file that came a second time, without reading it again', async () => {
    await attach(smallPdf([['Biên bản họp về sáng kiến làm đường giao thông']]), 'Bản sao');
    expect(await find('giao thông')).toEqual(['Biên bản', 'Bản sao']);
  });

  it('of a restricted or a destroyed file are found by nobody who may not open it', async () => {
    const { store } = fixture.office.core.archive();
    const dossierId = randomUUID();
    await store.write(() => {
      store.writer.sql(
        `INSERT INTO dossier (id, code, title, title_key, maker, start_date, end_date) VALUES (?, 'X1', 'T', 't', '', '2020-01-01', '2020-01-01')`,
        dossierId,
      );
      store.writer.sql('UPDATE paper SET dossier_id = ? WHERE id = ?', dossierId, pdf);
    });
    const set = (sql: string) =>
      store.write(() => store.writer.sql(`UPDATE dossier SET ${sql} WHERE id = ?`, dossierId));
    expect(await find('biên bản họp')).toEqual(['Biên bản', 'Bản sao']);
    await set("access = 'restricted'");
    expect(await find('biên bản họp')).toEqual(['Bản sao']);
    expect(await find('biên bản họp', 'archivist')).toEqual(['Biên bản', 'Bản sao']);
    await store.write(() =>
      store.writer.sql(
        "UPDATE vault_file SET removed_at = '2026-05-06' WHERE sha256 = (SELECT sha256 FROM paper WHERE id = ?)",
        pdf,
      ),
    );
    expect(await find('biên bản họp', 'archivist')).toEqual([]);
    expect(store.reader.sql("SELECT count(*) AS n FROM paper_search WHERE paper_search MATCH 'hop'")).toEqual(
      [{ n: 0 }],
    );
  });

  it('of papers attached before are read when the office is opened again', async () => {
    const { store } = fixture.office.core.archive();
    await store.write(() => {
      store.writer.exec(
        'DELETE FROM paper_search; DELETE FROM paper_text; UPDATE paper_text_mark SET paper_row = 0',
      );
    });
    await fixture.reopen();
    expect((await fixture.as('reader').archive.paperReading({})).done).toBe(false);
    await allRead();
    expect(await find('kênh')).toEqual(['Báo cáo', 'Danh sách']);
  });
});
