/** Facts of records as drafts of documents use them: plain words and days, no ids, nothing of the store. */
import type { OfficeProfile } from '#shared/contract/accounts.ts';

export type CaseKind = 'person' | 'collective' | 'household';

/** One who is proposed, voted on, awarded. */
export interface CaseFacts {
  readonly kind: CaseKind;
  /** 'ong', 'ba' or null. */
  readonly honorific: 'ong' | 'ba' | null;
  readonly name: string;
  /** 'YYYY-MM-DD', 'YYYY' or null. */
  readonly born: string | null;
  readonly position: string;
  readonly unit: string;
  /** Full name of the award proposed. */
  readonly award: string;
  readonly achievement: string;
  readonly outcome: 'pending' | 'approved' | 'rejected';
  /** Votes in favour; null before the vote. */
  readonly yes: number | null;
  /** Awards already held, newest first. */
  readonly held: readonly HeldFacts[];
}

export interface HeldFacts {
  readonly name: string;
  readonly isTitle: boolean;
  readonly year: number;
  /** As printed, e.g. '15/QĐ-UBND'. */
  readonly decision: string;
  readonly date: string;
  /** Who decided; '' when nobody has recorded it. */
  readonly decider: string;
}

export interface CouncilFacts {
  readonly heldOn: string;
  readonly place: string;
  readonly chair: string;
  readonly secretary: string;
  readonly membersTotal: number;
  readonly membersPresent: number;
  readonly minutesNumber: string;
  /** Share of members that the rules of the award ask for, in per cent. */
  readonly threshold: number;
}

export interface SubmissionFacts {
  readonly office: OfficeProfile;
  readonly unit: string;
  /** As printed, e.g. '88/TTr-STP'; '' while unknown. */
  readonly number: string;
  readonly date: string | null;
  readonly reason: string;
  readonly award: { readonly name: string; readonly isTitle: boolean; readonly cite: string };
  /** Year that a title is for, where all cases share it. */
  readonly titleYear: number | null;
  /** Type of commendation (Luật 06/2022/QH15 Điều 8); null for titles. */
  readonly type: string | null;
  /** Inside a sentence, e.g. 'Chủ tịch Ủy ban nhân dân tỉnh'. */
  readonly decider: string;
  readonly cases: readonly CaseFacts[];
  readonly council: CouncilFacts | null;
  readonly decision: { readonly symbol: string; readonly date: string; readonly issuer: string } | null;
  /** Papers of the dossier by title. */
  readonly papers: readonly string[];
  /** Offices asked for their opinion. */
  readonly asked: readonly string[];
  /** In force today, in printing order. */
  readonly bases: readonly string[];
}

export interface DossierFacts {
  readonly code: string;
  readonly title: string;
  readonly startDate: string;
  readonly endDate: string;
  readonly retentionYears: number | null;
  readonly maker: string;
  readonly medium: 'paper' | 'electronic' | 'both';
  readonly sheets: number | null;
  readonly boxes: number | null;
  readonly condition: string;
  /** Documents in their order; a day that nobody has written is null. */
  readonly papers: readonly {
    readonly symbol: string;
    readonly title: string;
    readonly date: string | null;
    readonly author: string;
    readonly sheet: string;
    readonly note: string;
    readonly hasFile: boolean;
  }[];
}

const HONORIFIC = { ong: 'Ông', ba: 'Bà' } as const;

/** 'Ông', 'Bà', or '' where it is not known. */
export function honorificOf({ honorific }: Pick<CaseFacts, 'honorific'>): string {
  return honorific === null ? '' : HONORIFIC[honorific];
}

/** 'Phó Trưởng phòng, Sở Tư pháp'. */
export function officeAndUnit({ position, unit }: Pick<CaseFacts, 'position' | 'unit'>): string {
  return [position, unit].filter((part) => part !== '').join(', ');
}

/** 'Hội đồng Thi đua - Khen thưởng tỉnh Bắc Ninh' of the office 'Ủy ban nhân dân tỉnh Bắc Ninh'. */
export function councilOf(office: Pick<OfficeProfile, 'name'>): string {
  const place = office.name.replace(/^Ủy ban nhân dân\s+/iu, '');
  return `Hội đồng Thi đua - Khen thưởng ${place}`;
}
