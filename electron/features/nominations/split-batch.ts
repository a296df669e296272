import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { type Database, query } from '#electron/store/database.ts';
import type { Row } from '#electron/store/tables.ts';
import type { SplitGroup } from '#shared/contract/intake.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import { splitIntake } from '#shared/domain/split-intake.ts';
import { todayIso } from '#shared/vietnamese/dates.ts';
import { decidingOffices, type NamedOffice, type Rules, shortAwardName } from './award-rules.ts';
import { replanPart } from './batch-flow.ts';
import { listCandidates } from './batch-rows.ts';
import { awardOf } from './candidate-writes.ts';

function officesFor(rules: Rules, awardTypeId: string): NamedOffice[] {
  const rule = rules.catalogue.at('award', awardTypeId, rules.day)?.content;
  return rule === undefined ? [] : decidingOffices(rules, rule);
}

/** The parts that a list would be split into, in the order of the list. */
export function planSplit(db: Database, batch: Row<'batch'>, rules: Rules): SplitGroup[] {
  const candidates = listCandidates(db, batch.id);
  const own = candidates.map((candidate) => ({
    id: candidate.id,
    awardTypeId: awardOf(batch, candidate),
    kind: candidate.kind,
  }));
  const kinds = new Map(own.map(({ id, kind }) => [id, kind]));
  const usual = (awardTypeId: string) => officesFor(rules, awardTypeId)[0]?.id ?? '';
  return splitIntake(own, usual).map(({ awardTypeId, candidateIds }) => {
    const count = (kind: string) => candidateIds.filter((id) => kinds.get(id) === kind).length;
    return {
      awardTypeId,
      awardName: shortAwardName(rules, awardTypeId),
      offices: officesFor(rules, awardTypeId),
      persons: count('person'),
      collectives: count('collective'),
      households: count('household'),
    };
  });
}

export interface ChosenGroup {
  readonly id: string;
  readonly awardTypeId: string;
  readonly decidingOffice: string;
}

/**
 * Makes one submission an award and deciding office and moves the candidates there with their own papers; papers of the
 * whole list are entered in each part and point to the same stored file. Returns the parts.
 * Throws NOTHING_TO_SPLIT when the groups are not those of the list as it stands, WRONG_DECIDING_OFFICE.
 */
export function splitBatch(
  db: Database,
  batch: Row<'batch'>,
  rules: Rules,
  chosen: readonly ChosenGroup[],
  by: { readonly at: Date; readonly accountName: string },
): Row<'batch'>[] {
  const candidates = listCandidates(db, batch.id).map((candidate) => ({
    id: candidate.id,
    awardTypeId: awardOf(batch, candidate),
  }));
  const office = new Map(chosen.map(({ awardTypeId, decidingOffice }) => [awardTypeId, decidingOffice]));
  const groups = splitIntake(candidates, (awardTypeId) => office.get(awardTypeId) ?? '');
  const named = new Set(chosen.map(({ awardTypeId }) => awardTypeId));
  if (groups.length < 2 || named.size !== chosen.length || groups.length !== chosen.length)
    throw new Refusal('NOTHING_TO_SPLIT');
  const parts: Row<'batch'>[] = [];
  for (const { awardTypeId, decidingOffice, candidateIds } of groups) {
    const id = chosen.find((one) => one.awardTypeId === awardTypeId)?.id;
    if (id === undefined) throw new Refusal('NOTHING_TO_SPLIT');
    if (!officesFor(rules, awardTypeId).some((one) => one.id === decidingOffice))
      throw new Refusal('WRONG_DECIDING_OFFICE', { award: shortAwardName(rules, awardTypeId) });
    const part: Row<'batch'> = {
      ...batch,
      id,
      title: `${batch.title} – ${shortAwardName(rules, awardTypeId)}`.slice(0, 300),
      award_type_id: awardTypeId,
      intake_id: batch.id,
      deciding_office: decidingOffice,
      receipt_number: null,
      frozen_on: null,
      created_at: by.at.toISOString(),
      created_by: by.accountName,
      updated_at: by.at.toISOString(),
      version: 0,
    };
    Object.assign(part, replanPart(db, part, todayIso(by.at)));
    db.run(query.insertInto('batch').values(part));
    moveCandidates(db, candidateIds, id);
    copyCommonPapers(db, batch.id, id);
    parts.push(part);
  }
  return parts;
}

/** Candidates and the papers about each of them go together. */
function moveCandidates(db: Database, ids: readonly string[], batchId: string): void {
  for (const id of ids) {
    db.run(query.updateTable('candidate').set({ batch_id: batchId }).where('id', '=', id));
    db.run(query.updateTable('paper').set({ batch_id: batchId }).where('candidate_id', '=', id));
  }
}

function copyCommonPapers(db: Database, fromId: string, toId: string): void {
  const papers = db.all(
    query
      .selectFrom('paper')
      .selectAll()
      .where('batch_id', '=', fromId)
      .where('candidate_id', 'is', null)
      .where('removed_at', 'is', null),
  );
  for (const paper of papers)
    db.run(query.insertInto('paper').values({ ...paper, id: randomUUID(), batch_id: toId }));
}

/** The parts of a split list that stand: those of an earlier, undone split are withdrawn. */
export function standingParts(db: Database, intakeId: string): Row<'batch'>[] {
  return db.all(
    query.selectFrom('batch').selectAll().where('intake_id', '=', intakeId).where('state', '<>', 'withdrawn'),
  );
}

/**
 * Brings the candidates of the parts back. A part that somebody changed or moved on keeps the split: UNDO_TOO_LATE.
 * The copied entries of papers go; their stored files stay with the list.
 */
export function mergeParts(db: Database, intakeId: string, parts: readonly Row<'batch'>[], at: Date): void {
  for (const part of parts) {
    if (part.state !== 'received' || part.version > 0) throw new Refusal('UNDO_TOO_LATE');
    const ids = db.all(query.selectFrom('candidate').select('id').where('batch_id', '=', part.id));
    moveCandidates(
      db,
      ids.map(({ id }) => id),
      intakeId,
    );
    db.run(
      query
        .updateTable('paper')
        .set({ removed_at: at.toISOString() })
        .where('batch_id', '=', part.id)
        .where('removed_at', 'is', null),
    );
  }
}

/** An undo gives no time away: the clock of the step runs on from where it stood before the splitting. */
export function restoreClock(db: Database, batchId: string): void {
  const split = db.first(
    query
      .selectFrom('batch_event')
      .select('detail')
      .where('batch_id', '=', batchId)
      .where('event', '=', 'split')
      .orderBy('seq', 'desc'),
  );
  const before = splitDetail.safeParse(JSON.parse(split?.detail ?? '{}'));
  if (!before.success) return;
  const { since, dueOn } = before.data.clock;
  db.run(query.updateTable('batch').set({ step_since: since, step_due_on: dueOn }).where('id', '=', batchId));
}

const splitDetail = z.object({ clock: z.object({ since: z.string(), dueOn: z.string().nullable() }) });
