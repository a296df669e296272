import { z } from 'zod';
import { commendationType } from '../catalogue/terms.ts';
import { STEP_STATES } from './states.ts';

const text = (max: number) => z.string().min(1).max(max);

/** Kinds of submission. All go through the one workflow; what differs is their steps. */
export const STREAM_KEYS = [
  'merit',
  'campaign',
  'sudden',
  'devotion',
  'tenure',
  'foreign',
  'resistance',
  'state',
] as const;
export const streamKey = z.enum(STREAM_KEYS);
export type StreamKey = z.infer<typeof streamKey>;

/** The five cases of the simple procedure: Luật 06/2022/QH15 Điều 85 khoản 1 điểm a, b, c, d, đ. */
export const SIMPLE_CASES = ['a', 'b', 'c', 'd', 'đ'] as const;
export const simpleCase = z.enum(SIMPLE_CASES);
export type SimpleCase = z.infer<typeof simpleCase>;

/** When a step belongs to a submission; all conditions of the step must hold. */
export const STEP_CONDITIONS = [
  'opinions-required',
  'posting-required',
  'not-simple-procedure',
  'decided-here',
  'decided-above',
] as const;
export const stepCondition = z.enum(STEP_CONDITIONS);
export type StepCondition = z.infer<typeof stepCondition>;

/** One step of a stream as the office keeps it. */
export const streamStep = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  name: text(120),
  /** The state of the submission during the step; several steps may share one. */
  state: z.enum(STEP_STATES),
  /** Who does it, in words. */
  office: text(200),
  /** Time limit in working days; null: no limit of our own. */
  workingDays: z.number().int().min(0).max(400).nullable(),
  when: z.array(stepCondition).default([]),
  /** An officer may pass over it with a written reason. */
  skippable: z.boolean().default(false),
  /** Where a submission goes on after it was returned at this step: here again, or at the first step. */
  onReturn: z.enum(['resume', 'restart']).default('restart'),
  note: z.string().max(400).optional(),
});
export type StreamStep = z.infer<typeof streamStep>;

/** What is wrong with one reading of the steps, for an award decided here or by a higher level. */
function wrongWay(steps: readonly StreamStep[]): string | null {
  const states = steps.map(({ state }) => state);
  const count = (wanted: StreamStep['state']) => states.filter((state) => state === wanted).length;
  const last = states.at(-1);
  if (last !== 'deciding' && last !== 'proposed')
    return 'phải kết thúc bằng ký quyết định hoặc trình cấp trên';
  if (count('deciding') + count('proposed') !== 1) return 'chỉ một bước ký quyết định hoặc trình cấp trên';
  if (count('approved') !== 1) return 'phải có đúng một bước lập tờ trình, dự thảo';
  if (count('council') > 1) return 'chỉ một bước họp Hội đồng';
  const places = states.filter((state) => state !== 'opinions').map((state) => STEP_STATES.indexOf(state));
  const ordered = places.every((place, index) => index === 0 || place >= (places[index - 1] ?? 0));
  return ordered ? null : 'các bước đứng sai thứ tự';
}

/** Why steps cannot be a way from receipt to a decision, as a person of the field would say it; null when they can. */
export function wrongSteps(steps: readonly StreamStep[]): string | null {
  if (new Set(steps.map(({ id }) => id)).size !== steps.length) return 'hai bước trùng mã';
  const first = steps[0];
  if (first?.state !== 'received' || first.when.length > 0)
    return 'bước đầu tiên phải là tiếp nhận, thẩm định cho mọi hồ sơ';
  const without = (condition: StepCondition) => steps.filter(({ when }) => !when.includes(condition));
  return wrongWay(without('decided-above')) ?? wrongWay(without('decided-here'));
}

/** A stream: which types of commendation it serves and its steps. */
export const streamEntry = z.strictObject({
  name: text(120),
  types: z.array(commendationType).min(1),
  steps: z
    .array(streamStep)
    .min(2)
    .max(30)
    .superRefine((steps, context) => {
      const wrong = wrongSteps(steps);
      if (wrong !== null) context.addIssue({ code: 'custom', message: wrong });
    }),
  /** Cases of Điều 85 khoản 1 under which this stream may take the simple procedure. */
  simpleCases: z.array(simpleCase),
});
export type StreamEntry = z.infer<typeof streamEntry>;
