import { deciderFinder } from '#electron/features/archive/award-facts.ts';
import { lifeDays } from '#electron/features/archive/life-days.ts';
import { listLegalBases } from '#electron/features/catalogue/catalogue-rows.ts';
import { readDecisionData } from '#electron/features/decisions/decision-rows.ts';
import { hasObject } from '#electron/features/honorees/award-standing.ts';
import { type Database, query } from '#electron/store/database.ts';
import type { Row } from '#electron/store/tables.ts';
import { honoreeKind } from '#shared/contract/basics.ts';
import { addDays } from '#shared/domain/calendar/days.ts';
import {
  type AwardDocumentFacts,
  type DraftedDecision,
  draftCorrection,
  draftHandover,
  draftRevocation,
} from '#shared/domain/draft-documents/about-awards.ts';
import type { RawData } from '#shared/domain/draft-documents/frame.ts';
import type { DocumentLinks } from './document-links.ts';

type NamedAward = Row<'award'> & { award_name: string; posthumous: number | null };

const DRAFTERS: Readonly<Record<string, (facts: AwardDocumentFacts) => RawData>> = {
  'revocation-decision': draftRevocation,
  'correction-letter': draftCorrection,
  'handover-list': draftHandover,
};

/** What a document about awards begins with, where it is drafted from a decision or from awards; else nothing. */
export function draftAboutAwards(db: Database, kind: string, links: DocumentLinks, today: string): RawData {
  const draft = DRAFTERS[kind];
  if (draft === undefined) return {};
  const standing = awardsOf(db, links).filter(({ cancelled_at }) => cancelled_at === null);
  const wanted = new Set(links.awardIds);
  const awards = wanted.size === 0 ? standing : standing.filter(({ id }) => wanted.has(id));
  const [first] = awards;
  if (first === undefined) return {};
  return draft({
    decision: decisionOf(db, first),
    awards: awards.map((award) => ({
      id: award.id,
      kind: honoreeKind.parse(award.kind),
      honorific: award.honorific ?? '',
      name: award.name,
      position: award.position,
      unit: award.unit_name,
      award: award.award_name,
      handedOver:
        hasObject(db, award.award_type_id, award.decision_date) &&
        (award.delivery === null || award.delivery === 'handed-over' || award.delivery === 'given-to-family'),
      posthumous: award.posthumous === 1,
    })),
    whole: awards.length === standing.length && links.decisionId !== null,
    bases: listLegalBases(db, today).map(({ text }) => text),
    recoverUntil: addDays(today, lifeDays(db, 'thu-hoi-hien-vat-so-ngay', today)),
  });
}

function awardsOf(db: Database, { decisionId, awardIds }: DocumentLinks): NamedAward[] {
  const select = `SELECT a.*, t.name AS award_name, c.posthumous FROM award a JOIN award_type t ON t.id = a.award_type_id
    LEFT JOIN candidate c ON c.id = a.candidate_id
    WHERE a.removed_at IS NULL`;
  return decisionId === null
    ? db.sql<NamedAward>(
        `${select} AND a.id IN (SELECT value FROM json_each(?)) ORDER BY a.seq`,
        JSON.stringify(awardIds),
      )
    : db.sql<NamedAward>(`${select} AND a.decision_id = ? ORDER BY a.seq`, decisionId);
}

function decisionOf(db: Database, award: NamedAward): DraftedDecision {
  const issuer = deciderFinder(db)(award).name ?? '';
  const known = { number: award.decision_number, date: award.decision_date, issuer };
  const row =
    award.decision_id === null
      ? undefined
      : db.first(query.selectFrom('decision').selectAll().where('id', '=', award.decision_id));
  if (row === undefined)
    return { ...known, id: '', subject: `về việc tặng ${award.award_name}`, executors: '', distribution: [] };
  const { title, executors, distribution } = readDecisionData(row);
  return { ...known, id: row.id, subject: title, executors, distribution };
}
