import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_UNITS } from '#electron/demo/demo-office-data.ts';
import type { DemoStage } from '#electron/demo/play-demo-years.ts';
import { playUnits } from '#electron/demo/play-units.ts';
import { makeOffice, type OfficeFixture } from '#test/support/office-fixture.ts';
import { unitInput } from '#test/support/office-story.ts';

let fixture: OfficeFixture;
beforeAll(async () => {
  fixture = await makeOffice();
  for (const { name, kind } of DEMO_UNITS)
    await fixture.as('clerk').units.create({ ...unitInput(name), kind });
});
afterAll(() => fixture.close());

describe('the list of 2025 in the demo office', () => {
  it('is taken line by line: every old unit lies in a new one, districts have ended, one commune is divided', async () => {
    const stage = { as: fixture.as, clock: fixture.clock, today: fixture.clock.now } as unknown as DemoStage;
    await playUnits(stage);
    const clerk = fixture.as('clerk').units;
    const list = await clerk.list({});
    expect(list).toHaveLength(DEMO_UNITS.length + 16);
    const today = async (name: string) => {
      const id = list.find((unit) => unit.name === name)?.id ?? '';
      const place = (await clerk.genealogy({ id })).today;
      return [place.is, place.name];
    };
    expect(await today('Xã Phúc Lâm')).toEqual(['standing', 'UBND xã Phúc Hoà']);
    expect(await today('Sở Kế hoạch và Đầu tư')).toEqual(['standing', 'Sở Tài chính']);
    expect(await today('Xã Tân Phong')).toEqual(['divided', 'Xã Tân Phong']);
    expect(await today('Huyện Kinh Giang')).toEqual(['ended', 'Huyện Kinh Giang']);
    const before = await clerk.tree({ day: '2025-06-30' });
    const district = before.find(({ name }) => name === 'Thị xã Đông Thuận')?.id;
    expect(
      before
        .filter(({ parentId }) => parentId === district)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['Phường Khê Thượng', 'Phường Lập Trung', 'Xã Tân Phong', 'Xã Đông Thuỷ']);
  });
});
