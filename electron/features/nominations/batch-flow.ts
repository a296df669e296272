import { readCatalogue } from '#electron/features/catalogue/catalogue-entries.ts';
import { findAwardType } from '#electron/features/catalogue/catalogue-rows.ts';
import { readCalendar } from '#electron/features/catalogue/office-calendar.ts';
import type { Database } from '#electron/store/database.ts';
import type { Changes, Row } from '#electron/store/tables.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import type { AwardRule } from '#shared/domain/catalogue/award-rule.ts';
import {
  batchFlow,
  type FlowStep,
  flowDays,
  flowFor,
  readFlow,
  whyNotSimple,
} from '#shared/domain/workflow/flow.ts';
import type { SimpleCase, StreamEntry } from '#shared/domain/workflow/stream.ts';
import { WAITING_STATES } from '#shared/domain/workflow.ts';
import { addWorkingDays } from '#shared/domain/working-days.ts';

/** What the way of a submission depends on. */
export type FlowFacts = Pick<Row<'batch'>, 'award_type_id' | 'stream' | 'procedure'> & {
  readonly secret: number;
  readonly simple_case: string;
};

export interface FlowRules {
  readonly stream: StreamEntry;
  readonly award: AwardRule | null;
}

/** The stream and the award as the catalogue has them on a day. Throws NOT_FOUND for a stream that was taken out. */
export function flowRules(db: Database, facts: FlowFacts, day: string): FlowRules {
  const catalogue = readCatalogue(db);
  const { stream: key, award_type_id: award } = facts;
  const stream = catalogue.at('stream', key, day) ?? catalogue.versions('stream', key).at(-1);
  if (stream === undefined) throw new Refusal('NOT_FOUND');
  const rule = catalogue.at('award', award, day) ?? catalogue.versions('award', award).at(-1);
  return { stream: stream.content, award: rule?.content ?? null };
}

/** The steps that a submission received on `day` gets. */
export function planFlow(db: Database, facts: FlowFacts, day: string): FlowStep[] {
  const { stream, award } = flowRules(db, facts, day);
  const simple = facts.procedure === 'don-gian';
  const limit = findAwardType(db, facts.award_type_id)?.workingDays;
  return flowFor(stream, award, {
    procedure: simple ? 'don-gian' : 'thong-thuong',
    secret: facts.secret === 1,
    // The published limit of the award is that of the ordinary procedure of our own office.
    ...(limit === undefined || simple || award?.level === 'nha-nuoc' ? {} : { limit }),
  });
}

/** The frozen steps of a received submission; before receipt the steps it would get today. */
export function flowOfBatch(db: Database, row: Row<'batch'>, today: string): FlowStep[] {
  if (row.state === 'draft' && batchFlow.parse(JSON.parse(row.flow)).length === 0)
    return planFlow(db, row, today);
  return readFlow(row.flow);
}

/** The flow of a received submission whose award, stream or procedure is corrected: its steps follow, its place stays. */
export function replanned(db: Database, before: Row<'batch'>, facts: FlowFacts): Changes<'batch'> {
  const same =
    before.award_type_id === facts.award_type_id &&
    before.stream === facts.stream &&
    before.procedure === facts.procedure &&
    before.secret === facts.secret;
  if (before.state === 'draft' || before.received_on === null || same) return {};
  const flow = planFlow(db, facts, before.received_on);
  return { flow: JSON.stringify(flow), step: flow[0]?.id ?? '' };
}

/**
 * The way of a part that was split from a list: its own award decides stream, steps and promised day; the clock of the
 * first step goes on from the receipt of the list.
 */
export function replanPart(db: Database, part: Row<'batch'>, today: string): Partial<Row<'batch'>> {
  const receivedOn = part.received_on ?? today;
  const award = flowRules(db, part, receivedOn).award;
  const stream = award?.level === 'nha-nuoc' ? 'state' : part.stream;
  const flow = planFlow(db, { ...part, stream }, receivedOn);
  const [first] = flow;
  const calendar = readCalendar(db);
  return {
    stream,
    flow: JSON.stringify(flow),
    step: first?.id ?? '',
    due_on: addWorkingDays(receivedOn, flowDays(flow), calendar),
    step_due_on: first?.workingDays == null ? null : addWorkingDays(receivedOn, first.workingDays, calendar),
  };
}

/** The last days of the current step and those after it; nothing while the office does not hold the dossier. */
export function planOf(db: Database, row: Row<'batch'>, today: string): { step: string; due: string }[] {
  const flow = flowOfBatch(db, row, today);
  const current = flow.findIndex(({ id }) => id === row.step);
  const ours = row.state !== 'returned' && WAITING_STATES.some((state) => state === row.state);
  if (current < 0 || !ours) return [];
  const calendar = readCalendar(db);
  let day = row.step_due_on ?? today;
  // A step that is late pushes what follows from today on.
  if (day < today) day = today;
  return flow.slice(current).map((step, index) => {
    if (index > 0) day = addWorkingDays(day, step.workingDays ?? 0, calendar);
    return { step: step.id, due: index === 0 ? (row.step_due_on ?? day) : day };
  });
}

const WHY_NOT_SIMPLE = {
  'no-case': 'chưa chọn trường hợp áp dụng',
  'emulation-title': 'danh hiệu thi đua không xét theo thủ tục này',
  award: 'hình thức này không thuộc diện đơn giản',
  stream: 'loại hình này không có trường hợp đã chọn',
} as const;

/** Refuses the simple procedure where Điều 85 khoản 1 does not open it. Throws SIMPLE_NOT_ALLOWED. */
export function requireSimple(db: Database, facts: FlowFacts, day: string): void {
  if (facts.procedure !== 'don-gian') return;
  const { stream, award } = flowRules(db, facts, day);
  const why = whyNotSimple(stream, award, facts.simple_case as SimpleCase | '');
  if (why !== null) throw new Refusal('SIMPLE_NOT_ALLOWED', { why: WHY_NOT_SIMPLE[why] });
}
