import { describe, expect, it } from 'vitest';
import {
  outcomeOf,
  readSession,
  readVotes,
  type SessionValues,
  sessionValues,
} from '#renderer/features/council/session-values.ts';

const candidates = [
  { id: 'a', name: 'Lê Thuý Hoà' },
  { id: 'b', name: 'Phòng Ngân sách' },
];
const typed = (changes: Partial<SessionValues>): SessionValues => ({
  heldOn: '20/11/2026',
  place: '',
  chair: 'Trần Minh Khuê',
  secretary: 'Vũ Thị Lan',
  membersTotal: '11',
  membersPresent: '9',
  minutesNumber: '',
  votes: { a: { yes: '9', outcome: '' }, b: { yes: '5', outcome: '' } },
  ...changes,
});

describe('readSession', () => {
  it('reads a session as typed', () => {
    expect(readSession(typed({}), '2026-11-23')).toMatchObject({
      fields: { heldOn: '2026-11-20', membersTotal: 11, membersPresent: 9 },
    });
  });

  it('says what is wrong with each field', () => {
    const faults = readSession(
      typed({ heldOn: '30/02/2026', chair: ' ', membersTotal: '0', membersPresent: 'mười' }),
      '2026-11-23',
    );
    expect(faults).toEqual({
      faults: {
        heldOn: 'dateMissing',
        chair: 'chairMissing',
        membersTotal: 'totalWrong',
        membersPresent: 'presentWrong',
      },
    });
    expect(readSession(typed({ heldOn: '24/11/2026' }), '2026-11-23')).toEqual({
      faults: { heldOn: 'dateFuture' },
    });
    expect(readSession(typed({ membersPresent: '12' }), '2026-11-23')).toEqual({
      faults: { membersPresent: 'presentWrong' },
    });
  });
});

describe('readVotes', () => {
  it('takes the outcome from the votes unless somebody chose another one', () => {
    expect(readVotes(typed({}), candidates, 11, 80)).toEqual({
      votes: [
        { candidateId: 'a', yes: 9, outcome: 'approved' },
        { candidateId: 'b', yes: 5, outcome: 'rejected' },
      ],
    });
    const chosen = typed({ votes: { a: { yes: '9', outcome: 'rejected' }, b: { yes: '9', outcome: '' } } });
    expect(readVotes(chosen, candidates, 11, 80)).toMatchObject({ votes: [{ outcome: 'rejected' }, {}] });
  });

  it('counts what is missing and names whose votes exceed the members', () => {
    expect(readVotes(typed({ votes: { a: { yes: '9', outcome: '' } } }), candidates, 11, 80)).toEqual({
      fault: { missing: 1 },
    });
    const tooMany = typed({ votes: { a: { yes: '12', outcome: '' }, b: { yes: '9', outcome: '' } } });
    expect(readVotes(tooMany, candidates, 11, 80)).toEqual({ fault: { tooMany: 'Lê Thuý Hoà' } });
  });
});

describe('sessionValues', () => {
  it('writes a recorded result back, keeping only outcomes that differ from the votes as chosen', () => {
    const values = sessionValues(
      {
        batchId: 'x',
        sessionId: 'y',
        heldOn: '2026-11-20',
        place: '',
        chair: 'Trần Minh Khuê',
        secretary: 'Vũ Thị Lan',
        membersTotal: 11,
        membersPresent: 9,
        minutesNumber: '',
        version: 0,
        votes: [
          { candidateId: 'a', yes: 9, outcome: 'approved' },
          { candidateId: 'b', yes: 5, outcome: 'approved' },
        ],
      },
      80,
    );
    expect(values.votes).toEqual({ a: { yes: '9', outcome: '' }, b: { yes: '5', outcome: 'approved' } });
    expect(outcomeOf({ yes: '', outcome: '' }, 11, 80)).toBeNull();
  });
});
