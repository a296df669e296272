import type { Route } from '../catalogue/award-rule.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { type ConditionOf, type PlainCondition, plainConditions } from '../catalogue/conditions.ts';
import type { TaskLevel } from '../catalogue/terms.ts';
import type { EligibilityCase, HeldAward } from './case.ts';
import {
  inRun,
  type Run,
  ratedYears,
  runLength,
  runsOf,
  standingAwards,
  standingTitles,
  yearOf,
} from './facts.ts';

/** What every condition may ask about the case, worked out once. */
export interface Question {
  readonly catalogue: Catalogue;
  readonly one: EligibilityCase;
  /** The day whose rules apply. */
  readonly day: string;
  readonly proposalYear: number;
  readonly titleYear: number;
  /** Years rated at a level or higher, worked out when first asked. */
  readonly rated: Map<TaskLevel, readonly number[]>;
}

/** Years recognised at the level or higher, ascending. */
export function ratedAt(question: Question, level: TaskLevel): readonly number[] {
  const known = question.rated.get(level);
  if (known !== undefined) return known;
  const years = ratedYears(question.one.subject, question.one.history, level);
  question.rated.set(level, years);
  return years;
}

/** One reading of the history: which anchor the time runs from, and which run of years it counts in. */
export interface Reading {
  readonly route: Route;
  readonly anchor: HeldAward | null;
  /** First year that counts after the anchor; null without one. */
  readonly start: number | null;
  /** Only counting the decision year of the anchor itself makes this reading possible (INT-02). */
  readonly lenient: boolean;
  readonly streak: Run | null;
  /** The condition that fixed the streak. */
  readonly setter: PlainCondition | null;
  /** Years that already served the same form (INT-07). */
  readonly spent: ReadonlySet<number>;
}

type StreakSetter = ConditionOf<'years_completed_task'> | ConditionOf<'held_title'>;
const setsStreak = (condition: PlainCondition): condition is StreakSetter =>
  condition.condition === 'years_completed_task' ||
  (condition.condition === 'held_title' && condition.setsStreak === true);

/** Does this case count công trạng only? Then awards of đột xuất and phong trào are no basis (INT-19). */
export function countsMeritOnly(question: Question, route: Route): boolean {
  const type = question.one.proposal.type;
  const isMerit = type === undefined ? route.types.includes('cong-trang') : type === 'cong-trang';
  const parameter = question.catalogue.at('parameter', 'count_dot_xuat_phong_trao', question.day);
  return isMerit && parameter?.content.value !== true;
}

/** Standing awards decided before the dossier was received, without those that are no basis for a công trạng chain. */
export function countableAwards(question: Question, route: Route, ids: readonly string[]): HeldAward[] {
  const received = question.one.proposal.dossierReceived;
  const meritOnly = countsMeritOnly(question, route);
  return standingAwards(question.one.history, ids).filter(
    (held) =>
      held.decidedOn < received && !(meritOnly && (held.type === 'dot-xuat' || held.type === 'phong-trao')),
  );
}

/** Years that served as the basis of the same form before (Điều 5 khoản 2 điểm c; NĐ 98/2023 Điều 30.9; INT-07). */
export function spentYears(question: Question, route: Route): Set<number> {
  const spent = new Set<number>();
  if (route.yearsOnce !== true) return spent;
  const { award, dossierReceived } = question.one.proposal;
  for (const held of countableAwards(question, route, [award])) {
    if (held.decidedOn >= dossierReceived) continue;
    if (held.basisYears !== undefined) for (const year of held.basisYears) spent.add(year);
    else if (held.period !== undefined)
      for (let year = held.period[0]; year <= held.period[1]; year += 1) spent.add(year);
    // No period written: the next one counts from that decision.
    else
      for (let year = yearOf(held.decidedOn) - 1; year >= yearOf(held.decidedOn) - 40; year -= 1)
        spent.add(year);
  }
  return spent;
}

/** Years in which the level was recognised, or one of the titles held in its place (INT-21). */
export function completedYears(
  question: Question,
  condition: ConditionOf<'years_completed_task'>,
  spent: ReadonlySet<number>,
): number[] {
  const titled = standingTitles(question.one.history, condition.orTitles ?? []).map((held) => held.year);
  return [...ratedAt(question, condition.level), ...titled].filter(
    (year) => year <= question.proposalYear && !spent.has(year),
  );
}

export function titleYears(
  question: Question,
  condition: ConditionOf<'held_title'>,
  spent: ReadonlySet<number>,
): number[] {
  return standingTitles(question.one.history, condition.titles)
    .map((held) => held.year)
    .filter((year) => year <= question.proposalYear && !spent.has(year));
}

/** Runs long enough for the condition, clipped to the time after the anchor. */
export function completeRuns(
  question: Question,
  condition: StreakSetter,
  spent: ReadonlySet<number>,
  start: number | null,
): Run[] {
  const isTask = condition.condition === 'years_completed_task';
  const years = isTask ? completedYears(question, condition, spent) : titleYears(question, condition, spent);
  const needed = isTask ? condition.years : condition.count;
  const from = isTask && condition.afterAnchor ? start : null;
  const counted = from === null ? years : years.filter((year) => year >= from);
  if (isTask && !condition.consecutive) {
    const distinct = [...new Set(counted)].sort((a, b) => a - b);
    const [first, last] = [distinct[0], distinct.at(-1)];
    return distinct.length >= needed && first !== undefined && last !== undefined
      ? [{ from: first, to: last }]
      : [];
  }
  return runsOf(counted).filter((run) => runLength(run) >= needed);
}

interface Anchored {
  readonly anchor: HeldAward | null;
  readonly start: number | null;
  readonly lenient: boolean;
}

/** Anchors to try: time runs from the end of the period written in the decision, else from the year after it (INT-02). */
function anchorsOf(question: Question, route: Route, conditions: readonly PlainCondition[]): Anchored[] {
  const condition = conditions.find((one) => one.condition === 'anchor_award');
  if (condition === undefined) return [{ anchor: null, start: null, lenient: false }];
  const held = countableAwards(question, route, condition.awards).sort((a, b) =>
    a.decidedOn < b.decidedOn ? 1 : -1,
  );
  const tried = condition.use === 'latest' ? held.slice(0, 1) : held;
  if (tried.length === 0) return [{ anchor: null, start: null, lenient: false }];
  return tried.flatMap((anchor): Anchored[] => {
    if (anchor.period !== undefined) return [{ anchor, start: anchor.period[1] + 1, lenient: false }];
    const decided = yearOf(anchor.decidedOn);
    return [
      { anchor, start: decided + 1, lenient: false },
      { anchor, start: decided, lenient: true },
    ];
  });
}

interface Shape {
  readonly conditions: readonly PlainCondition[];
  readonly setters: readonly StreakSetter[];
}
const shapes = new WeakMap<Route, Shape>();

/** What of a route the readings depend on; the same for every case. */
function shapeOf(route: Route): Shape {
  const known = shapes.get(route);
  if (known !== undefined) return known;
  const conditions = plainConditions(route.conditions);
  const shape = { conditions, setters: conditions.filter(setsStreak) };
  shapes.set(route, shape);
  return shape;
}

/** Every reading worth trying; the judge keeps the best. Never empty. */
export function readingsOf(question: Question, route: Route): Reading[] {
  const { conditions, setters } = shapeOf(route);
  const spent = spentYears(question, route);
  return anchorsOf(question, route, conditions).flatMap((anchored): Reading[] => {
    const base = { route, spent, ...anchored };
    const withStreak = setters.flatMap((setter) =>
      completeRuns(question, setter, spent, anchored.start)
        .filter(
          (run) =>
            setter.condition !== 'years_completed_task' ||
            !setter.untilProposal ||
            run.to >= question.proposalYear - 1,
        )
        .map((streak): Reading => ({ ...base, streak, setter })),
    );
    return withStreak.length > 0 ? withStreak : [{ ...base, streak: null, setter: null }];
  });
}

/** Does a fact of this year lie in the window a condition names? Null: there is no such window. */
export function inWindow(
  reading: Reading,
  window: 'any' | 'streak' | 'after_anchor',
  year: number,
): boolean | null {
  if (window === 'any') return true;
  if (window === 'after_anchor') return reading.start === null ? null : year >= reading.start;
  return reading.streak === null ? null : inRun(year, reading.streak);
}
