import { readCatalogue } from '#electron/features/catalogue/catalogue-entries.ts';
import { office } from '#electron/office/implementer.ts';
import { type Database, query } from '#electron/store/database.ts';
import type { HonoreeSummary } from '#shared/contract/honorees.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import type { FactSurroundings } from '#shared/domain/honorees/judge-fact.ts';
import { todayIso } from '#shared/vietnamese/dates.ts';
import { listChangesSince } from './changes-since.ts';
import { compareRecords } from './compare-records.ts';
import { checkDoublesOf, checkNextDoubles, keepApart, listDoubles, listDoublesOf } from './doubles.ts';
import { listFacts, removeFacts, restoreFacts, saveFacts } from './fact-rows.ts';
import { findHonorees } from './find-honorees.ts';
import { readRecord } from './honoree-record.ts';
import { findRoot, findSummary } from './honoree-rows.ts';
import { saveIdentity } from './identity-writes.ts';
import { readRecordKnown } from './known-record.ts';
import { findMerge, mergeHonorees, unmergeHonorees } from './merges.ts';
import { judgePasted } from './pasted-facts.ts';

/** The standing record of an id, joined or not. Throws NOT_FOUND. */
function requireRoot(db: Database, id: string): HonoreeSummary {
  const root = findRoot(db, id);
  const summary = root === undefined ? undefined : findSummary(db, root);
  if (summary === undefined) throw new Refusal('NOT_FOUND');
  return summary;
}

function surroundings(db: Database, honoree: HonoreeSummary, now: Date): Omit<FactSurroundings, 'others'> {
  return { kind: honoree.kind, today: todayIso(now), catalogue: readCatalogue(db) };
}

const ofUnit = ({ name, unitName }: HonoreeSummary) => (unitName === '' ? name : `${name}, ${unitName}`);

export const honorees = {
  suggest: office.honorees.suggest.handler(({ input, context: { db } }) =>
    input.text === '' ? [] : findHonorees(db, { ...input, offset: 0 }).honorees,
  ),

  list: office.honorees.list.handler(({ input, context: { db } }) => findHonorees(db, input)),

  get: office.honorees.get.handler(({ input, context: { db, now } }) =>
    input.asKnownOn === null
      ? readRecord(db, input.id, todayIso(now))
      : readRecordKnown(db, input.id, input.asKnownOn),
  ),

  compare: office.honorees.compare.handler(({ input, context: { db, now } }) =>
    compareRecords(db, requireRoot(db, input.id).id, requireRoot(db, input.otherId).id, todayIso(now)),
  ),

  save: office.honorees.save.handler(({ input, context: { db, now, note } }) => {
    const { id, version, ...identity } = input;
    const before = db.first(query.selectFrom('honoree').selectAll().where('id', '=', id));
    saveIdentity(db, id, version, identity, { at: now, today: todayIso(now) });
    const stored = db.first(query.selectFrom('honoree').selectAll().where('id', '=', id));
    if (stored !== undefined) checkDoublesOf(db, stored);
    note({
      subjectKind: 'honoree',
      subjectId: id,
      summary: `${before === undefined ? 'Thêm' : 'Sửa'} hồ sơ của ${identity.name}`,
      detail: { before: before ?? null },
    });
    return readRecord(db, id, todayIso(now));
  }),

  saveFacts: office.honorees.saveFacts.handler(({ input, context: { db, caller, now, note } }) => {
    const root = requireRoot(db, input.honoreeId);
    const by = { name: caller.name, at: now };
    const saved = saveFacts(db, root.id, input.facts, surroundings(db, root, now), by);
    note({
      subjectKind: 'honoree',
      subjectId: root.id,
      summary: `Ghi ${saved.length} thông tin vào quá trình của ${root.name}`,
      detail: { facts: input.facts },
    });
    return saved;
  }),

  removeFacts: office.honorees.removeFacts.handler(({ input, context: { db, now, note } }) => {
    const root = requireRoot(db, input.honoreeId);
    const removed = removeFacts(db, root.id, input.ids, now);
    note({
      subjectKind: 'honoree',
      subjectId: root.id,
      summary: `Bỏ ${removed} thông tin khỏi quá trình của ${root.name}`,
      detail: { ids: input.ids },
    });
    return { removed };
  }),

  restoreFacts: office.honorees.restoreFacts.handler(({ input, context: { db, now, note } }) => {
    const root = requireRoot(db, input.honoreeId);
    const restored = restoreFacts(db, root.id, input.ids, surroundings(db, root, now), now);
    note({
      subjectKind: 'honoree',
      subjectId: root.id,
      summary: `Đưa lại ${restored} thông tin vào quá trình của ${root.name}`,
      detail: { ids: input.ids },
    });
    return { restored };
  }),

  readFactRows: office.honorees.readFactRows.handler(({ input, context: { db, now } }) => {
    const root = requireRoot(db, input.honoreeId);
    return judgePasted(input.text, { ...surroundings(db, root, now), others: listFacts(db, root.id) });
  }),

  doublesOf: office.honorees.doublesOf.handler(({ input, context: { db } }) =>
    listDoublesOf(db, requireRoot(db, input.id).id),
  ),

  doubles: office.honorees.doubles.handler(({ input, context: { db } }) =>
    listDoubles(db, input.keptApart, input.offset, input.limit),
  ),

  checkDoubles: office.honorees.checkDoubles.handler(({ context: { db, note } }) => {
    const result = checkNextDoubles(db);
    note({
      subjectKind: 'honoree',
      subjectId: '',
      summary: `Đối chiếu trùng tên ${result.checked} bản ghi, ${result.found} cặp nghi trùng`,
    });
    return result;
  }),

  keepApart: office.honorees.keepApart.handler(({ input, context: { db, now, note } }) => {
    const [one, other] = [requireRoot(db, input.id), requireRoot(db, input.otherId)];
    const marked = keepApart(db, one.id, other.id, input.apart ? now : null);
    if (marked === 0) throw new Refusal('NOT_FOUND');
    const verdict = input.apart ? 'Ghi nhận không phải một' : 'Đưa lại vào danh sách nghi trùng';
    note({
      subjectKind: 'honoree',
      subjectId: one.id,
      summary: `${verdict}: ${ofUnit(one)} và ${ofUnit(other)}`,
      detail: { otherId: other.id },
    });
    return { done: true as const };
  }),

  merge: office.honorees.merge.handler(({ input, context: { db, caller, now, note } }) => {
    const [from, into] = [requireRoot(db, input.fromId), requireRoot(db, input.intoId)];
    mergeHonorees(db, { ...input, id: input.mergeId, accountName: caller.name, at: now });
    note({
      subjectKind: 'honoree',
      subjectId: into.id,
      summary: `Gộp ${ofUnit(from)} vào ${ofUnit(into)}: ${input.reason}`,
      detail: { mergeId: input.mergeId, fromId: from.id },
    });
    return readRecord(db, into.id, todayIso(now));
  }),

  changesSince: office.honorees.changesSince.handler(({ input, context: { db } }) => {
    const merge = findMerge(db, input.mergeId);
    if (merge === undefined) throw new Refusal('NOT_FOUND');
    return listChangesSince(db, merge);
  }),

  unmerge: office.honorees.unmerge.handler(({ input, context: { db, now, note } }) => {
    const merge = findMerge(db, input.mergeId);
    if (merge === undefined) throw new Refusal('NOT_FOUND');
    const since = listChangesSince(db, merge);
    unmergeHonorees(db, merge, now);
    const [parted, from] = [requireRoot(db, merge.from_id), requireRoot(db, merge.into_id)];
    note({
      subjectKind: 'honoree',
      subjectId: from.id,
      summary: `Tách ${ofUnit(parted)} khỏi ${ofUnit(from)}`,
      detail: { mergeId: input.mergeId, since: since.length },
    });
    return { parted, from, since };
  }),
};
