import { describe, expect, it } from 'vitest';
import { type AwardSeen, type LifeProblem, problemOf } from '#shared/domain/award-life/check-event.ts';
import type { AwardEvent, AwardEventContent } from '#shared/domain/award-life/event.ts';
import { GROUND_TEXTS, groundsOn, REVOCATION_GROUNDS } from '#shared/domain/award-life/grounds.ts';
import {
  type AwardFacts,
  deriveLife,
  formerValues,
  isLate,
  shownFields,
} from '#shared/domain/award-life/life.ts';

const seen: AwardSeen = {
  tracked: true,
  decidedOn: '2026-02-10',
  isPerson: true,
  decider: 'Chủ tịch Ủy ban nhân dân tỉnh Hư Cấu',
  shown: { honorific: 'ong', name: 'Lò Văn Thử', position: 'Chuyên viên', unit: 'Sở Hư Cấu', reason: '' },
};
const now = { today: '2026-06-30', sameOffice: (a: string, b: string) => a === b };

let made = 0;
function event(content: AwardEventContent): AwardEvent {
  made += 1;
  const id = `00000000-0000-4000-8000-${String(made).padStart(12, '0')}`;
  return {
    id,
    at: `2026-03-01T00:00:${String(made % 60).padStart(2, '0')}Z`,
    accountName: 'Người Thử',
    content,
  };
}

const handed = (on = '2026-03-01') =>
  event({ kind: 'handed-over', on, receiver: '', place: 'Hội trường tỉnh', note: '' });
const decision = { id: null, number: '40/QĐ-UBND', date: '2026-05-05' };
const revoked = (more: Partial<Extract<AwardEventContent, { kind: 'revoked' }>> = {}) =>
  event({
    kind: 'revoked',
    by: decision,
    office: seen.decider ?? '',
    ground: 'a',
    reason: '',
    object: { due: '2026-06-04' },
    money: { due: '2026-06-04', amount: 2_000_000 },
    ...more,
  });
const problem = (
  events: readonly AwardEvent[],
  content: AwardEventContent,
  award = seen,
): LifeProblem | null => problemOf(award, events, content, now);
const codeOf = (...of: Parameters<typeof problem>) => problem(...of)?.code ?? null;

describe('the life of an award', () => {
  it('begins in force and waiting; an older award waits for nothing', () => {
    expect(deriveLife(seen, [])).toMatchObject({
      standing: 'in-force',
      delivery: 'waiting',
      deliveredOn: null,
    });
    const older: AwardFacts = { tracked: false };
    expect(deriveLife(older, []).delivery).toBeNull();
    expect(deriveLife(older, [handed()]).delivery).toBe('handed-over');
  });

  it('is what the last entry says of the object', () => {
    const tried = event({ kind: 'not-delivered', on: '2026-03-01', reason: 'Đi công tác' });
    const back = event({ kind: 'object-returned', on: '2026-04-01', reason: 'Sai chức vụ' });
    expect(deriveLife(seen, [tried]).delivery).toBe('not-delivered');
    expect(deriveLife(seen, [tried, handed('2026-03-09')])).toMatchObject({
      delivery: 'handed-over',
      deliveredOn: '2026-03-09',
    });
    expect(deriveLife(seen, [handed(), back]).delivery).toBe('returned');
    const family = event({
      ...{ kind: 'given-to-family', on: '2026-03-01', receiver: 'Lò Thị Vợ', relation: 'vợ' },
      ...{ place: '', note: '' },
    });
    expect(deriveLife(seen, [family])).toMatchObject({ delivery: 'given-to-family', receiver: 'Lò Thị Vợ' });
  });

  it('forgets nothing of what is taken back, and counts nothing of it', () => {
    const wrong = handed();
    const back = event({ kind: 'taken-back', event: wrong.id, reason: 'Nhầm người' });
    const life = deriveLife(seen, [wrong, back]);
    expect(life).toMatchObject({ delivery: 'waiting', standingEvents: [] });
    expect(life.takenBack.has(wrong.id)).toBe(true);
  });

  it('ends with its cancellation: what was handed over must come back, what never left need not', () => {
    expect(deriveLife(seen, [revoked()])).toMatchObject({
      standing: 'revoked',
      object: { state: 'none' },
      money: { state: 'due', due: '2026-06-04' },
    });
    const out = deriveLife(seen, [handed(), revoked()]);
    expect(out.object).toEqual({ state: 'due', due: '2026-06-04' });
    expect(isLate(out.object, '2026-06-04')).toBe(false);
    expect(isLate(out.object, '2026-06-05')).toBe(true);
    const backOn = event({ kind: 'object-recovered', on: '2026-05-20', note: '' });
    const back = deriveLife(seen, [handed(), revoked(), backOn]);
    expect(back.object).toEqual({ state: 'done', due: '2026-06-04', on: '2026-05-20' });
    expect(isLate(back.object, '2027-01-01')).toBe(false);
    // An award of an old list: nobody knows whether it was handed over, so it is asked back.
    expect(deriveLife({ tracked: false }, [revoked()]).object.state).toBe('due');
  });

  it('goes on where a later decision sets the cancellation aside', () => {
    const by = { id: null, number: '60/QĐ-UBND', date: '2026-06-20' };
    const restored = event({ kind: 'restored', by, reason: 'Khiếu nại đúng' });
    expect(deriveLife(seen, [revoked(), restored])).toMatchObject({
      standing: 'in-force',
      revocation: null,
      money: { state: 'none' },
    });
    const again = revoked({ by: { id: null, number: '70/QĐ-UBND', date: '2026-06-25' } });
    expect(deriveLife(seen, [revoked(), restored, again]).revocation?.event.by.number).toBe('70/QĐ-UBND');
  });

  it('counts its copies on from the original', () => {
    const ask = (copies: number) =>
      event({
        ...{ kind: 'reissue-asked', on: '2026-04-01', sort: 'replacement', reason: 'Mất do lũ' },
        ...{ copies, originalKept: false },
      });
    const [first, second] = [ask(2), ask(1)];
    const printed = event({ kind: 'reissue-printed', on: '2026-04-03', asked: first.id, note: '' });
    expect(deriveLife(seen, [first, second, printed]).reissues).toMatchObject([
      { firstCopy: 2, printedOn: '2026-04-03' },
      { firstCopy: 4, printedOn: null },
    ]);
  });
});

describe('corrections', () => {
  const by = { id: null, number: '12/UBND-NC', date: '2026-03-20' };
  const first = { by, changes: [{ field: 'name', from: 'Lò Văn Thữ', to: 'Lò Văn Thử' }] } as const;
  const second = {
    by: { ...by, number: '15/UBND-NC' },
    changes: [
      { field: 'name', from: 'Lò Văn Thử', to: 'Lò Văn Thứ' },
      { field: 'unit', from: 'Sở A', to: 'Sở B' },
    ],
  } as const;

  it('show the last word of each field and keep every word before it', () => {
    const decided = { ...seen.shown, name: 'Lò Văn Thữ', unit: 'Sở A' };
    expect(shownFields(decided, [first, second])).toEqual({ ...decided, name: 'Lò Văn Thứ', unit: 'Sở B' });
    expect(formerValues([first, second], 'name')).toEqual(['Lò Văn Thữ', 'Lò Văn Thử']);
    expect(formerValues([first, second], 'position')).toEqual([]);
  });

  const correct = (changes: Extract<AwardEventContent, { kind: 'corrected' }>['changes']) =>
    codeOf([], { kind: 'corrected', by, changes });

  it.each([
    [{ field: 'name', from: 'Lò Văn Thử', to: 'Lò Văn Thứ' }, null],
    [{ field: 'name', from: 'Người khác', to: 'Lò Văn Thứ' }, 'other-value'],
    [{ field: 'name', from: 'Lò Văn Thử', to: '' }, 'nothing-to-correct'],
    [{ field: 'position', from: 'Chuyên viên', to: '' }, null],
    [{ field: 'position', from: 'Chuyên viên', to: 'Chuyên viên' }, 'nothing-to-correct'],
  ] as const)('%j answers %s', (change, code) => expect(correct([change])).toBe(code));

  it('name a field once', () => {
    const twice = { field: 'name', from: 'Lò Văn Thử', to: 'X' } as const;
    expect(correct([twice, { ...twice, to: 'Y' }])).toBe('nothing-to-correct');
  });
});

describe('what may not happen', () => {
  it('before the decision, or in days to come', () => {
    expect(problem([], handed('2026-02-09').content)).toEqual({
      code: 'before-decision',
      day: '2026-02-09',
      decidedOn: '2026-02-10',
    });
    expect(codeOf([], handed('2026-07-01').content)).toBe('in-future');
    expect(codeOf([], revoked({ by: { ...decision, date: '2026-02-09' } }).content)).toBe('before-decision');
    expect(codeOf([], handed('2026-02-10').content)).toBeNull();
  });

  it('cancelling twice, by another office, or without a ground of the law of its day', () => {
    expect(problem([revoked()], revoked().content)).toEqual({
      code: 'revoked-already',
      by: '40/QĐ-UBND',
      on: '2026-05-05',
    });
    expect(problem([], revoked({ office: 'Giám đốc Sở Hư Cấu' }).content)).toEqual({
      code: 'wrong-office',
      decider: seen.decider,
    });
    expect(codeOf([], revoked({ office: 'Ai đó' }).content, { ...seen, decider: null })).toBeNull();
    expect(codeOf([], revoked({ ground: 'other' }).content)).toBe('ground-missing');
    expect(codeOf([], revoked({ ground: 'other', reason: 'Khiếu nại đúng' }).content)).toBeNull();
    const old = { ...seen, decidedOn: '2015-01-01' };
    const in2018 = { ground: 'other', by: { ...decision, date: '2018-05-05' } } as const;
    expect(codeOf([], revoked({ ...in2018 }).content, old)).toBe('ground-missing');
    expect(codeOf([], revoked({ ...in2018, reason: 'Kê khai gian dối' }).content, old)).toBeNull();
    expect(codeOf([], revoked({ ...in2018, ground: 'a' }).content, old)).toBe('ground-of-other-law');
  });

  it('to a cancelled award, but for what happened before and what is got back', () => {
    const gone = [revoked()];
    expect(codeOf(gone, handed('2026-05-05').content)).toBe('revoked');
    expect(codeOf(gone, handed('2026-05-04').content)).toBeNull();
    const by = { id: null, number: '1', date: '2026-06-01' };
    const change = { field: 'name', from: 'Lò Văn Thử', to: 'Lò Văn Thứ' } as const;
    expect(codeOf(gone, { kind: 'corrected', by, changes: [change] })).toBe('revoked');
    const asked = { kind: 'reissue-asked', on: '2026-06-01', sort: 'replacement', reason: 'Mất' } as const;
    expect(codeOf(gone, { ...asked, copies: 1, originalKept: false })).toBe('revoked');
    expect(codeOf(gone, { kind: 'money-recovered', on: '2026-06-01', amount: null, note: '' })).toBeNull();
    expect(codeOf(gone, { kind: 'object-recovered', on: '2026-06-01', note: '' })).toBe('nothing-to-recover');
  });

  it('getting back, restoring or printing what was never taken, cancelled or asked', () => {
    expect(codeOf([], { kind: 'object-recovered', on: '2026-06-01', note: '' })).toBe('not-revoked');
    expect(codeOf([], { kind: 'restored', by: { ...decision, date: '2026-06-01' }, reason: 'x' })).toBe(
      'not-revoked',
    );
    const printed = { kind: 'reissue-printed', on: '2026-06-01', asked: decision.number, note: '' } as const;
    expect(codeOf([], printed)).toBe('no-such-event');
  });

  it('handing over twice, and to the family of a collective', () => {
    expect(codeOf([handed()], handed().content)).toBe('delivered-already');
    const who = { receiver: 'Lò Thị Vợ', relation: 'vợ', place: '', note: '' };
    const family = { kind: 'given-to-family', on: '2026-03-01', ...who } as const;
    expect(codeOf([], family)).toBeNull();
    expect(codeOf([], family, { ...seen, isPerson: false })).toBe('not-a-person');
  });

  it('exchanging what was not handed in', () => {
    const asked = { kind: 'reissue-asked', on: '2026-06-01', sort: 'exchange', reason: 'Ướt' } as const;
    expect(codeOf([], { ...asked, copies: 1, originalKept: false })).toBe('original-missing');
    expect(codeOf([], { ...asked, copies: 1, originalKept: true })).toBeNull();
  });

  it('taking back what rests on a document, what is taken back already, and what others rest on', () => {
    const back = (one: AwardEvent) => ({ kind: 'taken-back', event: one.id, reason: 'Nhầm' }) as const;
    const [gone, given] = [revoked(), handed()];
    expect(codeOf([gone], back(gone))).toBe('by-document');
    expect(codeOf([given], back(given))).toBeNull();
    expect(codeOf([given, event(back(given))], back(given))).toBe('no-such-event');
    expect(codeOf([], back(given))).toBe('no-such-event');
    const asked = event({
      ...{ kind: 'reissue-asked', on: '2026-04-01', sort: 'replacement', reason: 'Mất' },
      ...{ copies: 1, originalKept: false },
    });
    const printed = event({ kind: 'reissue-printed', on: '2026-04-03', asked: asked.id, note: '' });
    expect(codeOf([asked, printed], back(asked))).toBe('others-rest-on-it');
    expect(codeOf([asked, printed], back(printed))).toBeNull();
  });
});

describe('grounds of a cancellation', () => {
  it('are those of the law of the day, each with its article', () => {
    expect(groundsOn('2024-01-01')).toEqual(['a', 'b', 'c', 'd', 'other']);
    expect(groundsOn('2023-12-31')).toEqual(['other']);
    for (const ground of REVOCATION_GROUNDS) expect(GROUND_TEXTS[ground].vi).not.toBe('');
  });
});
