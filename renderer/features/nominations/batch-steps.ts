import type { Role } from '#shared/contract/roles.ts';
import type { FlowStep } from '#shared/domain/workflow/flow.ts';
import { actionsFor, type BatchAction, type BatchState } from '#shared/domain/workflow.ts';

/** What leads on from a step: an event of the submission, or the work of another room. */
export type NextStep = BatchAction | 'toCouncil' | 'draftDecision' | 'toDecision' | 'stateResult';

/** The one thing to do next at each step; it becomes the red button where the role may do it. */
const FORWARD: Partial<Record<BatchState, NextStep>> = {
  draft: 'submit',
  received: 'forward',
  returned: 'resubmit',
  opinions: 'forward',
  posting: 'forward',
  council: 'toCouncil',
  approved: 'draftDecision',
  deciding: 'toDecision',
  proposed: 'stateResult',
  issued: 'toDecision',
  withdrawn: 'reopen',
};

/** The red button and the other buttons of a submission, for a role. */
export function stepsFor(
  state: BatchState,
  role: Role,
  flow?: readonly FlowStep[],
  step = '',
): { readonly next: NextStep | null; readonly others: readonly NextStep[] } {
  const actions: NextStep[] = actionsFor(state, role, flow, step);
  const secretary = role === 'administrator' || role === 'secretary';
  const doable: NextStep[] = [...actions];
  if (secretary && state === 'council') doable.push('toCouncil');
  // At the last step before the end, either a decision is drafted here or the dossier goes to the level above.
  const goesUp = state === 'approved' && actions.includes('forward');
  if (secretary && state === 'approved')
    doable.push('toCouncil', ...(goesUp ? [] : ['draftDecision' as const]));
  if (secretary && state === 'proposed') doable.push('stateResult');
  if (state === 'deciding' || state === 'issued') doable.push('toDecision');
  const forward = goesUp ? 'forward' : FORWARD[state];
  const next = forward !== undefined && doable.includes(forward) ? forward : null;
  return { next, others: doable.filter((step) => step !== next) };
}
