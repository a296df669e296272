import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refusalBy } from '#test/support/office-client.ts';
import { makeOffice, type OfficeFixture } from '#test/support/office-fixture.ts';
import { unitInput } from '#test/support/office-story.ts';

let fixture: OfficeFixture;
beforeAll(async () => {
  fixture = await makeOffice();
});
afterAll(() => fixture.close());
const create = (name: string, more: Partial<ReturnType<typeof unitInput>> = {}) =>
  fixture.as('clerk').units.create({ ...unitInput(name), ...more });
async function move(id: string, parentId: string | null) {
  const unit = (await fixture.as('clerk').units.list({})).find((one) => one.id === id);
  if (unit === undefined) throw new Error('no unit');
  const { awardCount, parentName, ...fields } = unit;
  return fixture.as('clerk').units.update({ ...fields, parentId });
}

describe('units', () => {
  it('form a tree and never a circle', async () => {
    const top = await create('Sở Một');
    const middle = await create('Phòng Hai', { parentId: top.id });
    const low = await create('Tổ Ba', { parentId: middle.id });
    expect(low.parentName).toBe('Phòng Hai');
    expect((await refusalBy(move(top.id, low.id))).code).toBe('UNIT_CYCLE');
    expect((await refusalBy(move(top.id, top.id))).code).toBe('UNIT_CYCLE');
    const self = unitInput('Tự Mình');
    expect((await refusalBy(create('Tự Mình', { ...self, parentId: self.id }))).code).toBe('UNIT_CYCLE');
    expect((await move(low.id, top.id)).parentName).toBe('Sở Một');
  });

  it('of one name stand once under one parent, however it is written', async () => {
    const parent = await create('Sở Bốn');
    await create('Phòng Tổ chức', { parentId: parent.id });
    const twin = create('phòng  TỔ CHỨC', { parentId: parent.id });
    expect((await refusalBy(twin)).code).toBe('UNIT_EXISTS');
    expect((await create('Phòng Tổ chức')).parentId).toBeNull();
    expect((await refusalBy(create('Phòng Tổ chức'))).code).toBe('UNIT_EXISTS');
  });

  it('refuse an end before their beginning and days that do not exist', async () => {
    const dates = { validFrom: '2026-02-01', validTo: '2026-01-31' };
    expect((await refusalBy(create('Sở Năm', dates))).code).toBe('DATE_ORDER');
    expect((await refusalBy(create('Sở Năm', { validFrom: '2026-02-30' }))).code).toBe('BAD_REQUEST');
    const day = { validFrom: '2026-02-01', validTo: '2026-02-01' };
    expect((await create('Sở Năm', day)).validTo).toBe('2026-02-01');
  });

  it('refuse a parent that is not there', async () => {
    expect((await refusalBy(create('Sở Sáu', { parentId: randomUUID() }))).code).toBe('NOT_FOUND');
  });

  it('are made once by a double click and refuse a stale edit', async () => {
    const input = unitInput('Sở Bảy');
    const [first, second] = await Promise.all([
      fixture.as('clerk').units.create(input),
      fixture.as('clerk').units.create(input),
    ]);
    expect(second).toEqual(first);
    await fixture.as('clerk').units.update({ ...input, version: 0, abbreviation: 'A' });
    const stale = fixture.as('archivist').units.update({ ...input, version: 0, abbreviation: 'B' });
    expect((await refusalBy(stale)).code).toBe('STALE');
    const kept = (await fixture.as('reader').units.list({})).find(({ id }) => id === input.id);
    expect(kept).toMatchObject({ abbreviation: 'A', version: 1 });
  });
});
