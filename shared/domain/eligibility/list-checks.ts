import { searchKey } from '#shared/vietnamese/fold.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { CommendationType, SourceMark, SubjectGroup } from '../catalogue/terms.ts';
import { yearOf } from './facts.ts';
import { LIST_RULES, type ListRule, type ListRuleCode, type ListSeverity } from './list-rules.ts';

/** One candidate as the checks of a whole list see it. */
export interface ListedCandidate {
  readonly id: string;
  /** Whoever carries the same value is the same honoree. */
  readonly honoree: string;
  readonly award: string;
  readonly titleYear: number | null;
  readonly achievement: string;
  readonly isPerson: boolean;
  /** Empty where nobody has recorded it. */
  readonly groups: readonly SubjectGroup[];
}

/** An award that an honoree of the list already holds. */
export interface AwardInArchive {
  readonly honoree: string;
  readonly award: string;
  readonly type: CommendationType | null;
  readonly decidedOn: string;
}

export interface CheckedList {
  readonly candidates: readonly ListedCandidate[];
  readonly archive: readonly AwardInArchive[];
  readonly type: CommendationType | null;
  /** Holders of a title in a year beside the list: sibling submissions of the same intake, and decisions of the units. */
  readonly holders: (title: string, year: number) => number;
  readonly dossierReceived: string;
}

/** What one rule finds. `share` and `limit` are fractions of one; null where they are not known or not set. */
export interface ListCheck {
  readonly rule: string;
  readonly code: ListRuleCode;
  readonly severity: ListSeverity;
  readonly state: 'within' | 'over' | 'not_set' | 'no_base' | 'found' | 'told';
  readonly year: number | null;
  readonly part: number;
  readonly whole: number;
  readonly share: number | null;
  readonly limit: number | null;
  /** Whom it concerns. */
  readonly candidateIds: readonly string[];
  readonly cite: string | null;
  readonly source: SourceMark;
  readonly sourceText: string;
  /** Shown as "cần kiểm tra". */
  readonly reviewNeeded: boolean;
}

const UNSURE: readonly SourceMark[] = ['memory', 'secondary'];

type Found = Pick<ListCheck, 'state' | 'year' | 'part' | 'whole' | 'share' | 'limit' | 'candidateIds'>;
type RuleOf<Code extends ListRuleCode> = Extract<ListRule, { code: Code }>;

const framed = (rule: ListRule, found: Found): ListCheck => ({
  rule: rule.id,
  code: rule.code,
  severity: found.state === 'over' || found.state === 'found' ? rule.severity : 'info',
  cite: rule.cite,
  source: rule.source,
  sourceText: rule.sourceText,
  reviewNeeded: UNSURE.includes(rule.source),
  ...found,
});

const ids = (candidates: readonly ListedCandidate[]) => candidates.map(({ id }) => id);
const shareOf = (part: number, whole: number) => (whole === 0 ? null : part / whole);

function titleRatio(catalogue: Catalogue, list: CheckedList, rule: RuleOf<'title_ratio'>): ListCheck[] {
  const received = yearOf(list.dossierReceived);
  const yearFor = ({ titleYear }: ListedCandidate) => titleYear ?? received - 1;
  const titled = list.candidates.filter(({ award }) => award === rule.title);
  const entry = catalogue.at('parameter', rule.parameter, list.dossierReceived);
  const value = entry?.content.value;
  const limit = typeof value === 'number' ? value : null;
  return [...Map.groupBy(titled, yearFor)].map(([year, those]) => {
    const listed = list.candidates.filter((one) => one.award === rule.base && yearFor(one) === year);
    const part = those.length + list.holders(rule.title, year);
    const whole = listed.length + list.holders(rule.base, year);
    // Integers: a list of exactly 15 % must not fail by a rounding of binary fractions.
    const isOver = limit !== null && part * 10_000 > Math.round(limit * 10_000) * whole;
    const state = limit === null ? 'not_set' : whole === 0 ? 'no_base' : isOver ? 'over' : 'within';
    const found = { state, year, part, whole, share: shareOf(part, whole), limit, candidateIds: ids(those) };
    const check = framed(rule, found as Found);
    return entry === null || limit === null
      ? { ...check, reviewNeeded: limit === null }
      : {
          ...check,
          source: entry.source,
          sourceText: entry.sourceText,
          cite: entry.content.cite,
          reviewNeeded: entry.reviewNeeded,
        };
  });
}

function directWorkers(list: CheckedList, rule: RuleOf<'direct_workers'>): ListCheck[] {
  const recorded = list.candidates.filter(({ isPerson, groups }) => isPerson && groups.length > 0);
  if (recorded.length === 0) return [];
  const direct = recorded.filter(({ groups }) => groups.some((group) => rule.groups.includes(group)));
  const [part, whole] = [direct.length, recorded.length];
  const share = shareOf(part, whole);
  return [
    framed(rule, { state: 'told', year: null, part, whole, share, limit: null, candidateIds: ids(direct) }),
  ];
}

function twice(rule: ListRule, year: number | null, those: readonly ListedCandidate[]): ListCheck[] {
  if (those.length === 0) return [];
  const people = new Set(those.map(({ honoree }) => honoree)).size;
  const found = { year, part: people, whole: 0, share: null, limit: null, candidateIds: ids(those) };
  return [framed(rule, { state: 'found', ...found })];
}

function stateAwardTwice(
  catalogue: Catalogue,
  list: CheckedList,
  rule: RuleOf<'state_award_twice'>,
): ListCheck[] {
  if (list.type !== null && rule.except.includes(list.type)) return [];
  const year = yearOf(list.dossierReceived);
  const isOfState = (award: string) => {
    const content = catalogue.at('award', award, list.dossierReceived)?.content;
    return content?.level === 'nha-nuoc' && content.class === 'hinh-thuc-khen-thuong';
  };
  const held = new Set(
    list.archive
      .filter(({ decidedOn, type }) => yearOf(decidedOn) === year && !(type && rule.except.includes(type)))
      .filter(({ award }) => isOfState(award))
      .map(({ honoree }) => honoree),
  );
  const proposed = list.candidates.filter(({ award }) => isOfState(award));
  const times = Map.groupBy(proposed, ({ honoree }) => honoree);
  return twice(
    rule,
    year,
    proposed.filter(({ honoree }) => held.has(honoree) || (times.get(honoree)?.length ?? 0) > 1),
  );
}

function achievementTwice(catalogue: Catalogue, list: CheckedList, rule: ListRule): ListCheck[] {
  const isForm = ({ award }: ListedCandidate) =>
    catalogue.at('award', award, list.dossierReceived)?.content.class === 'hinh-thuc-khen-thuong';
  const found = [...Map.groupBy(list.candidates.filter(isForm), ({ honoree }) => honoree).values()]
    .filter((those) => those.length > 1)
    .filter((those) => {
      // Two reports that say different things may stand for two achievements; silence cannot tell them apart.
      const texts = those.map(({ achievement }) => searchKey(achievement));
      return texts.includes('') || new Set(texts).size < texts.length;
    });
  return twice(rule, null, found.flat());
}

function checkRule(catalogue: Catalogue, list: CheckedList, rule: ListRule): ListCheck[] {
  switch (rule.code) {
    case 'title_ratio':
      return titleRatio(catalogue, list, rule);
    case 'direct_workers':
      return directWorkers(list, rule);
    case 'state_award_twice':
      return stateAwardTwice(catalogue, list, rule);
    case 'achievement_twice':
      return achievementTwice(catalogue, list, rule);
  }
}

/** Quotas and ratios over a whole list, those that warn first. Pure. */
export function checkList(catalogue: Catalogue, list: CheckedList): ListCheck[] {
  const checks = LIST_RULES.flatMap((rule) => checkRule(catalogue, list, rule));
  return checks.sort((a, b) => Number(b.severity === 'warning') - Number(a.severity === 'warning'));
}
