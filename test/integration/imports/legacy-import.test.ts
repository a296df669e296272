import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  BANG_KHEN,
  bringIn,
  openList,
  rowsToCorrect,
  settingsFor,
  smallList,
  uploadList,
  whenResting,
} from '#test/support/legacy-import-story.ts';
import { refusalBy } from '#test/support/office-client.ts';
import { makeOffice, type OfficeFixture } from '#test/support/office-fixture.ts';

let fixture: OfficeFixture;
beforeAll(async () => {
  fixture = await makeOffice();
});
afterAll(() => fixture.close());

const archivist = () => fixture.as('archivist').imports;
const search = (text: string) =>
  fixture.as('reader').archive.search({
    text,
    awardTypeIds: [],
    kinds: [],
    units: [],
    fromYear: null,
    toYear: null,
    decisionNumber: '',
    offset: 0,
    limit: 50,
    facets: false,
  });

describe('an old list', () => {
  const LIST = smallList([
    ['Kiều Văn Một', 'Sở Hư Cấu', BANG_KHEN, '12/QĐ-UBND', '03/02/2009'],
    ['Kiều Văn Hai', 'Sở Hư Cấu', BANG_KHEN, '12/QĐ-UBND', '03/02/2009'],
    ['Kiều Văn Một', 'Sở Hư Cấu', BANG_KHEN, 'QĐ số 012/QĐ-UBND', '3/2/2009'],
    ['Kiều Sai Ngày', 'Sở Hư Cấu', BANG_KHEN, '12/QĐ-UBND', '30/02/2009'],
    ['Kiều Năm Lạ', 'Sở Hư Cấu', BANG_KHEN, '12/QĐ-UBND', '03/02/2104'],
    ['Kiều Năm Cụt', 'Sở Hư Cấu', BANG_KHEN, '12/QĐ-UBND', '03/02/0019'],
    ['Kiều Danh Hiệu', 'Sở Hư Cấu', 'Huy hiệu không có', '12/QĐ-UBND', '03/02/2009'],
    ["=CMD|' /C calc'!A0", 'Sở Hư Cấu', BANG_KHEN, '12/QĐ-UBND', '30/02/2009'],
  ]);

  it('is looked at, checked without a trace, and brought in with every row accounted for', async () => {
    const importId = await openList(fixture, LIST);
    const survey = await archivist().surveyLegacy({ importId, sheet: null, headerRow: null });
    expect(survey.sheets).toEqual([{ index: 0, name: 'Danh sách cũ', hidden: false, rows: 9 }]);
    expect(survey.columns.map(({ field }) => field)).toEqual([
      'ordinal',
      'name',
      'position',
      'unit',
      'award',
      'decisionNumber',
      'decisionDate',
    ]);
    const settings = { sheet: 0, mapping: survey.mapping, accept: [] };
    const preview = await archivist().previewLegacy({ importId, settings, afterRow: 3, limit: 2 });
    expect(preview.more).toBe(true);
    expect(preview.rows.map(({ rowNumber, record }) => [rowNumber, record?.name])).toEqual([
      [4, 'Kiều Văn Một'],
      [5, undefined],
    ]);
    await archivist().checkLegacy({ importId, settings });
    const checked = await whenResting(fixture, importId);
    expect(checked.state).toBe('checked');
    expect(checked.counts).toMatchObject({ read: 8, imported: 2, refused: 5, duplicates: 1, newHonorees: 2 });
    expect((await search('kieu van')).total).toBe(0);
    await archivist().runLegacy({ importId, settings, again: false });
    const done = await whenResting(fixture, importId);
    expect(done).toMatchObject({ state: 'done', imported: 2, toCorrect: 5, duplicates: 1, progress: null });
    expect(done.counts).toEqual(checked.counts);
    expect((await search('kieu van')).total).toBe(2);
    const problems = await archivist().legacyProblems({
      importId,
      severity: null,
      code: null,
      offset: 0,
      limit: 100,
    });
    expect(
      problems.rows.map(({ rowNumber, severity, problems: [first] }) => [rowNumber, severity, first?.code]),
    ).toEqual([
      [4, 'duplicate', 'twice_in_file'],
      [5, 'refused', 'impossible_date'],
      [6, 'refused', 'year_out_of_range'],
      [7, 'refused', 'year_out_of_range'],
      [8, 'refused', 'unknown_award'],
      [9, 'refused', 'impossible_date'],
    ]);
    expect(problems.rows[0]?.problems[0]?.otherRow).toBe(2);
    for (const { problems: reasons } of problems.rows)
      for (const { vi } of reasons) expect(vi).toMatch(/\.$/u);
  });

  it('brought in a second time is told; meant all the same, every row is a duplicate with its evidence', async () => {
    const importId = await openList(fixture, LIST);
    const settings = await settingsFor(fixture, importId);
    const refused = await refusalBy(archivist().runLegacy({ importId, settings, again: false }));
    expect(refused).toMatchObject({
      code: 'IMPORT_SAME_FILE',
      facts: { date: '06/05/2026', label: 'Danh sách cũ.csv' },
    });
    expect((await archivist().legacyStatus({ importId })).earlier).toHaveLength(1);
    await archivist().runLegacy({ importId, settings, again: true });
    const done = await whenResting(fixture, importId);
    expect(done.counts).toMatchObject({ imported: 0, duplicates: 3, refused: 5, newHonorees: 0 });
    const { rows } = await archivist().legacyProblems({
      importId,
      severity: 'duplicate',
      code: 'already_in_archive',
      offset: 0,
      limit: 9,
    });
    expect(rows[0]?.problems[0]?.known).toMatchObject({ name: 'Kiều Văn Một', decisionNumber: '12/QĐ-UBND' });
    expect((await search('kieu van')).total).toBe(2);
  });

  it('gives its wrong rows out as a file that disarms formulas, and takes them back corrected into the same batch, once', async () => {
    const { imports } = await archivist().legacyImports({ offset: 0, limit: 10 });
    const importId = imports.at(-1)?.importId ?? '';
    expect((await rowsToCorrect(fixture, importId, 'xlsx')).subarray(0, 2).toString()).toBe('PK');
    const csv = (await rowsToCorrect(fixture, importId, 'csv')).toString('utf8');
    expect(csv).toContain("'=CMD|' /C calc'!A0");
    const lines = csv.split('\r\n');
    expect(lines).toHaveLength(5 + 2);
    expect(lines[0]).toContain('Số dòng');
    const corrected = csv.replaceAll('30/02/2009', '03/02/2009').replaceAll('03/02/2104', '03/02/2010');
    const correct = async (text: string) => {
      const uploadId = await uploadList(fixture, Buffer.from(text), 'Dòng cần sửa.csv');
      await archivist().correctLegacy({ importId, uploadId });
      return whenResting(fixture, importId);
    };
    const done = await correct(corrected);
    expect(done).toMatchObject({ state: 'done', imported: 5, toCorrect: 2 });
    expect((await search('kieu')).total).toBe(4);
    expect((await search('cmd calc')).hits[0]?.name).toBe("=CMD|' /C calc'!A0");
    const again = await correct(corrected);
    expect(again).toMatchObject({ state: 'done', imported: 5, toCorrect: 2 });
    expect((await search('kieu')).total).toBe(4);
    const foreign = await uploadList(fixture, LIST, 'a.csv');
    expect((await refusalBy(archivist().correctLegacy({ importId, uploadId: foreign }))).code).toBe(
      'NOT_A_CORRECTION_FILE',
    );
  });

  it('takes doubtful rows that a person has marked', async () => {
    const list = smallList([['Kiều Văn Hai', 'Sở Khác', BANG_KHEN, '12/QĐ-UBND', '03/02/2009']]);
    const { importId, state, counts } = await bringIn(fixture, list);
    expect({ state, ...counts }).toMatchObject({ state: 'done', imported: 0, doubtful: 1 });
    const { rows } = await archivist().legacyProblems({
      importId,
      severity: 'doubtful',
      code: null,
      offset: 0,
      limit: 9,
    });
    expect(rows[0]?.problems).toMatchObject([
      { code: 'same_name_in_decision', known: { unit: 'Sở Hư Cấu' } },
    ]);
    const csv = (await rowsToCorrect(fixture, importId, 'csv')).toString('utf8');
    const [head = '', line = ''] = csv.split('\r\n');
    const marked = line.replace(/,,1,/u, ',x,1,');
    expect(marked).not.toBe(line);
    const uploadId = await uploadList(fixture, Buffer.from(`${head}\r\n${marked}\r\n`), 'b.csv');
    await archivist().correctLegacy({ importId, uploadId });
    expect(await whenResting(fixture, importId)).toMatchObject({ imported: 1, toCorrect: 0 });
  });

  it('remembers how it was read', async () => {
    const importId = await openList(
      fixture,
      smallList([['Kiều Nhớ', 'Sở', BANG_KHEN, '1/QĐ-UBND', '03/02/2011']]),
    );
    expect((await archivist().surveyLegacy({ importId, sheet: null, headerRow: null })).remembered).toBe(
      true,
    );
    const [profile] = await archivist().legacyProfiles({});
    expect(profile?.usedTimes).toBeGreaterThan(1);
    await archivist().removeLegacyProfile({ id: profile?.id ?? '' });
    expect((await archivist().surveyLegacy({ importId, sheet: null, headerRow: null })).remembered).toBe(
      false,
    );
  });

  it('that cannot be read is refused in words', async () => {
    const uploadId = await uploadList(fixture, Buffer.from('không phải Excel'), 'a.xlsx');
    const open = (id: string) => archivist().openLegacy({ importId: randomUUID(), uploadId: id, label: '' });
    expect((await refusalBy(open(uploadId))).code).toBe('NOT_A_LIST_FILE');
    expect((await refusalBy(open(randomUUID()))).code).toBe('FILE_DAMAGED');
    expect((await refusalBy(archivist().legacyStatus({ importId: randomUUID() }))).code).toBe('NOT_FOUND');
  });
});
