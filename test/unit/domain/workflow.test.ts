import { describe, expect, it } from 'vitest';
import { mayCall, ROLES } from '#shared/contract/roles.ts';
import { openCalendar } from '#shared/domain/calendar/office-calendar.ts';
import { findGaps, printNumber } from '#shared/domain/numbering.ts';
import { isStrongPassword, requireStrongPassword } from '#shared/domain/password-rules.ts';
import { flowFor } from '#shared/domain/workflow/flow.ts';
import { STREAM_ENTRIES } from '#shared/domain/workflow/streams.ts';
import {
  actionsFor,
  BATCH_ACTIONS,
  BATCH_STATES,
  destination,
  isEditable,
  nextState,
  type Position,
  TRANSITIONS,
  WAITING_STATES,
} from '#shared/domain/workflow.ts';
import { addWorkingDays, daysBetween } from '#shared/domain/working-days.ts';

describe('workflow of a submission', () => {
  it('reaches every state from the draft on some way, and an issued one goes nowhere', () => {
    const events = Object.keys(TRANSITIONS) as (keyof typeof TRANSITIONS)[];
    const duties = { required: true, cite: null };
    const reached = new Map<string, Position>();
    for (const { content } of STREAM_ENTRIES)
      for (const level of ['nha-nuoc', 'bo-tinh'] as const) {
        const posting = { ...duties, minWorkingDays: 10 };
        const flow = flowFor(content, { level, opinions: duties, posting }, { procedure: 'thong-thuong' });
        const open: Position[] = [{ state: 'draft', step: '' }];
        const seen = new Set<string>();
        for (let at = open.pop(); at !== undefined; at = open.pop()) {
          reached.set(at.state, at);
          for (const event of events) {
            const to = destination(at, event, flow);
            if (to === null || seen.has(`${to.state} ${to.step}`)) continue;
            seen.add(`${to.state} ${to.step}`);
            open.push(to);
          }
        }
        for (const state of ['issued', 'declined'] as const)
          expect(events.filter((event) => nextState(state, event, flow) !== null)).toEqual([]);
      }
    expect([...reached.keys()].sort()).toEqual([...BATCH_STATES].sort());
  });

  it('offers a role exactly the buttons that lead somewhere and are its work', () => {
    for (const state of BATCH_STATES) {
      for (const role of ROLES) {
        const offered = actionsFor(state, role);
        for (const action of BATCH_ACTIONS) {
          const allowed = nextState(state, action) !== null && mayCall(TRANSITIONS[action].roles, role);
          expect(offered.includes(action), `${state} ${role} ${action}`).toBe(allowed);
        }
      }
    }
    expect(actionsFor('received', 'clerk')).toEqual(['withdraw']);
    expect(actionsFor('received', 'secretary')).toEqual(['return', 'forward', 'withdraw']);
    expect(actionsFor('received', 'reader')).toEqual([]);
  });

  it('refuses events that the state does not know', () => {
    expect(nextState('draft', 'forward')).toBeNull();
    expect(nextState('issued', 'decision_discarded')).toBeNull();
    expect(nextState('approved', 'council_result')).toBe('approved');
  });

  it('lets lists change only while the unit works on them, and waits for nobody once it is over', () => {
    expect(BATCH_STATES.filter(isEditable)).toEqual(['draft', 'received', 'returned']);
    expect(BATCH_STATES.filter((state) => !WAITING_STATES.includes(state))).toEqual([
      'issued',
      'declined',
      'withdrawn',
      'split',
    ]);
  });
});

describe('numbers', () => {
  it('show their gaps', () => {
    expect(findGaps([])).toEqual([]);
    expect(findGaps([1, 2, 3])).toEqual([]);
    expect(findGaps([5, 2])).toEqual([1, 3, 4]);
  });

  it('below ten are printed with two digits', () => {
    expect(printNumber(7, 'QĐ-UBND')).toBe('07/QĐ-UBND');
    expect(printNumber(1207, 'QĐ-UBND')).toBe('1207/QĐ-UBND');
  });
});

describe('working days', () => {
  const calendar = openCalendar();
  it('leave Saturday, Sunday and holidays out, over months and years', () => {
    expect(addWorkingDays('2026-05-08', 1, calendar)).toBe('2026-05-11');
    expect(addWorkingDays('2026-05-09', 1, calendar)).toBe('2026-05-11');
    expect(addWorkingDays('2026-05-06', 15, calendar)).toBe('2026-05-27');
    expect(addWorkingDays('2026-12-31', 2, calendar)).toBe('2027-01-05'); // Friday 1 January is a holiday
    expect(addWorkingDays('2026-05-06', 0, calendar)).toBe('2026-05-06');
  });

  it('are counted as whole days between two dates', () => {
    expect(daysBetween('2026-02-28', '2026-03-01')).toBe(1);
    expect(daysBetween('2026-03-01', '2026-02-28')).toBe(-1);
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
  });
});

describe('passwords', () => {
  it.each(['Sổ-Vàng-2026', 'Abcdef1!', 'mậtKhẩu 9'])('takes %s', (password) => {
    expect(isStrongPassword(password)).toBe(true);
  });
  it.each(['', 'Ab1!', 'abcdefg1!', 'ABCDEFG1!', 'Abcdefgh!', 'Abcdefg12'])('refuses “%s”', (password) => {
    expect(() => requireStrongPassword(password)).toThrow('WEAK_PASSWORD');
  });
});
