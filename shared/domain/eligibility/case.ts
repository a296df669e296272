import type {
  CommendationType,
  DisciplineLevel,
  InitiativeKind,
  InitiativeScope,
  PersonStatus,
  SubjectGroup,
  SubjectKind,
  TaskLevel,
} from '../catalogue/terms.ts';

/** What the engine is asked: who, with which history, is proposed for what, and when. Pure data, no names. */
export interface EligibilityCase {
  readonly id: string;
  readonly subject: CaseSubject;
  readonly history: CaseHistory;
  readonly proposal: CaseProposal;
}

export interface CaseSubject {
  readonly kind: SubjectKind;
  readonly groups: readonly SubjectGroup[];
  readonly status?: PersonStatus;
  readonly retiredOn?: string;
  readonly diedOn?: string;
  /** Collectives: day of foundation. */
  readonly established?: string;
  /** Collectives: may receive the emulation flag; undefined = not known. */
  readonly flagEligible?: boolean;
  /** Discipline, investigation or a denunciation is being looked into (NĐ 98/2023 Điều 4). */
  readonly underReview?: boolean;
}

/** A fact may carry the decision that proves it. */
export interface Proof {
  readonly decisionNumber?: string;
  readonly decidedOn?: string;
}

export interface HeldTitle extends Proof {
  readonly title: string;
  readonly year: number;
  /** Branch by which it was won: 'xuat-sac', 'sang-kien', 'de-tai', 'muu-tri'. */
  readonly route?: string;
  readonly initiativesUsed?: readonly string[];
  readonly issuer?: string;
  readonly cancelled?: boolean;
  readonly achievement?: string;
}

export interface HeldAward extends Proof {
  readonly award: string;
  readonly type?: CommendationType;
  readonly decidedOn: string;
  /** First and last achievement year written in the decision. */
  readonly period?: readonly [number, number];
  /** Years that served as its basis, where they are known apart from the period. */
  readonly basisYears?: readonly number[];
  readonly initiativesUsed?: readonly string[];
  readonly issuer?: string;
  readonly cancelled?: boolean;
  readonly achievement?: string;
}

export interface Initiative extends Proof {
  readonly id: string;
  readonly kind: InitiativeKind;
  readonly year: number;
  readonly scope: InitiativeScope;
  readonly name?: string;
}

/** A collective's members in one year. Counts by title id beside the fixed ones. */
export interface MemberCounts {
  readonly total: number;
  readonly completed?: number;
  readonly discipline?: readonly DisciplineLevel[];
  readonly titles: Readonly<Record<string, number>>;
}

export interface CaseHistory {
  readonly ratings: Readonly<Record<number, TaskLevel>>;
  readonly titles: readonly HeldTitle[];
  readonly awards: readonly HeldAward[];
  readonly initiatives: readonly Initiative[];
  readonly leading: readonly {
    readonly scope: string;
    readonly organisedBy: string;
    readonly at: string;
    readonly year?: number;
    readonly durationYears?: number;
    readonly rank?: string;
  }[];
  readonly movements: readonly {
    readonly launchedBy: string;
    readonly at?: string;
    readonly year?: number;
    readonly durationYears?: number;
  }[];
  readonly members: Readonly<Record<number, MemberCounts>>;
  /** Years of service by kind; `difficult` of them in difficult areas. */
  readonly service: Readonly<Record<string, { readonly years: number; readonly difficult?: number }>>;
  readonly discipline: readonly { readonly level: DisciplineLevel; readonly year: number }[];
  /** Parts that nobody has recorded yet: a missing fact there is unknown, not false. */
  readonly unrecorded?: readonly ('ratings' | 'titles' | 'initiatives' | 'movements')[];
}

/** Answers to what only a person can confirm. 'all': confirmed, except alternatives nobody claims; 'none': not asked yet. */
export type Ticks = 'all' | 'none' | Readonly<Record<string, boolean>>;

export interface CaseProposal {
  readonly award: string;
  /** Null or absent: every route of the award is tried and the best is kept. */
  readonly route?: string | null;
  readonly type?: CommendationType;
  readonly dossierReceived: string;
  readonly decisionDate?: string;
  readonly titleYear?: number;
  readonly decidedBy?: string;
  readonly proposedBy?: string;
  readonly posthumous?: boolean;
  readonly procedure?: 'don-gian' | 'thong-thuong';
  readonly achievement?: string;
  readonly ticks: Ticks;
}

export const EMPTY_HISTORY: CaseHistory = {
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

export type Verdict = 'eligible' | 'not_eligible' | 'needs_manual';
/** True, false, or null where a person must look. */
export type Holds = boolean | null;

/** One condition as judged. Codes only: domain/eligibility/wording.ts makes sentences of them. */
export interface Finding {
  /** Name of the vocabulary, 'manual:<key>', 'groups', or a common check 'G1' to 'G9'. */
  readonly condition: string;
  /** The condition's own citation; null where it only repeats its route's. */
  readonly cite: string | null;
  /** Always a citation: the condition's own, else the route's or the award's. */
  readonly article: string;
  readonly holds: Holds;
  /** What is asked, in the program's words. */
  readonly requirement: string;
  /** Facts that prove it, with decision numbers and days where they are known. */
  readonly proof: readonly string[];
  /** What is missing, when it does not hold or is not known. */
  readonly missing: string | null;
  /** Readings of the text on which the answer depends. */
  readonly interpretations: readonly string[];
}

export interface Judgement {
  readonly id: string;
  readonly verdict: Verdict;
  /** The route judged; null where the award itself stops the case. */
  readonly route: string | null;
  readonly regime: string;
  readonly findings: readonly Finding[];
  /** Verdict of the 2022 text where the date alone forces a person to look. */
  readonly verdict2022?: Verdict;
}
