import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CandidateInput } from '#shared/contract/nominations.ts';
import { makeOffice, type OfficeFixture } from '#test/support/office-fixture.ts';
import { act, issueDecision, person, startSubmission } from '#test/support/office-story.ts';

let fixture: OfficeFixture;
beforeAll(async () => {
  fixture = await makeOffice();
});
afterAll(() => fixture.close());

const nominations = () => fixture.as('secretary').nominations;
const checksOf = (batchId: string) => nominations().checkList({ batchId });
const ofCode = async (batchId: string, code: string) =>
  (await checksOf(batchId)).filter((check) => check.code === code);

const titled = (name: string, awardTypeId: string, more: Partial<CandidateInput> = {}) =>
  person(name, { awardTypeId, titleYear: 2025, ...more });

describe('the checks of a whole list', () => {
  it('count a title against its base in the list, while the law sets no limit', async () => {
    const batch = await startSubmission(fixture, [
      titled('Chu Thi Đua', 'chien-si-thi-dua-co-so'),
      ...['Một', 'Hai', 'Ba', 'Bốn'].map((name) => titled(`Chu Tiên Tiến ${name}`, 'lao-dong-tien-tien')),
    ]);
    const [check] = await ofCode(batch.id, 'title_ratio');
    expect(check).toMatchObject({
      state: 'not_set',
      part: 1,
      whole: 4,
      share: 0.25,
      limit: null,
      year: 2025,
    });
    expect(check?.candidateIds).toEqual([batch.candidateIds[0]]);
  });

  it('follow the list while it is edited, and hold it against a limit that the office enters', async () => {
    const admin = fixture.as('administrator');
    const key = 'cstd_co_so_max_ratio';
    const { entries } = await admin.catalogue.entries({
      kind: 'parameter',
      text: '',
      on: '2026-05-06',
      toReview: false,
    });
    const seen = entries.find((entry) => entry.key === key);
    if (seen === undefined) throw new Error('no such parameter');
    await admin.catalogue.saveEntry({
      ...{ stepId: crypto.randomUUID(), kind: 'parameter', key, seen: seen.id, validFrom: '2026-01-01' },
      content: { ...(seen.content as object), value: 0.15 },
      ...{ sourceText: 'Quyết định của UBND tỉnh', reviewNeeded: false, reason: 'Nhập mức của tỉnh' },
    });
    const batch = await startSubmission(fixture, [
      titled('Ma Thi Đua', 'chien-si-thi-dua-co-so'),
      ...['Một', 'Hai', 'Ba', 'Bốn', 'Năm', 'Sáu'].map((name) =>
        titled(`Ma Tiên Tiến ${name}`, 'lao-dong-tien-tien'),
      ),
    ]);
    const [over] = await ofCode(batch.id, 'title_ratio');
    expect(over).toMatchObject({ state: 'over', severity: 'warning', part: 1, whole: 6, limit: 0.15 });
    const seventh = titled('Ma Tiên Tiến Bảy', 'lao-dong-tien-tien');
    await nominations().saveCandidate({ batchId: batch.id, version: null, candidate: seventh });
    expect((await ofCode(batch.id, 'title_ratio'))[0]).toMatchObject({ state: 'within', part: 1, whole: 7 });
  });

  it('see two forms for one achievement of one person, and say nothing of a title beside a form', async () => {
    const twice = { achievement: 'Cứu người đuối nước tại hồ Hư Cấu' };
    const batch = await startSubmission(fixture, [
      person('Mai Hai Lần', twice),
      titled('Mai Hai Lần', 'lao-dong-tien-tien', twice),
    ]);
    expect(await ofCode(batch.id, 'achievement_twice')).toEqual([]);
    const form = person('Mai Hai Lần', { ...twice, awardTypeId: 'bang-khen-thu-tuong' });
    await nominations().saveCandidate({ batchId: batch.id, version: null, candidate: form });
    const [check] = await ofCode(batch.id, 'achievement_twice');
    expect(check).toMatchObject({ severity: 'warning', cite: '5.2.c', part: 1 });
    expect(check?.candidateIds).toHaveLength(2);
  });

  it('count what the units decided already, and no submission of others', async () => {
    const { batchId } = await issueDecision(fixture, [
      titled('La Đã Khen', 'lao-dong-tien-tien', { unitName: 'Sở Đã Khen' }),
    ]);
    expect((await nominations().get({ id: batchId })).state).toBe('issued');
    const batch = await startSubmission(fixture, [
      titled('La Thi Đua', 'chien-si-thi-dua-co-so', { unitName: 'Sở Đã Khen' }),
    ]);
    await act(fixture, 'clerk', batch.id, 'submit');
    expect((await ofCode(batch.id, 'title_ratio'))[0]).toMatchObject({ part: 1, whole: 1 });
  });
});
