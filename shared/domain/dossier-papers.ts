import type { AwardRule, Route } from './catalogue/award-rule.ts';
import type { Catalogue } from './catalogue/catalogue.ts';
import { citationText } from './catalogue/citation-text.ts';
import { type ConditionNode, plainConditions } from './catalogue/conditions.ts';
import { type KindOfHonoree, SUBJECT_OF_KIND } from './honoree-subjects.ts';
import type { PaperKind } from './paper-kinds.ts';

/** A candidate as far as its papers depend on it. */
export interface PaperCandidate {
  readonly id: string;
  readonly kind: KindOfHonoree;
  readonly awardTypeId: string;
  readonly route: string | null;
}

/** A paper that lies in the dossier; candidateId null: it is about the whole submission. */
export interface HeldPaper {
  readonly id: string;
  readonly kind: PaperKind;
  readonly title: string;
  readonly candidateId: string | null;
}

/** A paper that the law asks for. */
export interface AskedPaper {
  readonly paper: string;
  readonly name: string;
  /** As people read it; several, parted by '; ', where several awards ask for it. */
  readonly cite: string;
  readonly for: 'submission' | 'candidate';
  /** False: needed only if the case rests on it, and its route leaves that open. */
  readonly certain: boolean;
}

export interface PaperSlot extends AskedPaper {
  readonly candidateId: string | null;
  /** Papers that fill it. */
  readonly filledBy: readonly string[];
}

/** Which papers a candidate's award asks for; null where the catalogue does not say. */
export interface PaperRules {
  papersOf(candidate: PaperCandidate): readonly AskedPaper[] | null;
}

/** Papers about the list as a whole: one tờ trình, one biên bản, one set of opinions. */
const OF_SUBMISSION = new Set(['to-trinh', 'bien-ban', 'y-kien-co-quan-lien-quan']);
const INITIATIVE_PAPER = 'chung-nhan-sang-kien';
const ACHIEVEMENT_PAPER = 'chung-nhan-thanh-tich';
const REPORT_PAPER = 'bao-cao-thanh-tich';

/** Kinds of stored paper that fill a slot; the first is the kind that a file dropped on it gets. */
const KINDS_OF_PAPER: Readonly<Record<string, readonly PaperKind[]>> = {
  'to-trinh': ['submission'],
  [REPORT_PAPER]: ['report'],
  'bao-cao-tom-tat': ['summary', 'report'],
  'bien-ban': ['minutes'],
  [INITIATIVE_PAPER]: ['initiative', 'confirmation'],
  [ACHIEVEMENT_PAPER]: ['confirmation', 'initiative'],
  'y-kien-co-quan-lien-quan': ['opinion'],
};

/** The kind that a file dropped on a slot gets; papers that only the office knows are kept by their title. */
export function kindForSlot(paper: string): PaperKind {
  return KINDS_OF_PAPER[paper]?.[0] ?? 'other';
}

function fills(held: HeldPaper, slot: AskedPaper): boolean {
  const kinds = KINDS_OF_PAPER[slot.paper];
  return kinds === undefined ? held.kind === 'other' && held.title === slot.name : kinds.includes(held.kind);
}

/** Manual points of criteria that speak of what Điều 84.2.d asks a certificate for. */
const CERTIFIED_POINT = /dot-xuat|dong-gop|tac-gia|tac-pham|phat-minh|sang-che|thanh-tich-dac-biet/u;

type Rests = 'yes' | 'maybe' | 'no';

/** Whether a route rests on conditions of a kind: always, in one of its alternatives, or not at all. */
function restsOn(nodes: readonly ConditionNode[], is: (node: ConditionNode) => boolean): Rests {
  if (nodes.some((node) => node.condition !== 'any' && is(node))) return 'yes';
  const choices = nodes.flatMap((node) => (node.condition === 'any' ? [node.of] : []));
  if (choices.some((ways) => ways.every((way) => restsOn(way, is) === 'yes'))) return 'yes';
  return plainConditions(nodes).some(is) ? 'maybe' : 'no';
}

const isInitiative = ({ condition }: ConditionNode) => condition === 'initiatives';
const isCertified = (node: ConditionNode) =>
  isInitiative(node) || (node.condition === 'manual' && CERTIFIED_POINT.test(node.key));

function routeNeeds(route: Route, paper: string): Rests {
  if (paper === INITIATIVE_PAPER) return restsOn(route.conditions, isInitiative);
  if (paper !== ACHIEVEMENT_PAPER) return 'maybe';
  const onlySudden = route.types.length > 0 && route.types.every((type) => type === 'dot-xuat');
  return onlySudden ? 'yes' : restsOn(route.conditions, isCertified);
}

/** Whether a conditional paper is needed: by the chosen route, or by all routes open to the subject. */
function needs(rule: AwardRule, candidate: PaperCandidate, paper: string): Rests {
  const subject = SUBJECT_OF_KIND[candidate.kind];
  const chosen = rule.routes.filter(({ id }) => id === candidate.route);
  const open = rule.routes.filter(({ subjects }) => subjects.includes(subject));
  const answers = (chosen.length > 0 ? chosen : open).map((route) => routeNeeds(route, paper));
  if (answers.length > 0 && answers.every((answer) => answer === 'yes')) return 'yes';
  return answers.every((answer) => answer === 'no') ? 'no' : 'maybe';
}

/**
 * The papers of Luật 06/2022/QH15 Điều 84 as the catalogue of a day lists them. In the simple procedure (Điều 85) a
 * tờ trình and a summary report stand for the whole set.
 */
export function dossierRules(catalogue: Catalogue, day: string, simple = false): PaperRules {
  return {
    papersOf(candidate) {
      const rule = catalogue.at('award', candidate.awardTypeId, day)?.content;
      if (rule === undefined) return null;
      if (simple && rule.simpleProcedure.allowed) return SIMPLE_SET;
      const set = rule.dossierSet === null ? null : catalogue.at('dossier_set', rule.dossierSet, day);
      if (set === null) return null;
      return set.content.papers.flatMap(({ id, name, cite, when }) => {
        const need: Rests = when === undefined ? 'yes' : needs(rule, candidate, id);
        if (need === 'no') return [];
        const scope = OF_SUBMISSION.has(id) ? ('submission' as const) : ('candidate' as const);
        return [{ paper: id, name, cite: citationText(cite), for: scope, certain: need === 'yes' }];
      });
    },
  };
}

const SIMPLE_SET: readonly AskedPaper[] = [
  {
    paper: 'to-trinh',
    name: 'Tờ trình đề nghị khen thưởng',
    cite: 'Điều 85',
    for: 'submission',
    certain: true,
  },
  {
    paper: 'bao-cao-tom-tat',
    name: 'Báo cáo tóm tắt thành tích',
    cite: 'Điều 85',
    for: 'candidate',
    certain: true,
  },
];

/**
 * Every slot of a submission, filled or not: papers about the whole list once (asked for by several awards: their
 * citations together), the others once a candidate. A paper filed for the whole submission counts for all its candidates.
 */
export function paperSlots(
  rules: PaperRules,
  candidates: readonly PaperCandidate[],
  papers: readonly HeldPaper[],
): PaperSlot[] {
  const common = new Map<string, AskedPaper>();
  const own: PaperSlot[] = [];
  const ofAll = papers.filter(({ candidateId }) => candidateId === null);
  const ofOne = Map.groupBy(papers, ({ candidateId }) => candidateId);
  for (const candidate of candidates) {
    for (const asked of rules.papersOf(candidate) ?? []) {
      if (asked.for === 'submission') {
        common.set(asked.paper, joinAsked(common.get(asked.paper), asked));
        continue;
      }
      const at = [...(ofOne.get(candidate.id) ?? []), ...ofAll].filter((held) => fills(held, asked));
      own.push({ ...asked, candidateId: candidate.id, filledBy: at.map(({ id }) => id) });
    }
  }
  const whole = [...common.values()].map((asked) => ({
    ...asked,
    candidateId: null,
    filledBy: papers.filter((held) => fills(held, asked)).map(({ id }) => id),
  }));
  return [...whole, ...own];
}

function joinAsked(before: AskedPaper | undefined, asked: AskedPaper): AskedPaper {
  if (before === undefined) return asked;
  const cites = [...new Set([...before.cite.split('; '), asked.cite])].join('; ');
  return { ...before, cite: cites, certain: before.certain || asked.certain };
}

/** Slots that are surely needed and empty, in the order of the list. */
export function missingPapers(
  rules: PaperRules,
  candidates: readonly PaperCandidate[],
  papers: readonly HeldPaper[],
): PaperSlot[] {
  return paperSlots(rules, candidates, papers).filter(
    ({ certain, filledBy }) => certain && filledBy.length === 0,
  );
}
