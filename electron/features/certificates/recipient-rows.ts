import { readAwardEvents } from '#electron/features/decisions/life-events.ts';
import { hasObject } from '#electron/features/honorees/award-standing.ts';
import { expectGoldenNumber } from '#electron/features/registers/golden-numbers.ts';
import type { Database } from '#electron/store/database.ts';
import type { CertificatePrint, PrintedDecision, Recipient } from '#shared/contract/certificates.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import { deriveLife, type Reissue } from '#shared/domain/award-life/life.ts';
import { type CertifiedAward, certificateFacts, SELECT_CERTIFIED } from './certificate-facts.ts';
import { printsOf } from './print-rows.ts';

type DecisionLine = {
  decision_id: string;
  number: string;
  date: string;
  award: string;
  award_type_id: string;
  title: string;
  awards: number;
  printed: number;
  spoiled: number;
};

/** Issued decisions with their certificates, the newest first; those whose awards have no object are left out. */
export function listPrintedDecisions(db: Database): PrintedDecision[] {
  const rows = db.sql<DecisionLine>(
    `SELECT d.id AS decision_id, a.decision_number AS number, a.decision_date AS date, t.name AS award,
       a.award_type_id, b.title, count(*) AS awards, count(p.award_id) AS printed, ifnull(sum(s.n), 0) AS spoiled
     FROM decision d JOIN batch b ON b.id = d.batch_id
       JOIN award a ON a.decision_id = d.id AND a.removed_at IS NULL AND a.cancelled_at IS NULL
       JOIN award_type t ON t.id = a.award_type_id
       LEFT JOIN certificate_print p ON p.award_id = a.id AND p.copy = 1 AND p.state = 'printed'
       LEFT JOIN (SELECT award_id, count(*) AS n FROM certificate_print WHERE state = 'spoiled' GROUP BY award_id) s
         ON s.award_id = a.id
     WHERE d.state = 'issued' GROUP BY d.id ORDER BY a.decision_date DESC, d.number DESC`,
  );
  return rows
    .filter((row) => hasObject(db, row.award_type_id, row.date))
    .map((row) => ({
      decisionId: row.decision_id,
      number: row.number,
      date: row.date,
      award: row.award,
      title: row.title,
      total: row.awards,
      printed: row.printed,
      spoiled: row.spoiled,
    }));
}

/** Awards of a decision in the order of its list, or the one award. Throws NOT_FOUND. */
export function findCertified(
  db: Database,
  asked: { readonly decisionId: string | null; readonly awardId: string | null },
): CertifiedAward[] {
  const rows =
    asked.awardId !== null
      ? db.sql<CertifiedAward>(`${SELECT_CERTIFIED} WHERE a.id = ? AND a.removed_at IS NULL`, asked.awardId)
      : db.sql<CertifiedAward>(
          `${SELECT_CERTIFIED} WHERE a.decision_id = ? AND a.removed_at IS NULL ORDER BY a.seq`,
          asked.decisionId,
        );
  if (rows.length === 0) throw new Refusal('NOT_FOUND');
  return rows;
}

/** Copies of a re-issue that have no good print yet; none for one that was printed outside of this room. */
export function missingCopies(reissue: Reissue, prints: readonly CertificatePrint[]): readonly number[] {
  const copies = Array.from({ length: reissue.asked.copies }, (_, index) => reissue.firstCopy + index);
  const ours = prints.filter(({ copy }) => copies.includes(copy));
  if (reissue.printedOn !== null && ours.length === 0) return [];
  return copies.filter((copy) => !ours.some((print) => print.copy === copy && print.state === 'printed'));
}

/** Recipients with what they are given, what was printed, and which re-issues wait. */
export function toRecipients(db: Database, awards: readonly CertifiedAward[]): Recipient[] {
  const ids = awards.map(({ id }) => id);
  const prints = printsOf(db, ids);
  const events = readAwardEvents(db, ids);
  const dataOf = certificateFacts(db);
  return awards.map((award) => {
    const life = deriveLife({ tracked: award.delivery_tracked === 1 }, events.get(award.id) ?? []);
    const own = prints.get(award.id) ?? [];
    const data = dataOf(award);
    return {
      awardId: award.id,
      kind: data.kind,
      standing: life.standing,
      revokedBy: life.revocation?.event.by.number ?? '',
      hasObject: hasObject(db, award.award_type_id, award.decision_date),
      data,
      prints: own,
      reissues: life.reissues
        .filter((reissue) => missingCopies(reissue, own).length > 0)
        .map(({ id, asked, firstCopy }) => ({
          id,
          sort: asked.sort,
          copies: asked.copies,
          firstCopy,
          reason: asked.reason,
        })),
    };
  });
}

export function readRecipients(
  db: Database,
  asked: { readonly decisionId: string | null; readonly awardId: string | null },
  today: string,
) {
  const awards = findCertified(db, asked);
  const [first] = awards;
  if (first === undefined) throw new Refusal('NOT_FOUND');
  return {
    number: first.decision_number,
    date: first.decision_date,
    award: first.award_name,
    awardTypeId: first.award_type_id,
    expectedGolden: expectGoldenNumber(db, today)?.printed ?? null,
    recipients: toRecipients(db, awards),
  };
}
