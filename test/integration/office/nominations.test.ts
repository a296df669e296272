import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refusalBy } from '#test/support/office-client.ts';
import { makeOffice, type OfficeFixture, uploadWhole } from '#test/support/office-fixture.ts';
import {
  act,
  approveSubmission,
  batchInput,
  councilInput,
  ensureUnit,
  issueDecision,
  person,
  startSubmission,
} from '#test/support/office-story.ts';

let fixture: OfficeFixture;
beforeAll(async () => {
  fixture = await makeOffice();
});
afterAll(() => fixture.close());
const get = (id: string) => fixture.as('reader').nominations.get({ id });
const save = (batchId: string, candidate: ReturnType<typeof person>, version: number | null = null) =>
  fixture.as('clerk').nominations.saveCandidate({ batchId, version, candidate });

describe('a submission', () => {
  it('goes from draft over a return to the decision, and its timeline names people and reasons', async () => {
    const { id, candidateIds } = await startSubmission(fixture);
    expect((await act(fixture, 'clerk', id, 'submit')).dueOn).toBe('2026-05-27'); // 15 working days
    const reason = 'Thiếu báo cáo thành tích\ncủa một cá nhân';
    expect((await refusalBy(act(fixture, 'secretary', id, 'return'))).code).toBe('REASON_NEEDED');
    expect((await act(fixture, 'secretary', id, 'return', reason)).state).toBe('returned');
    expect((await act(fixture, 'clerk', id, 'resubmit')).receivedOn).toBe('2026-05-06');
    await act(fixture, 'secretary', id, 'forward');
    await fixture.as('secretary').council.record(councilInput(id, candidateIds, '2026-05-06'));
    const { state, events } = await get(id);
    expect(state).toBe('approved');
    expect(events.map(({ event, accountName }) => [event, accountName])).toEqual([
      ['created', 'Người clerk'],
      ['submit', 'Người clerk'],
      ['return', 'Người secretary'],
      ['resubmit', 'Người clerk'],
      ['forward', 'Người secretary'],
      ['council_result', 'Người secretary'],
    ]);
    expect(events[2]?.reason).toBe(reason);
  });

  it('refuses steps that its state forbids, and steps that are another role’s work', async () => {
    const { id } = await startSubmission(fixture);
    expect(await refusalBy(act(fixture, 'secretary', id, 'forward'))).toMatchObject({
      code: 'STATE_FORBIDS',
      facts: { state: 'draft' },
    });
    await act(fixture, 'clerk', id, 'submit');
    expect((await refusalBy(act(fixture, 'clerk', id, 'forward'))).code).toBe('NOT_ALLOWED');
    await act(fixture, 'secretary', id, 'forward');
    const edit = save(id, person('Trần Muộn'));
    expect(await refusalBy(edit)).toMatchObject({ code: 'STATE_FORBIDS', facts: { state: 'council' } });
    expect((await act(fixture, 'clerk', id, 'withdraw', 'Đơn vị xin rút')).state).toBe('withdrawn');
    expect((await act(fixture, 'clerk', id, 'reopen')).state).toBe('draft');
  });

  it('without candidates is not sent on', async () => {
    const { id } = await startSubmission(fixture, []);
    expect((await refusalBy(act(fixture, 'clerk', id, 'submit'))).code).toBe('NO_CANDIDATES');
    expect((await get(id)).state).toBe('draft');
  });

  it('is made once and moved once by a double click', async () => {
    const unitId = await ensureUnit(fixture.as('clerk'));
    const input = batchInput(unitId, 'Bấm hai lần');
    await Promise.all([
      fixture.as('clerk').nominations.create(input),
      fixture.as('clerk').nominations.create(input),
    ]);
    const found = await fixture.as('clerk').nominations.list({ states: [], text: 'bam hai lan' });
    expect(found).toHaveLength(1);
    await save(input.id, person('Đỗ Một Lần'));
    const { version } = await get(input.id);
    const submit = () =>
      fixture.as('clerk').nominations.act({ id: input.id, version, action: 'submit', reason: '' });
    const results = await Promise.allSettled([submit(), submit()]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await get(input.id)).events.filter(({ event }) => event === 'submit')).toHaveLength(1);
  });

  it('keeps the earlier of two edits and refuses the stale one', async () => {
    const { id, unitId } = await startSubmission(fixture);
    const { version } = await get(id);
    const update = (title: string) =>
      fixture.as('clerk').nominations.update({ ...batchInput(unitId, title), id, version });
    await update('Bản sửa thứ nhất');
    expect((await refusalBy(update('Bản sửa thứ hai'))).code).toBe('STALE');
    expect((await get(id)).title).toBe('Bản sửa thứ nhất');
  });

  it('is found by words of title, unit and number without marks, and by state', async () => {
    const { id } = await startSubmission(fixture, [], { title: 'Khen đột xuất cứu người đuối nước' });
    const search = (text: string, states: ('draft' | 'issued')[] = []) =>
      fixture.as('reader').nominations.list({ states, text });
    expect((await search('duoi nuoc dot xuat')).map((one) => one.id)).toEqual([id]);
    expect((await search('cuu nguoi hu cau 88 ttr')).map((one) => one.id)).toEqual([id]);
    expect(await search('đuối nước', ['issued'])).toEqual([]);
    expect(await search('không có đâu')).toEqual([]);
  });

  it('refuses a unit or an award that is not in the catalogue', async () => {
    const unitId = await ensureUnit(fixture.as('clerk'));
    const create = (more: object) =>
      refusalBy(fixture.as('clerk').nominations.create({ ...batchInput(unitId), ...more }));
    expect((await create({ unitId: randomUUID() })).code).toBe('NOT_FOUND');
    expect((await create({ awardTypeId: 'huan-chuong-khong-co' })).code).toBe('NOT_FOUND');
    expect((await create({ submissionDate: '2026-02-30' })).code).toBe('BAD_REQUEST');
  });
});

describe('candidates', () => {
  it('of the same name and unit stand once, unless their birth dates differ', async () => {
    const { id } = await startSubmission(fixture, [person('Trần Văn Đôi', { birthDate: '1980' })]);
    expect(await refusalBy(save(id, person('Trần Văn Đôi')))).toMatchObject({
      code: 'DUPLICATE_CANDIDATE',
      facts: { name: 'Trần Văn Đôi' },
    });
    const twin = person('Trần Văn Đôi', { birthDate: '1990-02-03' });
    expect((await save(id, twin)).birthDate).toBe('1990-02-03');
    expect((await save(id, person('Trần Văn Đôi', { unitName: 'Sở Khác' }))).ordinal).toBe(3);
  });

  it('come back to their place when a removal is undone', async () => {
    const people = [person('Một'), person('Hai'), person('Ba')];
    const { id } = await startSubmission(fixture, people);
    const ids = [people[1]?.id ?? ''];
    expect(await fixture.as('clerk').nominations.removeCandidates({ batchId: id, ids })).toEqual({
      removed: 1,
    });
    expect((await get(id)).candidates.map(({ name }) => name)).toEqual(['Một', 'Ba']);
    expect(await fixture.as('clerk').nominations.removeCandidates({ batchId: id, ids })).toEqual({
      removed: 0,
    });
    await fixture.as('clerk').nominations.restoreCandidates({ batchId: id, ids });
    expect((await get(id)).candidates.map(({ name }) => name)).toEqual(['Một', 'Hai', 'Ba']);
  });

  it('do not come back beside the same person entered again meanwhile', async () => {
    const gone = person('Trần Thị Lại');
    const { id } = await startSubmission(fixture, [gone]);
    await fixture.as('clerk').nominations.removeCandidates({ batchId: id, ids: [gone.id] });
    await save(id, person('Trần Thị Lại'));
    const undone = await fixture.as('clerk').nominations.restoreCandidates({ batchId: id, ids: [gone.id] });
    expect(undone).toEqual({ restored: 0 });
    expect((await get(id)).candidates).toHaveLength(1);
  });

  it('refuse a name of 2,000 characters in words and take one of 300', async () => {
    const { id } = await startSubmission(fixture, []);
    const long = await refusalBy(save(id, person('Ă'.repeat(2000))));
    expect(long.code).toBe('BAD_REQUEST');
    expect(JSON.stringify(long.facts)).toContain('too_long');
    expect(JSON.stringify(long.facts)).toContain('"name"');
    expect((await save(id, person('Ă'.repeat(300)))).name).toHaveLength(300);
    expect((await get(id)).candidates).toHaveLength(1);
  });

  it.each(["H'Hen Niê", "O'Brien", 'Y Blăk Êban', 'K’Brể', 'Nguyễn Thị "Bảy"', '1; DROP TABLE candidate --'])(
    'keep the name %s as it is written',
    async (name) => {
      const { id } = await startSubmission(fixture, [person(name)]);
      expect((await get(id)).candidates.map((one) => one.name)).toEqual([name]);
      expect((await refusalBy(save(id, person(name)))).code).toBe('DUPLICATE_CANDIDATE');
    },
  );

  it('typed in decomposed letters are stored composed', async () => {
    const { id } = await startSubmission(fixture, [person('Nguyễn Thị Ngọc Ánh'.normalize('NFD'))]);
    expect((await get(id)).candidates[0]?.name).toBe('Nguyễn Thị Ngọc Ánh'.normalize('NFC'));
    expect((await refusalBy(save(id, person('Nguyễn Thị Ngọc Ánh')))).code).toBe('DUPLICATE_CANDIDATE');
  });

  it.each(['2026-02-30', '1979-13-01', '29/02/2023', '3000', '79'])(
    'refuse the birth date %s, which does not exist',
    async (birthDate) => {
      const { id } = await startSubmission(fixture, []);
      const refused = await refusalBy(save(id, person('Sai Ngày', { birthDate })));
      expect(refused.code).toBe('BAD_REQUEST');
      expect((await get(id)).candidates).toEqual([]);
    },
  );

  it('refuse a stale edit, another submission’s candidate and a person nobody knows', async () => {
    const one = person('Vũ Sửa');
    const { id } = await startSubmission(fixture, [one]);
    await save(id, { ...one, position: 'Trưởng phòng' }, 0);
    expect((await refusalBy(save(id, { ...one, position: 'Phó phòng' }, 0))).code).toBe('STALE');
    const other = await startSubmission(fixture, []);
    expect((await refusalBy(save(other.id, one))).code).toBe('NOT_FOUND');
    const stranger = person('Có Liên Kết', { honoreeId: randomUUID() });
    expect((await refusalBy(save(id, stranger))).code).toBe('NOT_FOUND');
  });

  it('show the awards they already have', async () => {
    await issueDecision(fixture, [person('Hoàng Đã Khen')]);
    const { id } = await startSubmission(fixture, [person('Hoàng Đã Khen'), person('Hoàng Chưa Khen')]);
    expect((await get(id)).candidates.map(({ pastAwards }) => pastAwards)).toEqual([1, 0]);
  });
});

describe('papers of a submission', () => {
  it('are added once, taken out and put back', async () => {
    const { id: batchId } = await startSubmission(fixture);
    const bytes = new TextEncoder().encode('%PDF-1.7 giấy tờ');
    const uploadId = await uploadWhole(fixture.office, fixture.tokenOf('clerk'), bytes, 'Tờ trình số 88.pdf');
    const input = {
      id: randomUUID() as string,
      batchId,
      candidateId: null as string | null,
      kind: 'submission' as const,
      title: 'Tờ trình',
      uploadId,
    };
    const clerk = fixture.as('clerk').nominations;
    expect((await refusalBy(clerk.addPaper({ ...input, candidateId: randomUUID() }))).code).toBe('NOT_FOUND');
    const paper = await clerk.addPaper(input);
    expect(await clerk.addPaper(input)).toEqual(paper);
    expect(paper.fileName).toBe('Tờ trình số 88.pdf');
    await clerk.removePaper({ id: paper.id, batchId });
    expect((await get(batchId)).papers).toEqual([]);
    await clerk.restorePaper({ id: paper.id, batchId });
    expect((await get(batchId)).papers).toEqual([paper]);
  });
});

describe('the council', () => {
  it('must judge every candidate, once, with votes that add up', async () => {
    const people = [person('Phan Một'), person('Phan Hai')];
    const { id, candidateIds } = await startSubmission(fixture, people);
    const input = councilInput(id, candidateIds, '2026-05-06');
    const record = (more: object) => refusalBy(fixture.as('secretary').council.record({ ...input, ...more }));
    expect((await record({})).code).toBe('STATE_FORBIDS');
    await act(fixture, 'clerk', id, 'submit');
    await act(fixture, 'secretary', id, 'forward');
    const [first] = input.votes;
    expect((await record({ votes: [first] })).code).toBe('STALE');
    expect((await record({ votes: [first, { ...first, candidateId: randomUUID() }] })).code).toBe('STALE');
    expect((await record({ membersPresent: 16 })).code).toBe('COUNT_EXCEEDED');
    expect((await record({ votes: input.votes.map((vote) => ({ ...vote, yes: 16 })) })).code).toBe(
      'COUNT_EXCEEDED',
    );
    expect((await record({ heldOn: '2026-02-30' })).code).toBe('BAD_REQUEST');
    expect((await get(id)).state).toBe('council');
    const result = await fixture.as('secretary').council.record(input);
    expect(result.votes).toHaveLength(2);
    expect((await get(id)).candidates.map(({ outcome }) => outcome)).toEqual(['approved', 'approved']);
  });

  it('may correct its result until a decision is drafted; a stale correction is refused', async () => {
    const { id, candidateIds } = await approveSubmission(fixture, [person('Quách Một'), person('Quách Hai')]);
    const known = await fixture.as('reader').council.get({ batchId: id });
    const corrected = {
      ...councilInput(id, candidateIds, '2026-05-05', [candidateIds[1] ?? '']),
      version: known?.version ?? null,
    };
    const result = await fixture.as('secretary').council.record(corrected);
    expect(result.sessionId).toBe(known?.sessionId);
    expect((await get(id)).candidates.map(({ outcome }) => outcome)).toEqual(['approved', 'rejected']);
    expect((await refusalBy(fixture.as('secretary').council.record(corrected))).code).toBe('STALE');
    await fixture.as('secretary').decisions.draftFromBatch({ id: randomUUID(), batchId: id });
    const late = { ...corrected, version: result.version };
    expect((await refusalBy(fixture.as('secretary').council.record(late))).code).toBe('STATE_FORBIDS');
  });

  it('never takes over the session of another submission', async () => {
    const first = await approveSubmission(fixture);
    const taken = await fixture.as('reader').council.get({ batchId: first.id });
    const { id, candidateIds } = await startSubmission(fixture);
    await act(fixture, 'clerk', id, 'submit');
    await act(fixture, 'secretary', id, 'forward');
    const input = { ...councilInput(id, candidateIds, '2026-05-06'), sessionId: taken?.sessionId ?? '' };
    expect((await refusalBy(fixture.as('secretary').council.record(input))).code).toBe('STALE');
    expect(await fixture.as('reader').council.get({ batchId: first.id })).toEqual(taken);
  });
});
