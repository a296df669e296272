import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ownAuthority } from '#electron/features/archive/award-facts.ts';
import { revokeAwards } from '#electron/features/archive/award-life.ts';
import type { FactContent } from '#shared/domain/honorees/facts.ts';
import { importAward } from '#test/support/award-story.ts';
import { makeOffice, type OfficeFixture } from '#test/support/office-fixture.ts';
import { act, councilInput, person, startSubmission } from '#test/support/office-story.ts';

let fixture: OfficeFixture;
beforeAll(async () => {
  fixture = await makeOffice({ day: '2026-03-02' });
});
afterAll(() => fixture.close());

const PROVINCIAL = 'chien-si-thi-dua-bo-ban-nganh-tinh';
const archive = () => fixture.as('reader').archive;

/** Three years Chiến sĩ thi đua cơ sở by decisions of the office, and what else the provincial title asks for. */
async function makeFighter(name: string) {
  const titles: string[] = [];
  for (const year of [2023, 2024, 2025]) {
    const reason = `năm ${year}`;
    const decision = { decisionNumber: `${year}/QĐ-UBND`, decisionDate: `${year}-12-20`, reason };
    titles.push(await importAward(fixture, name, { award: 'Chiến sĩ thi đua cơ sở', ...decision }));
  }
  const { honoreeId } = await archive().award({ id: titles[0] ?? '' });
  const initiative: FactContent = {
    ...{ kind: 'initiative', year: 2025, sort: 'sang-kien', scope: 'tinh', name: 'Sáng kiến cấp tỉnh' },
  };
  const proof = { decisionNumber: '', decidedOn: null };
  await fixture.as('clerk').honorees.saveFacts({
    honoreeId,
    facts: [{ id: randomUUID(), version: null, content: initiative, ...proof }],
  });
  return { honoreeId, titles };
}

/** Proposes the person for the provincial title; the list stands at the council, frozen. */
async function propose(name: string, honoreeId: string) {
  const candidate = person(name, {
    honoreeId,
    awardTypeId: PROVINCIAL,
    titleYear: 2025,
    position: 'Giáo viên',
  });
  const batch = await startSubmission(fixture, [candidate], { awardTypeId: PROVINCIAL });
  const { confirmations } = await fixture
    .as('secretary')
    .nominations.judgeCandidate({ candidateId: candidate.id });
  const ticks = Object.fromEntries(confirmations.map(({ key }) => [key, true]));
  await fixture
    .as('clerk')
    .nominations.saveTicks({ batchId: batch.id, undo: false, candidates: [{ id: candidate.id, ticks }] });
  return { batchId: batch.id, candidateId: candidate.id };
}

async function toCouncil(batchId: string) {
  await act(fixture, 'clerk', batchId, 'submit');
  await act(fixture, 'secretary', batchId, 'forward');
}

async function cancel(awardIds: string[]) {
  const { store } = fixture.office.core.archive();
  await store.write(async () =>
    revokeAwards(
      store.writer,
      { entry: randomUUID(), at: fixture.clock.now, accountName: 'Người approver' },
      {
        ...{ awardIds, by: { id: null, number: '40/QĐ-UBND', date: '2026-03-02' }, due: null },
        ...{ objects: true, money: true },
        ...{ office: ownAuthority(store.writer), ground: 'b', reason: '' },
      },
      true,
    ),
  );
}

describe('later awards that relied on a cancelled one', () => {
  it('are listed before the cancellation is signed, with the condition and the article that fall', async () => {
    const name = 'Lầu Thị Chuỗi';
    const { honoreeId, titles } = await makeFighter(name);
    const pending = await propose(name, honoreeId);
    const judged = await fixture
      .as('secretary')
      .nominations.judgeCandidate({ candidateId: pending.candidateId });
    expect(judged.judgement.verdict).toBe('eligible');
    const rows = await archive().reliedOn({ awardIds: [titles[1] ?? ''] });
    expect(rows).toMatchObject([
      {
        ...{ reliance: 'lost', before: 'eligible', after: 'not_eligible', judgedBy: 'history' },
        ...{ candidateId: pending.candidateId, batchId: pending.batchId, awardId: null, decisionNumber: '' },
        withdrawn: [{ awardId: titles[1], decisionNumber: '2024/QĐ-UBND' }],
      },
    ]);
    const [condition] = rows[0]?.conditions ?? [];
    expect(condition?.article).toBe('22.1.a');
    expect(condition?.proof.join()).toContain('2024/QĐ-UBND');
    expect(condition?.missing).not.toBeNull();
    // Nothing was written by looking.
    expect((await archive().award({ id: titles[1] ?? '' })).standing).toBe('in-force');
  });

  it('are judged by the list as it was frozen, and stay listed after the cancellation', async () => {
    const name = 'Lầu Thị Chốt';
    const { honoreeId, titles } = await makeFighter(name);
    const { batchId, candidateId } = await propose(name, honoreeId);
    await toCouncil(batchId);
    await cancel([titles[0] ?? '']);
    const after = await archive().reliedOnOfHonoree({ honoreeId });
    expect(after).toMatchObject([{ reliance: 'lost', candidateId, judgedBy: 'frozen' }]);
    const { today } = await fixture.as('secretary').nominations.judgeCandidate({ candidateId });
    expect(today?.verdict).toBe('not_eligible');
    await fixture.as('secretary').council.record(councilInput(batchId, [candidateId], '2026-03-02'));
    const id = randomUUID();
    const draft = await fixture.as('secretary').decisions.draftFromBatch({ id, batchId });
    const data = { ...draft.data, signer: { capacity: ['CHỦ TỊCH'], name: 'Phạm Văn Ký' } };
    const saved = await fixture.as('secretary').decisions.update({ id, version: draft.version, data });
    await fixture.as('approver').decisions.issue({ id, version: saved.version, date: '2026-03-02' });
    const issued = await archive().reliedOnOfHonoree({ honoreeId });
    expect(issued).toMatchObject([
      { reliance: 'lost', candidateId, decisionNumber: '01/QĐ-UBND', judgedBy: 'frozen' },
    ]);
    expect(issued[0]?.awardId).not.toBeNull();
  });

  it('of old lists are judged by what had been decided before them', async () => {
    const name = 'Lầu Văn Cũ';
    const { honoreeId, titles } = await makeFighter(name);
    const types = await fixture.as('reader').catalogue.awardTypes({});
    const award = types.find(({ id }) => id === PROVINCIAL)?.name ?? '';
    const awardId = await importAward(fixture, name, {
      award,
      decisionNumber: '9/QĐ-UBND',
      decisionDate: '2026-02-01',
      reason: 'năm 2025',
    });
    expect(await archive().reliedOn({ awardIds: [titles[2] ?? ''] })).toMatchObject([
      { reliance: 'lost', awardId, decisionNumber: '9/QĐ-UBND', judgedBy: 'history', honoreeId },
    ]);
    // The later one proves nothing to the earlier.
    expect(await archive().reliedOn({ awardIds: [awardId] })).toEqual([]);
  });

  it('are none where the honoree has nothing later, or nothing is cancelled', async () => {
    const { honoreeId, titles } = await makeFighter('Lầu Thị Yên');
    expect(await archive().reliedOn({ awardIds: titles })).toEqual([]);
    expect(await archive().reliedOnOfHonoree({ honoreeId })).toEqual([]);
  });
});
