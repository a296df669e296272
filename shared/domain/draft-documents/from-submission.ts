/** Drafts from a submission: what goes up, what is asked, what is told. */
import { citationText, SHORT_LAW } from '#shared/domain/catalogue/citation-text.ts';
import { reasonClause } from '#shared/domain/draft-decision.ts';
import { formatDate } from '#shared/vietnamese/dates.ts';
import type { CaseFacts, HeldFacts, SubmissionFacts } from './facts.ts';
import { honorificOf, officeAndUnit } from './facts.ts';
import type { RawData } from './frame.ts';

const LAW = 'Luật Thi đua, khen thưởng';

/** The award of a document, and whether it is a title. */
export function awardFields({ award, titleYear }: Pick<SubmissionFacts, 'award' | 'titleYear'>) {
  return {
    awardClass: award.isTitle ? 'title' : 'commendation',
    award: { name: award.name, period: titleYear === null ? '' : `năm ${titleYear}` },
  };
}

/**
 * Tờ trình to the deciding authority: of the approved cases once the council has met, else of all. Each award gets its
 * own (NĐ 98/2023/NĐ-CP, Phụ lục I, Mẫu 01, note 6), so a list that is not split yet gives only those of its award.
 */
export function draftSubmission(facts: SubmissionFacts): RawData {
  const cases = standing(ofAward(facts));
  const { award, council, decider, type } = facts;
  return {
    ...awardFields(facts),
    addressees: decider === '' ? [] : [decider],
    bases: [...facts.bases],
    stream: award.isTitle || type === null ? 'none' : type,
    decider,
    grounds: award.cite === '' ? [] : [groundOf(award.cite)],
    ...(council === null ? {} : { minutes: { number: council.minutesNumber, date: council.heldOn } }),
    reason: reasonClause(facts.reason),
    recipients: cases.map((one) => ({
      kind: one.kind,
      honorific: honorificOf(one),
      name: one.name,
      position: one.position,
      unit: one.unit,
    })),
    attachments: [...new Set(facts.papers)].slice(0, 50),
  };
}

/** Danh sách trích ngang. */
export function draftNomineeList(facts: SubmissionFacts): RawData {
  return { ...listFrame(facts), nominees: ofAward(facts).map((one) => nomineeOf(one, '')) };
}

/** Báo cáo tóm tắt thành tích, with what each already holds. */
export function draftAchievementSummary(facts: SubmissionFacts): RawData {
  return {
    ...listFrame(facts),
    nominees: facts.cases.map((one) => nomineeOf(one, one.held.slice(0, HELD).map(heldLine).join('\n'))),
  };
}

/** Earlier awards named in a row at most. */
const HELD = 8;

function listFrame(facts: SubmissionFacts) {
  return { ...awardFields(facts), attachedTo: { number: facts.number, date: facts.date } };
}

function nomineeOf(one: CaseFacts, past: string) {
  return {
    kind: one.kind,
    honorific: honorificOf(one),
    name: one.name,
    born: bornText(one.born),
    position: one.position,
    unit: one.unit,
    achievement: one.achievement.slice(0, 3000),
    past: past.slice(0, 3000),
    proposed: one.award,
  };
}

function bornText(born: string | null): string {
  if (born === null) return '';
  return born.length === 4 ? born : formatDate(born);
}

/** 'Bằng khen của … (Quyết định số 15/QĐ-UBND ngày 05/3/2024)'. */
export function heldLine({ name, isTitle, year, decision, date }: HeldFacts): string {
  return `${name}${isTitle ? ` năm ${year}` : ''} (Quyết định số ${decision} ngày ${formatDate(date)})`;
}

/** Công văn that asks the offices concerned. */
export function draftOpinionRequest(facts: SubmissionFacts): RawData {
  return {
    subject: `lấy ý kiến về việc đề nghị tặng ${facts.award.name}`,
    addressees: [...facts.asked],
    ...proposalOf(facts),
    cases: facts.cases.map(caseOf),
    matters: ['Việc chấp hành chủ trương của Đảng, chính sách, pháp luật của Nhà nước'],
  };
}

/** Thông báo of the result to the submitting unit: who was awarded by which decision, who was not and why. */
export function draftResultNotice(facts: SubmissionFacts): RawData {
  const { council } = facts;
  const rejected = facts.cases.filter(({ outcome }) => outcome === 'rejected');
  return {
    ...proposalOf(facts),
    decisions: facts.decision === null ? [] : [{ ...facts.decision }],
    approved: facts.cases.filter(({ outcome }) => outcome === 'approved').map(caseOf),
    rejected: rejected.map((one) => ({
      ...caseOf(one),
      ground: one.yes === null ? 'criteria' : 'votes',
      reason:
        one.yes === null || council === null
          ? ''
          : `Hội đồng có ${one.yes}/${council.membersTotal} phiếu đồng ý`,
    })),
    distribution: [facts.unit],
  };
}

/** The submission that a letter passes on or answers. */
function proposalOf(facts: SubmissionFacts) {
  return { proposer: facts.unit, submission: { symbol: facts.number, date: facts.date } };
}

/** A case as meetings and letters name it. */
export function caseOf(one: CaseFacts) {
  const name = one.kind === 'person' ? [honorificOf(one), one.name].filter(Boolean).join(' ') : one.name;
  return { type: one.kind, name, detail: officeAndUnit(one), award: one.award };
}

/** Cases proposed for the award of the submission itself. */
function ofAward({ award, cases }: SubmissionFacts): readonly CaseFacts[] {
  return cases.filter((one) => one.award === award.name);
}

/** Those the council approved; all while it has not voted. */
function standing(cases: readonly CaseFacts[]): readonly CaseFacts[] {
  const approved = cases.filter(({ outcome }) => outcome === 'approved');
  return approved.length > 0 ? approved : cases.filter(({ outcome }) => outcome !== 'rejected');
}

/** 'Điều 74, khoản 4 Điều 79 Luật Thi đua, khen thưởng': laws are cited without number, the place before the law. */
function groundOf(cite: string): string {
  const text = citationText(cite);
  if (text !== cite) return `${text} ${LAW}`;
  return cite.startsWith(`${SHORT_LAW}, `) ? `${cite.slice(SHORT_LAW.length + 2)} ${LAW}` : cite;
}
