import type { RefusalCode, RefusalFacts } from '#shared/contract/refusals.ts';
import { formatDate } from '#shared/vietnamese/dates.ts';
import type { EventProblem } from './check-events.ts';

export type UnitRefusal = Extract<RefusalCode, 'NOT_FOUND' | 'UNIT_CYCLE' | `UNIT_${string}`>;

/** The refusal in words of a contradiction; `nameOf` gives the name that an officer knows a unit by. */
export function refusalOfEvent(
  problem: EventProblem,
  nameOf: (id: string) => string,
): { code: UnitRefusal; facts: RefusalFacts } {
  const name = 'unit' in problem ? nameOf(problem.unit) : '';
  const date = 'day' in problem ? formatDate(problem.day) : '';
  switch (problem.code) {
    case 'in-future':
      return { code: 'UNIT_EVENT_IN_FUTURE', facts: { date } };
    case 'unknown-unit':
      return { code: 'NOT_FOUND', facts: {} };
    case 'itself':
      return { code: 'UNIT_EVENT_ITSELF', facts: { name } };
    case 'twice':
      return { code: 'UNIT_EVENT_TWICE', facts: { name, date } };
    case 'circle':
      return { code: 'UNIT_EVENT_CIRCLE', facts: { name } };
    case 'before-founding':
      return {
        code: 'UNIT_EVENT_BEFORE_FOUNDING',
        facts: { name, date, founded: formatDate(problem.founded) },
      };
    case 'ended-already':
      return { code: 'UNIT_ENDED_ALREADY', facts: { name, date, ended: formatDate(problem.ended) } };
    case 'founded-twice':
      return { code: 'UNIT_FOUNDED_TWICE', facts: { name } };
    case 'other-name':
      return { code: 'UNIT_OTHER_NAME', facts: { name, date, known: problem.known } };
    case 'changes-nothing':
      return { code: 'UNIT_CHANGES_NOTHING', facts: { name } };
    case 'parent-gone':
      return { code: 'UNIT_PARENT_GONE', facts: { name, date } };
    case 'parent-circle':
      return { code: 'UNIT_CYCLE', facts: {} };
    case 'heir-not-part':
      return { code: 'UNIT_HEIR_NOT_PART', facts: { name } };
  }
}
