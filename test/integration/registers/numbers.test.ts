import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { verifyOffice } from '#electron/command-line/verify-office.ts';
import type { OutgoingFields } from '#shared/contract/register-records.ts';
import type { Role } from '#shared/contract/roles.ts';
import { refusalBy } from '#test/support/office-client.ts';
import { makeOffice, type OfficeFixture } from '#test/support/office-fixture.ts';
import { draftDecision, issueDecision } from '#test/support/office-story.ts';
import { outgoing } from '#test/support/register-lines.ts';

let fixture: OfficeFixture;
let owners: Map<string, string>;
beforeEach(async () => {
  fixture = await makeOffice({ day: '2026-05-06' });
  const accounts = await fixture.as('clerk').registers.owners({});
  owners = new Map(accounts.map(({ id, name }) => [name.replace('Người ', ''), id]));
});
afterEach(() => fixture.close());

const registers = (role: Role = 'clerk') => fixture.as(role).registers;
const book = (year: number | null = null) => registers('reader').list({ year });
const enter = (symbol: string, date: string, more: Partial<Parameters<typeof outgoing>[0]> = {}) =>
  registers().registerOutside(outgoing({ symbol, date, ...more }));
const reserve = (symbol: string, expiresOn: string, owner: Role = 'clerk', by: Role = 'clerk') =>
  registers(by).reserve({
    id: randomUUID(),
    symbol,
    ownerId: owners.get(owner) ?? '',
    purpose: 'Quyết định chờ ký',
    expiresOn,
  });

describe('a number', () => {
  it('counts by issuer and kind, a council by itself, all forms of a copy together, secret documents apart', async () => {
    const numbers: string[] = [];
    for (const symbol of ['QĐ-UBND', 'UBND-VX', 'TTr-UBND', 'QĐ-HĐTĐKT', 'UBND-NC', 'SY-UBND', 'TrS-UBND']) {
      const { number } = await enter(symbol, '2026-05-06');
      numbers.push(`${number}/${symbol}`);
    }
    expect(numbers).toEqual([
      '1/QĐ-UBND',
      '1/UBND-VX',
      '1/TTr-UBND',
      '1/QĐ-HĐTĐKT',
      '2/UBND-NC',
      '1/SY-UBND',
      '2/TrS-UBND',
    ]);
    const secret = outgoing({ symbol: 'QĐ-UBND', date: '2026-05-06', secret: true, recipients: '' });
    expect(await registers().registerOutside(secret)).toMatchObject({
      number: 1,
      secret: true,
      title: 'Văn bản mật',
    });
    expect((await refusalBy(enter('QĐ-UBND', '2026-05-06', { secret: true }))).code).toBe('SECRET_CONTENT');
    expect((await issueDecision(fixture)).issued.number).toBe(2);
  });

  it('is one series over all kinds where the office decided so, from a year on', async () => {
    await enter('QĐ-UBND', '2026-05-06');
    const common = { issuer: 'UBND', name: '', kinds: ['*'], secret: false, reason: 'Quy chế văn thư' };
    await registers('approver').openSeries({ id: randomUUID(), fromYear: 2027, ...common });
    const [old] = await registers().series({ year: 2026 });
    expect(old).toMatchObject({ kinds: ['QĐ'], next: 2, issued: 1 });
    const end = (toYear: number) =>
      registers().endSeries({
        id: old?.id ?? '',
        version: old?.version ?? 0,
        toYear,
        reason: 'Dùng dãy chung',
      });
    expect(await refusalBy(end(2025))).toMatchObject({ code: 'SERIES_HAS_NUMBERS', facts: { year: '2026' } });
    await end(2026);
    expect((await enter('TTr-UBND', '2026-05-06')).number).toBe(1);
    await fixture.travelTo('2027-01-04');
    expect((await enter('QĐ-UBND', '2027-01-04')).number).toBe(1);
    expect((await enter('BC-UBND', '2027-01-04')).number).toBe(2);
    expect((await enter('QĐ-UBND', '2027-01-04')).number).toBe(3);
    expect((await book()).gaps).toEqual([]);
    expect(
      await refusalBy(registers().openSeries({ id: randomUUID(), fromYear: 2030, ...common })),
    ).toMatchObject({ code: 'SERIES_OVERLAP', facts: { issuer: 'UBND', kinds: 'mọi loại văn bản khác' } });
  });

  it('follows time, and starts again with the year; one of 31 December comes until the next working day', async () => {
    await fixture.travelTo('2026-12-31');
    await enter('QĐ-UBND', '2026-12-30');
    await fixture.travelTo('2027-01-04'); // Thursday 31/12, Friday 1/1 a holiday: Monday is the next working day
    expect((await enter('QĐ-UBND', '2027-01-04')).number).toBe(1);
    expect(await enter('QĐ-UBND', '2026-12-31')).toMatchObject({ number: 2, year: 2026 });
    await fixture.travelTo('2027-01-05');
    expect(await refusalBy(enter('QĐ-UBND', '2026-12-31'))).toMatchObject({
      code: 'NUMBER_TOO_LATE',
      facts: { date: '31/12/2026', latest: '04/01/2027' },
    });
    expect((await refusalBy(enter('QĐ-UBND', '2027-01-06'))).code).toBe('DATE_IN_FUTURE');
    expect((await refusalBy(enter('QĐ-UBND', '2027-01-03'))).code).toBe('DATE_BEFORE_LAST_NUMBER');
    const settings = await registers().settings({});
    await registers('approver').saveSettings({ ...settings, lateWorkingDays: 3 });
    expect((await enter('QĐ-UBND', '2026-12-31')).number).toBe(3);
  });

  it('goes on after the last one on paper where the year began there', async () => {
    const seriesId = randomUUID();
    const series = { issuer: 'UBND', name: '', kinds: ['QĐ'], secret: false, fromYear: null };
    await registers().openSeries({ id: seriesId, ...series, reason: 'Bắt đầu dùng phần mềm' });
    const start = (lastDate: string) =>
      registers().startSeries({
        seriesId,
        year: 2026,
        firstNumber: 412,
        lastDate,
        reason: 'Sổ giấy đã cấp đến số 411',
      });
    expect((await refusalBy(start('2025-12-31'))).code).toBe('START_DATE_WRONG');
    await start('2026-04-29');
    expect(await refusalBy(enter('QĐ-UBND', '2026-04-28'))).toMatchObject({
      code: 'DATE_BEFORE_LAST_NUMBER',
      facts: { lastNumber: '411/QĐ-UBND' },
    });
    expect((await issueDecision(fixture)).issued.number).toBe(412);
    expect((await book(2026)).gaps).toEqual([]);
    expect(await refusalBy(start('2026-04-30'))).toMatchObject({
      code: 'SERIES_STARTED',
      facts: { number: '412', year: '2026' },
    });
    await fixture.travelTo('2027-02-01');
    expect((await enter('QĐ-UBND', '2027-02-01')).number).toBe(1);
  });

  it('of a document in the program is not cancelled, and its line keeps number and date through corrections', async () => {
    await issueDecision(fixture);
    const [line] = (await book()).entries;
    if (line === undefined) throw new Error('no line');
    expect(await refusalBy(registers().cancel({ id: line.id, version: 0, reason: 'Nhầm' }))).toMatchObject({
      code: 'NUMBER_IN_USE',
      facts: { number: '01/QĐ-UBND' },
    });
    const { title, signer, recipients, archiveUnit, copies } = line;
    const fields = { title, signer, recipients, archiveUnit, copies, sentOn: null, receivedBy: '', note: '' };
    const correct = (version: number, reason: string, more: Partial<OutgoingFields>) =>
      registers().correct({ id: line.id, version, reason, ...fields, ...more });
    const sent = await correct(0, '', { sentOn: '2026-05-06', receivedBy: 'Lò Thị Nhận' });
    expect(sent).toMatchObject({
      sentOn: '2026-05-06',
      corrections: 1,
      number: 1,
      date: line.date,
      version: 1,
    });
    const other = { sentOn: '2026-05-06', receivedBy: 'Hà Văn Nhận' };
    expect(await refusalBy(correct(1, '', other))).toMatchObject({
      code: 'CORRECTION_REASON',
      facts: { fields: 'ký nhận' },
    });
    expect((await refusalBy(correct(0, 'Ghi nhầm', other))).code).toBe('STALE');
    expect((await refusalBy(correct(1, '', { sentOn: '2026-05-05' }))).code).toBe('SENT_BEFORE_DATE');
    await correct(1, 'Ghi nhầm tên người nhận', other);
    expect(await registers('reader').history({ entryId: line.id })).toMatchObject([
      {
        reason: 'Ghi nhầm tên người nhận',
        before: { receivedBy: 'Lò Thị Nhận' },
        after: { receivedBy: 'Hà Văn Nhận' },
      },
      { reason: '', before: { sentOn: null, receivedBy: '' } },
    ]);
  });
});

describe('a number that is kept', () => {
  it('is used by its owner for a document whose date fits between its neighbours', async () => {
    await enter('QĐ-UBND', '2026-05-04');
    const kept = await reserve('QĐ-UBND', '2026-05-15', 'approver');
    expect(kept).toMatchObject({ number: 2, state: 'reserved', ownerName: 'Người approver', date: null });
    await fixture.travelTo('2026-05-08');
    await enter('QĐ-UBND', '2026-05-07');
    const { id, decision } = await draftDecision(fixture);
    const issue = (date: string, role: Role = 'approver') =>
      fixture.as(role).decisions.issue({ id, version: decision.version, date, reservationId: kept.id });
    expect(await refusalBy(issue('2026-05-08'))).toMatchObject({
      code: 'RESERVED_DATE_MISFIT',
      facts: { number: '02/QĐ-UBND', from: '04/05/2026', to: '07/05/2026' },
    });
    expect((await refusalBy(issue('2026-05-03'))).code).toBe('RESERVED_DATE_MISFIT');
    expect(await refusalBy(issue('2026-05-06', 'administrator'))).toMatchObject({
      code: 'RESERVATION_OF_ANOTHER',
      facts: { owner: 'Người approver' },
    });
    expect(await registers('approver').reservations({ symbol: 'QĐ-UBND' })).toMatchObject([{ id: kept.id }]);
    expect(await registers('clerk').reservations({ symbol: null })).toEqual([]);
    expect((await issue('2026-05-06')).number).toBe(2);
    expect(await registers('approver').reservations({ symbol: null })).toEqual([]);
    expect((await refusalBy(issue('2026-05-06'))).code).toBe('ALREADY_ISSUED');
    const { entries, gaps } = await book(2026);
    expect(entries.map(({ number, date, state }) => [number, date, state])).toEqual([
      [3, '2026-05-07', 'issued'],
      [2, '2026-05-06', 'issued'],
      [1, '2026-05-04', 'issued'],
    ]);
    expect(entries[1]).toMatchObject({ decisionId: id, purpose: 'Quyết định chờ ký' });
    expect(gaps).toEqual([]);
  });

  it('and not used in time becomes a gap, until it is cancelled with a reason; it is never given again', async () => {
    const kept = await reserve('QĐ-UBND', '2026-05-08');
    expect((await issueDecision(fixture)).issued.number).toBe(2);
    expect((await book()).gaps).toEqual([]);
    await fixture.travelTo('2026-05-11');
    expect((await book()).gaps).toMatchObject([
      { number: 1, why: 'expired', entryId: kept.id, symbol: 'QĐ-UBND' },
    ]);
    // It waits for a person: the file itself is sound.
    expect(verifyOffice(fixture.office.core, false).sound).toBe(true);
    const use = enter('QĐ-UBND', '2026-05-06', { reservationId: kept.id });
    expect(await refusalBy(use)).toMatchObject({
      code: 'RESERVATION_EXPIRED',
      facts: { expires: '08/05/2026' },
    });
    const cancelled = await registers().cancel({ id: kept.id, version: 0, reason: 'Văn bản không ban hành' });
    expect(cancelled).toMatchObject({
      number: 1,
      state: 'cancelled',
      cancelReason: 'Văn bản không ban hành',
      cancelledBy: 'Người clerk',
      purpose: 'Quyết định chờ ký',
    });
    expect((await book()).gaps).toEqual([]);
    expect((await enter('QĐ-UBND', '2026-05-11')).number).toBe(3);
    expect((await refusalBy(registers().cancel({ id: kept.id, version: 1, reason: 'Lần nữa' }))).code).toBe(
      'NUMBER_CANCELLED',
    );
    expect((await refusalBy(enter('QĐ-UBND', '2026-05-11', { reservationId: kept.id }))).code).toBe(
      'RESERVATION_GONE',
    );
  });

  it('is kept for oneself, by a clerk for anybody, and not for ever', async () => {
    expect((await refusalBy(reserve('QĐ-UBND', '2026-05-08', 'clerk', 'secretary'))).code).toBe(
      'NOT_OWN_RESERVATION',
    );
    const own = await reserve('QĐ-UBND', '2026-05-08', 'secretary', 'secretary');
    expect(await refusalBy(reserve('QĐ-UBND', '2026-05-05'))).toMatchObject({
      code: 'EXPIRY_OUT_OF_RANGE',
      facts: { from: '06/05/2026', to: '04/08/2026' },
    });
    await fixture.travelTo('2026-12-30');
    expect(await refusalBy(reserve('QĐ-UBND', '2027-01-05'))).toMatchObject({ facts: { to: '04/01/2027' } });
    const cancel = (role: Role) =>
      registers(role).cancel({ id: own.id, version: 0, reason: 'Không cần nữa' });
    expect((await refusalBy(cancel('approver'))).code).toBe('NOT_OWN_RESERVATION');
    expect((await cancel('secretary')).state).toBe('cancelled');
  });
});

describe('a line that vanished behind the program’s back', () => {
  it('shows as a gap with its decision, is not given again, and is written back from it', async () => {
    for (let count = 0; count < 3; count += 1) await issueDecision(fixture);
    const { writer } = fixture.office.core.archive().store;
    const before = await book();
    writer.sql('DELETE FROM register_entry WHERE number >= 2');
    const { gaps, entries } = await book();
    const { sound, checks } = verifyOffice(fixture.office.core, false);
    expect(sound).toBe(false);
    expect(checks.find(({ what }) => what === 'số văn bản liên tục')?.detail).toBe(
      '02/QĐ-UBND năm 2026, 03/QĐ-UBND năm 2026',
    );
    expect(entries).toHaveLength(1);
    expect(gaps.map(({ number, why, decisionId }) => [number, why, typeof decisionId])).toEqual([
      [2, 'missing', 'string'],
      [3, 'missing', 'string'],
    ]);
    expect((await issueDecision(fixture)).issued.number).toBe(4);
    const [gap] = gaps;
    if (gap === undefined) throw new Error('no gap');
    const { seriesId, year, number } = gap;
    const place = { id: randomUUID(), seriesId, year, number };
    expect((await refusalBy(registers().explainGap({ ...place, reason: 'Bỏ' }))).code).toBe('NUMBER_IN_USE');
    const restored = await registers().restoreGap(place);
    const lost = before.entries.find((entry) => entry.number === 2);
    expect(restored).toEqual({ ...lost, id: place.id });
    expect((await refusalBy(registers().restoreGap({ ...place, id: randomUUID() }))).code).toBe('NOT_A_GAP');
    expect((await book()).gaps.map((one) => one.number)).toEqual([3]);
  });

  it('is accounted for with a reason when nothing tells what it was', async () => {
    const { id, seriesId } = await enter('UBND-VX', '2026-05-05');
    await enter('UBND-VX', '2026-05-06');
    fixture.office.core.archive().store.writer.sql('DELETE FROM register_entry WHERE id = ?', id);
    const place = { id: randomUUID(), seriesId, year: 2026, number: 1 };
    expect((await refusalBy(registers().restoreGap(place))).code).toBe('NOT_A_GAP');
    expect(await registers().explainGap({ ...place, reason: 'Mất dòng do sự cố máy' })).toMatchObject({
      number: 1,
      symbol: 'UBND-VX',
      state: 'cancelled',
      cancelReason: 'Mất dòng do sự cố máy',
    });
    expect((await book()).gaps).toEqual([]);
  });
});
