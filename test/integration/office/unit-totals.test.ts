import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { UnitChange } from '#shared/domain/unit-history/event.ts';
import { makeOffice, type OfficeFixture } from '#test/support/office-fixture.ts';
import { issueDecision, person, unitInput, WHOLE_ARCHIVE } from '#test/support/office-story.ts';

const AN_BINH = 'Xã An Bình, huyện Thuận Giang';
const DONG_LINH = 'UBND xã Đông Lĩnh, huyện Thuận Giang';
const LIST = [
  'Huyện Thuận Giang;;01/07/2025;72/2025/QH15;kết thúc cấp huyện',
  'Xã An Bình;Xã Thuận An;01/07/2025;1654/NQ-UBTVQH15',
  'Xã Quảng Giao;Xã Thuận An;01/07/2025;1654/NQ-UBTVQH15',
  'Xã Đông Lĩnh;Xã Thuận An;01/07/2025;1654/NQ-UBTVQH15;chia',
  'Xã Đông Lĩnh;Phường Hà Đông;01/07/2025;1654/NQ-UBTVQH15;chia',
].join('\n');

let fixture: OfficeFixture;
const clerk = () => fixture.as('clerk');
const make = async (name: string, parentId: string | null = null) =>
  (await clerk().units.create({ ...unitInput(name), kind: 'commune', parentId })).id;
const found = async (text: string) =>
  (await fixture.as('reader').archive.search({ ...WHOLE_ARCHIVE, text })).hits.map(({ name }) => name).sort();
const totals = async (map: string, by: 'award' | 'year' = 'award') => {
  const { rows, total } = await fixture.as('reader').units.totals({ map, by });
  return { total, rows: rows.map((row) => [row.name, row.total, row.place] as const) };
};
const award = (name: string, unitName: string, date: string) =>
  issueDecision(fixture, [person(name, { unitName })], date);

describe('awards of units that were renamed, merged and divided', () => {
  let entry = '';
  beforeAll(async () => {
    fixture = await makeOffice({ day: '2024-03-04' });
    const district = await make('Huyện Thuận Giang');
    for (const name of ['Xã An Bình', 'Xã Quảng Giao', 'Xã Đông Lĩnh']) await make(name, district);
    await make('Phòng Nội vụ', district);
    await award('Lò Văn An', AN_BINH, '2024-03-04');
    await award('Sùng A Một', 'Xã An Bình', '2024-03-04');
    await award('Hà Văn Giao', 'Xã Quảng Giao', '2024-03-04');
    await award('Mùa Thị Lĩnh', DONG_LINH, '2024-03-04');
    await award('Tạ Văn Phòng', 'Phòng Nội vụ huyện Thuận Giang', '2024-03-04');
    await award('Vũ Thị Lạ', 'Xã Lạ', '2024-03-04');
    await fixture.travelTo('2025-09-01');
    await award('Đỗ Văn Mới', 'Xã Thuận An', '2025-09-01');
  });
  afterAll(() => fixture.close());

  it('are counted under the units that their words mean, before anything happened', async () => {
    expect(await totals('recorded')).toEqual({
      total: 7,
      rows: [
        ['Xã An Bình', 2, null],
        ['Phòng Nội vụ', 1, null],
        ['Xã Đông Lĩnh', 1, null],
        ['Xã Lạ', 1, null],
        ['Xã Quảng Giao', 1, null],
        ['Xã Thuận An', 1, null],
      ],
    });
    expect(await found('"thuan an"')).toEqual(['Đỗ Văn Mới']);
  });

  it('are found by old and new names after the change to two levels, the award in a dissolved commune by the new one', async () => {
    entry = randomUUID();
    const list = { text: LIST, day: null, document: '', makeMissing: false };
    await clerk().units.enterEventList({ entry, ...list, leaveOut: false });
    expect(await found('"thuan an"')).toEqual([
      'Hà Văn Giao',
      'Lò Văn An',
      'Mùa Thị Lĩnh',
      'Sùng A Một',
      'Đỗ Văn Mới',
    ]);
    expect(await found('quang giao')).toEqual(['Hà Văn Giao', 'Đỗ Văn Mới'].sort());
    expect(await found('ha dong')).toEqual(['Mùa Thị Lĩnh']);
    // Whoever is awarded later is found by the old names too.
    await award('Chu Thị Sau', 'UBND xã Thuận An', '2025-09-01');
    expect(await found('an binh')).toContain('Chu Thị Sau');
  });

  it('are counted on the old map and on the new one, the divided commune under its own name', async () => {
    expect(await totals('2025-07-01')).toEqual({
      total: 8,
      rows: [
        ['Xã Thuận An', 5, 'standing'],
        ['Phòng Nội vụ', 1, 'standing'],
        ['Xã Đông Lĩnh', 1, 'divided'],
        ['Xã Lạ', 1, null],
      ],
    });
    expect((await totals('2024-12-31')).rows).toEqual([
      ['Xã An Bình', 2, 'standing'],
      ['Xã Thuận An', 2, 'not-yet'],
      ['Phòng Nội vụ', 1, 'standing'],
      ['Xã Đông Lĩnh', 1, 'standing'],
      ['Xã Lạ', 1, null],
      ['Xã Quảng Giao', 1, 'standing'],
    ]);
    const byYear = await fixture.as('reader').units.totals({ map: '2025-07-01', by: 'year' });
    expect(byYear.columns.map(({ key }) => key)).toEqual(['2025', '2024']);
    expect(byYear.rows[0]).toMatchObject({ name: 'Xã Thuận An', counts: [2, 3] });
  });

  it('are filtered by the unit of a map, and the facet of units follows the map', async () => {
    const list = await clerk().units.list({});
    const id = list.find(({ name }) => name === 'Xã Thuận An')?.id ?? '';
    const asked = { ...WHOLE_ARCHIVE, unitIds: [id], unitMap: '2025-07-01', facets: true };
    const answer = await fixture.as('reader').archive.search(asked);
    expect(answer.total).toBe(5);
    expect(answer.facets?.units).toEqual([
      { value: 'Xã Thuận An', label: 'Xã Thuận An', unitId: id, count: 5 },
    ]);
    expect((await fixture.as('reader').archive.search({ ...asked, unitMap: 'recorded' })).total).toBe(2);
    expect(list.find((unit) => unit.id === id)?.awardCount).toBe(2);
  });

  it('stand on the page of a unit over its life, with its predecessors where wished', async () => {
    const id = (await clerk().units.list({})).find(({ name }) => name === 'Xã Thuận An')?.id ?? '';
    const own = await fixture.as('reader').units.awards({ id, withPredecessors: false });
    expect(own).toMatchObject({ total: 2, collective: 0, years: [{ year: 2025, count: 2 }] });
    const all = await fixture.as('reader').units.awards({ id, withPredecessors: true });
    expect(all.total).toBe(6);
    expect(all.years).toEqual([
      { year: 2024, count: 4 },
      { year: 2025, count: 2 },
    ]);
    expect(all.units.map(({ name }) => name)).toContain('Xã Đông Lĩnh');
  });

  it('wait for an answer where their words mean no unit, and count with it from then on', async () => {
    const open = await fixture.as('archivist').units.doubtfulNames({ answered: false, offset: 0, limit: 50 });
    expect(open).toMatchObject({
      total: 1,
      names: [{ name: 'Xã Lạ', awards: 1, choices: [], answered: null }],
    });
    const id = (await clerk().units.list({})).find(({ name }) => name === 'Xã Thuận An')?.id ?? '';
    await clerk().units.answerName({ name: 'Xã Lạ', unitId: id, forget: false });
    expect((await totals('2025-07-01')).rows[0]).toEqual(['Xã Thuận An', 6, 'standing']);
    expect(await found('quang giao')).toContain('Vũ Thị Lạ');
    await clerk().units.answerName({ name: 'Xã Lạ', unitId: null, forget: true });
    expect(await found('quang giao')).not.toContain('Vũ Thị Lạ');
  });

  it('of one name that two units bore one after the other count to each by their day', async () => {
    const rename = (unit: string, from: string, to: string): UnitChange => ({
      kind: 'renamed',
      unit,
      from,
      to,
    });
    const units = await clerk().units.list({});
    const idOf = (name: string) => units.find((unit) => unit.name === name)?.id ?? '';
    const event = (day: string, change: UnitChange) => ({
      id: randomUUID() as string,
      day,
      change,
      document: { number: '', date: null },
      note: '',
      newUnits: [],
    });
    const second = randomUUID();
    await clerk().units.enterEvents({
      entry: second,
      events: [event('2025-08-01', rename(idOf('Phường Hà Đông'), 'Phường Hà Đông', 'Xã An Bình'))],
    });
    await award('Sùng A Hai', 'Xã An Bình', '2025-09-01');
    const { rows } = await fixture.as('reader').units.totals({ map: 'recorded', by: 'award' });
    const counts = rows
      .filter(({ name }) => name === 'Xã An Bình')
      .map(({ unitId, total }) => [unitId, total]);
    expect(new Map(counts as [string, number][])).toEqual(
      new Map([
        [idOf('Xã An Bình'), 2],
        [idOf('Phường Hà Đông'), 1],
      ]),
    );
    await clerk().units.takeBackEvents({ entry: randomUUID(), events: [], ofEntry: second, reason: 'Nhầm' });
  });

  it('go back to their own when the list is taken back', async () => {
    await clerk().units.takeBackEvents({ entry: randomUUID(), events: [], ofEntry: entry, reason: 'Nhầm' });
    expect(await found('"thuan an"')).toEqual(['Chu Thị Sau', 'Đỗ Văn Mới']);
    expect((await totals('2025-07-01')).rows.map(([name]) => name)).toContain('Xã An Bình');
  });
});
