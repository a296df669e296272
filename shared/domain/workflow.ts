import type { Role } from '#shared/contract/roles.ts';
import { type FlowStep, PLAIN_FLOW } from './workflow/flow.ts';
import type { BatchState } from './workflow/states.ts';

export { BATCH_STATES, type BatchState, isEditable, WAITING_STATES } from './workflow/states.ts';

/** Events that a person causes by a button of the dossier. */
export const BATCH_ACTIONS = [
  'submit',
  'return',
  'resubmit',
  'forward',
  'skip',
  'recall',
  'withdraw',
  'reopen',
] as const;
export type BatchAction = (typeof BATCH_ACTIONS)[number];

/** Each action as the audit log says it. */
export const ACTION_WORDS: Record<BatchAction, string> = {
  submit: 'tiếp nhận hồ sơ',
  return: 'trả lại để bổ sung',
  resubmit: 'nhận lại sau bổ sung',
  forward: 'chuyển bước tiếp theo',
  skip: 'bỏ qua một bước',
  recall: 'thu hồi về bước trước',
  withdraw: 'rút hồ sơ',
  reopen: 'mở lại hồ sơ',
};

/**
 * Events that other acts cause: the council's result, the drafting and the issue of the decision, the answer of the
 * higher level, the splitting of an intake and its undo.
 */
export const BATCH_CONSEQUENCES = [
  'council_result',
  'decision_drafted',
  'decision_discarded',
  'decision_issued',
  'state_granted',
  'state_declined',
  'split',
  'split_undone',
] as const;
export type BatchConsequence = (typeof BATCH_CONSEQUENCES)[number];
/** Events that move nothing but belong on the timeline. */
export const BATCH_NOTES = [
  'created',
  'assigned',
  'opinion_asked',
  'opinion_answered',
  'opinion_removed',
  'posted',
  'posting_ended',
  'list_frozen',
  'list_unfrozen',
] as const;
export type BatchEventName = BatchAction | BatchConsequence | (typeof BATCH_NOTES)[number];

export interface Transition {
  readonly from: readonly BatchState[];
  readonly roles: readonly Role[];
  readonly reasonNeeded?: boolean;
}

/** From where an event may start and whose work it is; where it leads is told by the submission's flow. */
export const TRANSITIONS: Record<BatchAction | BatchConsequence, Transition> = {
  submit: { from: ['draft'], roles: ['clerk', 'secretary'] },
  return: { from: ['received', 'opinions', 'posting'], roles: ['secretary'], reasonNeeded: true },
  resubmit: { from: ['returned'], roles: ['clerk', 'secretary'] },
  forward: { from: ['received', 'opinions', 'posting', 'approved'], roles: ['secretary'] },
  skip: { from: ['received', 'opinions', 'posting', 'council'], roles: ['secretary'], reasonNeeded: true },
  recall: {
    from: ['received', 'opinions', 'posting', 'council', 'approved', 'proposed'],
    roles: ['secretary'],
    reasonNeeded: true,
  },
  withdraw: {
    from: ['draft', 'received', 'returned', 'opinions', 'posting', 'council'],
    roles: ['clerk', 'secretary'],
    reasonNeeded: true,
  },
  reopen: { from: ['withdrawn'], roles: ['clerk', 'secretary'] },
  council_result: { from: ['council', 'approved'], roles: ['secretary'] },
  decision_drafted: { from: ['approved'], roles: ['secretary'] },
  decision_discarded: { from: ['deciding'], roles: ['secretary'] },
  decision_issued: { from: ['deciding'], roles: ['approver'] },
  state_granted: { from: ['proposed'], roles: ['secretary'] },
  state_declined: { from: ['proposed'], roles: ['secretary'], reasonNeeded: true },
  split: { from: ['draft', 'received', 'returned'], roles: ['clerk', 'secretary'] },
  split_undone: { from: ['split'], roles: ['clerk', 'secretary'] },
};

/** Where a submission stands: its state and the step of its flow ('' before receipt). */
export interface Position {
  readonly state: BatchState;
  readonly step: string;
}

/** The step a position stands for: by its id, or for an old submission the first with its state. */
export function stepAt(flow: readonly FlowStep[], at: Position): FlowStep | undefined {
  return flow.find(({ id }) => id === at.step) ?? flow.find(({ state }) => state === at.state);
}

const toStep = (step: FlowStep | undefined): Position | null =>
  step === undefined ? null : { state: step.state, step: step.id };

/** Where an event leads; null when the state or the flow forbids it. */
export function destination(
  at: Position,
  event: BatchAction | BatchConsequence,
  flow: readonly FlowStep[] = PLAIN_FLOW,
): Position | null {
  if (!TRANSITIONS[event].from.includes(at.state)) return null;
  const current = stepAt(flow, at);
  const index = current === undefined ? -1 : flow.indexOf(current);
  const next = index < 0 ? undefined : flow[index + 1];
  const stay = (state: BatchState): Position => ({ state, step: current?.id ?? at.step });
  const firstOf = (state: FlowStep['state']) => toStep(flow.find((step) => step.state === state));
  switch (event) {
    case 'submit':
      return toStep(flow[0]);
    case 'return':
      return stay('returned');
    case 'resubmit':
      return toStep(current?.onReturn === 'resume' ? current : flow[0]);
    case 'forward':
      // Drafting and signing a decision have acts of their own.
      return next?.state === 'deciding' ? null : toStep(next);
    case 'skip':
      return current?.skippable === true ? toStep(next) : null;
    case 'recall':
      return index < 1 ? null : toStep(flow[index - 1]);
    case 'withdraw':
      return stay('withdrawn');
    case 'reopen':
      return { state: 'draft', step: '' };
    case 'council_result':
    case 'decision_discarded':
      return firstOf('approved');
    case 'decision_drafted':
      return next?.state === 'deciding' ? toStep(next) : null;
    case 'decision_issued':
    case 'state_granted':
      return stay('issued');
    case 'state_declined':
      return stay('declined');
    case 'split':
      return stay('split');
    case 'split_undone':
      return at.step === '' ? { state: 'draft', step: '' } : toStep(current);
  }
}

/** The state an event leads to; null when the state forbids it. */
export function nextState(
  state: BatchState,
  event: BatchAction | BatchConsequence,
  flow: readonly FlowStep[] = PLAIN_FLOW,
  step = '',
): BatchState | null {
  return destination({ state, step }, event, flow)?.state ?? null;
}

/** The buttons that a role may press at a state, in the order of the work. */
export function actionsFor(
  state: BatchState,
  caller: Role,
  flow: readonly FlowStep[] = PLAIN_FLOW,
  step = '',
): BatchAction[] {
  return BATCH_ACTIONS.filter((action) => {
    const allowed = caller === 'administrator' || TRANSITIONS[action].roles.includes(caller);
    return allowed && nextState(state, action, flow, step) !== null;
  });
}
