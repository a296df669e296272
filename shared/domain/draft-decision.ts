import type { OfficeProfile } from '#shared/contract/accounts.ts';
import type { AwardType } from '#shared/contract/catalogue.ts';
import type { CouncilResult } from '#shared/contract/council.ts';
import type { Candidate } from '#shared/contract/nominations.ts';
import { type DecisionData, decisionDataSchema } from '#shared/official-document/decision-data.ts';
import { formatDocumentDate } from '#shared/vietnamese/dates.ts';

/** What a decision is drafted from. */
export interface DraftSources {
  readonly office: OfficeProfile;
  readonly awardType: AwardType;
  readonly batch: {
    readonly reason: string;
    readonly submissionNumber: string;
    readonly submissionDate: string | null;
  };
  readonly unit: { readonly name: string; readonly leaderTitle: string };
  readonly council: CouncilResult | null;
  /** Candidates the council approved, in the order of the submission. */
  readonly approved: readonly Candidate[];
  /** Texts of the bases in force on the day, in printing order. */
  readonly bases: readonly string[];
  readonly year: number;
}

const HONORIFIC = { ong: 'Ông', ba: 'Bà' } as const;

/** "Theo đề nghị của Giám đốc Sở … tại Tờ trình số … ngày …": a gap stays open where a fact is missing. */
function proposalLine({ unit, batch }: DraftSources): string {
  const proposer = unit.leaderTitle === '' ? `Thủ trưởng ${unit.name}` : unit.leaderTitle;
  const number = batch.submissionNumber === '' ? '' : ` số ${batch.submissionNumber}`;
  const date = batch.submissionDate === null ? '' : ` ${formatDocumentDate(batch.submissionDate)}`;
  return `Theo đề nghị của ${proposer} tại Tờ trình${number}${date}`;
}

/** The reason as the sentence needs it: "đã có thành tích …", without a full stop. */
export function reasonClause(reason: string): string {
  const plain = reason
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.;,]+$/, '');
  if (plain === '') return '';
  if (/^(đã|vì|do)\s/i.test(plain)) return plain.charAt(0).toLocaleLowerCase('vi') + plain.slice(1);
  const start = plain.charAt(0).toLocaleLowerCase('vi') + plain.slice(1);
  return /^(có )?thành tích/.test(start)
    ? `đã ${start.startsWith('có') ? '' : 'có '}${start}`
    : `đã có thành tích ${start}`;
}

/**
 * Drafts the decision that a council result leads to (pattern: official practice of provincial decisions; power of
 * the chair of the People's Committee: Luật 06/2022/QH15 khoản 4 Điều 79, so never "TM. ỦY BAN NHÂN DÂN").
 */
export function draftDecision(sources: DraftSources): DecisionData {
  const { office, awardType, council, approved, bases, year, batch, unit } = sources;
  const capitals = office.name.toLocaleUpperCase('vi');
  const minutes = council?.minutesNumber ?? '';
  const minutesBasis =
    council === null || minutes === ''
      ? []
      : [
          `Căn cứ Biên bản số ${minutes} ${formatDocumentDate(council.heldOn)} của Hội đồng Thi đua - Khen thưởng`,
        ];
  const proposer = unit.leaderTitle === '' ? `Thủ trưởng ${unit.name}` : unit.leaderTitle;
  const groups = [...new Set(approved.map(({ kind }) => kind))];
  const who =
    groups.length > 1 ? 'các tập thể, cá nhân' : groups[0] === 'person' ? 'các cá nhân' : 'các tập thể';
  return decisionDataSchema.parse({
    kind: 'award-decision',
    agency: {
      parent: office.parent.toLocaleUpperCase('vi'),
      name: capitals,
      place: office.place,
      symbol: `QĐ-${office.abbreviation}`,
    },
    number: null,
    date: null,
    draftYear: year,
    title: `Về việc tặng ${awardType.name}`,
    authority: `CHỦ TỊCH ${capitals}`,
    bases: [...bases, ...minutesBasis],
    proposal: proposalLine(sources),
    award: { name: awardType.name },
    reason: reasonClause(batch.reason),
    recipients: approved.map((candidate) => ({
      kind: candidate.kind,
      honorific: candidate.honorific === null ? '' : HONORIFIC[candidate.honorific],
      name: candidate.name,
      position: candidate.position,
      unit: candidate.unitName,
    })),
    moneyArticle: `${who.charAt(0).toLocaleUpperCase('vi')}${who.slice(1)} có tên tại Điều 1 được tặng Bằng khen và tiền thưởng theo quy định hiện hành, từ Quỹ thi đua, khen thưởng của tỉnh.`,
    executors: `Chánh Văn phòng ${office.name}, Giám đốc Sở Nội vụ, ${proposer} và ${who} có tên tại Điều 1`,
    signer: { capacity: ['CHỦ TỊCH'], name: '' },
    distribution: [...new Set(['Chủ tịch, các Phó Chủ tịch UBND tỉnh', 'Sở Nội vụ', unit.name])],
    archive: { unit: 'VT, NC' },
  });
}
