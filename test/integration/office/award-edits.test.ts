import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { giveAwards, importAward } from '#test/support/award-story.ts';
import { refusalBy } from '#test/support/office-client.ts';
import { makeOffice, type OfficeFixture } from '#test/support/office-fixture.ts';
import { WHOLE_ARCHIVE } from '#test/support/office-story.ts';

let fixture: OfficeFixture;
beforeAll(async () => {
  fixture = await makeOffice();
});
afterAll(() => fixture.close());

const archivist = () => fixture.as('archivist').archive;
const edit = (awardIds: string[], changes: object, reason = 'Đối chiếu sổ gốc') =>
  archivist().editAwards({ edit: randomUUID(), awardIds, changes, reason });
const awardOf = (id: string) => fixture.as('reader').archive.award({ id });
const found = async (text: string) =>
  (await fixture.as('reader').archive.search({ ...WHOLE_ARCHIVE, text })).hits.map(({ id }) => id);
const undo = (of: string) => archivist().undoEdit({ edit: of, undo: randomUUID() });

describe('editing records of awards by hand', () => {
  it('previews, changes, is found by the new words only, and is told in the timeline', async () => {
    const [a, b] = [await importAward(fixture, 'Lò Văn Sửa'), await importAward(fixture, 'Lò Thị Sửa')];
    const changes = { unit: 'Trường Trung học cơ sở Quang Vinh', decisionDate: '2024-02-03' };
    const preview = await archivist().previewEdit({ awardIds: [a, b], changes });
    expect(preview).toMatchObject({ changing: 2, same: 0, barredCount: 0 });
    expect(preview.samples[0]?.changes).toEqual([
      { field: 'unit', before: 'Sở Hư Cấu', after: 'Trường Trung học cơ sở Quang Vinh' },
      { field: 'decisionDate', before: '20/11/2025', after: '03/02/2024' },
    ]);
    expect((await awardOf(a)).unit).toBe('Sở Hư Cấu');

    expect(await edit([a, b], changes)).toMatchObject({ edited: 2, barred: 0 });
    const award = await awardOf(a);
    expect(award).toMatchObject({ unit: 'Trường Trung học cơ sở Quang Vinh', decisionDate: '2024-02-03' });
    expect(award.revisions).toMatchObject([
      { accountName: 'Người archivist', reason: 'Đối chiếu sổ gốc', awards: 2, undoes: false, undone: false },
    ]);
    expect(await found('quang vinh sua')).toEqual(expect.arrayContaining([a, b]));
    expect(await found('so hu cau sua')).toEqual([]);
    const { total } = await fixture
      .as('reader')
      .archive.search({ ...WHOLE_ARCHIVE, text: 'quang vinh', fromYear: 2024, toYear: 2024 });
    expect(total).toBe(2);
  });

  it('is undone at a later day, except where somebody edited on', async () => {
    const ids = [await importAward(fixture, 'Mùa A Lùi'), await importAward(fixture, 'Mùa A Tiến')];
    const [back, on] = ids as [string, string];
    const { edit: first } = await edit(ids, { position: 'Hiệu trưởng' });
    await edit([on], { position: 'Phó Hiệu trưởng' });
    await fixture.travelTo('2026-07-01');
    expect(await undo(first)).toMatchObject({
      restored: 1,
      kept: [{ awardId: on, name: 'Mùa A Tiến' }],
    });
    expect((await awardOf(back)).position).toBe('Giáo viên');
    expect((await awardOf(on)).position).toBe('Phó Hiệu trưởng');
    expect((await awardOf(back)).revisions.map(({ undoes, undone }) => [undoes, undone])).toEqual([
      [false, true],
      [true, false],
    ]);
    expect(await found('mua a lui giao vien')).toEqual([back]);
    expect((await refusalBy(undo(first))).code).toBe('EDIT_UNDONE_ALREADY');
    expect((await refusalBy(undo(randomUUID()))).code).toBe('NOT_FOUND');
  });

  it('is not yet known on a day before it', async () => {
    await fixture.travelTo('2026-07-02');
    const id = await importAward(fixture, 'Thào A Xưa');
    await fixture.travelTo('2026-07-09');
    await edit([id], { name: 'Thào A Nay', unit: 'Sở Mới' });
    const on = async (asKnownOn: string, text: string) =>
      (await fixture.as('reader').archive.search({ ...WHOLE_ARCHIVE, text, asKnownOn })).hits.map((hit) => [
        hit.name,
        hit.unit,
      ]);
    expect(await on('2026-07-08', 'thao a')).toEqual([['Thào A Xưa', 'Sở Hư Cấu']]);
    expect(await on('2026-07-09', 'thao a')).toEqual([['Thào A Nay', 'Sở Mới']]);
    expect(await on('2026-07-01', 'thao a')).toEqual([]);
    const { honoreeId } = await awardOf(id);
    const person = (asKnownOn: string) => fixture.as('reader').honorees.get({ id: honoreeId, asKnownOn });
    expect((await person('2026-07-08')).name).toBe('Thào A Xưa');
    expect((await person('2026-07-09')).name).toBe('Thào A Nay');
  });

  it('repeats nothing when the same edit is sent twice', async () => {
    const id = await importAward(fixture, 'Giàng Thị Hai');
    const input = {
      edit: randomUUID(),
      awardIds: [id],
      changes: { signer: 'Trần Văn Ký' },
      reason: 'Bổ sung',
    };
    await archivist().editAwards(input);
    expect(await archivist().editAwards(input)).toMatchObject({ edited: 1 });
    expect((await awardOf(id)).revisions).toHaveLength(1);
  });

  it('renames the person of a single award, and back', async () => {
    const id = await importAward(fixture, 'Nguyễn Văn Sai');
    const { edit: done } = await edit([id], { name: 'Nguyễn Văn Đúng' });
    const { honoreeId } = await awardOf(id);
    expect((await fixture.as('reader').honorees.get({ id: honoreeId })).name).toBe('Nguyễn Văn Đúng');
    await undo(done);
    expect((await fixture.as('reader').honorees.get({ id: honoreeId })).name).toBe('Nguyễn Văn Sai');
    expect(await found('nguyen van sai')).toEqual([id]);
  });

  it('leaves what this office decided to its documents', async () => {
    const { awardIds, issued } = await giveAwards(fixture, ['Lò Văn Ban']);
    const outside = await importAward(fixture, 'Lò Văn Ngoài');
    const refused = await refusalBy(edit(awardIds, { unit: 'Sở Khác' }));
    expect(refused.code).toBe('EDIT_BY_DOCUMENT');
    expect(String(refused.facts.number)).toContain('/QĐ-UBND');
    expect(issued).toBeDefined();
    const both = [...awardIds, outside];
    const preview = await archivist().previewEdit({ awardIds: both, changes: { unit: 'Sở Khác' } });
    expect(preview).toMatchObject({ changing: 1, barred: [{ awardId: awardIds[0], why: 'issued-here' }] });
    expect(await edit(both, { unit: 'Sở Khác' })).toMatchObject({ edited: 1, barred: 1 });
    expect((await awardOf(awardIds[0] ?? '')).unit).not.toBe('Sở Khác');
  });

  it('leaves what a document corrected to documents', async () => {
    const id = await importAward(fixture, 'Lò Thị Chữa');
    await fixture.as('secretary').archive.recordCorrection({
      entry: randomUUID(),
      awardId: id,
      by: { number: '3/VPCTN', date: '2026-05-06' },
      changes: [{ field: 'position', from: 'Giáo viên', to: 'Hiệu trưởng' }],
    });
    expect((await refusalBy(edit([id], { position: 'Tổ trưởng' }))).code).toBe('EDIT_CORRECTED_BY_DOCUMENT');
    await edit([id], { signer: 'Lò Văn Ký' });
    expect((await awardOf(id)).position).toBe('Hiệu trưởng');
    // The words before the correction are still found after an edit of something else.
    expect(await found('lo thi chua giao vien')).toEqual([id]);
  });

  it.each([
    ['nothing at all', {}, 'EDIT_CHANGES_NOTHING'],
    ['what it says already', { unit: 'Sở Hư Cấu' }, 'EDIT_CHANGES_NOTHING'],
    ['a day to come', { decisionDate: '2030-01-01' }, 'EDIT_DAY_IN_FUTURE'],
    ['an award nobody knows', { award: 'khong-co' }, 'NOT_FOUND'],
    ['a dossier nobody knows', { dossier: randomUUID() }, 'NOT_FOUND'],
  ])('refuses %s and changes nothing', async (_what, changes, code) => {
    const id = await importAward(fixture, `Vàng A ${randomUUID().slice(0, 5)}`);
    expect((await refusalBy(edit([id], changes))).code).toBe(code);
    expect((await awardOf(id)).revisions).toEqual([]);
  });

  it('refuses one name for several', async () => {
    const ids = [await importAward(fixture, 'Sùng A Một'), await importAward(fixture, 'Sùng A Hai')];
    expect((await refusalBy(edit(ids, { name: 'Sùng A Chung' }))).code).toBe('EDIT_NAME_OF_SEVERAL');
  });

  it('leaves the honorific of a collective alone', async () => {
    const awards = [
      {
        ...{ rowNumber: 2, kind: 'collective' as const, honorific: null, name: 'Tổ Toán', birthDate: null },
        ...{ position: '', unitName: 'Trường A', reason: '', award: '' },
        ...{ decisionNumber: '77/QĐ-TTg', decisionDate: '2020-01-02' },
      },
    ];
    await fixture.as('archivist').imports.addAwards({ importId: randomUUID(), label: 'Sổ cũ', awards });
    const [id = ''] = await found('to toan');
    expect((await refusalBy(edit([id], { honorific: 'ba' }))).code).toBe('EDIT_CHANGES_NOTHING');
  });
});
