import { TASK_WORDS } from '../catalogue/condition-words.ts';
import type { ConditionOf } from '../catalogue/conditions.ts';
import type { HeldAward, HeldTitle } from './case.ts';
import {
  completedYears,
  completeRuns,
  countableAwards,
  inWindow,
  type Question,
  type Reading,
  ratedAt,
} from './context.ts';
import {
  fullYears,
  inRun,
  isAtLeast,
  type Run,
  runLength,
  runsOf,
  runWords,
  standingTitles,
  two,
  withDecision,
  yearOf,
} from './facts.ts';
import { ask, no, noOrUnrecorded, type Outcome, yes } from './outcome.ts';

/** Conditions that count titles, forms and years over a history. */

const recorded = (question: Question, part: 'ratings' | 'titles' | 'initiatives' | 'movements'): boolean =>
  question.one.history.unrecorded?.includes(part) !== true;

const titleWords = (question: Question, held: HeldTitle): string =>
  withDecision(`${question.catalogue.awardName(held.title, question.day)} ${held.year}`, held);
const awardWords = (question: Question, held: HeldAward): string =>
  withDecision(question.catalogue.awardName(held.award, question.day), held);

const NO_STREAK = 'không có quãng năm liên tục nào để tính trong đó';

/** A count inside a streak that does not exist cannot hold; it is open while the years are not recorded. */
const noWindow = (question: Question): Outcome =>
  noOrUnrecorded(recorded(question, 'ratings'), { missing: NO_STREAK });

type Issued = { readonly issuer?: string };
/** Facts issued by one of the offices, and those whose issuer nobody recorded. */
function byIssuer<Fact extends Issued>(facts: readonly Fact[], issuers: readonly string[] | undefined) {
  if (issuers === undefined) return { sure: [...facts], open: [] as Fact[] };
  return {
    sure: facts.filter(({ issuer }) => issuer !== undefined && issuers.includes(issuer)),
    open: facts.filter(({ issuer }) => issuer === undefined),
  };
}

/** Without an end date in the text, a run that ended long ago is for a person to judge (INT-04). */
const endedLongAgo = (question: Question, lastYear: number): boolean => lastYear < question.proposalYear - 1;

function countOutcome(
  question: Question,
  sure: readonly string[],
  open: readonly string[],
  count: number,
  what: 'titles' | null,
): Outcome {
  if (sure.length >= count) return yes({ proof: sure });
  const missing = `mới có ${two(sure.length)}/${two(count)} lần`;
  if (sure.length + open.length >= count)
    return ask({ proof: [...sure, ...open], missing: 'chưa ghi cơ quan đã tặng' });
  return noOrUnrecorded(what === null || recorded(question, what), { proof: sure, missing });
}

function consecutiveYears(
  question: Question,
  reading: Reading,
  condition: ConditionOf<'held_title'>,
  held: readonly HeldTitle[],
): Outcome {
  const run =
    reading.setter === condition && reading.streak !== null
      ? reading.streak
      : runsOf(held.map(({ year }) => year)).find((one) => runLength(one) >= condition.count);
  if (run === undefined) {
    const years = [...new Set(held.map(({ year }) => year))].sort();
    return noOrUnrecorded(recorded(question, 'titles'), {
      proof: held.map((one) => titleWords(question, one)),
      missing: `không có ${two(condition.count)} năm liên tục${years.length > 0 ? ` (chỉ có ${years.join(', ')})` : ''}`,
      interpretations: ['INT-03'],
    });
  }
  const proof = held.filter(({ year }) => inRun(year, run)).map((one) => titleWords(question, one));
  return endedLongAgo(question, run.to)
    ? ask({
        proof,
        missing: `liên tục ${runWords(run)}, đã kết thúc trước năm liền kề`,
        interpretations: ['INT-04'],
      })
    : yes({ proof, interpretations: ['INT-03'] });
}

/** The lower title that each grant of a title rests on, from the catalogue itself (22.1.a; INT-05). */
function restsOn(question: Question, title: string): string | null {
  const rule = question.catalogue.at('award', title, question.day)?.content;
  for (const route of rule?.routes ?? [])
    for (const condition of route.conditions)
      if (condition.condition === 'held_title' && condition.consecutive === 'nam')
        return condition.titles[0] ?? null;
  return null;
}

/** Longest distance of two grants that still follow each other (INT-05). */
const GRANT_DISTANCE_YEARS = 3;

function consecutiveGrants(
  question: Question,
  condition: ConditionOf<'held_title'>,
  held: readonly HeldTitle[],
): Outcome {
  const years = [...new Set(held.map(({ year }) => year))].sort((a, b) => a - b);
  const proof = held.map((one) => titleWords(question, one));
  if (years.length < condition.count)
    return noOrUnrecorded(recorded(question, 'titles'), {
      proof,
      missing: `mới có ${two(years.length)}/${two(condition.count)} lần`,
    });
  const lower = restsOn(question, condition.titles[0] ?? '');
  const lowerYears = new Set(
    lower === null ? [] : standingTitles(question.one.history, [lower]).map(({ year }) => year),
  );
  const follows = (from: number, to: number) => {
    if (to - from > GRANT_DISTANCE_YEARS) return false;
    for (let year = from + 1; year < to; year += 1) if (lower !== null && !lowerYears.has(year)) return false;
    return true;
  };
  for (let last = years.length - 1; last >= condition.count - 1; last -= 1) {
    const chain = years.slice(last - condition.count + 1, last + 1);
    const isChain = chain.every((year, index) => index === 0 || follows(chain[index - 1] ?? year, year));
    if (!isChain) continue;
    const end = chain.at(-1) ?? 0;
    return endedLongAgo(question, end)
      ? ask({ proof, missing: `lần gần nhất là năm ${end}`, interpretations: ['INT-04', 'INT-05'] })
      : yes({ proof, interpretations: ['INT-05'] });
  }
  return ask({
    proof,
    missing: `các lần ${years.join(', ')} cách xa nhau hoặc có năm đứt quãng`,
    interpretations: ['INT-05'],
  });
}

export function heldTitle(
  question: Question,
  reading: Reading,
  condition: ConditionOf<'held_title'>,
): Outcome {
  const all = standingTitles(question.one.history, condition.titles).filter(
    ({ year }) => year <= question.proposalYear && !reading.spent.has(year),
  );
  if (condition.window !== 'any' && inWindow(reading, condition.window, 0) === null)
    return noWindow(question);
  const held = all
    .filter(({ year }) => inWindow(reading, condition.window, year) === true)
    .sort((a, b) => a.year - b.year);
  if (condition.consecutive === 'nam') return consecutiveYears(question, reading, condition, held);
  if (condition.consecutive === 'lan') return consecutiveGrants(question, condition, held);
  const { sure, open } = byIssuer(held, condition.issuers);
  const distinct = (titles: readonly HeldTitle[]) => [
    ...new Map(titles.map((one) => [`${one.title} ${one.year}`, titleWords(question, one)])).values(),
  ];
  return countOutcome(question, distinct(sure), distinct(open), condition.count, 'titles');
}

export function heldAward(
  question: Question,
  reading: Reading,
  condition: ConditionOf<'held_award'>,
): Outcome {
  if (condition.window !== 'any' && inWindow(reading, condition.window, 0) === null)
    return noWindow(question);
  const within = ({ decidedOn, period }: HeldAward) =>
    inWindow(reading, condition.window, yearOf(decidedOn)) === true ||
    (period !== undefined &&
      inWindow(reading, condition.window, period[0]) === true &&
      inWindow(reading, condition.window, period[1]) === true);
  // What is counted "in that time" does not include the anchor itself (INT-17).
  const held = countableAwards(question, reading.route, condition.awards)
    .filter((one) => (condition.window === 'any' || one !== reading.anchor) && within(one))
    .sort((a, b) => (a.decidedOn < b.decidedOn ? -1 : 1));
  const { sure, open } = byIssuer(held, condition.issuers);
  const words = (awards: readonly HeldAward[]) => awards.map((one) => awardWords(question, one));
  return countOutcome(question, words(sure), words(open), condition.count, 'titles');
}

export function anchorAward(
  question: Question,
  reading: Reading,
  condition: ConditionOf<'anchor_award'>,
): Outcome {
  if (reading.anchor !== null)
    return yes({ proof: [awardWords(question, reading.anchor)], interpretations: ['INT-02'] });
  const names = condition.awards.map((id) => question.catalogue.awardName(id, question.day));
  return noOrUnrecorded(recorded(question, 'titles'), { missing: `chưa được tặng ${names.join(' hoặc ')}` });
}

export function yearsSinceAnchor(
  question: Question,
  reading: Reading,
  condition: ConditionOf<'years_since_anchor'>,
): Outcome {
  const { anchor } = reading;
  if (anchor === null) return no({ missing: 'không có mốc để tính' });
  const received = question.one.proposal.dossierReceived;
  const proof = [awardWords(question, anchor)];
  const elapsed =
    anchor.period === undefined
      ? fullYears(anchor.decidedOn, received)
      : question.proposalYear - anchor.period[1];
  if (elapsed >= condition.minYears) return yes({ proof: [...proof, `đã ${elapsed} năm`] });
  const byYear = question.proposalYear - yearOf(anchor.decidedOn);
  return anchor.period === undefined && byYear >= condition.minYears
    ? ask({
        proof,
        missing: `chỉ đủ ${condition.minYears} năm nếu tính cả năm ra quyết định`,
        interpretations: ['INT-02'],
      })
    : no({ proof, missing: `mới ${elapsed}/${condition.minYears} năm`, interpretations: ['INT-01'] });
}

function ratingWords(question: Question, run: Run): string {
  return `${runWords(run)}: ${runLength(run)} năm liên tục`.concat(
    question.one.subject.retiredOn === undefined
      ? ''
      : `, nghỉ hưu ${yearOf(question.one.subject.retiredOn)}`,
  );
}

export function yearsCompletedTask(
  question: Question,
  reading: Reading,
  condition: ConditionOf<'years_completed_task'>,
): Outcome {
  const runs =
    reading.setter === condition && reading.streak !== null
      ? [reading.streak]
      : completeRuns(question, condition, reading.spent, reading.start);
  const reaches = (run: Run) => !endedLongAgo(question, run.to);
  const run = runs.find(reaches) ?? (condition.untilProposal ? undefined : runs[0]);
  const interpretations = [
    ...(condition.untilProposal ? ['INT-01'] : []),
    ...((condition.orTitles?.length ?? 0) > 0 ? ['INT-21'] : []),
    ...(condition.afterAnchor ? ['INT-02'] : []),
  ];
  if (run === undefined) {
    const years = [...new Set(completedYears(question, condition, reading.spent))].sort();
    const best = runsOf(years)[0];
    const spent = [...reading.spent].filter((year) => ratedAt(question, condition.level).includes(year));
    return noOrUnrecorded(recorded(question, 'ratings'), {
      missing: [
        best === undefined ? 'chưa có năm nào đạt' : `mới có ${runWords(best)}`,
        ...(condition.untilProposal && best !== undefined && endedLongAgo(question, best.to)
          ? [`không tính đến năm ${question.proposalYear - 1}`]
          : []),
        ...(spent.length > 0 ? [`năm ${spent.sort().join(', ')} đã dùng cho lần tặng trước`] : []),
      ].join('; '),
      interpretations: spent.length > 0 ? [...interpretations, 'INT-07'] : interpretations,
    });
  }
  const proof = [ratingWords(question, run)];
  if (reading.lenient && condition.afterAnchor)
    return ask({
      proof,
      missing: 'chỉ đủ nếu tính cả năm ra quyết định làm mốc',
      interpretations: [...interpretations, 'INT-02'],
    });
  return reaches(run)
    ? yes({ proof, interpretations })
    : ask({
        proof,
        missing: `quãng năm này đã kết thúc trước năm ${question.proposalYear - 1}`,
        interpretations: [...interpretations, 'INT-04'],
      });
}

export function yearsAtLevel(
  question: Question,
  reading: Reading,
  condition: ConditionOf<'years_at_level'>,
): Outcome {
  const { streak } = reading;
  if (streak === null) return noWindow(question);
  const years = ratedAt(question, condition.level)
    .filter((year) => inRun(year, streak))
    .sort();
  return years.length >= condition.minYears
    ? yes({ proof: [`năm ${years.join(', ')}`] })
    : no({
        proof: years.length > 0 ? [`năm ${years.join(', ')}`] : [],
        missing: `mới có ${two(years.length)}/${two(condition.minYears)} năm trong ${runWords(streak)}`,
      });
}

export function taskLevelInYear(question: Question, condition: ConditionOf<'task_level_in_year'>): Outcome {
  const level = question.one.history.ratings[question.titleYear];
  if (level === undefined) return ask({ missing: `chưa có mức xếp loại năm ${question.titleYear}` });
  const found = `năm ${question.titleYear} ${TASK_WORDS[level]}`;
  return isAtLeast(level, condition.minLevel) ? yes({ proof: [found] }) : no({ missing: found });
}
