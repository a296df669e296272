/** States of a submission (tờ trình), in the order of the way. Which of them a submission passes is data: its flow. */
export const BATCH_STATES = [
  'draft',
  'received',
  'returned',
  'opinions',
  'posting',
  'council',
  'approved',
  'deciding',
  'proposed',
  'issued',
  'declined',
  'withdrawn',
  'split',
] as const;
export type BatchState = (typeof BATCH_STATES)[number];

/** States that a step of a stream can stand for. */
export const STEP_STATES = [
  'received',
  'opinions',
  'posting',
  'council',
  'approved',
  'deciding',
  'proposed',
] as const satisfies readonly BatchState[];
export type StepState = (typeof STEP_STATES)[number];

/** States in which somebody owes the next step; they count on the home page and have a clock. */
export const WAITING_STATES: readonly BatchState[] = [
  'draft',
  'received',
  'returned',
  'opinions',
  'posting',
  'council',
  'approved',
  'deciding',
  'proposed',
];

/** Candidates and papers may change only while the unit still works on them. */
export function isEditable(state: BatchState): boolean {
  return state === 'draft' || state === 'returned' || state === 'received';
}

/** States in which a list may be frozen by hand, or its freeze lifted: the council has not voted yet. */
export const FREEZABLE_STATES: readonly BatchState[] = ['received', 'opinions', 'posting', 'council'];
