import type { AwardRule, Route } from '../catalogue/award-rule.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { EligibilityCase, Finding, Holds, Judgement, Verdict } from './case.ts';
import {
  decidingCheck,
  posthumousCheck,
  proposingCheck,
  reviewCheck,
  sameAchievementCheck,
  simpleProcedureCheck,
  subjectCheck,
  typeCheck,
} from './common-checks.ts';
import type { Question } from './context.ts';
import { judgeRoute } from './evaluate-route.ts';
import { isInGroups, yearOf } from './facts.ts';
import { allHold, rank } from './outcome.ts';
import { LAW_2022_FROM, type Regime, regimeOf } from './regime.ts';

const verdictOf = (holds: Holds): Verdict =>
  holds === true ? 'eligible' : holds === null ? 'needs_manual' : 'not_eligible';

const present = (findings: readonly (Finding | null)[]): Finding[] =>
  findings.filter((finding) => finding !== null);

interface Tried {
  readonly route: Route;
  readonly holds: Holds;
  readonly findings: readonly Finding[];
}

function tryRoute(question: Question, rule: AwardRule, route: Route): Tried {
  const subject = subjectCheck(question, rule, route);
  if (subject.holds === false) return { route, holds: false, findings: [subject] };
  const checks = present([
    subject,
    decidingCheck(question, rule),
    proposingCheck(question, rule),
    posthumousCheck(question, route),
    sameAchievementCheck(question),
    reviewCheck(question),
    simpleProcedureCheck(question, rule, route),
    typeCheck(question, route),
  ]);
  const judged = judgeRoute(question, rule, route);
  const findings = [...checks, ...judged.findings];
  return { route, holds: allHold([...checks.map(({ holds }) => holds), judged.holds]), findings };
}

/** The best of the routes: verdict first, then the share of conditions that hold, then the order of the law. */
function bestRoute(tried: readonly Tried[]): Tried | undefined {
  const share = ({ findings }: Tried) =>
    findings.filter(({ holds }) => holds === true).length / Math.max(1, findings.length);
  return [...tried].sort((a, b) => rank(b.holds) - rank(a.holds) || share(b) - share(a))[0];
}

/** Routes this subject and type can come by; where none is, all are tried so that the refusal names its reason. */
function worthTrying({ subject, proposal }: EligibilityCase, routes: readonly Route[]): readonly Route[] {
  const narrowed = (from: readonly Route[], fits: (route: Route) => boolean) => {
    const left = from.filter(fits);
    return left.length > 0 ? left : from;
  };
  const { type } = proposal;
  const ofKind = narrowed(routes, (route) => route.subjects.includes(subject.kind));
  const ofType = narrowed(
    ofKind,
    (route) => type === undefined || route.types.length === 0 || route.types.includes(type),
  );
  return narrowed(
    ofType,
    ({ groups, groupsExcept }) =>
      (groups === undefined || isInGroups(subject, groups) !== false) &&
      (groupsExcept === undefined || isInGroups(subject, groupsExcept) !== true),
  );
}

/** A version that ended while its law went on (giấy khen cấp huyện): what stopped is the office, and the check names it. */
function endedRule(catalogue: Catalogue, award: string, day: string): AwardRule | undefined {
  const current = day >= LAW_2022_FROM;
  return catalogue
    .versions('award', award)
    .filter(({ validFrom }) => current === validFrom >= LAW_2022_FROM && validFrom <= day)
    .at(-1)?.content;
}

/** The rules by which an award is judged on a day; undefined where no law of that day knows it. */
export function ruleFor(catalogue: Catalogue, award: string, day: string): AwardRule | undefined {
  return catalogue.at('award', award, day)?.content ?? endedRule(catalogue, award, day);
}

function endedFinding(catalogue: Catalogue, one: EligibilityCase, rule: AwardRule): Finding | null {
  if (one.proposal.decidedBy !== undefined) return null;
  const cite = rule.decidedBy[0]?.cite ?? rule.subjectsCite;
  return {
    condition: 'G3',
    cite,
    article: cite,
    holds: false,
    requirement: 'Còn cơ quan có thẩm quyền quyết định',
    proof: [],
    missing: `${catalogue.awardName(rule.id, one.proposal.dossierReceived)} không còn được xét tặng`,
    interpretations: [],
  };
}

function unknownAward(one: EligibilityCase, regime: Regime, catalogue: Catalogue): Judgement {
  const article = catalogue.at('regime', regime.id, regime.day)?.content.name ?? '94';
  const finding: Finding = {
    condition: 'G1',
    cite: article,
    article,
    holds: false,
    requirement: 'Danh hiệu, hình thức có trong chế độ pháp luật của ngày nhận hồ sơ',
    proof: [],
    missing: `${catalogue.awardName(one.proposal.award, regime.day)} không có trong chế độ này`,
    interpretations: [],
  };
  return { id: one.id, verdict: 'not_eligible', route: null, regime: regime.id, findings: [finding] };
}

/**
 * Judges a proposal by the rules of the day its dossier was received. Pure: the same case and catalogue give the same
 * answer, in whatever order the history comes. Without a named route every route is tried and the best is kept.
 * Reading of conditions: three-valued; one that fails decides, else one that is not known leaves it to a person.
 */
export function judge(catalogue: Catalogue, one: EligibilityCase): Judgement {
  const regime = regimeOf(catalogue, one.proposal);
  const inForce = catalogue.at('award', one.proposal.award, regime.day)?.content;
  const rule = inForce ?? endedRule(catalogue, one.proposal.award, regime.day);
  if (rule === undefined) return unknownAward(one, regime, catalogue);
  const proposalYear = yearOf(one.proposal.dossierReceived);
  const question: Question = {
    catalogue,
    one,
    day: regime.day,
    proposalYear,
    titleYear: one.proposal.titleYear ?? proposalYear - 1,
    rated: new Map(),
  };
  const ended = inForce === undefined ? endedFinding(catalogue, one, rule) : null;
  const dated = (route: string | null, routeHolds: Holds, found: readonly Finding[]): Judgement => {
    const findings = present([regime.finding, ended, ...found]);
    const holds = ended === null ? routeHolds : false;
    const judged = { id: one.id, route, regime: regime.id, findings };
    // Where the date alone forces a person to look, the verdict of the text in the catalogue is told beside it.
    return regime.finding.holds === null
      ? { ...judged, verdict: 'needs_manual', verdict2022: verdictOf(holds) }
      : { ...judged, verdict: verdictOf(holds) };
  };
  const subject = subjectCheck(question, rule, null);
  if (subject.holds === false) return dated(null, false, [subject]);
  const wanted = one.proposal.route ?? null;
  const routes = wanted === null ? rule.routes : rule.routes.filter(({ id }) => id === wanted);
  const tried = worthTrying(one, routes).map((route) => tryRoute(question, rule, route));
  const best = bestRoute(tried);
  return best === undefined ? dated(null, null, [subject]) : dated(best.route.id, best.holds, best.findings);
}
