import type { ConditionOf } from '../catalogue/conditions.ts';
import { INITIATIVE_SCOPES } from '../catalogue/terms.ts';
import type { HeldTitle, Initiative } from './case.ts';
import { inWindow, type Question, type Reading } from './context.ts';
import { inRun, standingTitles, two, withDecision } from './facts.ts';
import { ask, noOrUnrecorded, type Outcome, yes } from './outcome.ts';

const words = (initiative: Initiative): string =>
  withDecision(`${initiative.name ?? initiative.id} (${initiative.year})`, initiative);

/** Recognised initiatives of the wanted kinds, at the scope or wider (INT-14). */
export function matching(question: Question, condition: ConditionOf<'initiatives'>): Initiative[] {
  const scope = INITIATIVE_SCOPES.indexOf(condition.scope);
  return question.one.history.initiatives.filter(
    (one) =>
      condition.kinds.includes(one.kind) &&
      INITIATIVE_SCOPES.indexOf(one.scope) >= scope &&
      one.year <= question.proposalYear,
  );
}

/** How a title was won, where nobody wrote it: a year rated xuất sắc needs no initiative (Điều 23 khoản 2). */
function wonBy(question: Question, held: HeldTitle): 'initiative' | 'other' | 'unknown' {
  if (held.route !== undefined)
    return held.route === 'sang-kien' || held.route === 'de-tai' ? 'initiative' : 'other';
  const level = question.one.history.ratings[held.year];
  if (level === undefined) return 'unknown';
  return level === 'xuat-sac' ? 'other' : 'initiative';
}

interface Usage {
  readonly used: ReadonlySet<string>;
  /** Perhaps used: named for a title that is not counted here, or the route of the title is not known. */
  readonly doubtful: ReadonlySet<string>;
}

/**
 * Initiatives that served a counted title or an earlier form and are not free any more (INT-15; answer of Bộ Nội vụ on
 * 74.1.d). Where a title was won by an initiative that nobody named, one of its year is taken.
 */
function usage(question: Question, reading: Reading, candidates: readonly Initiative[]): Usage {
  const { history, proposal } = question.one;
  const used = new Set<string>();
  const doubtful = new Set<string>();
  for (const held of history.awards)
    if (held.cancelled !== true && held.award === proposal.award)
      for (const id of held.initiativesUsed ?? []) used.add(id);
  const { setter, streak } = reading;
  const counted = setter?.condition === 'held_title' ? setter.titles : [];
  for (const held of history.titles) {
    if (held.cancelled === true) continue;
    const isCounted = counted.includes(held.title) && streak !== null && inRun(held.year, streak);
    for (const id of held.initiativesUsed ?? []) (isCounted ? used : doubtful).add(id);
    if (!isCounted || (held.initiativesUsed?.length ?? 0) > 0) continue;
    const how = wonBy(question, held);
    if (how === 'other') continue;
    const taken = candidates
      .filter(({ id, year }) => year === held.year && !used.has(id) && !doubtful.has(id))
      .sort((a, b) => (a.id < b.id ? -1 : 1))[0];
    if (taken !== undefined) (how === 'initiative' ? used : doubtful).add(taken.id);
  }
  return { used, doubtful };
}

interface Counted {
  readonly sure: readonly Initiative[];
  readonly open: readonly Initiative[];
  readonly reasons: readonly string[];
  readonly interpretations: readonly string[];
  readonly noWindow: boolean;
}

/** Which initiatives count, and which only a person can let count. */
export function countInitiatives(
  question: Question,
  reading: Reading,
  condition: ConditionOf<'initiatives'>,
): Counted {
  const all = matching(question, condition);
  const nothing = { open: [], reasons: [], interpretations: [], noWindow: false };
  if (condition.window === 'title_year') {
    const sure = all.filter(({ year }) => year === question.titleYear);
    const takenByTitles = new Set(question.one.history.titles.flatMap((held) => held.initiativesUsed ?? []));
    const open = all.filter(({ id, year }) => year !== question.titleYear && !takenByTitles.has(id));
    return {
      ...nothing,
      sure,
      open,
      reasons: [`công nhận không phải trong năm ${question.titleYear}`],
      interpretations: ['INT-26'],
    };
  }
  if (condition.window === 'streak') {
    if (reading.streak === null) return { ...nothing, sure: [], noWindow: true };
    const within = all.filter(({ year }) => inWindow(reading, 'streak', year) === true);
    if (condition.unused !== true) return { ...nothing, sure: within };
    const { used, doubtful } = usage(question, reading, within);
    const free = within.filter(({ id }) => !used.has(id));
    return {
      ...nothing,
      sure: free.filter(({ id }) => !doubtful.has(id)),
      open: free.filter(({ id }) => doubtful.has(id)),
      reasons:
        used.size > 0 ? ['có sáng kiến đã dùng để xét danh hiệu'] : ['có thể đã dùng để xét danh hiệu'],
      interpretations: ['INT-15'],
    };
  }
  if (!reading.route.interpretations.includes('INT-27')) return { ...nothing, sure: all };
  const served = new Set(
    standingTitles(question.one.history, [question.one.proposal.award]).flatMap(
      (held) => held.initiativesUsed ?? [],
    ),
  );
  return {
    ...nothing,
    sure: all.filter(({ id }) => !served.has(id)),
    open: all.filter(({ id }) => served.has(id)),
    reasons: ['sáng kiến đã dùng cho lần tặng trước của chính danh hiệu này'],
    interpretations: ['INT-27'],
  };
}

export function initiatives(
  question: Question,
  reading: Reading,
  condition: ConditionOf<'initiatives'>,
): Outcome {
  const counted = countInitiatives(question, reading, condition);
  const { sure, open } = counted;
  const isRecorded = question.one.history.unrecorded?.includes('initiatives') !== true;
  if (counted.noWindow)
    return noOrUnrecorded(isRecorded && question.one.history.unrecorded?.includes('ratings') !== true, {
      missing: 'không có quãng năm liên tục nào để tính sáng kiến trong đó',
    });
  if (sure.length >= condition.count)
    return yes({
      proof: sure.map(words),
      interpretations: counted.interpretations.filter((id) => id === 'INT-15'),
    });
  if (sure.length + open.length >= condition.count)
    return ask({
      proof: [...sure, ...open].map(words),
      missing: counted.reasons.join('; '),
      interpretations: counted.interpretations,
    });
  return noOrUnrecorded(isRecorded, {
    proof: sure.map(words),
    missing: `mới có ${two(sure.length)}/${two(condition.count)}`,
    interpretations: counted.interpretations.filter((id) => id === 'INT-15'),
  });
}
