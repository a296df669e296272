import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refusalBy } from '#test/support/office-client.ts';
import { makeOffice, type OfficeFixture } from '#test/support/office-fixture.ts';

let fixture: OfficeFixture;
beforeAll(async () => {
  fixture = await makeOffice();
});
afterAll(() => fixture.close());

const save = (role: 'reader' | 'archivist', name: string, shared = false) =>
  fixture.as(role).archive.saveSearch({ id: randomUUID(), name, address: { q: 'hoa', from: 2014 }, shared });
const namesFor = async (role: 'reader' | 'archivist' | 'clerk' | 'administrator') =>
  (await fixture.as(role).archive.savedSearches({})).map(({ name }) => name);

describe('searches that are kept', () => {
  it('belong to whoever keeps them, until they are shared with the office', async () => {
    const mine = await save('reader', 'Ngành y từ 2014');
    expect(mine).toMatchObject({ own: true, mayChange: true, address: { q: 'hoa', from: 2014 } });
    expect(await namesFor('archivist')).toEqual([]);
    await fixture
      .as('reader')
      .archive.changeSavedSearch({ id: mine.id, version: mine.version, name: 'Ngành y', shared: true });
    expect(await namesFor('archivist')).toEqual(['Ngành y']);
    const [seen] = await fixture.as('archivist').archive.savedSearches({});
    expect(seen).toMatchObject({ own: false, mayChange: false, ownerName: 'Người reader' });
  });

  it('are changed by their owner, a shared one by the administrator too, and by nobody else', async () => {
    const shared = await save('reader', 'Dùng chung', true);
    const change = { id: shared.id, version: shared.version, name: 'Đổi tên', shared: true };
    expect((await refusalBy(fixture.as('clerk').archive.changeSavedSearch(change))).code).toBe(
      'SEARCH_OF_ANOTHER',
    );
    expect((await fixture.as('administrator').archive.changeSavedSearch(change)).name).toBe('Đổi tên');
    expect((await refusalBy(fixture.as('reader').archive.changeSavedSearch(change))).code).toBe('STALE');
    const own = await save('archivist', 'Riêng tôi');
    const removal = fixture.as('administrator').archive.removeSavedSearch({ id: own.id, version: 0 });
    expect((await refusalBy(removal)).code).toBe('NOT_FOUND');
  });

  it('come back after they were removed', async () => {
    const { id, version } = await save('archivist', 'Tạm');
    await fixture.as('archivist').archive.removeSavedSearch({ id, version });
    expect(await namesFor('archivist')).not.toContain('Tạm');
    await fixture.as('archivist').archive.restoreSavedSearch({ id });
    expect(await namesFor('archivist')).toContain('Tạm');
  });

  it('have names that nobody sees twice, accents or not', async () => {
    await save('archivist', 'Nhà giáo ưu tú');
    expect((await refusalBy(save('archivist', 'nha giao uu tu'))).code).toBe('SEARCH_NAME_TAKEN');
    expect((await save('reader', 'Nhà giáo ưu tú')).name).toBe('Nhà giáo ưu tú');
  });

  it('are kept once when the same is sent twice', async () => {
    const input = { id: randomUUID(), name: 'Một lần', address: {}, shared: false };
    await fixture.as('archivist').archive.saveSearch(input);
    await fixture.as('archivist').archive.saveSearch(input);
    expect((await namesFor('archivist')).filter((name) => name === 'Một lần')).toHaveLength(1);
  });
});
