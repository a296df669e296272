import type { OfficeProfile } from '#shared/contract/accounts.ts';
import type { AwardType } from '#shared/contract/catalogue.ts';
import type { CouncilResult } from '#shared/contract/council.ts';
import type { Candidate } from '#shared/contract/nominations.ts';
import { authorityOf, deputyOf, headOf } from '#shared/official-document/body-head.ts';
import {
  type DecisionData,
  type DecisionKind,
  decisionDataSchema,
} from '#shared/official-document/decision-data.ts';
import {
  awardPhrase,
  type DecisionSpeaker,
  decisionSpeaker,
} from '#shared/official-document/decision-phrases.ts';
import { capitalised, groupNouns, groupRecipients } from '#shared/official-document/recipient-text.ts';
import { DEFAULT_WORDING, type Wording } from '#shared/official-document/wording.ts';
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
function proposalLine({ batch }: DraftSources, proposer: string, say: DecisionSpeaker): string {
  return say('proposal', {
    proposer,
    number: batch.submissionNumber === '' ? '' : ` số ${batch.submissionNumber}`,
    date: batch.submissionDate === null ? '' : ` ${formatDocumentDate(batch.submissionDate)}`,
  });
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

/** What is handed over, where it is not called as the award is. */
const OBJECTS: Readonly<Partial<Record<AwardType['group'], string>>> = {
  'bang-khen': 'Bằng khen',
  'giay-khen': 'Giấy khen',
  'ky-niem-chuong': 'Kỷ niệm chương',
};

/** Titles are quoted and called 'danh hiệu', but for flags, which carry their own name (Điều 25, 26). */
function decisionKindOf({ class: sort, name }: Pick<AwardType, 'class' | 'name'>): DecisionKind {
  return sort === 'danh-hieu-thi-dua' && !/^Cờ /u.test(name) ? 'title-decision' : 'award-decision';
}

/** Whose fund pays: the decider's own level (Luật 06/2022/QH15 khoản 4 Điều 11). */
function levelOf(office: string): string {
  return /nhân dân (tỉnh|thành phố|xã|phường|đặc khu|huyện|quận)/iu.exec(office)?.[1] ?? 'cơ quan';
}

/** 'năm 2026' for a title, from the years its candidates are proposed for; empty when they differ or are not said. */
function periodOf(approved: readonly Candidate[]): string {
  const years = new Set(approved.map(({ titleYear }) => titleYear));
  const [year] = years;
  return years.size === 1 && year != null ? `năm ${year}` : '';
}

/**
 * Drafts the decision that a council result leads to: a title by the phrases of titles, another award by its own.
 * The power is the head's in person (Luật 06/2022/QH15 Điều 79, 80), so never "TM. ỦY BAN NHÂN DÂN".
 */
export function draftDecision(sources: DraftSources, wording: Wording = DEFAULT_WORDING): DecisionData {
  const { office, awardType, council, approved, bases, year, unit, batch } = sources;
  const kind = decisionKindOf(awardType);
  const say = decisionSpeaker(kind, wording);
  const award = {
    name: awardType.name,
    verb: 'tặng',
    period: kind === 'title-decision' ? periodOf(approved) : '',
  } as const;
  const minutes = council?.minutesNumber ?? '';
  const minutesBasis =
    council === null || minutes === ''
      ? []
      : [say('minutes', { number: minutes, date: formatDocumentDate(council.heldOn) })];
  const proposer = unit.leaderTitle === '' ? `Thủ trưởng ${unit.name}` : unit.leaderTitle;
  const who = `các ${groupNouns(groupRecipients(approved.map(({ kind: sort }) => recipientOf(sort))))}`;
  const head = headOf(office.name);
  return decisionDataSchema.parse({
    kind,
    agency: {
      parent: office.parent.toLocaleUpperCase('vi'),
      name: office.name.toLocaleUpperCase('vi'),
      place: office.place,
      symbol: `QĐ-${office.abbreviation}`,
    },
    number: null,
    date: null,
    draftYear: year,
    title: say('subject', { verb: award.verb, award: awardPhrase({ kind, award }, say) }),
    authority: authorityOf(office.name),
    bases: [...bases, ...minutesBasis],
    proposal: proposalLine(sources, proposer, say),
    award,
    reason: reasonClause(batch.reason),
    recipients: approved.map((candidate) => ({
      kind: candidate.kind,
      honorific: candidate.honorific === null ? '' : HONORIFIC[candidate.honorific],
      name: candidate.name,
      position: candidate.position,
      unit: candidate.unitName,
    })),
    moneyArticle: `${say('money', {
      who: capitalised(who),
      object: OBJECTS[awardType.group] ?? awardType.name,
      level: levelOf(office.name),
    })}.`,
    executors: say('executors', { office: office.name, proposer, who }),
    signer: {
      signing: { mode: 'head', head, office: deputyOf(head) },
      name: '',
    },
    distribution: [
      ...new Set(
        say('distribution', { unit: unit.name })
          .split(';')
          .map((entry) => entry.trim())
          .filter((entry) => entry !== ''),
      ),
    ],
    archive: { unit: 'VT, NC' },
  });
}

/** For counting by kind only. */
function recipientOf(kind: Candidate['kind']) {
  return { kind, honorific: '', name: '', position: '', unit: '' } as const;
}
