import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DecisionData } from '#shared/official-document/decision-data.ts';
import { sampleSubmissions } from '#shared/official-document/samples/submissions.ts';
import { refusalBy } from '#test/support/office-client.ts';
import { makeOffice, type OfficeFixture } from '#test/support/office-fixture.ts';
import { draftDecision, person, WHOLE_ARCHIVE } from '#test/support/office-story.ts';

let fixture: OfficeFixture;
beforeEach(async () => {
  fixture = await makeOffice({ day: '2025-12-30' });
});
afterEach(() => fixture.close());

/** Drafts a decision, changes it, and tries to sign it. */
async function signChanged(change: (data: DecisionData) => Partial<DecisionData>, date = '2025-12-30') {
  const { id, decision } = await draftDecision(fixture, [person('Lý Thử Ký')]);
  const data = { ...decision.data, ...change(decision.data) };
  const saved = await fixture.as('secretary').decisions.update({ id, version: decision.version, data });
  const refused = await refusalBy(
    fixture.as('approver').decisions.issue({ id, version: saved.version, date }),
  );
  return { id, saved, refused };
}

async function expectNothingIssued(id: string) {
  expect((await fixture.as('reader').registers.list({ year: null })).entries).toEqual([]);
  expect((await fixture.as('reader').archive.search(WHOLE_ARCHIVE)).total).toBe(0);
  expect((await fixture.as('reader').decisions.get({ id })).state).toBe('draft');
}

describe('a decision is not signed, and nothing is issued, when', () => {
  it.each<[string, (data: DecisionData) => Partial<DecisionData>, RegExp]>([
    [
      'the signer has no power over the award',
      () => ({
        authority: 'GIÁM ĐỐC SỞ NỘI VỤ',
        signer: { capacity: ['GIÁM ĐỐC'], name: 'Phạm Văn Ký' },
      }),
      /Giám đốc Sở Nội vụ không có thẩm quyền.*Chủ tịch Ủy ban nhân dân tỉnh \(khoản 4 Điều 79\)/u,
    ],
    [
      'a body stands where the office of its head should',
      (data) => ({
        signer: {
          ...data.signer,
          capacity: [],
          signing: { mode: 'head', onBehalfOf: 'Ủy ban nhân dân', head: 'CHỦ TỊCH', office: '', through: '' },
        },
      }),
      /bỏ “TM\. ỦY BAN NHÂN DÂN”/u,
    ],
    [
      'a legal basis is not in force on the day',
      (data) => ({ bases: [...data.bases, 'Căn cứ Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003'] }),
      /Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003 đã hết hiệu lực/u,
    ],
    [
      'a count disagrees with the list',
      (data) => ({ title: `${data.title} cho 05 tập thể` }),
      /Ghi “05 tập thể” nhưng danh sách có 01 cá nhân/u,
    ],
    [
      'the award is not named as the law does',
      () => ({ reason: 'đã đạt danh hiệu Chiến sỹ thi đua' }),
      /“Chiến sỹ”: luật viết/u,
    ],
  ])('%s', async (_, change, sentence) => {
    const { id, saved, refused } = await signChanged(change);
    expect(refused.code).toBe('FORM_CHECK_FAILED');
    expect(refused.facts.checks).toMatch(sentence);
    // What stops the signing is shown before anybody tries.
    expect(saved.checks.some(({ holds, message }) => !holds && sentence.test(message.vi))).toBe(true);
    await expectNothingIssued(id);
  });

  it('its bases were in force when it was drafted, but not on the day it is signed', async () => {
    await fixture.travelTo('2025-06-30');
    const { id, decision } = await draftDecision(fixture, [person('Lý Thử Ký')]);
    expect(
      decision.checks.filter(({ holds, level }) => !holds && level === 'must').map(({ rule }) => rule),
    ).toEqual([]);
    await fixture.travelTo('2025-07-01');
    const refused = await refusalBy(
      fixture.as('approver').decisions.issue({ id, version: decision.version, date: '2025-07-01' }),
    );
    expect(refused.code).toBe('FORM_CHECK_FAILED');
    expect(refused.facts.checks).toContain('98/2023/NĐ-CP');
    await expectNothingIssued(id);
    // The day it was drafted for is still open: no number was given since.
    const signed = await fixture
      .as('approver')
      .decisions.issue({ id, version: decision.version, date: '2025-06-30' });
    expect(signed.number).toBe(1);
  });

  it('and the preview says the same', async () => {
    const { decision } = await draftDecision(fixture, [person('Lý Thử Ký')]);
    const preview = await fixture.as('reader').decisions.preview({
      data: { ...decision.data, authority: 'GIÁM ĐỐC SỞ NỘI VỤ' },
      nonce: 'abcdefgh',
    });
    expect(preview.checks.find(({ rule }) => rule === 'power')).toMatchObject({
      holds: false,
      level: 'must',
    });
  });
});

describe('any document with căn cứ', () => {
  it('is not signed on a basis that is not in force on its day', async () => {
    const secretary = fixture.as('secretary').documents;
    const id = randomUUID();
    const draft = await secretary.draft({ id, kind: 'submission', source: null, awardIds: [] });
    const [sample] = sampleSubmissions();
    if (sample === undefined) throw new Error('no sample');
    const data = JSON.parse(JSON.stringify({ ...sample.data, number: null, date: null, draftYear: 2025 }));
    const old = 'Căn cứ Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003';
    const saved = await secretary.update({
      id,
      version: draft.version,
      data: { ...data, bases: [...data.bases, old] },
    });
    const sign = (version: number) =>
      fixture.as('approver').documents.issue({ id, version, date: '2025-12-30' });
    const refused = await refusalBy(sign(saved.version));
    expect(refused.code).toBe('DOCUMENT_CHECK_FAILED');
    expect(refused.facts.checks).toContain('đã hết hiệu lực (sau ngày 31/12/2023)');
    expect((await fixture.as('reader').registers.list({ year: null })).entries).toEqual([]);
    const mended = await secretary.update({ id, version: saved.version, data });
    expect((await sign(mended.version)).number).toBe(1);
  });
});
