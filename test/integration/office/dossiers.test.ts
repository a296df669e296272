import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Role } from '#shared/contract/roles.ts';
import { paperPath, SESSION_HEADER } from '#shared/contract/transport.ts';
import { giveAwards, importAward } from '#test/support/award-story.ts';
import {
  addDocument,
  dossierInput,
  EVERY_DOSSIER,
  editOf,
  openDossier,
} from '#test/support/dossier-story.ts';
import { refusalBy } from '#test/support/office-client.ts';
import { makeOffice, type OfficeFixture } from '#test/support/office-fixture.ts';

let fixture: OfficeFixture;
beforeAll(async () => {
  fixture = await makeOffice();
});
afterAll(() => fixture.close());
const desk = (role: Role = 'archivist') => fixture.as(role).dossiers;
const codes = async (more: Partial<typeof EVERY_DOSSIER> | object, role: Role = 'archivist') =>
  (await desk(role).list({ ...EVERY_DOSSIER, ...more })).dossiers.map(({ code }) => code);
const download = (id: string, role: Role) =>
  fixture.office.fetch(
    new Request(`http://127.0.0.1${paperPath(id)}`, { headers: { [SESSION_HEADER]: fixture.tokenOf(role) } }),
  );

describe('an archive file opened by hand', () => {
  it('takes the next number of its year, keeps every field, and is found by its words', async () => {
    const first = await openDossier(fixture, { title: 'Hộp cũ số một' });
    const second = await openDossier(fixture, { title: 'Hộp cũ số hai', keywords: 'liên hoan' });
    expect([first.code, second.code]).toEqual(['01.2014.TĐKT', '02.2014.TĐKT']);
    expect(second).toMatchObject({
      fileCode: 'H01.23.45.2014.02.2014.TĐKT',
      state: 'open',
      keptUntil: '2034-12-31',
      handInDue: '2015-11-20',
      physicalState: 'Giấy ố nhẹ',
      events: [{ kind: 'opened', accountName: 'Người archivist' }],
    });
    expect(await codes({ text: 'lien hoan hai' })).toEqual(['02.2014.TĐKT']);
    expect(await codes({ text: '01 2014 tdkt' })).toEqual(['01.2014.TĐKT']);
    expect(await codes({ year: 2013 })).toEqual([]);
    expect(await codes({ keeping: 'permanent' })).toEqual([]);
  });

  it('is not made twice by a double click, nor with a taken code, nor with its days reversed', async () => {
    const input = dossierInput({ code: '15/HS-CU' });
    const [once, twice] = [await desk().open(input), await desk().open(input)];
    expect(twice).toEqual(once);
    const taken = desk().open(dossierInput({ code: '15/HS-CU' }));
    expect((await refusalBy(taken)).code).toBe('DOSSIER_CODE_TAKEN');
    const reversed = desk().open(dossierInput({ startDate: '2015-01-01' }));
    expect((await refusalBy(reversed)).code).toBe('DOSSIER_DATES_REVERSED');
  });

  it('is closed with its note, and takes no document until it is reopened with a reason', async () => {
    const { id, version } = await openDossier(fixture);
    const closed = await desk().close({ id, version, closedOn: '2026-05-06', closing: 'Gồm 31 tờ.' });
    expect(closed).toMatchObject({ state: 'closed', closing: 'Gồm 31 tờ.' });
    expect((await refusalBy(addDocument(fixture, id, '%PDF a'))).code).toBe('DOSSIER_CLOSED');
    const stale = desk().reopen({ id, version, reason: 'Bổ sung' });
    expect((await refusalBy(stale)).code).toBe('STALE');
    const open = await desk().reopen({ id, version: closed.version, reason: 'Bổ sung' });
    expect(open.state).toBe('open');
    expect(open.events[0]).toMatchObject({ kind: 'reopened', facts: { reason: 'Bổ sung' } });
  });

  it('is handed in only when it is closed', async () => {
    const { id, version } = await openDossier(fixture);
    const early = desk().handIn({ id, version, on: '2026-05-06' });
    expect((await refusalBy(early)).code).toBe('DOSSIER_NOT_CLOSED');
  });
});

describe('documents of a file', () => {
  it('are kept once though they lie in several files', async () => {
    const [a, b] = [await openDossier(fixture), await openDossier(fixture)];
    const { id: itemId, dossier } = await addDocument(fixture, a.id, '%PDF shared', { title: 'Chung' });
    const [item] = dossier.items;
    const taken = await desk().addItem({
      id: randomUUID(),
      dossierId: b.id,
      title: 'Chung',
      uploadId: null,
      fromItemId: itemId,
      description: {},
    });
    expect(taken.items[0]?.file).toMatchObject({
      sha256: item?.file?.sha256,
      alsoIn: [{ id: a.id, code: a.code }],
    });
    const { store } = fixture.office.core.archive();
    expect(
      store.reader.sql('SELECT count(*) AS n FROM vault_file WHERE sha256 = ?', item?.file?.sha256),
    ).toEqual([{ n: 1 }]);
    expect((await refusalBy(addDocument(fixture, b.id, '%PDF shared'))).code).toBe('DOSSIER_HAS_PAPER');
  });

  it('stand in the order a person gives them; by date where nobody has', async () => {
    const { id } = await openDossier(fixture);
    await addDocument(fixture, id, '%PDF 3', { title: 'Ba', issuedOn: '2014-03-03' });
    await addDocument(fixture, id, '%PDF 0', { title: 'Không ngày' });
    await addDocument(fixture, id, '%PDF 1', { title: 'Một', issuedOn: '2014-01-01' });
    const titles = (dossier: Awaited<ReturnType<ReturnType<typeof desk>['get']>>) =>
      dossier.items.map(({ title, ordinal }) => `${ordinal} ${title}`);
    const dossier = await desk().get({ id });
    expect(titles(dossier)).toEqual(['1 Một', '2 Ba', '3 Không ngày']);
    const itemIds = dossier.items.map((one) => one.id).reverse();
    const turned = await desk().orderItems({ dossierId: id, itemIds, byDate: false });
    expect(titles(turned)).toEqual(['1 Không ngày', '2 Ba', '3 Một']);
    const byDate = await desk().orderItems({ dossierId: id, itemIds: [], byDate: true });
    expect(titles(byDate)).toEqual(['1 Một', '2 Ba', '3 Không ngày']);
    const wrong = desk().orderItems({ dossierId: id, itemIds: itemIds.slice(1), byDate: false });
    expect((await refusalBy(wrong)).code).toBe('STALE');
  });

  it('are taken out and put back; one that was never scanned is described all the same', async () => {
    const { id } = await openDossier(fixture);
    const { id: itemId } = await addDocument(fixture, id, '%PDF out');
    const bare = { dossierId: id, title: 'Biên bản họp', uploadId: null, fromItemId: null };
    await desk().addItem({
      ...bare,
      id: randomUUID(),
      description: { sheet: '04-06', typeName: 'Biên bản' },
    });
    const without = await desk().removeItem({ id: itemId, undo: false });
    expect(without.items.map(({ title, file, sheet }) => ({ title, file, sheet }))).toEqual([
      { title: 'Biên bản họp', file: null, sheet: '04-06' },
    ]);
    expect((await desk().removeItem({ id: itemId, undo: true })).items).toHaveLength(2);
  });

  it('say by themselves what the office knows of its own decision, which cannot be taken out', async () => {
    const { decisionId } = await giveAwards(fixture, ['Đỗ Thị Hồ Sơ']);
    const [found] = (await desk().list({ ...EVERY_DOSSIER, year: 2026 })).dossiers;
    const dossier = await desk().get({ id: found?.id ?? '' });
    expect(dossier.decisionId).toBe(decisionId);
    expect(dossier.items[0]).toMatchObject({
      typeName: 'Quyết định',
      codeNumber: '01',
      codeNotation: 'QĐ-UBND',
      issuedOn: '2026-05-06',
    });
    const out = desk().removeItem({ id: dossier.items[0]?.id ?? '', undo: false });
    expect((await refusalBy(out)).code).toBe('DOSSIER_ITEM_ISSUED');
  });
});

describe('awards of a file', () => {
  const OLD = { decisionNumber: '321/QĐ-UBND', decisionDate: '2014-11-20' };

  it('brought in from old lists are attached by decision; the term is the longest they ask for', async () => {
    await importAward(fixture, 'Lò Văn Tỉnh', OLD);
    await importAward(fixture, 'Lò Văn Nước', {
      ...OLD,
      award: 'Huân chương Lao động hạng Ba',
      decisionNumber: '9/QĐ-CTN',
    });
    const offered = await desk().attachable({ text: '321 2014' });
    expect(offered).toEqual([expect.objectContaining({ ...OLD, awards: 1 })]);
    const opened = await openDossier(fixture, { retentionYears: 20 });
    const followed = await desk().update({ ...editOf(opened), retentionByHand: false });
    const attached = await desk().attachAwards({ dossierId: followed.id, ...OLD });
    expect(attached).toMatchObject({ awardCount: 1, retentionYears: 20 });
    const mixed = await desk().attachAwards({ dossierId: followed.id, ...OLD, decisionNumber: '9/QĐ-CTN' });
    expect(mixed).toMatchObject({ awardCount: 2, retentionYears: null, keptUntil: null });
    expect(mixed.retentionReasons.map(({ years }) => years)).toEqual([null, 20]);
    const again = desk().attachAwards({ dossierId: followed.id, ...OLD });
    expect((await refusalBy(again)).code).toBe('NOTHING_TO_ATTACH');
    const short = desk().update({ ...editOf(mixed), retentionByHand: true, retentionYears: 20 });
    expect((await refusalBy(short)).code).toBe('RETENTION_BELOW_RULE');
    const parted = await desk().detachAwards({ dossierId: followed.id, ...OLD, decisionNumber: '9/QĐ-CTN' });
    expect(parted).toMatchObject({ awardCount: 1, retentionYears: 20 });
  });

  it('of its own decision stay in it', async () => {
    const { issued } = await giveAwards(fixture, ['Đỗ Văn Ở Lại']);
    const [found] = (await desk().list({ ...EVERY_DOSSIER, year: 2026 })).dossiers;
    const away = desk().detachAwards({
      dossierId: found?.id ?? '',
      decisionNumber: `${String(issued.number).padStart(2, '0')}/QĐ-UBND`,
      decisionDate: '2026-05-06',
    });
    expect((await refusalBy(away)).code).toBe('AWARD_BELONGS_HERE');
  });
});

describe('a file of restricted use', () => {
  it('does not exist for clerk and reader: not in the list, not by its address, not by its papers or awards', async () => {
    const OLD = { decisionNumber: '77/QĐ-UBND', decisionDate: '2013-11-20' };
    const awardId = await importAward(fixture, 'Lò Thị Kín', OLD);
    const { id } = await openDossier(fixture, { title: 'Hồ sơ kín', access: 'restricted' });
    const { id: paperId } = await addDocument(fixture, id, '%PDF secret');
    await desk().attachAwards({ dossierId: id, ...OLD });
    for (const role of ['clerk', 'reader'] as const) {
      expect(await codes({ text: 'ho so kin' }, role)).toEqual([]);
      expect((await refusalBy(desk(role).get({ id }))).code).toBe('DOSSIER_RESTRICTED');
      expect((await refusalBy(fixture.as(role).archive.award({ id: awardId }))).code).toBe(
        'DOSSIER_RESTRICTED',
      );
      expect((await download(paperId, role)).status).toBe(409);
    }
    for (const role of ['administrator', 'archivist', 'approver', 'secretary'] as const) {
      expect(await codes({ text: 'ho so kin' }, role)).toHaveLength(1);
      expect((await fixture.as(role).archive.award({ id: awardId })).name).toBe('Lò Thị Kín');
      expect((await download(paperId, role)).status).toBe(200);
    }
  });
});

describe('levels of description', () => {
  const fields = {
    organCode: '',
    dates: '',
    history: '',
    contents: '',
    language: '',
    findingAid: '',
    safetyCopy: '',
    notes: '',
  };
  it('lead from the fonds to the file, are counted, and are not removed while something lies in them', async () => {
    const fonds = {
      ...fields,
      id: randomUUID(),
      version: null,
      level: 'fonds',
      code: '05',
      title: 'Phông Ban TĐKT',
    } as const;
    const series = {
      ...fields,
      id: randomUUID(),
      version: null,
      level: 'series',
      code: '01',
      title: 'Mục lục 1',
    } as const;
    expect((await refusalBy(desk().saveGroup({ ...series, parentId: null }))).code).toBe('GROUP_NEEDS_FONDS');
    await desk().saveGroup({ ...fonds, parentId: null });
    await desk().saveGroup({ ...series, parentId: fonds.id });
    const twin = desk().saveGroup({ ...series, id: randomUUID(), parentId: fonds.id });
    expect((await refusalBy(twin)).code).toBe('GROUP_CODE_TAKEN');
    const dossier = await openDossier(fixture, { groupId: series.id });
    await addDocument(fixture, dossier.id, '%PDF in a series');
    expect(dossier.groupPath.map(({ code }) => code)).toEqual(['05', '01']);
    expect(await codes({ groupId: fonds.id })).toEqual([dossier.code]);
    const groups = await desk('reader').groups({});
    expect(groups.map(({ code, dossierCount, digitised }) => ({ code, dossierCount, digitised }))).toEqual([
      { code: '05', dossierCount: 1, digitised: 1 },
      { code: '01', dossierCount: 1, digitised: 1 },
    ]);
    const full = desk().removeGroup({ id: series.id, version: 0 });
    expect((await refusalBy(full)).code).toBe('GROUP_NOT_EMPTY');
  });
});
