import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeOffice, type OfficeFixture } from '#test/support/office-fixture.ts';
import { issueDecision, person, unitInput, WHOLE_ARCHIVE } from '#test/support/office-story.ts';

let fixture: OfficeFixture;
beforeAll(async () => {
  fixture = await makeOffice({ day: '2019-03-04' });
});
afterAll(() => fixture.close());

const clerk = () => fixture.as('clerk');
const HUNG = 'Nguyễn Văn Hùng';
const search = async (text: string) =>
  (await fixture.as('reader').archive.search({ ...WHOLE_ARCHIVE, text })).hits;

/** Five people of one name, each with an award of 2019 in a unit of its own. */
async function fiveHungs(): Promise<string[]> {
  const units = ['Xã An Bình', 'Xã Thuận An', 'Sở Y tế', 'Sở Tư pháp', 'Trường THPT Hà Đông'];
  for (const name of units) await clerk().units.create({ ...unitInput(name), kind: 'commune' });
  await issueDecision(
    fixture,
    units.map((unitName) => person(HUNG, { unitName })),
  );
  const hits = await search(HUNG);
  return units.map((unit) => hits.find((hit) => hit.unit === unit)?.honoreeId ?? '');
}

describe('five people of one name', () => {
  let ids: string[] = [];
  beforeAll(async () => {
    ids = await fiveHungs();
  });

  it('stand apart until somebody joins them', () => {
    expect(new Set(ids).size).toBe(5);
    expect(ids).not.toContain('');
  });

  it('show evidence side by side: a unit under its later name is the same unit', async () => {
    const [old = '', later = ''] = ids;
    const before = await clerk().honorees.compare({ id: old, otherId: later });
    expect(before.evidence).not.toContain('same-unit-line');
    expect(before.overlaps).toEqual([
      { year: 2019, left: 'Xã An Bình', right: 'Xã Thuận An', sameLine: false },
    ]);
    const list = await clerk().units.list({});
    const idOf = (name: string) => list.find((unit) => unit.name === name)?.id ?? '';
    await clerk().units.enterEvents({
      entry: randomUUID(),
      events: [
        {
          id: randomUUID(),
          day: '2019-02-01',
          change: { kind: 'merged', units: [idOf('Xã An Bình')], into: idOf('Xã Thuận An') },
          document: { number: '12/NQ', date: null },
          note: '',
          newUnits: [],
        },
      ],
    });
    const after = await clerk().honorees.compare({ id: old, otherId: later });
    expect(after.evidence).toContain('same-unit-line');
    expect(after.score).toBeGreaterThan(before.score);
    expect(after.left.units).toMatchObject([{ text: 'Xã An Bình', today: 'Xã Thuận An', from: 2019 }]);
    expect(after.overlaps).toMatchObject([{ year: 2019, sameLine: true }]);
  });

  it('are joined and parted, and nothing is lost', async () => {
    const [a = '', b = '', c = ''] = ids;
    const awards = async () =>
      (await search(HUNG)).map(({ id, unit, honoreeId }) => ({ id, unit, honoreeId }));
    const before = await awards();
    const [one, two] = [randomUUID(), randomUUID()];
    await clerk().honorees.merge({ mergeId: one, fromId: b, intoId: a, reason: 'Cùng người' });
    await clerk().honorees.merge({ mergeId: two, fromId: a, intoId: c, reason: 'Cùng người' });
    const joined = await clerk().honorees.get({ id: a });
    expect(joined.id).toBe(c);
    expect(joined.awards.map(({ unitName }) => unitName).sort()).toEqual([
      'Sở Y tế',
      'Xã An Bình',
      'Xã Thuận An',
    ]);
    expect((await search(HUNG)).map(({ id }) => id).sort()).toEqual(before.map(({ id }) => id).sort());
    await clerk().honorees.unmerge({ mergeId: one });
    await clerk().honorees.unmerge({ mergeId: two });
    expect(await awards()).toEqual(before);
    for (const id of ids) expect((await clerk().honorees.get({ id })).awards).toHaveLength(1);
  });
});

describe('a record as known on a day', () => {
  it('is equal in two readings whatever was edited, corrected, joined and undone in between', async () => {
    await fixture.travelTo('2019-12-31');
    const [hit] = await search('Sở Tư pháp');
    const [other] = await search('Trường THPT Hà Đông');
    const id = hit?.honoreeId ?? '';
    const rating = { kind: 'rating' as const, year: 2018, level: 'tot' as const };
    const fact = { id: randomUUID(), version: null, content: rating, decisionNumber: '', decidedOn: null };
    await clerk().honorees.saveFacts({ honoreeId: id, facts: [fact] });
    const mergeId = randomUUID();
    await clerk().honorees.merge({
      mergeId,
      fromId: other?.honoreeId ?? '',
      intoId: id,
      reason: 'Cùng người',
    });
    const known = async () => JSON.stringify(await clerk().honorees.get({ id, asKnownOn: '2019-12-31' }));
    const page = async () =>
      JSON.stringify(await clerk().archive.award({ id: hit?.id ?? '', asKnownOn: '2019-12-31' }));
    const [before, pageBefore] = [await known(), await page()];
    expect(JSON.parse(pageBefore)).toMatchObject({
      unit: 'Sở Tư pháp',
      otherAwards: [{ unit: 'Trường THPT Hà Đông' }],
    });
    expect(JSON.parse(before)).toMatchObject({ id, awardCount: 2, facts: [{ content: rating }] });

    await fixture.travelTo('2021-05-06');
    const now = await clerk().honorees.get({ id });
    const { kind, honorific, birthDate, position, unitName, groups, status } = now;
    await clerk().honorees.save({
      id,
      version: now.version,
      kind,
      honorific,
      name: 'Nguyễn Văn Hưng',
      birthDate,
      position: `${position} khác`,
      unitName,
      groups,
      status,
      retiredOn: null,
      diedOn: null,
      established: null,
      flagEligible: null,
      identityNumber: '001080000777',
      underReview: '',
    });
    await clerk().honorees.saveFacts({
      honoreeId: id,
      facts: [{ ...fact, version: 0, content: { ...rating, level: 'xuat-sac' } }],
    });
    expect(await known()).toBe(before);
    await clerk().honorees.removeFacts({ honoreeId: id, ids: [fact.id] });
    await issueDecision(fixture, [person(HUNG, { unitName: 'Sở Tư pháp', honoreeId: id })]);
    await clerk().honorees.unmerge({ mergeId });
    expect(await known()).toBe(before);
    await clerk().honorees.restoreFacts({ honoreeId: id, ids: [fact.id] });
    expect(await known()).toBe(before);
    expect(await page()).toBe(pageBefore);
    const event = { kind: 'handed-over' as const, on: '2021-05-05', receiver: '', place: '', note: '' };
    await clerk().archive.recordDelivery({ entry: randomUUID(), awardIds: [hit?.id ?? ''], event });
    expect(await page()).toBe(pageBefore);
    expect(JSON.stringify(await clerk().honorees.get({ id }))).not.toBe(before);
  });
});
