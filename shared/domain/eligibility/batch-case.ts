import type { CommendationType, SubjectKind } from '../catalogue/terms.ts';
import type { StreamKey } from '../workflow/stream.ts';
import { type CaseHistory, type CaseSubject, type EligibilityCase, EMPTY_HISTORY } from './case.ts';

/** What a submission says about all of its candidates. Days are 'YYYY-MM-DD'. */
export interface JudgedSubmission {
  readonly stream: string;
  /** Null while drafting: it is judged as if it were received today. */
  readonly receivedOn: string | null;
  readonly procedure: string;
  /** Offices by their key in the catalogue; empty while nobody has said. */
  readonly decidingOffice: string;
  readonly proposingOffice: string;
  /** Day of the issued decision; null while there is none. */
  readonly decidedOn: string | null;
}

export interface JudgedCandidate {
  readonly id: string;
  readonly kind: SubjectKind;
  readonly award: string;
  readonly route: string | null;
  readonly titleYear: number | null;
  readonly posthumous: boolean;
  /** What officers confirmed, by the key of the condition. */
  readonly ticks: Readonly<Record<string, boolean>>;
}

/** What the program knows about an honoree; null for one who is entered for the first time. */
export type KnownHonoree = { readonly subject: CaseSubject; readonly history: CaseHistory } | null;

/** Proposals to the State carry any type; the others are named after theirs (Luật 06/2022/QH15 Điều 8). */
const TYPE_OF_STREAM: Record<StreamKey, CommendationType | undefined> = {
  merit: 'cong-trang',
  campaign: 'phong-trao',
  sudden: 'dot-xuat',
  devotion: 'cong-hien',
  tenure: 'nien-han',
  foreign: 'doi-ngoai',
  resistance: 'tong-ket-khang-chien',
  state: undefined,
};

/** The type that all proposals of a stream are of; undefined where each carries its own. */
export const typeOfStream = (stream: string): CommendationType | undefined =>
  TYPE_OF_STREAM[stream as StreamKey];

/** Nothing is recorded about a stranger: what is missing then is unknown, not false. */
const STRANGER: CaseHistory = {
  ...EMPTY_HISTORY,
  unrecorded: ['ratings', 'titles', 'initiatives', 'movements'],
};

/** The case of one candidate on a day. An undecided dossier cannot be decided before today. */
export function caseOf(
  submission: JudgedSubmission,
  candidate: JudgedCandidate,
  known: KnownHonoree,
  today: string,
): EligibilityCase {
  const type = typeOfStream(submission.stream);
  const received = submission.receivedOn ?? today;
  const decisionDate = submission.decidedOn ?? (received < today ? today : undefined);
  const { decidingOffice, proposingOffice } = submission;
  return {
    id: candidate.id,
    subject: known?.subject ?? { kind: candidate.kind, groups: [] },
    history: known?.history ?? STRANGER,
    proposal: {
      award: candidate.award,
      route: candidate.route,
      ...(type === undefined ? {} : { type }),
      dossierReceived: received,
      ...(decisionDate === undefined ? {} : { decisionDate }),
      ...(candidate.titleYear === null ? {} : { titleYear: candidate.titleYear }),
      ...(decidingOffice === '' ? {} : { decidedBy: decidingOffice }),
      ...(proposingOffice === '' ? {} : { proposedBy: proposingOffice }),
      ...(candidate.posthumous ? { posthumous: true } : {}),
      procedure: submission.procedure === 'don-gian' ? 'don-gian' : 'thong-thuong',
      ticks: candidate.ticks,
    },
  };
}

/** The same case as if the dossier had been received on another day, decided at once. */
export function onAnotherDay(one: EligibilityCase, day: string): EligibilityCase {
  const { decisionDate: _decided, titleYear: _year, ...proposal } = one.proposal;
  return { ...one, proposal: { ...proposal, dossierReceived: day, route: null } };
}
