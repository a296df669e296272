import { describe, expect, it } from 'vitest';
import type { CaseFacts, SubmissionFacts } from '#shared/domain/draft-documents/facts.ts';
import {
  draftAchievementSummary,
  draftNomineeList,
  draftResultNotice,
  draftSubmission,
} from '#shared/domain/draft-documents/from-submission.ts';

const AWARD = 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh';
const one = (name: string, more: Partial<CaseFacts> = {}): CaseFacts => ({
  kind: 'person',
  honorific: 'ong',
  name,
  born: null,
  position: '',
  unit: 'Sở Hư Cấu',
  award: AWARD,
  achievement: '',
  outcome: 'pending',
  yes: null,
  held: [],
  ...more,
});
const facts = (cases: readonly CaseFacts[], more: Partial<SubmissionFacts> = {}): SubmissionFacts => ({
  office: { name: 'Ủy ban nhân dân tỉnh Hư Cấu', parent: '', place: 'Hư Cấu', abbreviation: 'UBND' },
  unit: 'Sở Hư Cấu',
  number: '',
  date: null,
  reason: '',
  award: { name: AWARD, isTitle: false, cite: '74.1' },
  titleYear: null,
  type: 'cong-trang',
  decider: 'Chủ tịch Ủy ban nhân dân tỉnh',
  cases,
  council: null,
  decision: null,
  papers: [],
  asked: [],
  bases: [],
  ...more,
});
const names = (rows: unknown) => (rows as { name: string }[]).map(({ name }) => name);

describe('a tờ trình', () => {
  it('is of one award only, though the list it comes from is not split yet', () => {
    const mixed = facts([one('Một'), one('Hai', { award: 'Chiến sĩ thi đua cơ sở' }), one('Ba')]);
    expect(names(draftSubmission(mixed).recipients)).toEqual(['Một', 'Ba']);
    expect(names(draftNomineeList(mixed).nominees)).toEqual(['Một', 'Ba']);
    // The summary names the award of every row, so it may hold them all.
    expect(names(draftAchievementSummary(mixed).nominees)).toEqual(['Một', 'Hai', 'Ba']);
  });

  it('proposes those the council approved, and nobody it rejected', () => {
    const voted = facts([one('Được', { outcome: 'approved' }), one('Rớt', { outcome: 'rejected' })]);
    expect(names(draftSubmission(voted).recipients)).toEqual(['Được']);
    expect(draftSubmission(facts([one('Chưa xét')])).grounds).toEqual([
      'khoản 1 Điều 74 Luật Thi đua, khen thưởng',
    ]);
  });
});

describe('a notice of results', () => {
  it('tells the votes of those who fell short', () => {
    const council = {
      heldOn: '2026-05-06',
      place: '',
      chair: '',
      secretary: '',
      membersTotal: 15,
      membersPresent: 14,
      minutesNumber: '',
      threshold: 80,
    };
    const told = draftResultNotice(facts([one('Rớt', { outcome: 'rejected', yes: 3 })], { council }));
    expect(told).toMatchObject({
      approved: [],
      rejected: [{ ground: 'votes', reason: 'Hội đồng có 3/15 phiếu đồng ý' }],
    });
  });
});
