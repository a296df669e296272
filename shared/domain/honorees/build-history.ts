import { type CommendationType, TASK_LEVELS, type TaskLevel } from '../catalogue/terms.ts';
import type { CaseHistory, HeldAward, HeldTitle, Proof } from '../eligibility/case.ts';
import {
  type FactContent,
  type FactProof,
  HISTORY_PARTS,
  type HistoryPart,
  TITLE_BRANCHES,
} from './facts.ts';

/** An award of the office's own decisions, joined records included. */
export interface OwnAward {
  readonly award: string;
  readonly isTitle: boolean;
  readonly decisionNumber: string;
  readonly decidedOn: string;
  readonly titleYear: number | null;
  readonly period: readonly [number, number] | null;
  readonly type: CommendationType | null;
  readonly route: string | null;
  readonly cancelled: boolean;
}

export interface KnownFact extends FactProof {
  readonly id: string;
  readonly content: FactContent;
}

type Draft = {
  -readonly [Part in keyof Required<
    Omit<CaseHistory, 'unrecorded'>
  >]: Required<CaseHistory>[Part] extends readonly (infer One)[]
    ? One[]
    : Required<CaseHistory>[Part] extends Readonly<Record<infer Key extends PropertyKey, infer One>>
      ? Record<Key, One>
      : never;
};

/** The history that the criteria are asked of: everything entered about one honoree, its own awards among it. */
export function buildHistory(facts: readonly KnownFact[], awards: readonly OwnAward[]): CaseHistory {
  const history: Draft = {
    ratings: {},
    titles: [],
    awards: [],
    initiatives: [],
    leading: [],
    movements: [],
    members: {},
    service: {},
    discipline: [],
  };
  const complete = new Set<HistoryPart>();
  for (const award of awards) {
    if (award.isTitle) history.titles.push(toTitle(award));
    else history.awards.push(toAward(award));
  }
  for (const fact of facts) {
    if (fact.content.kind === 'complete') complete.add(fact.content.part);
    else addFact(history, fact.content, fact);
  }
  const filled: Record<HistoryPart, boolean> = {
    ratings: Object.keys(history.ratings).length > 0,
    titles: history.titles.length > 0,
    initiatives: history.initiatives.length > 0,
    movements: history.movements.length > 0,
  };
  const unrecorded = HISTORY_PARTS.filter((part) => !filled[part] && !complete.has(part));
  return { ...history, unrecorded };
}

function addFact(
  history: Draft,
  content: Exclude<FactContent, { kind: 'complete' }>,
  proofOf: KnownFact,
): void {
  const proof = toProof(proofOf);
  switch (content.kind) {
    case 'rating':
      history.ratings[content.year] = lower(history.ratings[content.year], content.level);
      return;
    case 'title':
      history.titles.push({
        title: content.title,
        year: content.year,
        ...proof,
        ...(content.branch === null ? {} : { route: content.branch }),
        ...(content.initiativesUsed.length === 0 ? {} : { initiativesUsed: content.initiativesUsed }),
        ...(content.issuer === '' ? {} : { issuer: content.issuer }),
        ...(content.cancelled ? { cancelled: true } : {}),
      });
      return;
    case 'award':
      history.awards.push({
        award: content.award,
        ...proof,
        decidedOn: proofOf.decidedOn ?? '',
        ...(content.type === null ? {} : { type: content.type }),
        ...(content.period === null ? {} : { period: [content.period.from, content.period.to] as const }),
        ...(content.issuer === '' ? {} : { issuer: content.issuer }),
        ...(content.cancelled ? { cancelled: true } : {}),
      });
      return;
    case 'initiative':
      history.initiatives.push({
        id: proofOf.id,
        kind: content.sort,
        year: content.year,
        scope: content.scope,
        name: content.name,
        ...proof,
      });
      return;
    case 'leading':
      history.leading.push({
        scope: content.scope,
        organisedBy: content.organisedBy,
        at: content.at,
        ...(content.year === null ? {} : { year: content.year }),
        ...(content.durationYears === null ? {} : { durationYears: content.durationYears }),
        ...(content.judged ? { rank: 'duoc-binh-xet' } : {}),
      });
      return;
    case 'movement':
      history.movements.push({
        launchedBy: content.launchedBy,
        at: content.at,
        ...(content.year === null ? {} : { year: content.year }),
        ...(content.durationYears === null ? {} : { durationYears: content.durationYears }),
      });
      return;
    case 'members':
      history.members[content.year] = {
        total: content.total,
        titles: content.titles,
        discipline: content.discipline,
        ...(content.completed === null ? {} : { completed: content.completed }),
      };
      return;
    case 'service':
      history.service[content.service] = {
        years: content.years,
        ...(content.difficult === null ? {} : { difficult: content.difficult }),
      };
      return;
    case 'discipline':
      history.discipline.push({ level: content.level, year: content.year });
  }
}

/** Joined records may disagree about a year: the lower rating is proven by both. */
function lower(known: TaskLevel | undefined, level: TaskLevel): TaskLevel {
  if (known === undefined) return level;
  return TASK_LEVELS.indexOf(known) < TASK_LEVELS.indexOf(level) ? known : level;
}

function toProof({ decisionNumber, decidedOn }: FactProof): Proof {
  return {
    ...(decisionNumber === '' ? {} : { decisionNumber }),
    ...(decidedOn === null ? {} : { decidedOn }),
  };
}

function toTitle(award: OwnAward): HeldTitle {
  const branch = TITLE_BRANCHES.find((one) => award.route?.endsWith(`-${one}`));
  return {
    title: award.award,
    // A yearly title is decided after the year it is for, unless its record says otherwise.
    year: award.titleYear ?? Number(award.decidedOn.slice(0, 4)) - 1,
    decisionNumber: award.decisionNumber,
    decidedOn: award.decidedOn,
    ...(branch === undefined ? {} : { route: branch }),
    ...(award.cancelled ? { cancelled: true } : {}),
  };
}

function toAward(award: OwnAward): HeldAward {
  return {
    award: award.award,
    decisionNumber: award.decisionNumber,
    decidedOn: award.decidedOn,
    ...(award.type === null ? {} : { type: award.type }),
    ...(award.period === null ? {} : { period: award.period }),
    ...(award.cancelled ? { cancelled: true } : {}),
  };
}
