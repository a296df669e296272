import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCatalogue } from '#electron/features/catalogue/catalogue-entries.ts';
import type { EntryVersion } from '#shared/contract/catalogue.ts';
import { SEED_ENTRIES } from '#shared/domain/catalogue/seed.ts';
import { AWARD_TYPE, refusalBy } from '#test/support/office-client.ts';
import { makeOffice, type OfficeFixture } from '#test/support/office-fixture.ts';

let fixture: OfficeFixture;
beforeAll(async () => {
  fixture = await makeOffice();
});
afterAll(() => fixture.close());

const desk = () => fixture.as('administrator').catalogue;
const everything = { kind: null, text: '', on: null, toReview: false } as const;

async function standing(kind: EntryVersion['kind'], key: string): Promise<EntryVersion[]> {
  const { versions } = await desk().entryHistory({ kind, key });
  return versions;
}

async function only(kind: EntryVersion['kind'], key: string): Promise<EntryVersion> {
  const [version, ...more] = await standing(kind, key);
  if (version === undefined || more.length > 0) throw new Error(`${key} has ${more.length + 1} versions`);
  return version;
}

/** A change of the days of posting inside an office, which the law leaves open. */
async function ratio(value: number | null, validFrom: string, more: object = {}) {
  const versions = await standing('parameter', 'internal_posting_days');
  const seen = versions.at(-1);
  if (seen === undefined) throw new Error('no such parameter');
  return {
    kind: 'parameter' as const,
    key: seen.key,
    seen: seen.id,
    validFrom,
    content: { ...(seen.content as object), value },
    sourceText: 'Quy chế thi đua của tỉnh',
    reviewNeeded: false,
    stepId: randomUUID() as string,
    reason: 'Nhập theo quy chế mới',
    ...more,
  };
}

describe('the catalogue of a new office', () => {
  it('holds every entry that came with the program, and every award is known by its printed name', async () => {
    const { entries } = await desk().entries(everything);
    expect(entries).toHaveLength(SEED_ENTRIES.length);
    const types = await desk().awardTypes({});
    expect(types.find(({ id }) => id === AWARD_TYPE)).toMatchObject({
      name: 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
      shortName: 'Bằng khen của Chủ tịch UBND tỉnh',
      authority: 'Chủ tịch Ủy ban nhân dân tỉnh',
      level: 'province',
      proposable: true,
    });
    const named = new Map(types.map(({ id, name }) => [id, name]));
    expect(named.get('chien-si-thi-dua-bo-ban-nganh-tinh')).toBe('Chiến sĩ thi đua cấp tỉnh');
    expect(named.get('co-thi-dua-bo-ban-nganh-tinh')).toBe('Cờ thi đua của Ủy ban nhân dân tỉnh');
    expect(named.get('huan-chuong-khang-chien-chong-my-hang-nhat')).toBe(
      'Huân chương Kháng chiến chống Mỹ hạng Nhất',
    );
    expect(types.filter(({ proposable }) => proposable).length).toBeGreaterThanOrEqual(60);
    expect(types.find(({ id }) => id === 'giay-khen-ubnd-cap-huyen')?.proposable).toBe(false);
  });

  it('is found without accents, by day, and by what waits to be checked', async () => {
    const { entries } = await desk().entries({
      kind: 'award',
      text: 'chien cong hang nhat',
      on: '2026-05-06',
      toReview: false,
    });
    expect(entries.map(({ key }) => key)).toEqual(['huan-chuong-chien-cong-hang-nhat']);
    const of2014 = await desk().entries({ ...everything, kind: 'award', on: '2014-07-01' });
    const of2026 = await desk().entries({ ...everything, kind: 'award', on: '2026-05-06' });
    expect(of2014.entries.every(({ validFrom }) => validFrom <= '2014-07-01')).toBe(true);
    expect(of2014.entries.map(({ id }) => id)).not.toEqual(of2026.entries.map(({ id }) => id));
    const waiting = await desk().entries({ ...everything, toReview: true });
    expect(waiting.entries).toHaveLength(waiting.toReview);
    expect(waiting.entries.every(({ reviewNeeded }) => reviewNeeded)).toBe(true);
  });

  it('is whole again after it was opened by an office that lacked an entry, and is not filled twice', async () => {
    const { store } = fixture.office.core.archive();
    const before = (await desk().entries(everything)).entries.length;
    store.writer.exec("DELETE FROM catalogue_entry WHERE kind = 'base_salary'");
    await fixture.reopen();
    expect((await desk().entries(everything)).entries).toHaveLength(before);
    await fixture.reopen();
    expect((await desk().entries(everything)).entries).toHaveLength(before);
  });
});

describe('a change', () => {
  it('from a later day ends the version before on the day before, and old days keep the old value', async () => {
    const saved = await desk().saveEntry(await ratio(15, '2026-06-01'));
    const { store } = fixture.office.core.archive();
    const at = (day: string) =>
      readCatalogue(store.reader).at('parameter', 'internal_posting_days', day)?.content.value ?? null;
    expect(at('2026-05-31')).toBeNull();
    expect(at('2026-06-01')).toBe(15);
    const versions = await standing('parameter', 'internal_posting_days');
    expect(versions.map(({ validFrom, validTo }) => [validFrom, validTo])).toEqual([
      ['2024-01-01', '2026-05-31'],
      ['2026-06-01', null],
    ]);
    await desk().undoStep({ stepId: saved.stepId });
    expect(at('2026-06-01')).toBeNull();
    expect((await standing('parameter', 'internal_posting_days')).map(({ validTo }) => validTo)).toEqual([
      null,
    ]);
  });

  it('of the same day corrects the version and keeps the old row with who, when and why', async () => {
    const { stepId, label } = await desk().saveEntry(await ratio(20, '2024-01-01'));
    expect(label).toContain('Số ngày công khai nội bộ danh hiệu thi đua');
    const { versions, past } = await desk().entryHistory({ kind: 'parameter', key: 'internal_posting_days' });
    expect(versions).toHaveLength(1);
    expect(versions[0]).toMatchObject({ reviewNeeded: false, sourceText: 'Quy chế thi đua của tỉnh' });
    const replaced = past.find(({ createdBy }) => createdBy === '');
    expect(replaced).toMatchObject({ replacedBy: 'Quản Trị Thử', replacedReason: 'Nhập theo quy chế mới' });
    await desk().undoStep({ stepId });
  });

  it('is seen by nobody before it is committed', async () => {
    const { store } = fixture.office.core.archive();
    const before = readCatalogue(store.reader);
    await expect(
      store.write(() => {
        store.writer.exec("UPDATE catalogue_entry SET content = '{}' WHERE key = 'internal_posting_days'");
        store.writer.exec(
          `UPDATE office_setting SET value = '"${randomUUID()}"' WHERE key = 'catalogue.revision'`,
        );
        expect(readCatalogue(store.writer)).not.toBe(before);
        expect(readCatalogue(store.reader)).toBe(before);
        throw new Error('late');
      }),
    ).rejects.toThrow('late');
    expect(readCatalogue(store.writer)).toBe(before);
  });

  it('starting from a version that stands no more is refused, and a taken key is named', async () => {
    const first = await ratio(10, '2024-01-01');
    const { stepId } = await desk().saveEntry(first);
    const stale = await refusalBy(desk().saveEntry({ ...first, stepId: randomUUID() }));
    expect(stale.code).toBe('STALE');
    const taken = await refusalBy(desk().saveEntry({ ...first, seen: null, stepId: randomUUID() }));
    expect([taken.code, taken.facts.key]).toEqual(['ENTRY_EXISTS', 'internal_posting_days']);
    await desk().undoStep({ stepId });
  });

  it('that later steps built on is not undone before them', async () => {
    const first = await desk().saveEntry(await ratio(10, '2024-01-01'));
    const second = await desk().saveEntry(await ratio(12, '2024-01-01'));
    const { code, facts } = await refusalBy(desk().undoStep({ stepId: first.stepId }));
    expect([code, facts.name]).toEqual(['ENTRY_CHANGED_SINCE', 'Số ngày công khai nội bộ danh hiệu thi đua']);
    await desk().undoStep({ stepId: second.stepId });
    await desk().undoStep({ stepId: first.stepId });
    expect((await only('parameter', 'internal_posting_days')).content).toMatchObject({ value: null });
    expect((await refusalBy(desk().undoStep({ stepId: first.stepId }))).code).toBe('NOT_FOUND');
  });

  it('that names what does not exist, has an unknown condition or a wrong field is refused with the place', async () => {
    const award = (await standing('award', AWARD_TYPE)).at(-1);
    if (award === undefined) throw new Error('no award');
    const content = award.content as { routes: object[]; decidedBy: object[] };
    const change = {
      kind: 'award' as const,
      key: AWARD_TYPE,
      seen: award.id,
      validFrom: award.validFrom,
      sourceText: 'Thử',
      reviewNeeded: true,
    };
    const attempt = (bad: object) =>
      refusalBy(desk().planEntry({ ...change, content: { ...content, ...bad } }));
    const dangling = await attempt({ decidedBy: [{ ...content.decidedBy[0], office: 'khong-co-that' }] });
    expect([dangling.code, String(dangling.facts.reason)]).toEqual([
      'ENTRY_INVALID',
      expect.stringContaining('khong-co-that'),
    ]);
    const unknown = await attempt({
      routes: [{ ...content.routes[0], conditions: [{ condition: 'moon_phase', cite: null }] }],
    });
    expect(unknown.code).toBe('ENTRY_INVALID');
    expect((await attempt({ colour: 'đỏ' })).code).toBe('ENTRY_INVALID');
    expect((await standing('award', AWARD_TYPE)).at(-1)?.id).toBe(award.id);
  });

  it('is planned without being made, the closed version included', async () => {
    const { stepId: _step, reason: _reason, ...change } = await ratio(15, '2026-06-01');
    const { entries } = await desk().planEntry(change);
    expect(entries.map(({ validFrom, validTo }) => [validFrom, validTo])).toEqual([
      ['2024-01-01', '2026-05-31'],
      ['2026-06-01', null],
    ]);
    expect(await standing('parameter', 'internal_posting_days')).toHaveLength(1);
  });

  it('of an award reaches what submissions and awards are named by', async () => {
    const award = (await standing('award', 'lao-dong-tien-tien')).at(-1);
    if (award === undefined) throw new Error('no award');
    const before = (await desk().awardTypes({})).find(({ id }) => id === award.key);
    const { stepId } = await desk().saveEntry({
      kind: 'award',
      key: award.key,
      seen: award.id,
      validFrom: award.validFrom,
      content: { ...(award.content as object), name: 'Lao động tiên tiến (tên mới)' },
      sourceText: 'Thử',
      reviewNeeded: true,
      stepId: randomUUID(),
      reason: 'Thử đổi tên',
    });
    const now = (await desk().awardTypes({})).find(({ id }) => id === award.key);
    expect(now).toEqual({ ...before, name: 'Lao động tiên tiến (tên mới)' });
    await desk().undoStep({ stepId });
    expect((await desk().awardTypes({})).find(({ id }) => id === award.key)).toEqual(before);
  });
});

describe('confirming and ending', () => {
  it('takes "to check" away with the text it was compared with, and can be undone by its name', async () => {
    const { entries } = await desk().entries({ ...everything, kind: 'base_salary', toReview: true });
    const seen = entries.slice(0, 2).map(({ id }) => id);
    const { stepId, label } = await desk().confirmEntries({
      stepId: randomUUID(),
      seen,
      sourceText: 'Công báo số 7/2026',
    });
    expect(label).toBe('Đã đối chiếu 2 mục danh mục');
    const after = await desk().entries({ ...everything, kind: 'base_salary' });
    const confirmed = after.entries.filter(({ confirmedBy }) => confirmedBy === 'Quản Trị Thử');
    expect(confirmed.map(({ reviewNeeded, sourceText }) => [reviewNeeded, sourceText])).toEqual([
      [false, 'Công báo số 7/2026'],
      [false, 'Công báo số 7/2026'],
    ]);
    expect(
      (await refusalBy(desk().confirmEntries({ stepId: randomUUID(), seen, sourceText: 'x' }))).code,
    ).toBe('STALE');
    await desk().undoStep({ stepId });
    expect((await desk().entries({ ...everything, kind: 'base_salary', toReview: true })).entries).toEqual(
      entries,
    );
    const [step] = await desk().steps({ limit: 1 });
    expect(step).toMatchObject({ label, undoneAt: expect.any(String), entries: 2 });
  });

  it('ends an entry on a day that fits between its versions, with the reason in the log', async () => {
    const [first] = await standing('base_salary', 'muc-luong-co-so');
    if (first === undefined) throw new Error('no salary');
    const end = (validTo: string | null) =>
      desk().endEntry({ stepId: randomUUID(), seen: first.id, validTo, reason: 'Thử' });
    expect((await refusalBy(end('2002-12-31'))).code).toBe('DATE_ORDER');
    expect((await refusalBy(end(null))).code).toBe('DATE_ORDER');
    const { stepId } = await end('2005-06-30');
    expect((await standing('base_salary', 'muc-luong-co-so'))[0]?.validTo).toBe('2005-06-30');
    const { entries } = await fixture
      .as('administrator')
      .audit.list({ before: null, limit: 1, subjectId: null });
    expect(entries[0]).toMatchObject({ action: 'catalogue.endEntry' });
    await desk().undoStep({ stepId });
  });
});
