import { describe, expect, it } from 'vitest';
import {
  type DecisionEvent,
  type DecisionEventContent,
  markOfDecision,
  standingOfDecision,
} from '#shared/domain/award-life/decision-life.ts';

const by = { id: null, number: '40/QĐ-UBND', date: '2026-05-05' };
const event = (content: DecisionEventContent): DecisionEvent => ({
  id: '',
  at: '',
  accountName: '',
  content,
});

describe('the state of a decision', () => {
  it('is that of its own text where no award has changed', () => {
    expect(standingOfDecision([], [])).toBe('in-force');
    const corrected = event({ kind: 'corrected', by, place: 'Căn cứ thứ hai', from: 'a', to: 'b' });
    expect(standingOfDecision(['in-force'], [corrected])).toBe('corrected');
    const whole = event({ kind: 'revoked', by, reason: '' });
    expect(standingOfDecision([], [whole])).toBe('revoked');
    expect(standingOfDecision(['in-force'], [whole, corrected])).toBe('revoked');
    const restored = event({ kind: 'restored', by, reason: 'x' });
    expect(standingOfDecision(['in-force'], [whole, restored])).toBe('in-force');
  });
});

describe('the mark of a copy', () => {
  const changes = [
    { what: 'corrected', document: { ...by, number: '7/UBND-NC', date: '2026-04-01' } },
    { what: 'revoked', document: by },
    { what: 'revoked', document: by },
  ] as const;

  it('says what became of the decision and by which document, each named once', () => {
    expect(markOfDecision('in-force', changes)).toBeNull();
    expect(markOfDecision('revoked', changes)).toEqual([
      'ĐÃ THU HỒI, HỦY BỎ',
      'theo Quyết định số 40/QĐ-UBND ngày 05/05/2026',
    ]);
    expect(markOfDecision('partly-revoked', changes)?.[0]).toBe('ĐÃ HỦY BỎ MỘT PHẦN');
    expect(markOfDecision('corrected', changes)).toEqual([
      'ĐÃ ĐÍNH CHÍNH',
      'theo Công văn số 7/UBND-NC ngày 01/04/2026',
    ]);
    expect(markOfDecision('revoked', [])).toEqual(['ĐÃ THU HỒI, HỦY BỎ']);
  });
});
