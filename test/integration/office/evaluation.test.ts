import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FactContent } from '#shared/domain/honorees/facts.ts';
import { writeLargeList } from '#test/support/large-list.ts';
import { AWARD_TYPE, refusalBy } from '#test/support/office-client.ts';
import { makeOffice, type OfficeFixture } from '#test/support/office-fixture.ts';
import { act, councilInput, ensureUnit, person, startSubmission } from '#test/support/office-story.ts';

let fixture: OfficeFixture;
beforeAll(async () => {
  fixture = await makeOffice();
});
afterAll(() => fixture.close());

const nominations = () => fixture.as('secretary').nominations;
const verdictOf = (candidateId: string) => nominations().judgeCandidate({ candidateId });

async function verdictsOf(batchId: string, candidateIds: string[] | null = null) {
  const rows = [];
  for await (const slice of await nominations().judgeBatch({ batchId, candidateIds }))
    rows.push(...slice.rows);
  return rows;
}

const rating = (year: number, level: 'hoan-thanh' | 'tot' | 'xuat-sac'): FactContent => ({
  kind: 'rating',
  year,
  level,
});
const title = (year: number, key: string): FactContent => ({
  ...{
    kind: 'title',
    year,
    title: key,
    issuer: '',
    branch: 'sang-kien',
    initiativesUsed: [],
    cancelled: false,
  },
});
const initiative = (year: number): FactContent => ({
  ...{ kind: 'initiative', year, sort: 'sang-kien', scope: 'co-so', name: `Sáng kiến năm ${year}` },
});

/** An honoree with a history, as officers enter it. */
async function makeHonoree(name: string, facts: readonly FactContent[]): Promise<string> {
  const id = randomUUID();
  const clerk = fixture.as('clerk');
  await clerk.honorees.save({
    ...{
      id,
      version: null,
      kind: 'person',
      honorific: 'ong',
      name,
      birthDate: null,
      position: 'Chuyên viên',
    },
    ...{ unitName: 'Sở Hư Cấu', groups: ['can-bo-cong-chuc-vien-chuc'], status: 'dang-cong-tac' },
    ...{
      retiredOn: null,
      diedOn: null,
      established: null,
      flagEligible: null,
      identityNumber: null,
      underReview: '',
    },
  });
  if (facts.length > 0)
    await clerk.honorees.saveFacts({
      honoreeId: id,
      facts: facts.map((content, index) => ({
        id: randomUUID(),
        version: null,
        content,
        decisionNumber: `${index + 1}/QĐ-SHC`,
        decidedOn: 'year' in content && content.year !== null ? `${content.year}-12-20` : null,
      })),
    });
  return id;
}

const YEARS = [2020, 2021, 2022, 2023, 2024, 2025];
const GOOD = YEARS.flatMap((year) => [
  rating(year, 'xuat-sac'),
  title(year, 'chien-si-thi-dua-co-so'),
  initiative(year),
]);

/** A draft with one well-known person who has everything that facts can show for a provincial certificate. */
async function startKnown(name: string) {
  const honoreeId = await makeHonoree(name, GOOD);
  const candidate = person(name, { honoreeId });
  const batch = await startSubmission(fixture, [candidate]);
  return { batchId: batch.id, candidateId: candidate.id, honoreeId };
}

/** Confirms everything the judged route asks a person to confirm. */
async function confirmAll(batchId: string, candidateId: string) {
  const { confirmations } = await verdictOf(candidateId);
  const ticks = Object.fromEntries(confirmations.map(({ key }) => [key, true]));
  return nominations().saveTicks({ batchId, undo: false, candidates: [{ id: candidateId, ticks }] });
}

describe('judging a submission', () => {
  it('tells each condition with its article, its proof by decision number, and what is missing', async () => {
    const known = await startKnown('Nguyễn Đủ Năm');
    await confirmAll(known.batchId, known.candidateId);
    const { judgement, routes } = await verdictOf(known.candidateId);
    expect(judgement.verdict).toBe('eligible');
    expect(judgement.route?.cite).toMatch(/^74\.1/);
    expect(judgement.findings.every(({ article }) => article !== '')).toBe(true);
    const proofs = judgement.findings.flatMap(({ proof }) => proof).join(' ');
    expect(proofs).toMatch(/\d+\/QĐ-SHC ngày 20\/12\/20\d\d/);
    expect(routes.length).toBeGreaterThan(1);
    expect(routes.find(({ id }) => id === judgement.route?.id)?.verdict).toBe('eligible');

    const weak = await makeHonoree('Trần Thiếu Năm', [
      ...[2024, 2025].map((year) => rating(year, 'hoan-thanh')),
      { kind: 'complete', part: 'ratings' },
      { kind: 'complete', part: 'titles' },
      { kind: 'complete', part: 'initiatives' },
      { kind: 'complete', part: 'movements' },
    ]);
    const candidate = person('Trần Thiếu Năm', { honoreeId: weak });
    const batch = await startSubmission(fixture, [candidate]);
    const [row] = await verdictsOf(batch.id);
    expect(row).toMatchObject({ candidateId: candidate.id, today: null, differs: false });
    expect(row?.missing).not.toBeNull();
    expect(row?.article).not.toBeNull();
  });

  it('knows nothing against a stranger: a person must look', async () => {
    const candidate = person('Lê Người Lạ');
    const batch = await startSubmission(fixture, [candidate]);
    const [row] = await verdictsOf(batch.id);
    expect(row).toMatchObject({ verdict: 'needs_manual' });
    expect(row?.failing).toBe(0);
  });

  it('judges only the candidates asked for, and refuses a submission that is not there', async () => {
    const people = [person('Một Người'), person('Hai Người'), person('Ba Người')];
    const batch = await startSubmission(fixture, people);
    expect((await verdictsOf(batch.id)).map(({ candidateId }) => candidateId)).toEqual(
      people.map(({ id }) => id),
    );
    const second = people[1]?.id ?? '';
    expect((await verdictsOf(batch.id, [second])).map(({ candidateId }) => candidateId)).toEqual([second]);
    const nowhere = nominations().judgeBatch({ batchId: randomUUID(), candidateIds: null });
    expect((await refusalBy(nowhere)).code).toBe('NOT_FOUND');
  });

  it('comes in slices that can be left', async () => {
    const unitId = await ensureUnit(fixture.as('clerk'));
    const years = { firstYear: 2020, lastYear: 2025, now: fixture.clock.now };
    const { batchId } = await writeLargeList(fixture.office, 120, { unitId, ...years });
    let seen = 0;
    for await (const { done, total, rows } of await nominations().judgeBatch({
      batchId,
      candidateIds: null,
    })) {
      seen += rows.length;
      expect({ done, total }).toEqual({ done: seen, total: 120 });
      if (seen >= 50) break;
    }
    expect(seen).toBeLessThan(120);
    expect(await verdictsOf(batchId)).toHaveLength(120);
  });
});

describe('what officers confirm', () => {
  it('is kept for many candidates at once and taken back by the same call', async () => {
    const facts = GOOD;
    const people = [];
    for (const name of ['Phạm Xác Nhận', 'Phan Xác Nhận'])
      people.push(person(name, { honoreeId: await makeHonoree(name, facts) }));
    const batch = await startSubmission(fixture, people);
    const ids = people.map(({ id }) => id);
    const { confirmations } = await verdictOf(ids[0] ?? '');
    const ticks = Object.fromEntries(confirmations.map(({ key }) => [key, true]));
    const { saved, before } = await nominations().saveTicks({
      batchId: batch.id,
      undo: false,
      candidates: ids.map((id) => ({ id, ticks })),
    });
    expect(saved).toBe(2);
    expect((await verdictsOf(batch.id)).map(({ verdict }) => verdict)).toEqual(['eligible', 'eligible']);
    await nominations().saveTicks({ batchId: batch.id, undo: true, candidates: before });
    expect((await verdictsOf(batch.id)).map(({ verdict }) => verdict)).toEqual([
      'needs_manual',
      'needs_manual',
    ]);
  });

  it('decides against a candidate when the officer says no', async () => {
    const { batchId, candidateId } = await startKnown('Vũ Không Đạt');
    const { judgement } = await verdictOf(candidateId);
    const key = judgement.findings.find(({ tick }) => tick !== null)?.tick ?? '';
    // Every other route fails by its own facts or asks the same thing.
    await nominations().saveTicks({
      batchId,
      undo: false,
      candidates: [{ id: candidateId, ticks: { [key]: false } }],
    });
    const after = await verdictOf(candidateId);
    const chosen = after.routes.find(({ id }) => id === judgement.route?.id);
    expect(chosen?.verdict).toBe('not_eligible');
    expect(chosen?.missing).toContain('xác nhận');
  });

  it('refuses a question that no criterion asks and a candidate of another list', async () => {
    const { batchId, candidateId } = await startKnown('Đỗ Khóa Lạ');
    const wrong = [{ id: candidateId, ticks: { 'khong-co-cau-nay': true } }];
    const strange = nominations().saveTicks({ batchId, undo: false, candidates: wrong });
    expect((await refusalBy(strange)).code).toBe('TICK_UNKNOWN');
    const other = await startKnown('Đặng Khác Hồ Sơ');
    const elsewhere = [{ id: other.candidateId, ticks: {} }];
    const foreign = nominations().saveTicks({ batchId, undo: false, candidates: elsewhere });
    expect((await refusalBy(foreign)).code).toBe('NOT_FOUND');
  });
});

describe('a frozen list', () => {
  it('keeps what the council saw when the history changes later, and tells the difference', async () => {
    const { batchId, candidateId, honoreeId } = await startKnown('Hồ Chốt Sổ');
    await confirmAll(batchId, candidateId);
    await act(fixture, 'clerk', batchId, 'submit');
    expect((await nominations().get({ id: batchId })).frozenOn).toBeNull();
    await act(fixture, 'secretary', batchId, 'forward');
    expect((await nominations().get({ id: batchId })).frozenOn).toBe('2026-05-06');
    const seen = await verdictOf(candidateId);
    expect(seen.judgement.verdict).toBe('eligible');

    const { facts } = await fixture.as('clerk').honorees.get({ id: honoreeId });
    await fixture.as('clerk').honorees.removeFacts({ honoreeId, ids: facts.map(({ id }) => id) });
    const [row] = await verdictsOf(batchId);
    expect(row).toMatchObject({ verdict: 'eligible', differs: true, today: 'needs_manual' });
    const later = await verdictOf(candidateId);
    expect(later.judgement).toEqual(seen.judgement);
    expect(later.today?.verdict).toBe('needs_manual');

    await fixture.as('secretary').council.record(councilInput(batchId, [candidateId], '2026-05-06'));
    expect((await verdictsOf(batchId))[0]?.verdict).toBe('eligible');
  });

  it('keeps what the council saw when the catalogue changes later', async () => {
    const { batchId, candidateId } = await startKnown('Trịnh Luật Mới');
    await confirmAll(batchId, candidateId);
    await act(fixture, 'clerk', batchId, 'submit');
    await act(fixture, 'secretary', batchId, 'forward');
    const { judgement } = await verdictOf(candidateId);
    const admin = fixture.as('administrator').catalogue;
    const { entries } = await admin.entries({ kind: 'award', text: '', on: '2026-05-06', toReview: false });
    const entry = entries.find(({ key }) => key === AWARD_TYPE);
    const content = entry?.content as { routes: { id: string }[] };
    const farmersOnly = (one: { id: string }) =>
      one.id === judgement.route?.id ? { ...one, groups: ['nong-dan'] } : one;
    const stepId = randomUUID();
    await admin.saveEntry({
      ...{
        stepId,
        kind: 'award',
        key: AWARD_TYPE,
        seen: entry?.id ?? null,
        validFrom: entry?.validFrom ?? '',
      },
      content: { ...content, routes: content.routes.map(farmersOnly) },
      ...{ sourceText: 'Văn bản thử', reviewNeeded: false, reason: 'Hẹp đối tượng của một khoản' },
    });
    expect((await verdictsOf(batchId))[0]).toMatchObject({ verdict: 'eligible', differs: true });
    expect((await verdictOf(candidateId)).judgement.verdict).toBe('eligible');
    expect((await verdictOf(candidateId)).today?.verdict).not.toBe('eligible');
    await admin.undoStep({ stepId });
    expect((await verdictsOf(batchId))[0]).toMatchObject({ verdict: 'eligible', differs: false });
  });

  it('is closed to edits until the freeze is lifted with a reason', async () => {
    const { batchId, candidateId } = await startKnown('Dương Bỏ Chốt');
    await act(fixture, 'clerk', batchId, 'submit');
    const version = async () => (await nominations().get({ id: batchId })).version;
    expect(await nominations().freezeList({ batchId, version: await version() })).toEqual({
      frozenOn: '2026-05-06',
      candidates: 1,
    });
    const edit = nominations().saveTicks({
      batchId,
      undo: false,
      candidates: [{ id: candidateId, ticks: {} }],
    });
    expect(await refusalBy(edit)).toMatchObject({ code: 'LIST_FROZEN', facts: { date: '06/05/2026' } });
    const removal = nominations().removeCandidates({ batchId, ids: [candidateId] });
    expect((await refusalBy(removal)).code).toBe('LIST_FROZEN');
    const silent = nominations().unfreezeList({ batchId, version: await version(), reason: '' });
    expect((await refusalBy(silent)).code).toBe('REASON_NEEDED');
    await nominations().unfreezeList({ batchId, version: await version(), reason: 'Bổ sung thành tích' });
    const { frozenOn, events } = await nominations().get({ id: batchId });
    expect(frozenOn).toBeNull();
    expect(events.slice(-2).map(({ event, reason }) => [event, reason])).toEqual([
      ['list_frozen', ''],
      ['list_unfrozen', 'Bổ sung thành tích'],
    ]);
    expect(
      (await nominations().saveTicks({ batchId, undo: false, candidates: [{ id: candidateId, ticks: {} }] }))
        .saved,
    ).toBe(1);
  });

  it('stays after the vote, and opens again when the unit has the dossier back', async () => {
    const { batchId, candidateId } = await startKnown('Ngô Sau Biểu Quyết');
    await act(fixture, 'clerk', batchId, 'submit');
    await act(fixture, 'secretary', batchId, 'forward');
    await fixture.as('secretary').council.record(councilInput(batchId, [candidateId], '2026-05-06'));
    const { version } = await nominations().get({ id: batchId });
    const late = nominations().unfreezeList({ batchId, version, reason: 'Muộn' });
    expect((await refusalBy(late)).code).toBe('STATE_FORBIDS');

    const other = await startKnown('Lý Rút Hồ Sơ');
    await act(fixture, 'clerk', other.batchId, 'submit');
    await act(fixture, 'secretary', other.batchId, 'forward');
    await act(fixture, 'clerk', other.batchId, 'withdraw', 'Đơn vị xin rút');
    await act(fixture, 'clerk', other.batchId, 'reopen');
    expect((await nominations().get({ id: other.batchId })).frozenOn).toBeNull();
  });
});

describe('a change of the catalogue', () => {
  it('is previewed over the open submissions: who loses, by name, while frozen lists stay', async () => {
    const { batchId, candidateId } = await startKnown('Tạ Xem Trước');
    await confirmAll(batchId, candidateId);
    const admin = fixture.as('administrator');
    const { entries } = await admin.catalogue.entries({
      kind: 'award',
      text: '',
      on: '2026-05-06',
      toReview: false,
    });
    const entry = entries.find(({ key }) => key === AWARD_TYPE);
    if (entry === undefined) throw new Error('the award is not in the catalogue');
    const plan = (content: unknown) =>
      admin.nominations.previewCatalogue({
        entries: [{ kind: 'award', key: AWARD_TYPE, validFrom: entry.validFrom, validTo: null, content }],
      });
    const same = await plan(entry.content);
    expect(same).toMatchObject({ gain: [], lose: [], changedOther: [] });
    expect(same.judged).toBe(same.unchanged);
    expect(same.frozen).toBeGreaterThan(0);

    const narrowed = { ...(entry.content as object), subjects: ['tap-the'] };
    const { lose, gain, judged } = await plan(narrowed);
    expect(judged).toBe(same.judged);
    expect(gain).toEqual([]);
    expect(lose).toContainEqual(
      expect.objectContaining({
        batchId,
        candidateId,
        name: 'Tạ Xem Trước',
        before: 'eligible',
        after: 'not_eligible',
      }),
    );
    // Nothing was written: the catalogue in force stays.
    expect((await verdictOf(candidateId)).judgement.verdict).toBe('eligible');
    expect(await refusalBy(plan({ nonsense: 1 }))).toMatchObject({ code: 'ENTRY_INVALID' });
  });
});

describe('one person on four days', () => {
  it('gets four judgements, each by the law and with the articles of its day', async () => {
    const levels = (from: number, to: number, level: 'tot' | 'xuat-sac') =>
      Array.from({ length: to - from + 1 }, (_, index) => rating(from + index, level));
    const honoreeId = await makeHonoree('Bùi Bốn Thời', [
      ...levels(2009, 2018, 'xuat-sac'),
      ...levels(2019, 2022, 'tot'),
      rating(2023, 'hoan-thanh'),
      ...levels(2024, 2025, 'tot'),
      ...[2011, 2016, 2018, 2021].map((year) => title(year, 'chien-si-thi-dua-co-so')),
      ...[2009, 2010, 2012, 2015, 2016].map(initiative),
    ]);
    await fixture.as('clerk').honorees.saveFacts({
      honoreeId,
      facts: [
        {
          id: randomUUID(),
          version: null,
          content: {
            ...{ kind: 'award', award: AWARD_TYPE, type: 'cong-trang', issuer: '', cancelled: false },
            period: { from: 2007, to: 2008 },
          },
          decisionNumber: '120/QĐ-UBND',
          decidedOn: '2009-02-10',
        },
      ],
    });
    const dossiers = [
      ['2014-08-05', 'nd65-23-1-c', 'not_eligible', null, 'NĐ 65/2014 Điều 23.1.c'],
      ['2019-03-05', 'nd91-38-1-c', 'eligible', null, 'NĐ 91/2017 Điều 38.1.c'],
      ['2024-03-05', 'r-73-1-b', 'not_eligible', null, '73.1.b'],
      ['2026-10-20', 'r-73-1-b', 'needs_manual', 'not_eligible', 'Luật 06/2026/QH16'],
    ] as const;
    for (const [day, route, verdict, verdict2022, article] of dossiers) {
      await fixture.travelTo(day);
      const candidate = person('Bùi Bốn Thời', { honoreeId, awardTypeId: 'bang-khen-thu-tuong', route });
      const batch = await startSubmission(fixture, [candidate]);
      await act(fixture, 'clerk', batch.id, 'submit');
      const { judgement } = await verdictOf(candidate.id);
      expect({ day, ...judgement }).toMatchObject({ day, verdict, verdict2022, route: { id: route } });
      expect(judgement.findings.map((finding) => finding.article)).toContain(article);
    }
    // Side by side from the last one: every day by its own law, the best route of that law.
    const [last] = (await nominations().list({ states: [], text: '' })).filter(
      ({ receivedOn }) => receivedOn === '2026-10-20',
    );
    const candidateId = (await nominations().get({ id: last?.id ?? '' })).candidates[0]?.id ?? '';
    const compared = await nominations().judgeOnDays({ candidateId, days: dossiers.map(([day]) => day) });
    expect(compared.map(({ day, judgement }) => [day, judgement.regime.id])).toEqual([
      ['2014-08-05', 'R3'],
      ['2019-03-05', 'R4'],
      ['2024-03-05', 'R5'],
      ['2026-10-20', 'R7'],
    ]);
    expect(compared[1]?.judgement.verdict).toBe('eligible');
    await fixture.travelTo('2026-05-06');
  });
});
