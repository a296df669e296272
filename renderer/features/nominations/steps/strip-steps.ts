import type { Batch } from '#shared/contract/nominations.ts';
import { stepAt } from '#shared/domain/workflow.ts';
import { todayIso } from '#shared/vietnamese/dates.ts';

export interface StripStep {
  readonly id: string;
  readonly name: string;
  readonly office: string;
  readonly standing: 'done' | 'skipped' | 'now' | 'ahead';
  /** Done: day it was reached; now: due day; ahead: planned day. Null where there is none. */
  readonly day: string | null;
  readonly late: boolean;
  /** The unit has it back: no clock of ours runs. */
  readonly returned: boolean;
}

const OVER: readonly Batch['state'][] = ['issued', 'declined', 'withdrawn', 'split'];

/** Pure: the steps of a submission as its line shows them. `today` is 'YYYY-MM-DD'. */
export function stripOf(batch: Batch, today: string = todayIso(new Date())): StripStep[] {
  const { flow, events, planned } = batch;
  const current = stepAt(flow, { state: batch.state, step: batch.step });
  const at = batch.state === 'draft' || current === undefined ? -1 : flow.indexOf(current);
  const over = batch.state === 'issued' || batch.state === 'declined';
  return flow.map((step, index) => {
    // The last arrival counts: a step that was returned to began again.
    const reached = events.filter((event) => event.step === step.name).at(-1);
    const left = events.filter((event) => event.event === 'skip' && event.step === flow[index + 1]?.name);
    const standing =
      index < at || (over && index === at)
        ? left.length > 0 && index < at
          ? 'skipped'
          : 'done'
        : index === at && !OVER.includes(batch.state)
          ? 'now'
          : 'ahead';
    const plan = planned.find((one) => one.step === step.id)?.due ?? null;
    const due = standing === 'now' ? batch.stepDueOn : plan;
    return {
      id: step.id,
      name: step.name,
      office: step.office,
      standing,
      day: standing === 'done' ? (reached === undefined ? null : todayIso(new Date(reached.at))) : due,
      returned: standing === 'now' && batch.state === 'returned',
      late: standing === 'now' && due !== null && due < today,
    };
  });
}
