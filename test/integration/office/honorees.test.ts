import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FactInput, HonoreeIdentity } from '#shared/contract/honorees.ts';
import type { FactContent } from '#shared/domain/honorees/facts.ts';
import { refusalBy } from '#test/support/office-client.ts';
import { makeOffice, type OfficeFixture } from '#test/support/office-fixture.ts';
import { issueDecision, person, WHOLE_ARCHIVE } from '#test/support/office-story.ts';

let fixture: OfficeFixture;
beforeAll(async () => {
  fixture = await makeOffice();
});
afterAll(() => fixture.close());

const clerk = () => fixture.as('clerk').honorees;
const identity = (name: string, more: Partial<HonoreeIdentity> = {}): HonoreeIdentity => ({
  kind: 'person',
  honorific: 'ong',
  name,
  birthDate: null,
  position: '',
  unitName: 'Sở Hư Cấu',
  groups: [],
  status: null,
  retiredOn: null,
  diedOn: null,
  established: null,
  flagEligible: null,
  identityNumber: null,
  underReview: '',
  ...more,
});
const make = (name: string, more: Partial<HonoreeIdentity> = {}) =>
  clerk().save({ id: randomUUID(), version: null, ...identity(name, more) });
const fact = (content: FactContent, more: Partial<FactInput> = {}): FactInput => ({
  id: randomUUID(),
  version: null,
  content,
  decisionNumber: '',
  decidedOn: null,
  ...more,
});
const rating = (year: number, more: Partial<FactInput> = {}) =>
  fact({ kind: 'rating', year, level: 'tot' }, more);
/** A minute later: what happens now is after what happened before. */
const later = () => {
  fixture.clock.now = new Date(fixture.clock.now.getTime() + 60_000);
};

describe('records of honorees', () => {
  it('are kept with an identity number as text, which nobody needs', async () => {
    const made = await make('Hà Văn Số', { identityNumber: '001080000123', groups: ['cong-nhan'] });
    expect((await clerk().get({ id: made.id })).identityNumber).toBe('001080000123');
    const twin = await make('Hà Văn Không', { identityNumber: '001080000123' });
    expect(twin.sameIdentity.map(({ id }) => id)).toEqual([made.id]);
    expect((await make('Hà Văn Chưa Có')).identityNumber).toBeNull();
    const call = clerk().save({
      id: randomUUID(),
      version: null,
      ...identity('X'),
      identityNumber: '1080000123',
    });
    expect((await refusalBy(call)).code).toBe('BAD_REQUEST');
  });

  it('are changed by who saw the newest version, and keep their kind', async () => {
    const made = await make('Hà Thị Đổi');
    const changed = await clerk().save({
      ...identity('Hà Thị Đổi'),
      id: made.id,
      version: 0,
      position: 'Tổ trưởng',
    });
    expect(changed).toMatchObject({ version: 1, position: 'Tổ trưởng' });
    const stale = clerk().save({ ...identity('Hà Thị Đổi'), id: made.id, version: 0 });
    expect((await refusalBy(stale)).code).toBe('STALE');
    const other = clerk().save({ ...identity('Hà Thị Đổi'), kind: 'household', id: made.id, version: 1 });
    expect((await refusalBy(other)).code).toBe('HONOREE_KIND_FIXED');
  });

  it('have no dates to come nor out of their order', async () => {
    const died = make('Ma Văn Ngày', { birthDate: '1950', diedOn: '1949-01-01' });
    expect((await refusalBy(died)).code).toBe('DATE_ORDER');
    const tomorrow = make('Ma Văn Mai', { retiredOn: '2026-05-07' });
    expect((await refusalBy(tomorrow)).code).toBe('FACT_DATE');
  });
});

describe('facts of a history', () => {
  it('are entered, edited, taken out and put back', async () => {
    const { id } = await make('Cao Thị Sử');
    const first = rating(2023, { decisionNumber: '9/QĐ-SHC', decidedOn: '2023-12-20' });
    const [saved] = await clerk().saveFacts({ honoreeId: id, facts: [first, rating(2024)] });
    expect(saved).toMatchObject({ id: first.id, version: 0, decisionNumber: '9/QĐ-SHC' });
    const better = {
      ...first,
      version: 0,
      content: { kind: 'rating', year: 2023, level: 'xuat-sac' } as const,
    };
    const [edited] = await clerk().saveFacts({ honoreeId: id, facts: [better] });
    expect(edited).toMatchObject({ version: 1, content: { level: 'xuat-sac' } });
    expect((await refusalBy(clerk().saveFacts({ honoreeId: id, facts: [better] }))).code).toBe('STALE');
    await clerk().removeFacts({ honoreeId: id, ids: [first.id] });
    expect((await clerk().get({ id })).facts.map(({ content }) => content)).toEqual([
      { kind: 'rating', year: 2024, level: 'tot' },
    ]);
    await clerk().restoreFacts({ honoreeId: id, ids: [first.id] });
    expect((await clerk().get({ id })).facts).toHaveLength(2);
  });

  it('are saved all or none, and refused with the year at fault', async () => {
    const { id } = await make('Cao Văn Không');
    const call = clerk().saveFacts({ honoreeId: id, facts: [rating(2020), rating(2021), rating(2020)] });
    expect(await refusalBy(call)).toMatchObject({ code: 'RATING_TWICE', facts: { year: 2020 } });
    expect((await clerk().get({ id })).facts).toEqual([]);
  });

  it('are not put back where something else stands now', async () => {
    const { id } = await make('Cao Thị Hai');
    const first = rating(2022);
    await clerk().saveFacts({ honoreeId: id, facts: [first] });
    await clerk().removeFacts({ honoreeId: id, ids: [first.id] });
    await clerk().saveFacts({ honoreeId: id, facts: [rating(2022)] });
    const back = clerk().restoreFacts({ honoreeId: id, ids: [first.id] });
    expect((await refusalBy(back)).code).toBe('RATING_TWICE');
  });

  it('of somebody else are not to be had', async () => {
    const [own, other] = [await make('Cao Văn Mình'), await make('Cao Văn Người')];
    const theirs = rating(2022);
    await clerk().saveFacts({ honoreeId: other.id, facts: [theirs] });
    for (const call of [
      clerk().removeFacts({ honoreeId: own.id, ids: [theirs.id] }),
      clerk().saveFacts({ honoreeId: own.id, facts: [{ ...theirs, version: 0 }] }),
    ])
      expect((await refusalBy(call)).code).toBe('NOT_FOUND');
  });

  it('come several years at a time from pasted lines, each judged before anything is saved', async () => {
    const { id } = await make('Cao Thị Dán');
    const text = [
      '2021 CSTĐCS 123/QĐ-UBND 15/12/2021',
      '2021 HTXSNV',
      '2021 HTT',
      '2022 Tập thể lao động xuất sắc',
      '2031 HTT',
    ].join('\n');
    const rows = await clerk().readFactRows({ honoreeId: id, text });
    expect(rows.map(({ refused }) => refused === null)).toEqual([true, true, false, false, false]);
    expect(rows[2]?.refused?.vi).toContain('Năm 2021');
    const facts = rows.flatMap(({ content, decisionNumber, decidedOn, refused }) =>
      content === null || refused !== null ? [] : [fact(content, { decisionNumber, decidedOn })],
    );
    expect(await clerk().saveFacts({ honoreeId: id, facts })).toHaveLength(2);
  });
});

describe('five people called Nguyễn Văn Hùng', () => {
  it('stay apart, are joined, parted, and nothing is lost', async () => {
    const name = 'Nguyễn Văn Hùng';
    await issueDecision(fixture, [person(name, { unitName: 'Phòng Một', birthDate: '1980-05-01' })]);
    await issueDecision(fixture, [person(name, { unitName: 'Phòng Hai', birthDate: '1980' })]);
    await issueDecision(fixture, [person(name, { unitName: 'Phòng Ba', birthDate: '1991' })]);
    await make(name, { unitName: 'Phòng Một', identityNumber: '001080000999' });
    await make(name, { unitName: 'Xã Xa' });
    const hungs = async () =>
      (await clerk().list({ text: name, kind: 'person', offset: 0, limit: 20 })).honorees;
    expect(await hungs()).toHaveLength(5);
    while ((await clerk().checkDoubles({})).left > 0);

    const at = (unit: string, all: Awaited<ReturnType<typeof hungs>>) =>
      all.filter(({ unitName }) => unitName === unit);
    const all = await hungs();
    const [one, oneMore] = at('Phòng Một', all);
    const [two] = at('Phòng Hai', all);
    const [three] = at('Phòng Ba', all);
    if (!one || !oneMore || !two || !three) throw new Error('a Hùng is missing');

    const doubles = await clerk().doublesOf({ id: two.id });
    expect(doubles.map(({ other }) => other.birthDate)).toEqual(['1980-05-01']);
    expect(doubles[0]?.evidence).toEqual(['same-name', 'same-birth-year', 'same-position']);
    const ofThree = (await clerk().doublesOf({ id: three.id })).map(({ other }) => other.id);
    expect(ofThree).not.toContain(two.id);
    const first = one.birthDate === null ? oneMore : one;

    const before = await Promise.all([clerk().get({ id: first.id }), clerk().get({ id: two.id })]);
    later();
    const mergeId = randomUUID();
    const joined = await clerk().merge({
      mergeId,
      fromId: two.id,
      intoId: first.id,
      reason: 'Chuyển công tác năm 2024',
    });
    expect(joined.awards).toHaveLength(2);
    expect(joined.joined).toMatchObject([{ mergeId, record: { id: two.id, unitName: 'Phòng Hai' } }]);
    expect(await hungs()).toHaveLength(4);
    expect((await clerk().get({ id: two.id })).id).toBe(first.id);
    const byOldUnit = await clerk().list({ text: 'hung phong hai', kind: null, offset: 0, limit: 20 });
    expect(byOldUnit.honorees.map(({ id, awardCount }) => [id, awardCount])).toEqual([[first.id, 2]]);
    const { hits } = await fixture.as('reader').archive.search({ ...WHOLE_ARCHIVE, text: name });
    const hit = hits.find(({ unit }) => unit === 'Phòng Hai');
    const page = await fixture.as('reader').archive.award({ id: hit?.id ?? '' });
    expect(page.otherAwards).toHaveLength(1);

    later();
    const since = rating(2024);
    await clerk().saveFacts({ honoreeId: two.id, facts: [since] });
    await fixture.travelTo('2031-03-03');
    const parted = await clerk().unmerge({ mergeId });
    expect(parted).toMatchObject({
      parted: { id: two.id, awardCount: 1 },
      from: { id: first.id, awardCount: 1 },
    });
    expect(parted.since).toMatchObject([{ what: 'fact', keeper: { id: first.id } }]);
    const after = await Promise.all([clerk().get({ id: first.id }), clerk().get({ id: two.id })]);
    expect(after[1]).toEqual(before[1]);
    expect({ ...after[0], facts: [] }).toEqual(before[0]);
    expect(after[0].facts.map(({ id }) => id)).toEqual([since.id]);
    expect(await hungs()).toHaveLength(5);
  });
});

describe('joined records', () => {
  it('join in chains and part in any order', async () => {
    const [a, b, c] = [await make('Lý Thị A'), await make('Lý Thị B'), await make('Lý Thị C')];
    const [ab, bc] = [randomUUID(), randomUUID()];
    await clerk().merge({ mergeId: ab, fromId: a.id, intoId: b.id, reason: 'một người' });
    await clerk().merge({ mergeId: bc, fromId: b.id, intoId: c.id, reason: 'một người' });
    const rootOf = async (id: string) => (await clerk().get({ id })).id;
    expect(await Promise.all([a, b, c].map(({ id }) => rootOf(id)))).toEqual([c.id, c.id, c.id]);
    await clerk().unmerge({ mergeId: ab });
    expect(await Promise.all([a, b, c].map(({ id }) => rootOf(id)))).toEqual([a.id, c.id, c.id]);
    await clerk().unmerge({ mergeId: bc });
    expect(await Promise.all([a, b, c].map(({ id }) => rootOf(id)))).toEqual([a.id, b.id, c.id]);
  });

  it('are of one kind and not one already', async () => {
    const [a, b] = [await make('Lý Văn Một'), await make('Lý Văn Hai')];
    const house = await make('Hộ ông Lý Văn', { kind: 'household' });
    const merge = (fromId: string, intoId: string) =>
      clerk().merge({ mergeId: randomUUID(), fromId, intoId, reason: 'một người' });
    expect((await refusalBy(merge(a.id, a.id))).code).toBe('MERGE_ITSELF');
    expect((await refusalBy(merge(a.id, house.id))).code).toBe('MERGE_OTHER_KIND');
    await merge(a.id, b.id);
    expect((await refusalBy(merge(b.id, a.id))).code).toBe('MERGE_ITSELF');
  });

  it('are not doubted any more, and those kept apart are not asked about again', async () => {
    const unit = { unitName: 'Trường Hư Cấu' };
    const [a, b] = [await make('Vũ Thị Đôi', unit), await make('Vũ Thị Đôi', unit)];
    const open = async () => (await clerk().doublesOf({ id: a.id })).map(({ keptApart }) => keptApart);
    expect(await open()).toEqual([false]);
    await clerk().keepApart({ id: a.id, otherId: b.id, apart: true });
    await clerk().save({ ...identity('Vũ Thị Đôi', unit), id: a.id, version: 0, position: 'Giáo viên' });
    expect(await open()).toEqual([true]);
    await clerk().keepApart({ id: b.id, otherId: a.id, apart: false });
    expect(await open()).toEqual([false]);
    await clerk().merge({ mergeId: randomUUID(), fromId: a.id, intoId: b.id, reason: 'một người' });
    expect(await open()).toEqual([]);
  });
});
