import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { expectGoldenNumber, goldenNumber } from '#electron/features/registers/golden-numbers.ts';
import { refusalBy } from '#test/support/office-client.ts';
import { makeOffice, type OfficeFixture } from '#test/support/office-fixture.ts';
import { issueDecision, person } from '#test/support/office-story.ts';

let fixture: OfficeFixture;
let awards: string[];
beforeEach(async () => {
  fixture = await makeOffice({ day: '2026-05-06' });
  await issueDecision(fixture, [person('Lò Văn Một'), person('Vàng Thị Hai'), person('Hà Văn Ba')]);
  awards = store()
    .reader.sql<{ id: string }>('SELECT id FROM award ORDER BY seq')
    .map(({ id }) => id);
});
afterEach(() => fixture.close());
const store = () => fixture.office.core.archive().store;
const choose = (mode: 'continuous' | 'per-year', from: string, firstNumber = 1) =>
  fixture
    .as('clerk')
    .registers.chooseGoldenRule({ mode, from, firstNumber, reason: 'Theo Quy chế của đơn vị' });
const give = (index: number, today = '2026-05-06') =>
  store().write(() =>
    goldenNumber(store().writer, { awardId: awards[index] ?? '', today, accountName: 'Văn Thư' }),
  );

describe('golden-book numbers', () => {
  it('are not given before the office has chosen how they count', async () => {
    await expect(give(0)).rejects.toMatchObject({ code: 'GOLDEN_RULE_MISSING' });
    expect(expectGoldenNumber(store().reader, '2026-05-06')).toBeNull();
  });

  it('are given once to an award: printing it again gives the same', async () => {
    await choose('continuous', '2026-05-01', 812);
    expect(await give(0)).toEqual({ number: 812, series: 'all', printed: '812' });
    expect(await give(1)).toMatchObject({ number: 813 });
    expect(await give(0)).toMatchObject({ number: 812 });
    expect(await give(2, '2027-01-04')).toMatchObject({ number: 814 });
    expect(store().reader.sql('SELECT golden_number FROM award ORDER BY seq')).toEqual([
      { golden_number: 812 },
      { golden_number: 813 },
      { golden_number: 814 },
    ]);
  });

  it('keep the rule by which they were given; a new one begins on a later day', async () => {
    await choose('continuous', '2026-05-01');
    await choose('continuous', '2026-05-01', 5); // nothing given yet: the choice is corrected
    await give(0);
    expect(await refusalBy(choose('per-year', '2026-05-06'))).toMatchObject({
      code: 'GOLDEN_RULE_DATE',
      facts: { last: '05', lastDate: '06/05/2026', earliest: '07/05/2026' },
    });
    await choose('per-year', '2027-01-01');
    expect(await give(1, '2026-12-31')).toMatchObject({ printed: '06' });
    expect(await give(2, '2027-01-04')).toMatchObject({ printed: '01/2027' });
  });
});
