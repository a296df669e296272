import { z } from 'zod';
import type { AwardRule } from '../catalogue/award-rule.ts';
import { citation } from '../catalogue/terms.ts';
import { addWorkingDays, type WorkingCalendar } from '../working-days.ts';
import { STEP_STATES } from './states.ts';
import type { SimpleCase, StepCondition, StreamEntry } from './stream.ts';

/** A step as one submission carries it: frozen at receipt, so that a later edit of the stream moves no clock. */
export const flowStep = z.object({
  id: z.string(),
  name: z.string(),
  state: z.enum(STEP_STATES),
  office: z.string(),
  workingDays: z.number().int().nullable(),
  /** Days that must have passed before the next step may begin (public posting); 0: none. */
  minWorkingDays: z.number().int(),
  skippable: z.boolean(),
  onReturn: z.enum(['resume', 'restart']),
  cite: citation.nullable(),
});
export type FlowStep = z.infer<typeof flowStep>;
export const batchFlow = z.array(flowStep);

export interface FlowOptions {
  readonly procedure: 'thong-thuong' | 'don-gian';
  readonly secret?: boolean;
  /** Published time limit of the procedure in working days; the steps share it as they share their own days. */
  readonly limit?: number;
}

/** What an award asks of the way; an award the catalogue does not know asks for nothing beyond the stream's steps. */
export type AwardDuties = Pick<AwardRule, 'opinions' | 'posting' | 'level'>;

/**
 * The steps of a submission: those of its stream whose conditions hold for this award and procedure.
 * Opinions: Luật 06/2022/QH15 Điều 84.3; posting: Điều 84.5; simple procedure: Điều 85.
 */
export function flowFor(stream: StreamEntry, award: AwardDuties | null, options: FlowOptions): FlowStep[] {
  const holds: Record<StepCondition, boolean> = {
    'opinions-required': award?.opinions.required === true,
    'posting-required': award?.posting.required === true,
    'not-simple-procedure': options.procedure !== 'don-gian',
    'decided-here': award?.level !== 'nha-nuoc',
    'decided-above': award?.level === 'nha-nuoc',
  };
  if (options.secret === true) return secretFlow(stream);
  const steps = stream.steps
    .filter(({ when }) => when.every((condition) => holds[condition]))
    .map(({ id, name, state, office, workingDays, skippable, onReturn }) => {
      const min = state === 'posting' ? (award?.posting.minWorkingDays ?? workingDays ?? 0) : 0;
      const duty = state === 'posting' ? award?.posting : state === 'opinions' ? award?.opinions : undefined;
      return {
        id,
        name,
        state,
        office,
        workingDays: workingDays === null ? (min > 0 ? min : null) : Math.max(workingDays, min),
        minWorkingDays: min,
        skippable,
        onReturn,
        cite: duty?.cite ?? null,
      };
    });
  return options.limit === undefined ? steps : shareLimit(steps, options.limit);
}

/**
 * A dossier with state secrets is registered here and handled elsewhere (Luật 06/2022/QH15 Điều 84.4, 85.1.đ): it is
 * received, and one day its result is entered.
 */
function secretFlow(stream: StreamEntry): FlowStep[] {
  const [first] = stream.steps;
  return [
    { ...plain('tiep-nhan', 'Đăng ký hồ sơ mật', 'received', first?.office ?? ''), cite: '85.1.đ' },
    { ...plain('che-do-mat', 'Giải quyết theo chế độ mật', 'proposed', 'Ngoài phần mềm'), cite: '84.4' },
  ];
}

const isWaitingForOthers = ({ state }: FlowStep) => state === 'opinions' || state === 'posting';

/**
 * Spreads a published limit over the office's own steps in proportion to their days (largest remainder), so that the
 * step clocks and the day on the receipt say the same. Opinions and posting come on top: they wait for others.
 */
function shareLimit(steps: readonly FlowStep[], limit: number): FlowStep[] {
  const own = steps.filter((step) => !isWaitingForOthers(step) && (step.workingDays ?? 0) > 0);
  const sum = own.reduce((total, { workingDays }) => total + (workingDays ?? 0), 0);
  if (sum === 0 || sum === limit) return [...steps];
  const exact = new Map(own.map(({ id, workingDays }) => [id, ((workingDays ?? 0) * limit) / sum]));
  const given = new Map([...exact].map(([id, days]) => [id, Math.floor(days)]));
  const rest = limit - [...given.values()].reduce((total, days) => total + days, 0);
  const byRemainder = [...exact].sort(([, a], [, b]) => (b % 1) - (a % 1));
  for (const [id] of byRemainder.slice(0, rest)) given.set(id, (given.get(id) ?? 0) + 1);
  return steps.map((step) => ({ ...step, workingDays: given.get(step.id) ?? step.workingDays }));
}

/** Working days from receipt to the result; steps without a limit of their own add none. */
export function flowDays(flow: readonly FlowStep[]): number {
  return flow.reduce((sum, step) => sum + (step.workingDays ?? 0), 0);
}

/** The stream that serves an award: proposals to the State go one way, the rest by the type of commendation. */
export function streamOf(
  award: Pick<AwardRule, 'level'>,
  type: string | undefined,
  streams: readonly { readonly key: string; readonly content: Pick<StreamEntry, 'types'> }[],
): string | null {
  if (award.level === 'nha-nuoc') return streams.find(({ key }) => key === 'state')?.key ?? null;
  const own = streams.filter(({ key }) => key !== 'state');
  return own.find(({ content }) => content.types.some((one) => one === type))?.key ?? null;
}

/** Why the simple procedure is closed to an award; null when it is open. Luật 06/2022/QH15 Điều 85.1. */
export function whyNotSimple(
  stream: Pick<StreamEntry, 'simpleCases'>,
  award: Pick<AwardRule, 'class' | 'simpleProcedure'> | null,
  chosen: SimpleCase | '',
): 'no-case' | 'emulation-title' | 'award' | 'stream' | null {
  if (chosen === '') return 'no-case';
  if (award?.class === 'danh-hieu-thi-dua') return 'emulation-title';
  if (award !== null && !award.simpleProcedure.allowed) return 'award';
  return stream.simpleCases.includes(chosen) ? null : 'stream';
}

/** Stored flow text; an old submission without one gets the way that all had before flows were data. */
export function readFlow(text: string): FlowStep[] {
  const flow = batchFlow.parse(JSON.parse(text));
  return flow.length === 0 ? [...PLAIN_FLOW] : flow;
}

function plain(id: string, name: string, state: FlowStep['state'], office: string): FlowStep {
  return {
    id,
    name,
    state,
    office,
    workingDays: null,
    minWorkingDays: 0,
    skippable: false,
    onReturn: 'restart',
    cite: null,
  };
}

/** Appraisal, council, draft, signature, as most procedures of provinces have it; no opinions and no posting. */
export const PLAIN_FLOW: readonly FlowStep[] = [
  plain('tham-dinh', 'Tiếp nhận, thẩm định', 'received', 'Cơ quan thi đua, khen thưởng'),
  plain('hoi-dong', 'Họp Hội đồng', 'council', 'Hội đồng Thi đua - Khen thưởng'),
  plain('trinh', 'Lập tờ trình, dự thảo quyết định', 'approved', 'Cơ quan thi đua, khen thưởng'),
  plain('ky', 'Ký, ban hành quyết định', 'deciding', 'Người có thẩm quyền'),
];

/** First day on which the step after `step` may begin, when the step began on `from`. */
export function firstDayAfter(step: FlowStep, from: string, calendar: WorkingCalendar): string {
  return addWorkingDays(from, step.minWorkingDays, calendar);
}
