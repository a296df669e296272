import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refusalBy } from '#test/support/office-client.ts';
import { makeOffice, type OfficeFixture, uploadWhole } from '#test/support/office-fixture.ts';
import {
  act,
  councilInput,
  opinionInput,
  person,
  reachPosting,
  startStateProposal,
  startSubmission,
} from '#test/support/office-story.ts';

let fixture: OfficeFixture;
beforeAll(async () => {
  fixture = await makeOffice();
});
afterAll(() => fixture.close());

const secretary = () => fixture.as('secretary').nominations;
const get = (id: string) => secretary().get({ id });

describe('the flow of a submission', () => {
  it('is frozen at receipt, with the clock of its first step and the promised day', async () => {
    const { id } = await startSubmission(fixture);
    const received = await act(fixture, 'clerk', id, 'submit');
    expect(received.flow.map((step) => step.id)).toEqual(['tham-dinh', 'hoi-dong', 'trinh', 'ky']);
    expect(received).toMatchObject({
      step: 'tham-dinh',
      stepSince: '2026-05-06',
      stepDueOn: '2026-05-13',
      dueOn: '2026-05-27',
      planned: [
        { step: 'tham-dinh', due: '2026-05-13' },
        { step: 'hoi-dong', due: '2026-05-18' },
        { step: 'trinh', due: '2026-05-20' },
        { step: 'ky', due: '2026-05-27' },
      ],
    });
  });

  it('asks an award of the State for opinions and posting and ends above, never with a decision of ours', async () => {
    const { id } = await startStateProposal(fixture, [person('Trần Thị Khen Cao')]);
    const batch = await get(id);
    expect(batch.flow.map((step) => step.state)).toEqual([
      'received',
      'opinions',
      'opinions',
      'posting',
      'council',
      'approved',
      'proposed',
    ]);
    expect(batch).toMatchObject({ state: 'opinions', step: 'y-kien' });
    const skipped = batch.events.find(({ event }) => event === 'skip');
    expect(skipped).toMatchObject({ reason: 'Không thuộc diện cấp ủy quản lý', step: 'Lấy ý kiến (hiệp y)' });
  });

  it('lets only the steps that allow it be passed over, with a reason', async () => {
    const { id } = await startStateProposal(fixture, [person('Trần Thị Bỏ Bước')]);
    expect((await refusalBy(act(fixture, 'secretary', id, 'skip', 'Không cần'))).code).toBe('STATE_FORBIDS');
    expect((await refusalBy(act(fixture, 'secretary', id, 'recall'))).code).toBe('REASON_NEEDED');
    const back = await act(fixture, 'secretary', id, 'recall', 'Bấm nhầm');
    expect(back).toMatchObject({ state: 'opinions', step: 'cap-uy' });
  });

  it('takes an approval back and keeps the session to be corrected', async () => {
    const { id, candidateIds } = await startSubmission(fixture, [person('Trần Văn Thu Hồi')]);
    await act(fixture, 'clerk', id, 'submit');
    await act(fixture, 'secretary', id, 'forward');
    await fixture.as('secretary').council.record(councilInput(id, candidateIds, '2026-05-06'));
    const back = await act(fixture, 'secretary', id, 'recall', 'Sót một phiếu');
    expect(back.state).toBe('council');
    expect(back.candidates.map(({ outcome }) => outcome)).toEqual(['pending']);
    expect((await fixture.as('secretary').council.get({ batchId: id }))?.heldOn).toBe('2026-05-06');
    await fixture.as('secretary').council.record({
      ...councilInput(id, candidateIds, '2026-05-06'),
      sessionId: (await fixture.as('secretary').council.get({ batchId: id }))?.sessionId ?? '',
    });
    expect((await get(id)).state).toBe('approved');
  });
});

describe('a return', () => {
  it('names every missing paper, and a second one must say why it was not found before', async () => {
    const { id } = await startSubmission(fixture, [person('Trần Văn Thiếu Giấy')]);
    await act(fixture, 'clerk', id, 'submit');
    const { missing } = await secretary().missingPapers({ id });
    const named = missing.filter(({ certain }) => certain);
    expect(named.map(({ text }) => text)).toContain('Báo cáo thành tích: Trần Văn Thiếu Giấy');
    expect(named.every(({ cite }) => /84/.test(cite))).toBe(true);
    const version = async () => (await get(id)).version;
    const empty = { id, version: await version(), action: 'return' as const, reason: '' };
    expect((await refusalBy(secretary().act(empty))).code).toBe('REASON_NEEDED');
    const texts = named.map(({ text }) => text);
    const returned = await secretary().act({ ...empty, missing: texts });
    expect(returned).toMatchObject({ state: 'returned', returnedTimes: 1, stepDueOn: null });
    expect(returned.events.at(-1)).toMatchObject({ event: 'return', missing: texts });
    const { html } = await secretary().slip({ id, kind: 'return', nonce: 'noncenonce' });
    for (const text of texts) expect(html).toContain(text);

    await act(fixture, 'clerk', id, 'resubmit');
    const again = { ...empty, version: await version(), reason: 'Sai ngày sinh' };
    expect((await refusalBy(secretary().act(again))).code).toBe('RETURNED_BEFORE');
    const second = await secretary().act({ ...again, whyLate: 'Bản chụp lần trước bị mờ' });
    expect(second.returnedTimes).toBe(2);
  });
});

describe('opinions', () => {
  it('hold the step until every office asked has answered', async () => {
    const { id } = await startStateProposal(fixture, [person('Trần Thị Hiệp Y')]);
    expect((await refusalBy(act(fixture, 'secretary', id, 'forward'))).code).toBe('OPINIONS_MISSING');
    const asked = await secretary().askOpinion(opinionInput(id, '2026-05-06'));
    expect(asked.dueOn).toBe('2026-05-20'); // ten working days
    expect((await refusalBy(act(fixture, 'secretary', id, 'forward'))).code).toBe('OPINIONS_OPEN');
    const silent = { id: asked.id, batchId: id, answeredOn: '2026-05-06', note: '' };
    expect((await refusalBy(secretary().answerOpinion({ ...silent, outcome: 'no-answer' }))).code).toBe(
      'OPINION_NOT_DUE',
    );
    await secretary().answerOpinion({ ...silent, outcome: 'disagree' });
    expect((await refusalBy(act(fixture, 'secretary', id, 'forward'))).code).toBe('OPINION_DISAGREES');
    const on = await act(fixture, 'secretary', id, 'forward', 'Đã giải trình bằng văn bản');
    expect(on.state).toBe('posting');
  });

  it('taken back by mistake come back, and never after the step is over', async () => {
    const { id } = await startStateProposal(fixture, [person('Trần Thị Hoàn Tác')]);
    const asked = await secretary().askOpinion(opinionInput(id, '2026-05-06'));
    await secretary().removeRequest({ id: asked.id, batchId: id, undo: false });
    expect((await get(id)).requests).toEqual([]);
    await secretary().removeRequest({ id: asked.id, batchId: id, undo: true });
    expect((await get(id)).requests).toHaveLength(1);
    await secretary().answerOpinion({
      id: asked.id,
      batchId: id,
      answeredOn: '2026-05-06',
      outcome: 'agree',
      note: '',
    });
    await act(fixture, 'secretary', id, 'forward');
    const late = secretary().removeRequest({ id: asked.id, batchId: id, undo: false });
    expect((await refusalBy(late)).code).toBe('STATE_FORBIDS');
  });
});

describe('public posting', () => {
  it('keeps the council waiting and names the first day', async () => {
    const { id, candidateIds } = await reachPosting(fixture);
    expect((await refusalBy(act(fixture, 'secretary', id, 'forward'))).code).toBe('POSTING_MISSING');
    const posting = await secretary().startPosting({
      id: randomUUID(),
      batchId: id,
      office: 'Cổng thông tin điện tử tỉnh',
      sentOn: '2026-04-24',
    });
    // 27 April makes up for Giỗ Tổ on a Sunday; 30 April and 1 May are holidays.
    expect(posting.dueOn).toBe('2026-05-13');
    const early = await refusalBy(act(fixture, 'secretary', id, 'forward'));
    expect(early).toMatchObject({ code: 'POSTING_TOO_EARLY', facts: { date: '13/05/2026' } });
    await fixture.travelTo('2026-05-13');
    expect((await act(fixture, 'secretary', id, 'forward')).state).toBe('council');
    const backdated = fixture.as('secretary').council.record(councilInput(id, candidateIds, '2026-05-12'));
    expect((await refusalBy(backdated)).code).toBe('POSTING_TOO_EARLY');
    await fixture.as('secretary').council.record(councilInput(id, candidateIds, '2026-05-13'));

    const drafted = fixture.as('secretary').decisions.draftFromBatch({ id: randomUUID(), batchId: id });
    expect((await refusalBy(drafted)).code).toBe('STATE_FORBIDS');
    const above = await act(fixture, 'secretary', id, 'forward');
    expect(above.state).toBe('proposed');
    const result = {
      batchId: id,
      version: above.version,
      outcome: 'granted' as const,
      decisionNumber: '',
      decisionDate: null,
      signer: '',
      reason: '',
    };
    const record = (more: object) =>
      fixture.as('secretary').decisions.recordStateResult({ ...result, ...more });
    expect((await refusalBy(record({}))).code).toBe('DECISION_FACTS_NEEDED');
    const facts = { decisionNumber: '512/QĐ-CTN', decisionDate: '2026-05-13', signer: 'Chủ tịch nước' };
    expect(await record(facts)).toEqual({ awards: 1 });
    expect((await get(id)).state).toBe('issued');
    await fixture.travelTo('2026-05-06');
  });
});

describe('receipts', () => {
  it('are numbered without gaps, and a withdrawn submission keeps its number', async () => {
    const first = await startSubmission(fixture, [person('Trần Thị Số Một')]);
    const second = await startSubmission(fixture, [person('Trần Thị Số Hai')]);
    const one = (await act(fixture, 'clerk', first.id, 'submit')).receiptNumber ?? 0;
    await act(fixture, 'clerk', first.id, 'withdraw', 'Đơn vị xin rút');
    await act(fixture, 'clerk', first.id, 'reopen');
    expect((await act(fixture, 'clerk', second.id, 'submit')).receiptNumber).toBe(one + 1);
    expect((await act(fixture, 'clerk', first.id, 'submit')).receiptNumber).toBe(one);
    const { html } = await secretary().slip({ id: first.id, kind: 'receipt', nonce: 'noncenonce' });
    expect(html).toContain('27/05/2026');
    const draft = await startSubmission(fixture, [person('Trần Thị Chưa Nộp')]);
    const none = secretary().slip({ id: draft.id, kind: 'receipt', nonce: 'noncenonce' });
    expect((await refusalBy(none)).code).toBe('NO_SLIP');
  });
});

describe('the simple procedure', () => {
  it('is refused without a case and outside its stream, and goes without a council', async () => {
    const simple = { stream: 'sudden' as const, procedure: 'don-gian' as const };
    const people = [person('Trần Văn Đơn Giản')];
    const start = (more: object) => startSubmission(fixture, people, { ...simple, ...more });
    expect((await refusalBy(start({}))).code).toBe('SIMPLE_NOT_ALLOWED');
    expect((await refusalBy(start({ simpleCase: 'd' }))).code).toBe('SIMPLE_NOT_ALLOWED');
    const title = { simpleCase: 'b', awardTypeId: 'lao-dong-tien-tien' };
    expect((await refusalBy(start(title))).code).toBe('SIMPLE_NOT_ALLOWED');
    const { id } = await start({ simpleCase: 'b' });
    await act(fixture, 'clerk', id, 'submit');
    const approved = await act(fixture, 'secretary', id, 'forward');
    expect(approved.state).toBe('approved');
    expect(approved.candidates.map(({ outcome }) => outcome)).toEqual(['approved']);
    const decision = await fixture
      .as('secretary')
      .decisions.draftFromBatch({ id: randomUUID(), batchId: id });
    expect(decision.state).toBe('draft');
  });
});

describe('a dossier with state secrets', () => {
  it('is registered by number, unit, award and count; names, reasons and files are refused', async () => {
    const secret = { secret: true, secretCount: 3, reason: '', title: 'Tên tự đặt' };
    const withReason = startSubmission(fixture, [], { ...secret, reason: 'đã có thành tích' });
    expect((await refusalBy(withReason)).code).toBe('SECRET_CONTENT');
    const { id } = await startSubmission(fixture, [], secret);
    const named = secretary().saveCandidate({ batchId: id, version: null, candidate: person('Người Mật') });
    expect((await refusalBy(named)).code).toBe('SECRET_CONTENT');
    const listed = fixture.as('clerk').imports.addCandidates({
      importId: randomUUID(),
      batchId: id,
      label: 'Danh sách',
      candidates: [person('Người Mật')],
    });
    expect((await refusalBy(listed)).code).toBe('SECRET_CONTENT');
    const bytes = new TextEncoder().encode('%PDF bí mật');
    const uploadId = await uploadWhole(fixture.office, fixture.tokenOf('clerk'), bytes);
    const paper = { id: randomUUID(), batchId: id, candidateId: null, title: 'Báo cáo', uploadId };
    const filed = fixture.as('clerk').nominations.addPaper({ ...paper, kind: 'report' });
    expect((await refusalBy(filed)).code).toBe('SECRET_CONTENT');
    const received = await act(fixture, 'clerk', id, 'submit');
    expect(received).toMatchObject({ title: 'Hồ sơ mật 88/TTr-SHC', secretCount: 3, persons: 0 });
    expect((await act(fixture, 'secretary', id, 'forward')).state).toBe('proposed');
  });
});

describe('the simulator', () => {
  it('dates a stream over Tết and names the days off', async () => {
    const { steps, daysOff, workingDays } = await secretary().simulate({
      stream: 'merit',
      awardTypeId: null,
      procedure: 'thong-thuong',
      receivedOn: '2026-02-10',
      returns: [],
    });
    expect(workingDays).toBe(15);
    expect(steps.at(-1)?.due).toBe('2026-03-10');
    expect(daysOff.map(({ date }) => date)).toEqual([
      '2026-02-16',
      '2026-02-17',
      '2026-02-18',
      '2026-02-19',
      '2026-02-20',
    ]);
  });
});

describe('who handles a submission', () => {
  it('is one of the officers, shown in the list', async () => {
    const { id } = await startSubmission(fixture, [person('Trần Thị Giao Việc')]);
    const [officer] = await secretary().officers({});
    const { version } = await get(id);
    await secretary().assign({ id, version, assigneeId: officer?.id ?? null });
    const rows = await secretary().list({ states: ['draft'], text: '' });
    expect(rows.find((row) => row.id === id)?.assigneeName).toBe(officer?.name);
    const stranger = secretary().assign({ id, version: version + 1, assigneeId: randomUUID() });
    expect((await refusalBy(stranger)).code).toBe('NOT_FOUND');
  });
});
