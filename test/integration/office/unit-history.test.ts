import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { treeOfDay } from '#electron/features/units/genealogy.ts';
import { readOfficeUnitsAt } from '#electron/features/units/office-history.ts';
import type { NewUnit } from '#shared/contract/unit-history.ts';
import type { UnitChange } from '#shared/domain/unit-history/event.ts';
import { refusalBy } from '#test/support/office-client.ts';
import { makeOffice, type OfficeFixture } from '#test/support/office-fixture.ts';
import { unitInput } from '#test/support/office-story.ts';

let fixture: OfficeFixture;
beforeAll(async () => {
  fixture = await makeOffice();
});
afterAll(() => fixture.close());

const clerk = () => fixture.as('clerk');
const DOCUMENT = { number: '1654/NQ-UBTVQH15', date: '2025-06-16' };
const make = async (name: string, parentId: string | null = null) =>
  (await clerk().units.create({ ...unitInput(name), kind: 'commune', parentId })).id;
const plan = (day: string, change: UnitChange, newUnits: NewUnit[] = []) => ({
  id: randomUUID() as string,
  day,
  change,
  document: DOCUMENT,
  note: '',
  newUnits,
});
async function enter(...events: ReturnType<typeof plan>[]) {
  const entry = randomUUID();
  await clerk().units.enterEvents({ entry, events });
  return { entry, events: events.map(({ id }) => id) };
}
const takeBack = (ofEntry: string) =>
  clerk().units.takeBackEvents({ entry: randomUUID(), events: [], ofEntry, reason: 'Nhập nhầm' });
const namesOn = async (day: string) => (await clerk().units.tree({ day })).map(({ name }) => name);

describe('units over time', () => {
  it('go through the change to two levels: the maps of both days, whence and whither, with the resolution', async () => {
    const district = await make('Huyện Thuận Giang');
    const [one, two] = [await make('Xã An Bình', district), await make('Xã Quảng Giao', district)];
    const merged: NewUnit = { id: randomUUID(), name: 'Xã Thuận An', kind: 'commune', parentId: null };
    await enter(
      plan('2025-07-01', { kind: 'level-abolished', units: [district] }),
      plan('2025-07-01', { kind: 'merged', units: [one, two], into: merged.id }, [merged]),
    );
    expect(await namesOn('2025-06-30')).toEqual(
      expect.arrayContaining(['Huyện Thuận Giang', 'Xã An Bình', 'Xã Quảng Giao']),
    );
    const after = await namesOn('2025-07-01');
    expect(after).toContain('Xã Thuận An');
    expect(after).not.toContain('Xã An Bình');
    const genealogy = await clerk().units.genealogy({ id: one });
    expect(genealogy.today).toMatchObject({ is: 'standing', id: merged.id, name: 'Xã Thuận An' });
    expect(genealogy.parents).toEqual([{ id: district, name: 'Huyện Thuận Giang', from: null }]);
    expect(genealogy.descents).toEqual([
      { from: one, to: merged.id, day: '2025-07-01', kind: 'merged', whole: true },
    ]);
    expect(genealogy.events[0]).toMatchObject({ document: DOCUMENT, by: 'Người clerk', takenBack: null });
    const whole = await clerk().units.genealogy({ id: merged.id });
    expect(whole.kin.map(({ name, generation }) => [name, generation])).toEqual([
      ['Xã Thuận An', 0],
      ['Xã An Bình', -1],
      ['Xã Quảng Giao', -1],
    ]);
    const record = (await clerk().units.list({})).find(({ id }) => id === one);
    expect(record?.validTo).toBe('2025-06-30');
    const made = (await clerk().units.list({})).find(({ id }) => id === merged.id);
    expect(made).toMatchObject({ validFrom: '2025-07-01', leaderTitle: 'Chủ tịch UBND xã Thuận An' });
  });

  it('come back as they were when an entry is taken back, the new unit with it, and can be entered again', async () => {
    const old = await make('Xã Tân Hà');
    const before = (await clerk().units.list({})).find(({ id }) => id === old);
    const fresh: NewUnit = { id: randomUUID(), name: 'Phường Tân Hà', kind: 'commune', parentId: null };
    const events = [plan('2025-07-01', { kind: 'merged', units: [old], into: fresh.id }, [fresh])];
    const { entry } = await enter(...events);
    await takeBack(entry);
    const list = await clerk().units.list({});
    expect(list.find(({ id }) => id === old)).toMatchObject({ ...before, version: 2 });
    expect(list.find(({ id }) => id === fresh.id)).toBeUndefined();
    const history = (await clerk().units.genealogy({ id: old })).events;
    expect(history).toMatchObject([{ takenBack: { by: 'Người clerk', reason: 'Nhập nhầm' } }]);
    await enter(...events.map((event) => ({ ...event, id: randomUUID() as string })));
    expect(await namesOn('2025-07-01')).toContain('Phường Tân Hà');
  });

  it('are entered once by a double click, all or nothing', async () => {
    const unit = await make('Xã Lặp');
    const entry = randomUUID();
    const events = [plan('2024-01-01', { kind: 'renamed', unit, from: 'Xã Lặp', to: 'Xã Hai Lần' })];
    const [first, second] = await Promise.all([
      clerk().units.enterEvents({ entry, events }),
      clerk().units.enterEvents({ entry, events }),
    ]);
    expect(second).toEqual(first);
    const bad = [
      plan('2024-05-01', { kind: 'renamed', unit, from: 'Xã Hai Lần', to: 'Xã Ba' }),
      plan('2024-06-01', { kind: 'dissolved', unit, heir: unit }),
    ];
    const refused = await refusalBy(clerk().units.enterEvents({ entry: randomUUID(), events: bad }));
    expect(refused).toMatchObject({ code: 'UNIT_EVENT_ITSELF', facts: { name: 'Xã Ba' } });
    expect((await clerk().units.list({})).find(({ id }) => id === unit)?.name).toBe('Xã Hai Lần');
  });

  it('refuse a second end, a day to come, and an edit of days that an event gave', async () => {
    const unit = await make('Xã Kết Thúc');
    const { entry } = await enter(plan('2020-01-01', { kind: 'dissolved', unit, heir: null }));
    const again = clerk().units.enterEvents({
      entry: randomUUID(),
      events: [plan('2021-01-01', { kind: 'dissolved', unit, heir: null })],
    });
    expect((await refusalBy(again)).code).toBe('UNIT_ENDED_ALREADY');
    const future = clerk().units.enterEvents({
      entry: randomUUID(),
      events: [plan('2026-05-07', { kind: 'founded', unit })],
    });
    expect((await refusalBy(future)).code).toBe('UNIT_EVENT_IN_FUTURE');
    const record = (await clerk().units.list({})).find(({ id }) => id === unit);
    if (record === undefined) throw new Error('no unit');
    const { awardCount, parentName, ...fields } = record;
    const edit = clerk().units.update({ ...fields, validTo: null });
    expect((await refusalBy(edit)).code).toBe('UNIT_DAY_BY_EVENT');
    await takeBack(entry);
    const open = (await clerk().units.list({})).find(({ id }) => id === unit);
    expect(open?.validTo).toBeNull();
  });

  it('keep an entry that later entries rest on', async () => {
    const unit = await make('Xã Gốc');
    const fresh: NewUnit = { id: randomUUID(), name: 'Xã Ngọn', kind: 'commune', parentId: null };
    const { entry } = await enter(
      plan('2010-01-01', { kind: 'merged', units: [unit], into: fresh.id }, [fresh]),
    );
    await enter(plan('2015-01-01', { kind: 'renamed', unit: fresh.id, from: 'Xã Ngọn', to: 'Xã Ngọn Mới' }));
    expect((await refusalBy(takeBack(entry))).code).toBe('UNIT_EVENT_RESTED_ON');
    expect((await clerk().units.genealogy({ id: unit })).today.name).toBe('Xã Ngọn Mới');
  });

  it('come as a list: seen first, then entered in one act and undone in one', async () => {
    const district = await make('Huyện Yên Hà');
    await make('Xã Một', district);
    await make('Xã Hai', district);
    const text = [
      'Huyện Yên Hà;;01/07/2025;72/2025/QH15;kết thúc cấp huyện',
      'Xã Một;Xã Yên Hà;01/07/2025;1654/NQ-UBTVQH15',
      'Xã Hai;Xã Yên Hà;01/07/2025;1654/NQ-UBTVQH15',
      'Xã Lạ;Xã Yên Hà;01/07/2025;1654/NQ-UBTVQH15',
    ].join('\n');
    const list = { text, day: null, document: '', makeMissing: false };
    const seen = await clerk().units.readEventList(list);
    expect(seen.rows.map(({ refused }) => refused === null)).toEqual([true, false, false, false]);
    const entry = randomUUID();
    const refused = await refusalBy(clerk().units.enterEventList({ entry, ...list, leaveOut: false }));
    expect(refused).toMatchObject({ code: 'UNIT_LIST_REFUSED', facts: { count: 3 } });
    const whole = { ...list, makeMissing: true };
    expect(await clerk().units.readEventList(whole)).toMatchObject({ events: 2, newUnits: 2 });
    const before = await clerk().units.list({});
    expect(await clerk().units.enterEventList({ entry, ...whole, leaveOut: false })).toEqual({
      events: 2,
      newUnits: 2,
    });
    expect(await clerk().units.enterEventList({ entry, ...whole, leaveOut: false })).toMatchObject({
      events: 2,
    });
    expect(await namesOn('2025-07-01')).toContain('Xã Yên Hà');
    await takeBack(entry);
    const strip = (list: typeof before) => list.map(({ version, ...facts }) => facts);
    expect(strip(await clerk().units.list({}))).toEqual(strip(before));
  });

  it('are as they were known on a day, whatever was entered since', async () => {
    const unit = await make('Xã Biết Trước');
    await enter(plan('2012-01-01', { kind: 'renamed', unit, from: 'Xã Tên Cũ', to: 'Xã Biết Trước' }));
    const until = fixture.clock.now.toISOString();
    const { reader } = fixture.office.core.archive().store;
    const known = () => JSON.stringify(treeOfDay(readOfficeUnitsAt(reader, until), '2026-01-01'));
    const before = known();
    await fixture.travelTo('2026-05-08');
    const fresh: NewUnit = { id: randomUUID(), name: 'Xã Biết Sau', kind: 'commune', parentId: null };
    const { entry } = await enter(
      plan('2025-07-01', { kind: 'merged', units: [unit], into: fresh.id }, [fresh]),
    );
    const record = (await clerk().units.list({})).find(({ id }) => id === unit);
    if (record === undefined) throw new Error('no unit');
    const { awardCount, parentName, ...fields } = record;
    await clerk().units.update({ ...fields, name: 'Xã Sửa Tên' });
    expect(known()).toBe(before);
    await takeBack(entry);
    expect(known()).toBe(before);
  });
});
