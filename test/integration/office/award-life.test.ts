import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyOffice } from '#electron/command-line/verify-office.ts';
import { ownAuthority } from '#electron/features/archive/award-facts.ts';
import { correctAwards, revokeAwards, revokeDecision } from '#electron/features/archive/award-life.ts';
import { findDecisionRow } from '#electron/features/decisions/decision-rows.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import { decisionPath, paperPath, SESSION_HEADER } from '#shared/contract/transport.ts';
import type { RevocationGround } from '#shared/domain/award-life/grounds.ts';
import { deliver, giveAwards, importAward, outsideRevocation } from '#test/support/award-story.ts';
import { readDocx } from '#test/support/docx-reader.ts';
import { refusalBy } from '#test/support/office-client.ts';
import { makeOffice, type OfficeFixture } from '#test/support/office-fixture.ts';
import { WHOLE_ARCHIVE } from '#test/support/office-story.ts';

let fixture: OfficeFixture;
beforeAll(async () => {
  fixture = await makeOffice({ day: '2026-03-02' });
});
afterAll(() => fixture.close());

const archive = (role: Parameters<OfficeFixture['as']>[0] = 'reader') => fixture.as(role).archive;
const award = (id: string) => archive().award({ id });
const search = (more: object) => archive().search({ ...WHOLE_ARCHIVE, ...more });

/** What issuing a document does, inside a transaction of its own as the office runs it. */
function write<T>(act: (db: Parameters<typeof revokeAwards>[0]) => T): Promise<T> {
  const { store } = fixture.office.core.archive();
  return store.write(async () => act(store.writer));
}
async function refusedWith(act: Promise<unknown>): Promise<Refusal> {
  const refused = await act.then(
    () => null,
    (error: unknown) => error,
  );
  if (!(refused instanceof Refusal)) throw new Error('it was not refused in words');
  return refused;
}
const head = () => ({ entry: randomUUID() as string, at: fixture.clock.now, accountName: 'Người approver' });
const document = (number: string, date: string) => ({ id: randomUUID() as string, number, date });

const revoke = (
  awardIds: string[],
  number: string,
  more: { date?: string; office?: string; ground?: RevocationGround | null } = {},
) =>
  write((db) =>
    revokeAwards(
      db,
      head(),
      {
        ...{ awardIds, by: document(number, more.date ?? '2026-03-02'), due: null, reason: '' },
        ...{ objects: true, money: true },
        ...{ office: more.office ?? ownAuthority(db), ground: more.ground === undefined ? 'a' : more.ground },
      },
      true,
    ),
  );

describe('handing over', () => {
  it('is waited for from the day of the decision, and entered for many at once', async () => {
    const { decisionId, awardIds, awardOf } = await giveAwards(fixture, [
      'Vừ Thị Nhận',
      'Vừ Văn Chờ',
      'Vừ Văn Mất',
    ]);
    const { awards } = await archive().ofDecision({ decisionId });
    expect(awards.map(({ delivery }) => delivery)).toEqual(['waiting', 'waiting', 'waiting']);
    await deliver(fixture.as('clerk'), [awardOf('Vừ Thị Nhận')], '2026-03-02', { receiver: 'Trưởng phòng' });
    const family = {
      ...{ kind: 'given-to-family' as const, on: '2026-03-02', receiver: 'Vừ Thị Con', relation: 'con' },
      ...{ place: '', note: 'Truy tặng' },
    };
    await archive('secretary').recordDelivery({
      ...{ entry: randomUUID(), awardIds: [awardOf('Vừ Văn Mất')], event: family },
    });
    const after = await archive().ofDecision({ decisionId });
    expect(after.awards.map(({ delivery, receiver, note }) => [delivery, receiver, note])).toEqual([
      ['handed-over', 'Trưởng phòng', ''],
      ['waiting', '', ''],
      ['given-to-family', 'Vừ Thị Con', 'Truy tặng'],
    ]);
    const { awards: home } = (await fixture.as('reader').home.summary({})).undelivered;
    expect(home).toBe(1);
    expect(awardIds).toHaveLength(3);
  });

  it('pressed twice is entered once; nobody of a list with one mistake is entered', async () => {
    const { awardIds, awardOf } = await giveAwards(fixture, ['Hờ Văn Một', 'Hờ Văn Hai']);
    const act = {
      entry: randomUUID(),
      awardIds: [awardOf('Hờ Văn Một')],
      event: { ...{ kind: 'handed-over' as const, on: '2026-03-02', receiver: '', place: '', note: '' } },
    };
    const [one, two] = await Promise.all([
      archive('clerk').recordDelivery(act),
      archive('clerk').recordDelivery(act),
    ]);
    expect(two).toEqual(one);
    const refused = await refusalBy(deliver(fixture.as('clerk'), [...awardIds].reverse(), '2026-03-02'));
    expect(refused).toMatchObject({
      code: 'DELIVERED_ALREADY',
      facts: { name: 'Hờ Văn Một', date: '02/03/2026' },
    });
    expect((await award(awardOf('Hờ Văn Hai'))).life.delivery).toBe('waiting');
  });

  it('is refused before the decision and in days to come', async () => {
    const { awardIds } = await giveAwards(fixture, ['Giàng Văn Sớm']);
    expect((await refusalBy(deliver(fixture.as('clerk'), awardIds, '2026-03-01'))).code).toBe(
      'AWARD_DAY_BEFORE_DECISION',
    );
    expect((await refusalBy(deliver(fixture.as('clerk'), awardIds, '2026-03-03'))).code).toBe(
      'AWARD_DAY_IN_FUTURE',
    );
  });

  it('entered by mistake is taken back by a later line; both stay', async () => {
    const { awardIds } = await giveAwards(fixture, ['Giàng Văn Nhầm']);
    const { events } = await deliver(fixture.as('clerk'), awardIds, '2026-03-02');
    const takeBack = () =>
      archive('clerk').takeBack({ entry: randomUUID(), events, reason: 'Ghi nhầm người' });
    await takeBack();
    const { life } = await award(awardIds[0] ?? '');
    expect(life.delivery).toBe('waiting');
    expect(life.events.map(({ content, takenBack }) => [content.kind, takenBack])).toEqual([
      ['handed-over', true],
      ['taken-back', false],
    ]);
    expect((await refusalBy(takeBack())).code).toBe('NOT_FOUND');
  });

  it('late is told with its days, and a title without a certificate is not waited for', async () => {
    const late = await giveAwards(fixture, ['Giàng Văn Muộn']);
    await fixture.travelTo('2026-04-15');
    const { warnAfter, decisions } = await archive().undelivered({});
    const found = decisions.find(({ decisionId }) => decisionId === late.decisionId);
    expect(found).toMatchObject({ waiting: 1, total: 1, days: 44, late: true });
    expect(warnAfter).toBe(30);
    const imported = await importAward(fixture, 'Giàng Thị Xưa', { award: 'Lao động tiên tiến' });
    expect((await award(imported)).life).toMatchObject({ delivery: null, hasObject: false });
    await fixture.travelTo('2026-03-02');
  });
});

describe('cancelling awards by a decision of the office', () => {
  it('drops them everywhere and keeps them in the archive, marked', async () => {
    const { decisionId, awardOf, issued } = await giveAwards(fixture, ['Lù Văn Gian', 'Lù Văn Ngay']);
    const gone = awardOf('Lù Văn Gian');
    await deliver(fixture.as('clerk'), [gone], '2026-03-02');
    const before = await fixture.as('reader').home.summary({});
    await revoke([gone], '40/QĐ-UBND');
    const { life } = await award(gone);
    expect(life).toMatchObject({
      standing: 'revoked',
      revocation: { ground: 'a', by: { number: '40/QĐ-UBND' } },
      object: { state: 'due', due: '2026-04-01', on: null },
      money: { state: 'due', due: '2026-04-01' },
    });
    const { hits, facets } = await search({ text: 'Lù Văn', facets: true });
    expect(hits.map(({ name, standing }) => [name, standing]).sort()).toEqual([
      ['Lù Văn Gian', 'revoked'],
      ['Lù Văn Ngay', 'in-force'],
    ]);
    expect(facets?.standings).toEqual([
      { value: 'in-force', label: 'Còn hiệu lực', count: 1 },
      { value: 'revoked', label: 'Đã hủy bỏ', count: 1 },
    ]);
    expect((await search({ text: 'Lù Văn', standings: ['revoked'] })).hits.map(({ id }) => id)).toEqual([
      gone,
    ]);
    const after = await fixture.as('reader').home.summary({});
    const ofYear = (summary: typeof after) => summary.months.reduce((sum, { thisYear }) => sum + thisYear, 0);
    expect(ofYear(after)).toBe(ofYear(before) - 1);
    expect(after.total).toBe(before.total);
    const page = await fixture.as('reader').decisions.get({ id: decisionId });
    expect(page.standing).toBe('partly-revoked');
    expect(page.data).toEqual(issued.data);
    const list = await fixture.as('reader').decisions.list({});
    expect(list.find(({ id }) => id === decisionId)?.standing).toBe('partly-revoked');
    expect((await archive().ofDecision({ decisionId })).changedBy).toMatchObject([
      { what: 'revoked', awards: 1, document: { number: '40/QĐ-UBND' } },
    ]);
  });

  it('is refused twice, before the decision, without a ground, and by an office that did not decide', async () => {
    const { awardIds } = await giveAwards(fixture, ['Lù Thị Hai Lần', 'Lù Thị Khác']);
    const [first = '', second = ''] = awardIds;
    const refused = async (...of: Parameters<typeof revoke>) => (await refusedWith(revoke(...of))).code;
    expect(await refused([first], '41/QĐ', { date: '2026-03-01' })).toBe('AWARD_DAY_BEFORE_DECISION');
    expect(await refused([first], '41/QĐ', { date: '2026-03-03' })).toBe('AWARD_DAY_IN_FUTURE');
    expect(await refused([first], '41/QĐ', { ground: null })).toBe('REVOCATION_GROUND_MISSING');
    expect(await refused([first], '41/QĐ', { ground: 'other' })).toBe('REVOCATION_GROUND_MISSING');
    expect(await refused([first], '41/QĐ', { office: 'Giám đốc Sở Nội vụ' })).toBe('REVOCATION_OTHER_OFFICE');
    await revoke([first], '41/QĐ-UBND');
    expect(await refused([second, first], '42/QĐ')).toBe('AWARD_REVOKED_ALREADY');
    expect((await award(second)).life.events).toEqual([]);
    expect((await refusalBy(deliver(fixture.as('clerk'), [first], '2026-03-02'))).code).toBe('AWARD_REVOKED');
  });

  it('reaches no award of the level above', async () => {
    const above = await importAward(fixture, 'Lù Văn Cao');
    expect(await refusedWith(revoke([above], '43/QĐ'))).toMatchObject({
      code: 'REVOCATION_OTHER_OFFICE',
      facts: { office: 'cơ quan ban hành Quyết định số 12/QĐ-TTg' },
    });
  });

  it('is followed until object and money are back', async () => {
    const { awardIds } = await giveAwards(fixture, ['Lù Văn Trả']);
    await deliver(fixture.as('clerk'), awardIds, '2026-03-02');
    await revoke(awardIds, '44/QĐ-UBND');
    await fixture.travelTo('2026-04-02');
    expect((await award(awardIds[0] ?? '')).life.object.state).toBe('late');
    const back = (event: { kind: 'object-recovered' } | { kind: 'money-recovered'; amount: number | null }) =>
      archive('clerk').recordRecovery({
        ...{ entry: randomUUID(), awardIds, event: { ...event, on: '2026-04-02', note: '' } },
      });
    await back({ kind: 'object-recovered' });
    await back({ kind: 'money-recovered', amount: 1_500_000 });
    expect((await award(awardIds[0] ?? '')).life).toMatchObject({
      object: { state: 'done', on: '2026-04-02' },
      money: { state: 'done' },
    });
    expect((await refusalBy(back({ kind: 'object-recovered' }))).code).toBe('NOTHING_TO_RECOVER');
    await fixture.travelTo('2026-03-02');
  });

  it('is set aside by a later decision, and the award counts again', async () => {
    const { awardIds, decisionId } = await giveAwards(fixture, ['Lù Thị Oan']);
    await revoke(awardIds, '45/QĐ-UBND');
    const restore = () =>
      archive('approver').restore({
        ...{ entry: randomUUID(), awardIds, by: { number: '50/QĐ-UBND', date: '2026-03-02' } },
        reason: 'Khiếu nại đúng',
      });
    await restore();
    expect((await award(awardIds[0] ?? '')).life.standing).toBe('in-force');
    expect((await fixture.as('reader').decisions.get({ id: decisionId })).standing).toBe('in-force');
    expect((await refusalBy(restore())).code).toBe('AWARD_NOT_REVOKED');
  });
});

describe('a decision that is cancelled as a whole', () => {
  const file = (path: string, role: Parameters<OfficeFixture['as']>[0]) =>
    fixture.office.fetch(
      new Request(`http://127.0.0.1${path}`, { headers: { [SESSION_HEADER]: fixture.tokenOf(role) } }),
    );

  it('is frozen: three roles read it with the mark, its files stay, nobody else sees the content', async () => {
    const { decisionId, awardIds } = await giveAwards(fixture, ['Cứ A Đóng', 'Cứ A Băng']);
    await write((db) =>
      revokeDecision(db, head(), decisionId, {
        ...{ by: document('46/QĐ-UBND', '2026-03-02'), office: ownAuthority(db), ground: 'c', reason: '' },
        ...{ due: null, objects: true, money: true },
      }),
    );
    for (const role of ['secretary', 'archivist', 'administrator'] as const) {
      expect((await fixture.as(role).decisions.get({ id: decisionId })).standing).toBe('revoked');
      const { html } = await fixture.as(role).decisions.page({ id: decisionId, nonce: 'abcdefgh' });
      expect(html).toContain('ĐÃ THU HỒI, HỦY BỎ');
    }
    for (const role of ['reader', 'clerk', 'approver'] as const) {
      expect(await refusalBy(fixture.as(role).decisions.get({ id: decisionId }))).toMatchObject({
        code: 'DECISION_FROZEN',
        facts: { by: ' (46/QĐ-UBND)' },
      });
      const page = fixture.as(role).decisions.page({ id: decisionId, nonce: 'abcdefgh' });
      expect((await refusalBy(page)).code).toBe('DECISION_FROZEN');
      expect((await file(decisionPath(decisionId, 'docx'), role)).status).toBe(409);
    }
    const { papers } = await award(awardIds[0] ?? '');
    const paper = papers.find(({ kind }) => kind === 'decision');
    expect((await file(paperPath(paper?.id ?? ''), 'reader')).status).toBe(409);
    const docx = await file(paperPath(paper?.id ?? ''), 'archivist');
    const { parts } = readDocx(new Uint8Array(await docx.arrayBuffer()));
    const headers = [...parts].filter(([name]) => /^word\/header\d+\.xml$/.test(name));
    expect(headers.map(([, xml]) => xml.includes('ĐÃ THU HỒI, HỦY BỎ'))).toEqual([true, true]);
    const { store, vault } = fixture.office.core.archive();
    expect(findDecisionRow(store.reader, decisionId).state).toBe('issued');
    expect(vault.has(paper?.sha256 ?? '')).toBe(true);
  });

  it('cannot be handed out as a draft either: a preview never carries number and day', async () => {
    const { issued } = await giveAwards(fixture, ['Cứ A Nháp']);
    const { html } = await fixture.as('reader').decisions.preview({ data: issued.data, nonce: 'abcdefgh' });
    expect(html).not.toContain(`Số: ${String(issued.number).padStart(2, '0')}`);
    expect(html).not.toContain('Hư Cấu, ngày 02');
  });
});

describe('corrections', () => {
  it('change what is shown everywhere, keep the old words, and both are found', async () => {
    const { decisionId, awardOf, issued } = await giveAwards(fixture, ['Mùa Thị Sài', 'Mùa Thị Yên']);
    const id = awardOf('Mùa Thị Sài');
    const by = document('12/UBND-NC', '2026-03-02');
    const correct = (from: string, to: string) =>
      write((db) => correctAwards(db, head(), by, [{ awardId: id, changes: [{ field: 'name', from, to }] }]));
    await correct('Mùa Thị Sài', 'Mùa Thị Sài Gương');
    const shown = await award(id);
    expect(shown).toMatchObject({ name: 'Mùa Thị Sài Gương', standing: 'corrected' });
    expect(shown.life.corrections[0]?.changes).toEqual([
      { field: 'name', from: 'Mùa Thị Sài', to: 'Mùa Thị Sài Gương' },
    ]);
    for (const text of ['mua thi sai guong', 'Mùa Thị Sài'])
      expect((await search({ text })).hits.map((hit) => hit.id)).toContain(id);
    expect((await fixture.as('reader').honorees.get({ id: shown.honoreeId })).name).toBe('Mùa Thị Sài Gương');
    const page = await fixture.as('reader').decisions.get({ id: decisionId });
    expect(page).toMatchObject({ standing: 'corrected' });
    expect(page.data).toEqual(issued.data);
    const { html } = await fixture.as('reader').decisions.page({ id: decisionId, nonce: 'abcdefgh' });
    expect(html).toContain('ĐÃ ĐÍNH CHÍNH');
    expect((await refusedWith(correct('Mùa Thị Sài', 'Ai Khác'))).code).toBe('CORRECTION_OTHER_VALUE');
    expect((await refusedWith(correct('Mùa Thị Sài Gương', 'Mùa Thị Sài Gương'))).code).toBe(
      'NOTHING_TO_CORRECT',
    );
    await revoke([id], '47/QĐ-UBND');
    expect((await refusedWith(correct('Mùa Thị Sài Gương', 'Mùa Thị Sái'))).code).toBe('AWARD_REVOKED');
  });

  it('and cancellations of the level above are recorded with its number; those of the office take a document', async () => {
    const above = await importAward(fixture, 'Sùng Thị Cao', { decisionNumber: '15/QĐ-CTN' });
    await archive('secretary').recordCorrection({
      ...{ entry: randomUUID(), awardId: above, by: { number: '3/VPCTN', date: '2026-01-05' } },
      changes: [{ field: 'position', from: 'Giáo viên', to: 'Hiệu trưởng' }],
    });
    await archive('secretary').recordRevocation(outsideRevocation(above, '2026-02-01'));
    expect(await award(above)).toMatchObject({ position: 'Hiệu trưởng', standing: 'revoked' });
    const { awardIds } = await giveAwards(fixture, ['Sùng Văn Đây']);
    const own = outsideRevocation(awardIds[0] ?? '', '2026-03-02');
    expect((await refusalBy(archive('secretary').recordRevocation(own))).code).toBe('REVOCATION_BY_DOCUMENT');
    const none = outsideRevocation(await importAward(fixture, 'Sùng Thị Thiếu'), '2026-02-01', {
      ground: null,
    });
    expect((await refusalBy(archive('secretary').recordRevocation(none))).code).toBe(
      'REVOCATION_GROUND_MISSING',
    );
  });
});

describe('re-issue', () => {
  it('is asked for with a reason, waits for the printer, and counts its copies', async () => {
    const { awardIds } = await giveAwards(fixture, ['Thào A Lũ']);
    const [awardId = ''] = awardIds;
    const ask = (sort: 'exchange' | 'replacement', originalKept: boolean) =>
      archive('clerk').askReissue({
        ...{ entry: randomUUID(), awardId, sort, on: '2026-03-02', reason: 'Hư hỏng do lũ', copies: 1 },
        originalKept,
      });
    expect((await refusalBy(ask('exchange', false))).code).toBe('EXCHANGE_NEEDS_ORIGINAL');
    const { events } = await ask('exchange', true);
    expect((await award(awardId)).life.reissues).toMatchObject([{ firstCopy: 2, printedOn: null }]);
    const [asked = ''] = events;
    const printed = { entry: randomUUID(), awardId, asked, on: '2026-03-02', note: '' };
    await archive('clerk').recordReissuePrinted(printed);
    expect((await award(awardId)).life.reissues).toMatchObject([{ printedOn: '2026-03-02' }]);
    const takeBack = archive('clerk').takeBack({ entry: randomUUID(), events, reason: 'Nhầm' });
    expect((await refusalBy(takeBack)).code).toBe('EVENT_RESTED_ON');
  });
});

describe('the record', () => {
  it('cannot be changed or deleted, and its columns say what the events amount to', () => {
    const { store } = fixture.office.core.archive();
    expect(() => store.writer.sql("UPDATE award_event SET kind = 'x'")).toThrow(/never changed/);
    expect(() => store.writer.sql('DELETE FROM award_event')).toThrow(/never deleted/);
    const report = verifyOffice(fixture.office.core, false);
    expect(report.checks.find(({ what }) => what === 'diễn biến sau quyết định')).toMatchObject({
      holds: true,
    });
    expect(report.sound).toBe(true);
  });
});
