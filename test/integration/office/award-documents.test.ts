import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DocumentData } from '#shared/contract/documents.ts';
import { deliver, giveAwards, importAward } from '#test/support/award-story.ts';
import { refusalBy } from '#test/support/office-client.ts';
import { makeOffice, type OfficeFixture } from '#test/support/office-fixture.ts';
import { WHOLE_ARCHIVE } from '#test/support/office-story.ts';

let fixture: OfficeFixture;
beforeAll(async () => {
  fixture = await makeOffice({ day: '2026-03-02' });
});
afterAll(() => fixture.close());

const archive = () => fixture.as('reader').archive;
const award = (id: string) => archive().award({ id });
const documents = () => fixture.as('secretary').documents;
type Source = Parameters<ReturnType<typeof documents>['draft']>[0]['source'];

const draft = (kind: string, source: Source, awardIds: string[] = []) =>
  documents().draft({ id: randomUUID(), kind, source, awardIds });

/** Finishes a draft with what only a person can say. */
async function finish(
  { id, version, data }: { id: string; version: number; data: DocumentData },
  more: DocumentData,
) {
  const signer = { signing: { mode: 'head', head: 'CHỦ TỊCH' }, name: 'Phạm Văn Ký' };
  return documents().update({ id, version, data: { ...data, signer, distribution: ['Sở Nội vụ'], ...more } });
}
const sign = ({ id, version }: { id: string; version: number }, date = '2026-03-02') =>
  fixture.as('approver').documents.issue({ id, version, date });

const REVOCATION: DocumentData = {
  proposal: 'Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 12/TTr-SNV ngày 26 tháng 02 năm 2026',
  ground: '93.2.b',
  reason: 'giả xác nhận sáng kiến',
};
const numbers = async () => (await fixture.as('reader').registers.list({ year: null })).entries.length;

describe('a decision that revokes awards', () => {
  it('is drafted from a decision and marks exactly the awards it names, together with its number', async () => {
    const { decisionId, awardOf } = await giveAwards(fixture, ['Lý Thị Giả', 'Lý Thị Thật', 'Lý Văn Thật']);
    const gone = awardOf('Lý Thị Giả');
    await deliver(fixture.as('clerk'), [gone], '2026-03-02');
    const drafted = await draft('revocation-decision', { type: 'decision', id: decisionId }, [gone]);
    expect(drafted.data).toMatchObject({
      scope: 'part',
      target: { decisionId, number: '01/QĐ-UBND', date: '2026-03-02' },
      revoked: [{ awardId: gone, name: 'Lý Thị Giả' }],
      recovery: { objects: 'Bằng khen', until: '2026-04-01' },
      authority: 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH HƯ CẤU',
    });
    const issued = await sign(await finish(drafted, REVOCATION));
    expect(issued).toMatchObject({ state: 'issued', number: 2 });
    expect((await award(gone)).life).toMatchObject({
      standing: 'revoked',
      revocation: { ground: 'b', by: { id: issued.id, number: '02/QĐ-UBND', date: '2026-03-02' } },
      object: { state: 'due', due: '2026-04-01' },
      money: { state: 'none' },
    });
    const { awards, standing } = await archive().ofDecision({ decisionId });
    expect(awards.map(({ standing: one }) => one)).toEqual(['revoked', 'in-force', 'in-force']);
    expect(standing).toBe('partly-revoked');
  });

  it('as a whole ends every award that still stands, and the decision', async () => {
    const { decisionId, awardIds } = await giveAwards(fixture, ['Lý Thị Hết', 'Lý Văn Hết']);
    const drafted = await draft('revocation-decision', { type: 'decision', id: decisionId });
    expect(drafted.data).toMatchObject({ scope: 'whole', revoked: [{}, {}] });
    await sign(await finish(drafted, { ...REVOCATION, ground: '93.2.c' }));
    for (const id of awardIds) expect((await award(id)).standing).toBe('revoked');
    const again = await refusalBy(
      sign(
        await finish(
          await draft('revocation-decision', { type: 'award', id: awardIds[0] ?? '' }),
          REVOCATION,
        ),
      ),
    );
    expect(again.code).toMatch(/^DOCUMENT_/);
  });

  it('leaves no number and no mark behind when one of its lines is refused', async () => {
    const { decisionId, awardOf } = await giveAwards(fixture, ['Lý Thị Nguyên', 'Lý Văn Nguyên']);
    const other = await giveAwards(fixture, ['Lý Văn Lạ']);
    const drafted = await draft('revocation-decision', { type: 'decision', id: decisionId }, [
      awardOf('Lý Thị Nguyên'),
    ]);
    const lines = drafted.data.revoked as DocumentData[];
    const before = await numbers();
    const stranger = { ...lines[0], awardId: other.awardOf('Lý Văn Lạ'), name: 'Lý Văn Lạ' };
    const mixed = await finish(drafted, { ...REVOCATION, revoked: [...lines, stranger] });
    expect((await refusalBy(sign(mixed))).code).toBe('AWARD_NOT_OF_DECISION');
    const typed = { ...lines[0], awardId: '', name: 'Người Không Có' };
    const second = await documents().update({
      ...{ id: mixed.id, version: mixed.version },
      data: { ...mixed.data, revoked: [...lines, typed] },
    });
    expect((await refusalBy(sign(second))).code).toBe('AWARD_NOT_OF_DECISION');
    expect(await numbers()).toBe(before);
    expect((await award(awardOf('Lý Thị Nguyên'))).life.events).toEqual([]);
    expect((await documents().get({ id: mixed.id })).state).toBe('draft');
    // A line typed by hand finds its award by name and unit.
    const byName = { ...lines[0], awardId: '', name: 'Lý Văn Nguyên', unit: 'Sở Hư Cấu' };
    const third = await documents().update({
      ...{ id: second.id, version: second.version },
      data: { ...second.data, revoked: [byName] },
    });
    await sign(third);
    expect((await award(awardOf('Lý Văn Nguyên'))).standing).toBe('revoked');
    expect((await award(awardOf('Lý Thị Nguyên'))).standing).toBe('in-force');
  });

  it('does not reach awards that another office decided', async () => {
    const above = await importAward(fixture, 'Lý Thị Trung Ương');
    const drafted = await draft('revocation-decision', { type: 'award', id: above });
    const target = {
      ...(drafted.data.target as DocumentData),
      issuer: 'Chủ tịch Ủy ban nhân dân tỉnh Hư Cấu',
    };
    const finished = await finish(drafted, {
      ...{ ...REVOCATION, target, scope: 'part', executors: 'Giám đốc Sở Nội vụ' },
      authority: 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH HƯ CẤU',
    });
    expect((await refusalBy(sign(finished))).code).toBe('REVOCATION_OTHER_OFFICE');
    expect((await award(above)).standing).toBe('in-force');
  });
});

describe('a công văn that corrects', () => {
  it('changes what is shown of the awards it names; the old words are found too', async () => {
    const { decisionId, awardOf, issued } = await giveAwards(fixture, ['Tráng A Sữa', 'Tráng A Yên']);
    const id = awardOf('Tráng A Sữa');
    const drafted = await draft('correction-letter', { type: 'award', id });
    expect(drafted.data).toMatchObject({
      target: { decisionId },
      corrections: [{ awardId: id, printed: 'Tráng A Sữa', shouldRead: '' }],
    });
    const [line] = drafted.data.corrections as DocumentData[];
    const corrections: DocumentData[] = [
      { ...line, shouldRead: 'Tráng A Sửa' },
      { awardId: id, where: 'chức vụ', printed: 'Chuyên viên', shouldRead: 'Chuyên viên chính' },
      { awardId: '', where: 'Căn cứ thứ hai', printed: 'năm 2021', shouldRead: 'năm 2022' },
    ];
    const letter = await sign(await finish(drafted, { corrections, addressees: ['Sở Nội vụ'] }));
    expect(await award(id)).toMatchObject({
      name: 'Tráng A Sửa',
      position: 'Chuyên viên chính',
      standing: 'corrected',
      life: { corrections: [{ by: { id: letter.id } }] },
    });
    for (const text of ['Tráng A Sữa', 'Tráng A Sửa', 'trang a sua'])
      expect((await archive().search({ ...WHOLE_ARCHIVE, text })).hits.map((hit) => hit.id)).toEqual([id]);
    const { standing, events, changedBy } = await archive().ofDecision({ decisionId });
    expect(standing).toBe('corrected');
    expect(events).toMatchObject([{ content: { kind: 'corrected', from: 'năm 2021', to: 'năm 2022' } }]);
    expect(changedBy).toMatchObject([{ what: 'corrected', awards: 1 }]);
    expect((await fixture.as('reader').decisions.get({ id: decisionId })).data).toEqual(issued.data);
  });

  it('that quotes what does not stand there is refused, without a number', async () => {
    const { awardOf } = await giveAwards(fixture, ['Tráng A Đúng']);
    const id = awardOf('Tráng A Đúng');
    const drafted = await draft('correction-letter', { type: 'award', id });
    const corrections = [{ awardId: id, where: 'họ tên', printed: 'Tráng B', shouldRead: 'Tráng C' }];
    const before = await numbers();
    const letter = await finish(drafted, { corrections, addressees: ['Sở Nội vụ'] });
    expect((await refusalBy(sign(letter))).code).toBe('CORRECTION_OTHER_VALUE');
    expect(await numbers()).toBe(before);
    expect((await award(id)).standing).toBe('in-force');
  });
});
