import { addDays } from '../calendar/days.ts';
import { addWorkingDays, type WorkingCalendar } from '../working-days.ts';
import type { FlowStep } from './flow.ts';

/** A return to try out: at which step, and after how many days the unit brings the dossier back. */
export interface TriedReturn {
  readonly step: string;
  readonly backAfterDays: number;
}

export interface DatedStep {
  readonly id: string;
  readonly name: string;
  readonly state: FlowStep['state'] | 'returned';
  readonly office: string;
  readonly workingDays: number | null;
  /** First day of the step, 'YYYY-MM-DD'. */
  readonly from: string;
  /** Last day by which it is done; the day of the next step's beginning. */
  readonly due: string;
}

export interface SimulateOptions {
  /** Day of receipt. */
  readonly receivedOn: string;
  readonly calendar: WorkingCalendar;
  /** Each step is returned at most once, on the last day of its limit: the slowest way that keeps the law. */
  readonly returns?: readonly TriedReturn[];
}

/** The days of a flow when every step takes its whole limit. Steps without a limit take no time of their own. */
export function simulate(flow: readonly FlowStep[], options: SimulateOptions): DatedStep[] {
  const open = new Map((options.returns ?? []).map((one) => [one.step, one.backAfterDays]));
  const dated: DatedStep[] = [];
  let day = options.receivedOn;
  for (let index = 0; index < flow.length; ) {
    const step = flow[index];
    if (step === undefined) break;
    const due = addWorkingDays(day, step.workingDays ?? 0, options.calendar);
    const { id, name, state, office, workingDays } = step;
    dated.push({ id, name, state, office, workingDays, from: day, due });
    day = due;
    const backAfter = open.get(id);
    if (backAfter === undefined) {
      index += 1;
      continue;
    }
    open.delete(id);
    const back = addDays(day, backAfter);
    dated.push({
      id: `${id}:returned`,
      name: 'Đơn vị bổ sung hồ sơ',
      state: 'returned',
      office: 'Đơn vị trình',
      workingDays: null,
      from: day,
      due: back,
    });
    day = back;
    if (step.onReturn === 'restart') index = 0;
  }
  return dated;
}
