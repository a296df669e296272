/** Drafts around a council session: invitation, ballot, minutes of the count and of the meeting. */
import type { SubmissionFacts } from './facts.ts';
import { councilOf } from './facts.ts';
import type { RawData } from './frame.ts';
import { caseOf } from './from-submission.ts';

const about = ({ award }: Pick<SubmissionFacts, 'award'>) =>
  award.isTitle ? `danh hiệu “${award.name}”` : award.name;

const NOBODY = { honorific: '', name: '', office: '' } as const;

/** The council issues under its own name beside the seal of the office: 'BB-HĐTĐKT' counts for itself. */
function councilAgency({ office }: SubmissionFacts, kind: string) {
  return {
    parent: office.name.toLocaleUpperCase('vi'),
    name: 'HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG',
    place: office.place,
    symbol: kind === '' ? 'HĐTĐKT' : `${kind}-HĐTĐKT`,
  };
}

export function draftInvitation(facts: SubmissionFacts): RawData {
  const { council } = facts;
  return {
    subject: `Họp ${councilOf(facts.office)}`,
    occasion: `phiên họp của ${councilOf(facts.office)} xét, đề nghị tặng ${about(facts)}`,
    chair: council === null ? '' : `${council.chair}, Chủ tịch Hội đồng`,
    time: { date: council?.heldOn ?? null, hour: null, minute: 0 },
    place: council?.place ?? '',
    agenda: [
      `Xét ${facts.cases.length} trường hợp đề nghị tặng ${about(facts)} theo Tờ trình của ${facts.unit}`,
    ],
    papers: ['Danh sách trích ngang, báo cáo tóm tắt thành tích các trường hợp'],
  };
}

export function draftCouncilMinutes(facts: SubmissionFacts): RawData {
  const { council } = facts;
  return {
    agency: councilAgency(facts, 'BB'),
    subject: `Họp ${councilOf(facts.office)} xét, đề nghị tặng ${about(facts)}`,
    ...meetingOf(facts),
    chair: { ...NOBODY, name: council?.chair ?? '', office: 'Chủ tịch Hội đồng' },
    secretary: { ...NOBODY, name: council?.secretary ?? '', office: 'Thư ký Hội đồng' },
    votes: facts.cases.map((one) => ({ ...caseOf(one), yes: one.yes })),
  };
}

export function draftBallotCount(facts: SubmissionFacts): RawData {
  const { council } = facts;
  return {
    agency: councilAgency(facts, 'BB'),
    subject: `Kiểm phiếu xét, đề nghị tặng ${about(facts)}`,
    ...meetingOf(facts),
    issued: council?.membersPresent ?? null,
    returned: council?.membersPresent ?? null,
    valid: council?.membersPresent ?? null,
    invalid: council === null ? null : 0,
    threshold: council?.threshold ?? null,
    rows: facts.cases.map((one) => ({
      ...caseOf(one),
      yes: one.yes,
      no: one.yes === null || council === null ? null : Math.max(0, council.membersPresent - one.yes),
    })),
    chairName: council?.chair ?? '',
  };
}

export function draftBallot(facts: SubmissionFacts): RawData {
  return {
    agency: councilAgency(facts, ''),
    subject: `Xét, đề nghị tặng ${about(facts)}`,
    rows: facts.cases.map(caseOf),
  };
}

function meetingOf({ council }: SubmissionFacts) {
  return {
    opened: { date: council?.heldOn ?? null, hour: null, minute: 0 },
    place: council?.place ?? '',
    membersTotal: council?.membersTotal ?? null,
    membersPresent: council?.membersPresent ?? null,
  };
}
