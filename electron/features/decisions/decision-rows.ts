import { expectNumber } from '#electron/features/registers/number-series.ts';
import { type Database, query } from '#electron/store/database.ts';
import type { Row } from '#electron/store/tables.ts';
import { type Decision, decisionRow, type FormCheck } from '#shared/contract/decisions.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import type { DecisionStanding } from '#shared/domain/award-life/decision-life.ts';
import { checkDecision } from '#shared/official-document/check-decision.ts';
import { type DecisionData, decisionDataSchema } from '#shared/official-document/decision-data.ts';
import type { DecisionFacts } from '#shared/official-document/decision-facts.ts';
import { todayIso } from '#shared/vietnamese/dates.ts';
import { decisionFacts } from './decision-facts.ts';
import { changedStandings, readDecisionLife } from './decision-life.ts';

const LISTED = 'id batch_id state number symbol issued_on updated_at version signer_name recipients'.split(
  ' ',
);
type ListedDecision = Pick<
  Row<'decision'>,
  | ('id' | 'batch_id' | 'state' | 'number' | 'symbol' | 'issued_on' | 'updated_at' | 'version')
  | ('signer_name' | 'recipients')
> & { batch_title: string; unit_name: string };
type DecisionJoin = Row<'decision'> & ListedDecision;

/** Without the data: the index decision_listed answers alone. */
const SELECT_LISTED = `SELECT ${LISTED.map((column) => `d.${column}`).join(', ')}, b.title AS batch_title, u.name AS unit_name
  FROM decision d JOIN batch b ON b.id = d.batch_id JOIN unit u ON u.id = b.unit_id`;
const SELECT_DECISION = `SELECT d.*, b.title AS batch_title, u.name AS unit_name
  FROM decision d JOIN batch b ON b.id = d.batch_id JOIN unit u ON u.id = b.unit_id WHERE d.state <> 'discarded'`;

export function readDecisionData(row: Row<'decision'>): DecisionData {
  return decisionDataSchema.parse(JSON.parse(row.data));
}

function toRow(row: ListedDecision, standing: DecisionStanding) {
  return decisionRow.parse({
    id: row.id,
    batchId: row.batch_id,
    title: row.batch_title,
    unitName: row.unit_name,
    state: row.state,
    number: row.number,
    symbol: row.symbol,
    issuedOn: row.issued_on,
    signerName: row.signer_name,
    recipients: row.recipients,
    standing,
    updatedAt: row.updated_at,
    version: row.version,
  });
}

/** Drafts first, then issued decisions by date and number, newest first. */
export function listDecisions(db: Database) {
  const changed = changedStandings(db);
  return db
    .sql<ListedDecision>(
      `${SELECT_LISTED} WHERE d.state IN ('draft', 'issued')
       ORDER BY d.state <> 'draft', d.issued_on DESC, d.number DESC, d.updated_at DESC`,
    )
    .map((row) => toRow(row, changed.get(row.id) ?? 'in-force'));
}

export function formChecks(data: DecisionData, facts: DecisionFacts): FormCheck[] {
  return checkDecision(data, facts).map(({ rule, level, holds, message }) => ({
    rule,
    level,
    holds,
    message: { ...message },
  }));
}

export function findDecisionRow(db: Database, id: string): Row<'decision'> {
  const row = db.first(
    query.selectFrom('decision').selectAll().where('id', '=', id).where('state', '<>', 'discarded'),
  );
  if (row === undefined) throw new Refusal('NOT_FOUND');
  return row;
}

/** Throws Refusal NOT_FOUND. */
export function readDecision(db: Database, id: string, now: Date): Decision {
  const [row] = db.sql<DecisionJoin>(`${SELECT_DECISION} AND d.id = ?`, id);
  if (row === undefined) throw new Refusal('NOT_FOUND');
  const data = readDecisionData(row);
  const today = todayIso(now);
  const expected = expectNumber(db, row.symbol, Number(today.slice(0, 4)));
  return {
    ...toRow(row, readDecisionLife(db, row.id).standing),
    data,
    expectedNumber: expected.number,
    earliestDate: expected.earliestDate,
    // An issued decision was judged by its own day; who was approved then cannot change any more.
    checks: formChecks(data, decisionFacts(db, row, row.issued_on ?? today)),
  };
}
