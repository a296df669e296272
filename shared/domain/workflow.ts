import type { Role } from '#shared/contract/roles.ts';

/**
 * The one workflow of a submission (tờ trình). Streams and award types differ by data, never by a copied workflow.
 * Order of steps: law.md 5.4 (tiếp nhận → thẩm định → Hội đồng → quyết định).
 */
export const BATCH_STATES = [
  'draft',
  'received',
  'returned',
  'council',
  'approved',
  'deciding',
  'issued',
  'withdrawn',
] as const;
export type BatchState = (typeof BATCH_STATES)[number];

/** Events that a person causes by a button of the dossier. */
export const BATCH_ACTIONS = ['submit', 'return', 'resubmit', 'forward', 'withdraw', 'reopen'] as const;
export type BatchAction = (typeof BATCH_ACTIONS)[number];

/** Each action as the audit log says it. */
export const ACTION_WORDS: Record<BatchAction, string> = {
  submit: 'tiếp nhận hồ sơ',
  return: 'trả lại để bổ sung',
  resubmit: 'nhận lại sau bổ sung',
  forward: 'chuyển Hội đồng',
  withdraw: 'rút hồ sơ',
  reopen: 'mở lại hồ sơ',
};

/** Events that other rooms cause: the council's result, the drafting and the issue of the decision. */
export const BATCH_CONSEQUENCES = [
  'council_result',
  'decision_drafted',
  'decision_discarded',
  'decision_issued',
] as const;
export type BatchConsequence = (typeof BATCH_CONSEQUENCES)[number];
export type BatchEventName = 'created' | BatchAction | BatchConsequence;

export interface Transition {
  readonly from: readonly BatchState[];
  readonly to: BatchState;
  readonly roles: readonly Role[];
  readonly reasonNeeded?: boolean;
}

/** Who may move a submission, from where to where. */
export const TRANSITIONS: Record<BatchAction | BatchConsequence, Transition> = {
  submit: { from: ['draft'], to: 'received', roles: ['clerk', 'secretary'] },
  return: { from: ['received'], to: 'returned', roles: ['secretary'], reasonNeeded: true },
  resubmit: { from: ['returned'], to: 'received', roles: ['clerk', 'secretary'] },
  forward: { from: ['received'], to: 'council', roles: ['secretary'] },
  withdraw: {
    from: ['draft', 'received', 'returned', 'council'],
    to: 'withdrawn',
    roles: ['clerk', 'secretary'],
    reasonNeeded: true,
  },
  reopen: { from: ['withdrawn'], to: 'draft', roles: ['clerk', 'secretary'] },
  council_result: { from: ['council', 'approved'], to: 'approved', roles: ['secretary'] },
  decision_drafted: { from: ['approved'], to: 'deciding', roles: ['secretary'] },
  decision_discarded: { from: ['deciding'], to: 'approved', roles: ['secretary'] },
  decision_issued: { from: ['deciding'], to: 'issued', roles: ['approver'] },
};

/** Where an event leads from a state; null when the state forbids it. */
export function nextState(state: BatchState, event: BatchAction | BatchConsequence): BatchState | null {
  const transition = TRANSITIONS[event];
  return transition.from.includes(state) ? transition.to : null;
}

/** The buttons that a role may press at a state, in the order of the work. */
export function actionsFor(state: BatchState, caller: Role): BatchAction[] {
  return BATCH_ACTIONS.filter((action) => {
    const { from, roles } = TRANSITIONS[action];
    return from.includes(state) && (caller === 'administrator' || roles.includes(caller));
  });
}

/** Candidates and papers may change only while the unit still works on them. */
export function isEditable(state: BatchState): boolean {
  return state === 'draft' || state === 'returned' || state === 'received';
}

/** States in which the office owes somebody the next step; they count on the home page. */
export const WAITING_STATES: readonly BatchState[] = [
  'draft',
  'received',
  'returned',
  'council',
  'approved',
  'deciding',
];
