/** Drafts of documents that change awards already given: a decision that revokes them, a công văn that corrects. */
import type { CorrectedField } from '../award-life/event.ts';
import type { RawData } from './frame.ts';

/** One award that the document will speak of. */
export interface DraftedAward {
  readonly id: string;
  readonly kind: 'person' | 'collective' | 'household';
  /** 'ong', 'ba' or ''. */
  readonly honorific: string;
  readonly name: string;
  readonly position: string;
  readonly unit: string;
  /** Full name of what was awarded. */
  readonly award: string;
  /** Whether something was handed over that can be taken back. */
  readonly handedOver: boolean;
  readonly posthumous: boolean;
}

/** The decision that gave the awards, as far as the archive knows it. */
export interface DraftedDecision {
  /** '' for a decision of before the program. */
  readonly id: string;
  /** As printed, e.g. '15/QĐ-UBND'. */
  readonly number: string;
  readonly date: string;
  /** Inside a sentence. */
  readonly issuer: string;
  readonly subject: string;
  readonly executors: string;
  readonly distribution: readonly string[];
}

export interface AwardDocumentFacts {
  readonly decision: DraftedDecision;
  readonly awards: readonly DraftedAward[];
  /** Every award of the decision that still stands is among them. */
  readonly whole: boolean;
  /** In force today, in printing order. */
  readonly bases: readonly string[];
  /** By which objects and bonuses should be back, 'YYYY-MM-DD'. */
  readonly recoverUntil: string;
}

const HONORIFIC: Readonly<Record<string, string>> = { ong: 'Ông', ba: 'Bà' };

function referenceTo({ id, number, date, issuer, subject }: DraftedDecision) {
  const about = subject.slice(0, 1).toLocaleLowerCase('vi') + subject.slice(1);
  return { decisionId: id, number, date, issuer, subject: about };
}

/**
 * What the data of a decision that revokes awards begin with. Ground and reason stay open: a person must name them
 * (Luật 06/2022/QH15 khoản 2 Điều 93); the authority is the one who decided (khoản 8).
 */
export function draftRevocation(facts: AwardDocumentFacts): RawData {
  const { decision, awards, whole, bases, recoverUntil } = facts;
  const [first] = awards;
  const handedOver = awards.some((award) => award.handedOver);
  const brief = (first?.award ?? '').split(' của ')[0] ?? '';
  return {
    target: referenceTo(decision),
    scope: whole ? 'whole' : 'part',
    authority: decision.issuer.toLocaleUpperCase('vi'),
    bases: [...bases],
    award: first?.award ?? '',
    revoked: awards.map(({ id, kind, honorific, name, position, unit }) => ({
      awardId: id,
      kind,
      honorific: HONORIFIC[honorific] ?? '',
      name,
      position,
      unit,
    })),
    recovery: {
      objects: handedOver ? brief : '',
      amount: null,
      by: 'Sở Nội vụ',
      until: recoverUntil,
    },
    executors: decision.executors,
    ...(decision.distribution.length === 0 ? {} : { distribution: [...decision.distribution] }),
  };
}

const PLACE: Record<CorrectedField, string> = {
  honorific: 'danh xưng',
  name: 'họ tên, tên tập thể',
  position: 'chức vụ',
  unit: 'đơn vị',
  reason: 'thành tích',
};

/** Where a corrected word stands, as the letter names it. */
export function correctionPlace(field: CorrectedField, name: string, decisionNumber: string): string {
  const whose = field === 'name' ? '' : ` của ${name}`;
  return `${PLACE[field]}${whose} tại danh sách được khen của Quyết định số ${decisionNumber}`;
}

/** What the list that honorees sign begins with: everybody chosen, in the order of the decision. */
export function draftHandover({ decision, awards }: AwardDocumentFacts): RawData {
  return {
    target: referenceTo(decision),
    award: awards[0]?.award ?? '',
    rows: awards.map(({ kind, honorific, name, position, unit, posthumous }) => ({
      kind,
      honorific: HONORIFIC[honorific] ?? '',
      name,
      position,
      unit,
      note: posthumous ? 'Truy tặng' : '',
    })),
  };
}

/** What the data of a công văn that corrects a decision begin with: one line an award, to be filled in. */
export function draftCorrection({ decision, awards }: AwardDocumentFacts): RawData {
  return {
    target: referenceTo(decision),
    addressees: [...decision.distribution],
    corrections: awards.map(({ id, name }) => ({
      awardId: id,
      where: correctionPlace('name', name, decision.number),
      printed: name,
      shouldRead: '',
    })),
  };
}
