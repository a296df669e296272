import { Refusal } from '#shared/contract/refusals.ts';
import type { LifeProblem } from '#shared/domain/award-life/check-event.ts';
import { formatDate, isRealDate } from '#shared/vietnamese/dates.ts';

const dated = (day: string): string => (isRealDate(day) ? formatDate(day) : day);

/** The refusal in words of what may not happen to an award. `name`: the honoree, so that a bulk act tells which one. */
export function refusalOfProblem(problem: LifeProblem, name: string): Refusal {
  switch (problem.code) {
    case 'in-future':
      return new Refusal('AWARD_DAY_IN_FUTURE', { date: dated(problem.day) });
    case 'before-decision':
      return new Refusal('AWARD_DAY_BEFORE_DECISION', {
        name,
        date: dated(problem.day),
        decided: dated(problem.decidedOn),
      });
    case 'revoked':
      return new Refusal('AWARD_REVOKED', { name, number: problem.by, date: dated(problem.on) });
    case 'revoked-already':
      return new Refusal('AWARD_REVOKED_ALREADY', { name, number: problem.by, date: dated(problem.on) });
    case 'not-revoked':
      return new Refusal('AWARD_NOT_REVOKED', { name });
    case 'ground-missing':
      return new Refusal('REVOCATION_GROUND_MISSING');
    case 'ground-of-other-law':
      return new Refusal('REVOCATION_GROUND_OTHER_LAW');
    case 'wrong-office':
      return new Refusal('REVOCATION_OTHER_OFFICE', { name, office: problem.decider });
    case 'nothing-to-correct':
      return new Refusal('NOTHING_TO_CORRECT', { name });
    case 'other-value':
      return new Refusal('CORRECTION_OTHER_VALUE', { name });
    case 'delivered-already':
      return new Refusal('DELIVERED_ALREADY', { name, date: dated(problem.on) });
    case 'not-a-person':
      return new Refusal('FAMILY_ONLY_PERSONS', { name });
    case 'nothing-to-recover':
      return new Refusal('NOTHING_TO_RECOVER', { name });
    case 'original-missing':
      return new Refusal('EXCHANGE_NEEDS_ORIGINAL');
    case 'no-such-event':
      return new Refusal('NOT_FOUND');
    case 'by-document':
      return new Refusal('EVENT_BY_DOCUMENT');
    case 'others-rest-on-it':
      return new Refusal('EVENT_RESTED_ON');
  }
}
