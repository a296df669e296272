import { readOfficeProfile } from '#electron/features/accounts/account-rows.ts';
import { deciderFinder } from '#electron/features/archive/award-facts.ts';
import { readDecisionData } from '#electron/features/decisions/decision-rows.ts';
import { readAwardEvents } from '#electron/features/decisions/life-events.ts';
import { readItems } from '#electron/features/dossiers/item-rows.ts';
import { type Database, query } from '#electron/store/database.ts';
import type { Row } from '#electron/store/tables.ts';
import { honoreeKind } from '#shared/contract/basics.ts';
import type { DocumentSource } from '#shared/contract/documents.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import type { AwardEvent } from '#shared/domain/award-life/event.ts';
import { boxLabel } from '#shared/domain/dossiers/places.ts';
import { isDraftable } from '#shared/domain/draft-documents/draftable.ts';
import type { CaseFacts, DossierFacts, SubmissionFacts } from '#shared/domain/draft-documents/facts.ts';
import type { RawData } from '#shared/domain/draft-documents/frame.ts';
import {
  draftCertifiedCopy,
  draftCollectiveReport,
  draftConfirmation,
  draftDocumentIndex,
  draftDossierIndex,
  draftHandover,
  draftPersonReport,
} from '#shared/domain/draft-documents/from-archive.ts';
import {
  draftBallot,
  draftBallotCount,
  draftCouncilMinutes,
  draftInvitation,
} from '#shared/domain/draft-documents/from-council.ts';
import {
  draftAchievementSummary,
  draftNomineeList,
  draftOpinionRequest,
  draftResultNotice,
  draftSubmission,
} from '#shared/domain/draft-documents/from-submission.ts';
import { signerCapacity } from '#shared/official-document/capacity.ts';
import type { DocumentKind } from '#shared/official-document/document-kind.ts';
import { formatDate, todayIso } from '#shared/vietnamese/dates.ts';
import { draftAboutAwards } from './award-drafters.ts';
import type { DocumentLinks } from './document-links.ts';
import { submissionFacts } from './gather-facts.ts';

/** Drafts that need nothing but the submission, with its council and decision. */
const OF_SUBMISSION: Readonly<Record<string, (facts: SubmissionFacts) => RawData>> = {
  submission: draftSubmission,
  'nominee-list': draftNomineeList,
  'achievement-summary': draftAchievementSummary,
  'opinion-request-letter': draftOpinionRequest,
  'result-notice': draftResultNotice,
  invitation: draftInvitation,
  'council-minutes': draftCouncilMinutes,
  'ballot-count-minutes': draftBallotCount,
  ballot: draftBallot,
};

const OF_DOSSIER: Readonly<Record<string, (dossier: DossierFacts) => RawData>> = {
  'document-index': draftDocumentIndex,
  'dossier-index': draftDossierIndex,
  'handover-minutes': draftHandover,
};

/**
 * What the data of a document begin with, from the facts of its source. Throws DOCUMENT_NOT_FROM_HERE for a kind that
 * cannot be drafted from such a record, NOT_FOUND.
 */
export function draftFromSource(
  db: Database,
  kind: DocumentKind,
  source: DocumentSource | null,
  links: DocumentLinks,
  { now, account }: { readonly now: Date; readonly account: string },
): RawData {
  if (source === null) return {};
  if (!isDraftable(source.type, kind.id)) throw new Refusal('DOCUMENT_NOT_FROM_HERE', { kind: kind.name.vi });
  const ofSubmission = OF_SUBMISSION[kind.id];
  if (ofSubmission !== undefined && links.batchId !== null)
    return ofSubmission(submissionFacts(db, links.batchId, now));
  const ofDossier = OF_DOSSIER[kind.id];
  if (ofDossier !== undefined) return ofDossier(dossierFacts(db, source.id));
  switch (kind.id) {
    case 'award-confirmation':
      return confirmation(db, source.id, todayIso(now), account);
    case 'certified-copy':
      return certifiedCopy(db, source.id);
    case 'achievement-report-person':
    case 'achievement-report-collective':
      return report(db, kind, links, now);
    default:
      return draftAboutAwards(db, kind.id, links, todayIso(now));
  }
}

function dossierFacts(db: Database, id: string): DossierFacts {
  const row = db.first(query.selectFrom('dossier').selectAll().where('id', '=', id));
  if (row === undefined) throw new Refusal('NOT_FOUND');
  return {
    code: row.code,
    title: row.title,
    startDate: row.start_date,
    endDate: row.end_date,
    retentionYears: row.retention_years,
    maker: row.maker,
    medium: row.medium,
    sheets: row.medium === 'electronic' ? row.pages : row.sheets,
    boxes: row.box_id === null ? null : 1,
    condition: row.physical_state,
    papers: readItems(db, id, "d.access = 'open'").map((item) => ({
      symbol: [item.codeNumber, item.codeNotation].filter((part) => part !== '').join('/'),
      title: [item.typeName, item.subject].filter((part) => part !== '').join(' - ') || item.title,
      date: item.issuedOn,
      author: item.issuer,
      sheet: item.sheet,
      note: item.file === null ? 'Chưa quét' : '',
      hasFile: item.file !== null && !item.file.destroyed,
    })),
  };
}

type ProvenAward = Row<'award'> & {
  award_name: string;
  dossier_code: string | null;
  born: string | null;
  store: string | null;
  rack: string | null;
  shelf: string | null;
  box: string | null;
  register_number: number | null;
  register_year: number | null;
};

/** The award asked for first, then the others of the same honoree, newest first: a person strikes what is not wanted. */
function confirmation(db: Database, awardId: string, today: string, searcher: string): RawData {
  const rows = db.sql<ProvenAward>(
    `SELECT a.*, t.name AS award_name, d.code AS dossier_code, h.birth_date AS born,
       b.store, b.rack, b.shelf, b.number AS box, r.number AS register_number, r.year AS register_year
     FROM award x JOIN honoree xh ON xh.id = x.honoree_id JOIN honoree m ON m.root_id = xh.root_id
     JOIN award a ON a.honoree_id = m.id JOIN award_type t ON t.id = a.award_type_id
     JOIN honoree h ON h.id = a.honoree_id LEFT JOIN dossier d ON d.id = a.dossier_id
     LEFT JOIN storage_box b ON b.id = d.box_id
     LEFT JOIN register_entry r ON r.decision_id = a.decision_id AND r.state = 'issued'
     WHERE x.id = ? AND a.removed_at IS NULL ORDER BY a.id <> x.id, a.decision_date DESC, a.seq DESC LIMIT 300`,
    awardId,
  );
  const [first] = rows;
  if (first === undefined) throw new Refusal('NOT_FOUND');
  const decider = deciderFinder(db);
  const lives = readAwardEvents(
    db,
    rows.map(({ id }) => id),
  );
  return draftConfirmation({
    person: {
      kind: honoreeKind.parse(first.kind),
      honorific: honorificOfRow(first.honorific),
      name: first.name,
      born: first.born,
      position: first.position,
      unit: first.unit_name,
    },
    awards: rows.map((row) => ({
      name: row.award_name,
      decision: row.decision_number,
      date: row.decision_date,
      decider: decider(row).name ?? '',
      reason: row.reason,
      revokedBy: row.cancelled_at === null ? '' : revokedBy(lives.get(row.id) ?? []),
      dossier: row.dossier_code ?? '',
      place:
        row.box === null
          ? ''
          : boxLabel({
              store: row.store ?? '',
              rack: row.rack ?? '',
              shelf: row.shelf ?? '',
              number: row.box,
            }),
      register:
        row.register_number === null
          ? ''
          : `Sổ đăng ký văn bản đi năm ${row.register_year}, số ${String(row.register_number).padStart(2, '0')}`,
      since: sinceWords(lives.get(row.id) ?? []),
      goldenNumber: row.golden_number,
    })),
    today,
    searcher,
  });
}

const honorificOfRow = (text: string | null): CaseFacts['honorific'] =>
  text === 'ong' || text === 'ba' ? text : null;

/** The document that cancelled an award, as printed: the last cancellation of its life. */
function revokedBy(events: readonly AwardEvent[]): string {
  const last = events.findLast(({ content }) => content.kind === 'revoked')?.content;
  return last?.kind !== 'revoked' || last.by.number === ''
    ? 'quyết định hủy bỏ'
    : `Quyết định số ${last.by.number} ngày ${formatDate(last.by.date)}`;
}

/** What a confirmation tells of the life of an award; cancellations stand in their own list. */
function sinceWords(events: readonly AwardEvent[]): string[] {
  return events.flatMap(({ content }) => {
    if (content.kind === 'corrected')
      return [`đã đính chính theo văn bản số ${content.by.number} ngày ${formatDate(content.by.date)}`];
    if (content.kind === 'restored')
      return [
        `được khôi phục hiệu lực theo văn bản số ${content.by.number} ngày ${formatDate(content.by.date)}`,
      ];
    return [];
  });
}

function certifiedCopy(db: Database, decisionId: string): RawData {
  const row = db.first(query.selectFrom('decision').selectAll().where('id', '=', decisionId));
  if (row === undefined) throw new Refusal('NOT_FOUND');
  const data = readDecisionData(row);
  return draftCertifiedCopy({
    office: readOfficeProfile(db),
    number: row.number,
    symbol: row.symbol,
    date: row.issued_on,
    title: 'Quyết định',
    subject: data.title,
    authority: data.authority,
    bases: [...data.bases, ...(data.proposal === '' ? [] : [data.proposal])].slice(0, 50),
    capacity: [...signerCapacity(data.signer)],
    signer: data.signer.name,
  });
}

/** Throws DOCUMENT_NOT_FROM_HERE for the report of a person about a collective, and the other way round. */
function report(
  db: Database,
  kind: DocumentKind,
  { batchId, candidateId }: DocumentLinks,
  now: Date,
): RawData {
  if (batchId === null || candidateId === null) throw new Refusal('NOT_FOUND');
  const facts = submissionFacts(db, batchId, now);
  const ids = db.sql<{ id: string }>(
    'SELECT id FROM candidate WHERE batch_id = ? AND removed_at IS NULL ORDER BY ordinal, id',
    batchId,
  );
  const one = facts.cases[ids.findIndex(({ id }) => id === candidateId)];
  if (one === undefined) throw new Refusal('NOT_FOUND');
  const ofPerson = kind.id === 'achievement-report-person';
  if (ofPerson !== (one.kind === 'person'))
    throw new Refusal('DOCUMENT_NOT_FROM_HERE', { kind: kind.name.vi });
  return ofPerson ? draftPersonReport(facts, one) : draftCollectiveReport(facts, one);
}
