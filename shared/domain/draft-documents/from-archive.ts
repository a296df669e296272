/** Drafts from what was decided and archived: confirmations, copies, reports of a person, forms of a dossier. */
import type { OfficeProfile } from '#shared/contract/accounts.ts';
import { formatDate } from '#shared/vietnamese/dates.ts';
import { retentionWords } from '../dossiers/retention.ts';
import type { CaseFacts, DossierFacts, HeldFacts, SubmissionFacts } from './facts.ts';
import { honorificOf } from './facts.ts';
import type { RawData } from './frame.ts';
import { awardFields } from './from-submission.ts';

/** An award as the archive proves it. */
export interface ConfirmedAward {
  readonly name: string;
  readonly decision: string;
  readonly date: string;
  readonly decider: string;
  readonly reason: string;
  /** The decision that revoked it; '' while it stands. */
  readonly revokedBy: string;
  readonly dossier: string;
  /** Where the file lies: 'Kho 1, giá 2, hộp 15'; '' while it is in no box. */
  readonly place: string;
  /** Its line in the register of outgoing documents; '' of a decision that is not ours. */
  readonly register: string;
  readonly goldenNumber: number | null;
  /** What happened to it since: corrected, restored … */
  readonly since: readonly string[];
}

export interface ConfirmationFacts {
  readonly person: Pick<CaseFacts, 'kind' | 'honorific' | 'name' | 'born' | 'position' | 'unit'>;
  readonly awards: readonly ConfirmedAward[];
  readonly today: string;
  /** Who looked it up. */
  readonly searcher: string;
}

/** Giấy xác nhận khen thưởng, each line with its proof. */
export function draftConfirmation({ person, awards, today, searcher }: ConfirmationFacts): RawData {
  const born =
    person.born === null || person.born.length === 4 ? (person.born ?? '') : formatDate(person.born);
  return {
    recipient: {
      honorific: person.kind === 'person' ? honorificOf(person) : '',
      name: person.name,
      born,
      office: person.position,
      unit: person.unit,
    },
    awards: awards.map((award) => ({
      award: award.name,
      decision: award.decision,
      decidedOn: award.date,
      authority: award.decider,
      reason: award.reason,
      revoked: award.revokedBy,
      proof: [
        award.register,
        award.dossier === ''
          ? ''
          : `Hồ sơ số ${award.dossier}${award.place === '' ? '' : ` (${award.place})`}`,
        award.goldenNumber === null ? '' : `Sổ vàng số ${award.goldenNumber}`,
      ]
        .filter((part) => part !== '')
        .join('; '),
    })),
    trail: [
      `Tra cứu hồ sơ khen thưởng lưu tại cơ quan ngày ${formatDate(today)}; người tra cứu: ${searcher}`,
      ...awards.flatMap(({ name, decision, since }) =>
        since.map((event) => `${name} theo Quyết định số ${decision}: ${event}`),
      ),
    ].slice(0, 50),
  };
}

/** What a copy repeats of the document that is copied. */
export interface OriginalFacts {
  readonly office: OfficeProfile;
  readonly number: number | null;
  readonly symbol: string;
  readonly date: string | null;
  readonly title: string;
  readonly subject: string;
  readonly authority: string;
  readonly bases: readonly string[];
  readonly capacity: readonly string[];
  readonly signer: string;
}

/** Bản sao of a decision of ours; of an extract the text that is copied is for the person to type. */
export function draftCertifiedCopy(facts: OriginalFacts): RawData {
  const { office, capacity, bases, ...original } = facts;
  return {
    original: {
      agency: {
        parent: office.parent.toLocaleUpperCase('vi'),
        name: office.name.toLocaleUpperCase('vi'),
        place: office.place,
      },
      ...original,
      bases: [...bases],
      capacity: [...capacity],
    },
  };
}

/** Báo cáo thành tích of a person who is proposed: who it is and what is already held. */
export function draftPersonReport(facts: SubmissionFacts, one: CaseFacts): RawData {
  const day = one.born !== null && one.born.length > 4;
  return {
    ...awardFields({ ...facts, award: { ...facts.award, name: one.award } }),
    person: {
      honorific: honorificOf(one),
      name: one.name,
      position: one.position,
      unit: one.unit,
      born: day ? one.born : null,
      bornText: day ? '' : (one.born ?? ''),
    },
    achievements: one.achievement,
    ...heldFields(one.held),
  };
}

export function draftCollectiveReport(facts: SubmissionFacts, one: CaseFacts): RawData {
  return {
    ...awardFields({ ...facts, award: { ...facts.award, name: one.award } }),
    collective: { name: one.name },
    achievements: one.achievement,
    ...heldFields(one.held),
  };
}

function heldFields(held: readonly HeldFacts[]) {
  const row = ({ name, year, decision, date, decider }: HeldFacts) => ({
    year: String(year),
    name,
    decision: `Quyết định số ${decision} ngày ${formatDate(date)}${decider === '' ? '' : ` của ${decider}`}`,
  });
  return {
    titles: held.filter(({ isTitle }) => isTitle).map(row),
    commendations: held.filter(({ isTitle }) => !isTitle).map(row),
  };
}

/** Mục lục văn bản trong hồ sơ, papers in the order they were filed. */
export function draftDocumentIndex(dossier: DossierFacts): RawData {
  return {
    dossier: dossier.code,
    year: Number(dossier.endDate.slice(0, 4)),
    medium: dossier.medium,
    rows: dossier.papers.map(({ hasFile: _, ...row }) => row),
  };
}

/** Mục lục hồ sơ with this dossier in it; others are added by hand or pasted. */
export function draftDossierIndex(dossier: DossierFacts): RawData {
  return {
    medium: dossier.medium,
    term: dossier.retentionYears === null ? 'permanent' : 'limited',
    year: Number(dossier.endDate.slice(0, 4)),
    rows: [
      {
        symbol: dossier.code,
        title: dossier.title,
        period: `${formatDate(dossier.startDate)} - ${formatDate(dossier.endDate)}`,
        retention: retentionWords(dossier.retentionYears),
        sheets: dossier.sheets,
      },
    ],
    maker: { honorific: '', name: dossier.maker, office: '' },
  };
}

/** Biên bản giao nhận of the dossier. */
export function draftHandover(dossier: DossierFacts): RawData {
  return {
    block: dossier.title,
    period: `${formatDate(dossier.startDate)} - ${formatDate(dossier.endDate)}`,
    giver: { unit: '', person: dossier.maker, office: '' },
    boxes: dossier.boxes,
    paperDossiers: dossier.medium === 'electronic' ? null : 1,
    electronicDossiers: dossier.medium === 'paper' ? null : 1,
    files: dossier.medium === 'paper' ? null : dossier.papers.filter(({ hasFile }) => hasFile).length,
    condition: dossier.condition,
  };
}
