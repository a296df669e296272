import type { AwardRule, Route } from '../catalogue/award-rule.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { conditionSentence } from '../catalogue/condition-sentence.ts';
import type { AnyOf, ConditionNode, ConditionOf, PlainCondition } from '../catalogue/conditions.ts';
import type { Finding, Holds } from './case.ts';
import { type Question, type Reading, readingsOf } from './context.ts';
import * as facts from './evaluate-facts.ts';
import { countInitiatives, initiatives } from './evaluate-initiatives.ts';
import * as time from './evaluate-time.ts';
import { isInGroups } from './facts.ts';
import { allHold, ask, no, type Outcome, rank, yes } from './outcome.ts';

/** Routes lead to routes (42.2, 74.4); the catalogue has no cycle, this only bounds what a damaged one could do. */
const DEEPEST = 4;

interface Place {
  readonly question: Question;
  readonly reading: Reading;
  readonly rule: AwardRule;
  readonly depth: number;
  /** Inside alternatives: what nobody claims does not hold. */
  readonly insideAny: boolean;
}

function manual(place: Place, condition: ConditionOf<'manual'>): Outcome {
  const { ticks } = place.question.one.proposal;
  const toConfirm = { missing: 'cần cán bộ xác nhận' };
  if (ticks === 'none') return ask(toConfirm);
  if (ticks === 'all')
    return place.insideAny
      ? no({ missing: 'không đề nghị theo nội dung này' })
      : yes({ proof: ['đã xác nhận'] });
  const answer = ticks[condition.key];
  if (answer === undefined) return ask(toConfirm);
  return answer ? yes({ proof: ['đã xác nhận'] }) : no({ missing: 'cán bộ xác nhận không đạt' });
}

function provincialRule(place: Place, condition: ConditionOf<'provincial_rule'>): Outcome {
  const { catalogue, day, one } = place.question;
  const parameter = catalogue.at('parameter', condition.parameter, day)?.content;
  if (parameter === undefined || parameter.value === null)
    return ask({ missing: 'tiêu chuẩn của tỉnh chưa được nhập' });
  const { ticks } = one.proposal;
  const answer = ticks === 'all' ? true : ticks === 'none' ? undefined : ticks[condition.parameter];
  if (answer === undefined) return ask({ missing: 'cần đối chiếu tiêu chuẩn của tỉnh' });
  return answer ? yes({ proof: ['đã đối chiếu'] }) : no({ missing: 'cán bộ xác nhận không đạt' });
}

function oneOfRoutes(place: Place, condition: ConditionOf<'one_of_routes'>): Outcome {
  if (place.depth >= DEEPEST) return ask({ missing: 'tiêu chuẩn dẫn chiếu quá sâu' });
  const routes = place.rule.routes.filter(({ id }) => condition.routes.includes(id));
  const judged = routes.map((route) =>
    judgeRoute(
      place.question,
      place.rule,
      condition.ignoreLead === true ? withoutLead(route) : route,
      place.depth + 1,
    ),
  );
  const best = judged.sort((a, b) => rank(b.holds) - rank(a.holds))[0];
  if (best === undefined) return ask({ missing: 'không thấy tiêu chuẩn được dẫn chiếu' });
  const words = { proof: [`theo ${best.route.cite}: ${best.route.label}`] };
  if (best.holds === true) return yes(words);
  return best.holds === null
    ? ask({ ...words, missing: `cần xác nhận nội dung của ${best.route.cite}` })
    : no({ missing: 'không đạt tiêu chuẩn nào được dẫn chiếu' });
}

/** The point itself: conditions cited to the clause above it are its lead. */
function withoutLead(route: Route): Route {
  const isLead = (node: ConditionNode) =>
    node.condition !== 'any' && node.cite !== null && route.cite.startsWith(`${node.cite}.`);
  return { ...route, conditions: route.conditions.filter((node) => !isLead(node)) };
}

/** The standard of a title is met in the title year; its own decision is not asked for (INT-25). */
function meetsTitleStandard(place: Place, condition: ConditionOf<'meets_title_standard'>): Outcome {
  const { question } = place;
  const held = question.one.history.titles.find(
    (one) =>
      one.cancelled !== true && one.year === question.titleYear && condition.titles.includes(one.title),
  );
  if (held !== undefined)
    return yes({ proof: [`${question.catalogue.awardName(held.title, question.day)} ${held.year}`] });
  if (place.depth >= DEEPEST) return ask({ missing: 'tiêu chuẩn dẫn chiếu quá sâu' });
  let best: JudgedRoute | null = null;
  for (const title of condition.titles) {
    const rule = question.catalogue.at('award', title, question.day)?.content;
    for (const route of rule?.routes ?? []) {
      if (rule === undefined) continue;
      const judged = judgeRoute(question, rule, route, place.depth + 1);
      if (best === null || rank(judged.holds) > rank(best.holds)) best = judged;
    }
  }
  if (best === null) return ask({ missing: 'không thấy tiêu chuẩn của danh hiệu' });
  const open = best.findings.filter(({ holds }) => holds !== true).map(({ missing }) => missing ?? '');
  const words = { missing: open.join('; ') || null, interpretations: ['INT-25'] };
  if (best.holds === true)
    return yes({ proof: [`đạt tiêu chuẩn theo ${best.route.cite}`], interpretations: ['INT-25'] });
  return best.holds === null ? ask(words) : no(words);
}

type Evaluators = {
  [Name in PlainCondition['condition']]: (place: Place, condition: ConditionOf<Name>) => Outcome;
};

/** One evaluator a word of the vocabulary; the type makes the table complete. */
const EVALUATORS: Evaluators = {
  held_title: ({ question, reading }, one) => time.heldTitle(question, reading, one),
  held_award: ({ question, reading }, one) => time.heldAward(question, reading, one),
  anchor_award: ({ question, reading }, one) => time.anchorAward(question, reading, one),
  years_since_anchor: ({ question, reading }, one) => time.yearsSinceAnchor(question, reading, one),
  years_completed_task: ({ question, reading }, one) => time.yearsCompletedTask(question, reading, one),
  years_at_level: ({ question, reading }, one) => time.yearsAtLevel(question, reading, one),
  task_level_in_year: ({ question }, one) => time.taskLevelInYear(question, one),
  meets_title_standard: meetsTitleStandard,
  initiatives: ({ question, reading }, one) => initiatives(question, reading, one),
  members_completed_task: ({ question }, one) => facts.membersCompletedTask(question, one),
  collective_members_with_title: ({ question }, one) => facts.collectiveMembersWithTitle(question, one),
  no_member_discipline: ({ question }, one) => facts.noMemberDiscipline(question, one),
  no_discipline: ({ question }, one) => facts.noDiscipline(question, one),
  leads: ({ question }, one) => facts.leads(question, one),
  movement_result: ({ question }, one) => facts.movementResult(question, one),
  service_years: ({ question }, one) => facts.serviceYears(question, one),
  existence_years: ({ question }, one) => facts.existenceYears(question, one),
  round_anniversary: ({ question }) => facts.roundAnniversary(question),
  not_flag_eligible: ({ question }) => facts.notFlagEligible(question),
  stable_model_years: ({ question }, one) => facts.stableModelYears(question, one),
  one_of_routes: oneOfRoutes,
  provincial_rule: provincialRule,
  manual,
};

/** A value nobody has confirmed never decides against a person by itself. */
function tempered(condition: PlainCondition, outcome: Outcome): Outcome {
  const isUnconfirmed = condition.source === 'memory' || condition.source === 'secondary';
  if (!isUnconfirmed || outcome.holds !== false) return outcome;
  return ask({
    ...outcome,
    missing: `${outcome.missing ?? 'không đạt'} (tiêu chuẩn chưa đối chiếu văn bản)`,
  });
}

const requirements = new WeakMap<Catalogue, WeakMap<PlainCondition, string>>();

/** The sentence of a condition; the same for every case of a catalogue, so it is written once. */
function requirementOf({ question: { catalogue, day }, rule }: Place, condition: PlainCondition): string {
  const written = requirements.get(catalogue) ?? new WeakMap<PlainCondition, string>();
  requirements.set(catalogue, written);
  const known = written.get(condition);
  if (known !== undefined) return known;
  const sentence = conditionSentence(
    condition,
    (id) =>
      rule.routes.find((route) => route.id === id)?.label ??
      catalogue.versions('parameter', id)[0]?.content.name ??
      catalogue.versions('office', id)[0]?.content.name ??
      catalogue.awardName(id, day),
  );
  written.set(condition, sentence);
  return sentence;
}

function evaluatePlain(place: Place, condition: PlainCondition): Finding {
  const evaluate = EVALUATORS[condition.condition] as (place: Place, one: PlainCondition) => Outcome;
  const outcome = tempered(condition, evaluate(place, condition));
  return {
    condition: condition.condition === 'manual' ? `manual:${condition.key}` : condition.condition,
    cite: condition.cite,
    article: condition.cite ?? place.reading.route.cite,
    requirement: requirementOf(place, condition),
    ...outcome,
  };
}

interface Judged {
  readonly holds: Holds;
  readonly findings: readonly Finding[];
}

/** Unlike initiatives that only together reach the number are for a person to judge (INT-13). */
function mixedKindsReach(place: Place, group: AnyOf): boolean {
  if (group.mixedKinds !== 'needs_manual') return false;
  const alone = group.of.map((nodes) => (nodes.length === 1 ? nodes[0] : undefined));
  const conditions = alone.filter((node) => node?.condition === 'initiatives');
  const counted = conditions.reduce(
    (sum, node) => sum + countInitiatives(place.question, place.reading, node).sure.length,
    0,
  );
  return conditions.length > 1 && counted >= Math.min(...conditions.map(({ count }) => count));
}

function evaluateAny(place: Place, group: AnyOf): Judged {
  const inside = { ...place, insideAny: true };
  const alternatives = group.of.map((nodes) => evaluateAll(inside, nodes));
  const best = Math.max(...alternatives.map(({ holds }) => rank(holds)));
  // Only the alternatives that carry the answer are reported: what was not needed has not failed.
  if (best > 0) {
    const carrying = alternatives.filter(({ holds }) => rank(holds) === best);
    return { holds: best === 2 ? true : null, findings: carrying.flatMap(({ findings }) => findings) };
  }
  const failing = alternatives.flatMap(({ findings }) => findings.filter(({ holds }) => holds === false));
  if (!mixedKindsReach(place, group)) return { holds: false, findings: failing };
  return {
    holds: null,
    findings: failing.map((finding) => ({
      ...finding,
      holds: null,
      missing: 'đủ số lượng nếu tính chung các loại',
      interpretations: [...finding.interpretations, 'INT-13'],
    })),
  };
}

function evaluateAll(place: Place, nodes: readonly ConditionNode[]): Judged {
  const judged = nodes.map((node): Judged => {
    if (node.condition === 'any') return evaluateAny(place, node);
    const finding = evaluatePlain(place, node);
    return { holds: finding.holds, findings: [finding] };
  });
  return {
    holds: allHold(judged.map(({ holds }) => holds)),
    findings: judged.flatMap(({ findings }) => findings),
  };
}

export interface JudgedRoute extends Judged {
  readonly route: Route;
}

function groupFinding(question: Question, route: Route): Finding | null {
  const { subject } = question.one;
  const frame = {
    condition: 'groups',
    cite: route.cite,
    article: route.cite,
    proof: [],
    interpretations: [],
  };
  if (route.groups !== undefined) {
    const holds = isInGroups(subject, route.groups);
    const missing =
      holds === null ? 'chưa ghi nhóm đối tượng' : 'không thuộc nhóm đối tượng của điểm, khoản này';
    return {
      ...frame,
      holds,
      requirement: 'Thuộc nhóm đối tượng của tiêu chuẩn',
      missing: holds === true ? null : missing,
    };
  }
  if (route.groupsExcept === undefined) return null;
  const isExcluded = isInGroups(subject, route.groupsExcept) === true;
  return {
    ...frame,
    holds: !isExcluded,
    requirement: 'Không thuộc nhóm đối tượng có tiêu chuẩn riêng',
    missing: isExcluded ? 'có tiêu chuẩn riêng ở khoản khác' : null,
  };
}

/** Judges one route under every reading of the history and keeps the best. Findings do not depend on the order of facts. */
export function judgeRoute(question: Question, rule: AwardRule, route: Route, depth = 0): JudgedRoute {
  const group = groupFinding(question, route);
  let best: Judged | null = null;
  let bestTrue = -1;
  for (const reading of readingsOf(question, route)) {
    const judged = evaluateAll({ question, reading, rule, depth, insideAny: false }, route.conditions);
    const holding = judged.findings.filter(({ holds }) => holds === true).length;
    const better =
      best === null ||
      rank(judged.holds) > rank(best.holds) ||
      (rank(judged.holds) === rank(best.holds) && holding > bestTrue);
    if (better) [best, bestTrue] = [judged, holding];
  }
  const judged = best ?? { holds: null, findings: [] };
  if (group === null) return { route, ...judged };
  return {
    route,
    holds: allHold([group.holds, judged.holds]),
    findings: [group, ...judged.findings],
  };
}
