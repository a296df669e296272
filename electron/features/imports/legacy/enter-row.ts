/** What one row of an old list becomes: an award, or a problem with its reasons. Runs inside the open transaction. */
import { readCatalogue } from '#electron/features/catalogue/catalogue-entries.ts';
import { standingColumns } from '#electron/features/honorees/award-standing.ts';
import { awaitDoubleCheck } from '#electron/features/honorees/doubles.ts';
import {
  findSameHonoree,
  type HonoreeFacts,
  insertHonoree,
} from '#electron/features/honorees/honoree-rows.ts';
import type { NewAward } from '#electron/store/award-index.ts';
import type { Database } from '#electron/store/database.ts';
import type { ArchiveProblemCode } from '#shared/contract/legacy-import.ts';
import type {
  LegacyDoubtCode,
  LegacyReading,
  LegacyRecord,
  LegacyRefusalCode,
} from '#shared/legacy-list/types.ts';
import { normalDecisionNumber } from '#shared/search/decision-number.ts';
import { searchKey } from '#shared/vietnamese/fold.ts';
import { openTwinFinder, type Twin } from './archive-twins.ts';
import type { Severity } from './counts.ts';
import { remembering } from './remembering.ts';
import { rowIds } from './row-ids.ts';
import { makeSeenRows } from './seen-rows.ts';

/** One reason against a row, as it is kept. */
export interface StoredProblem {
  readonly severity: Severity;
  readonly code: LegacyRefusalCode | LegacyDoubtCode | ArchiveProblemCode;
  readonly column: number | null;
  readonly text: string;
  /** seq of the award of the archive, or row of this file, that speaks for a duplicate. */
  readonly award: number | null;
  readonly otherRow: number | null;
}

export type Judged =
  | { readonly sort: 'problem'; readonly severity: Severity; readonly problems: readonly StoredProblem[] }
  | { readonly sort: 'award'; readonly award: NewAward | null; readonly isNewHonoree: boolean };

export interface RowJudge {
  /** null: the row is no award. Honorees are entered; the award is for the caller to enter with those of its slice. */
  judge(reading: LegacyReading): Judged | null;
  /** The awards given so far are in the archive now. */
  entered(): void;
}

export interface JudgeOptions {
  readonly importId: string;
  readonly at: Date;
  /** Doubts that keep no row back. */
  readonly accept: { has(code: string): boolean };
  /** false: nothing is written, and what the file itself repeats is remembered instead. */
  readonly write: boolean;
}

const TWIN_CODES = {
  same: 'already_in_archive',
  near: 'near_award_in_archive',
  namesake: 'same_name_in_decision',
} as const satisfies Record<Twin['sort'], ArchiveProblemCode>;

const GRADES = { nhat: 'hạng Nhất', nhi: 'hạng Nhì', ba: 'hạng Ba' } as const;

/** The reason with the class of an award that is one entry of the catalogue for all its classes. */
function reasonOf({ reason, award }: LegacyRecord): string {
  if (award.grade === null) return reason;
  const grade = GRADES[award.grade];
  return reason === '' ? grade : `${reason} (${grade})`;
}

const factsOf = (record: LegacyRecord): HonoreeFacts => ({
  kind: record.kind,
  honorific: record.kind === 'person' ? record.honorific : null,
  name: record.name,
  birthDate: record.kind === 'person' ? record.birthDate : null,
  position: record.kind === 'person' ? record.position : '',
  unitName: record.unit,
});

/** Where only the year is known an award counts from the last day of it, which gives nobody a right too early. */
const dayOf = (record: LegacyRecord): string => record.decisionDate ?? `${record.year}-12-31`;

export function openRowJudge(db: Database, { importId, at, accept, write }: JudgeOptions): RowJudge {
  const ids = rowIds(importId);
  const twins = openTwinFinder(db, importId);
  const known = new Set(db.sql<{ id: string }>('SELECT id FROM award_type').map(({ id }) => id));
  /** Awards of the open slice by honoree: the archive does not have them yet. */
  const slice = new Map<string, { readonly key: string; readonly row: number }[]>();
  const seenAwards = makeSeenRows();
  const seenHonorees = makeSeenRows();
  const keys = remembering(searchKey);
  const numbers = remembering(normalDecisionNumber);
  const standing = makeStanding(db);

  const problemOf = (twin: Twin): StoredProblem => {
    const otherRow = ids.rowOf(twin.id);
    return {
      severity: twin.sort === 'same' ? 'duplicate' : 'doubtful',
      code: otherRow === null ? TWIN_CODES[twin.sort] : 'twice_in_file',
      column: null,
      text: '',
      award: otherRow === null ? twin.seq : null,
      otherRow,
    };
  };

  /** The row of this file that said the same; only asked where nothing is written. */
  const repeatedRow = (record: LegacyRecord, nameKey: string, unitKey: string, awardId: string) => {
    const text = [record.kind, nameKey, unitKey, record.birthDate ?? '', sameAward(record, awardId)].join(
      '|',
    );
    return seenAwards.see(text, record.rowNumber);
  };
  const sameAward = (record: LegacyRecord, awardId: string) =>
    `${awardId}|${dayOf(record)}|${numbers(record.decisionNumber)}`;
  const twice = (otherRow: number): StoredProblem => ({
    severity: 'duplicate',
    code: 'twice_in_file',
    column: null,
    text: '',
    award: null,
    otherRow,
  });

  const toAward = (record: LegacyRecord, honoreeId: string, awardTypeId: string): NewAward => {
    const reason = reasonOf(record);
    const date = dayOf(record);
    const oneYear = record.years !== null && record.years.from === record.years.to ? record.years.to : null;
    const golden = /^\d{1,9}$/u.test(record.goldenNumber) ? Number(record.goldenNumber) : null;
    return {
      id: ids.award(record.rowNumber),
      honoree_id: honoreeId,
      award_type_id: awardTypeId,
      ...standing(awardTypeId, reason, date, oneYear),
      kind: record.kind,
      honorific: record.kind === 'person' ? record.honorific : null,
      name: record.name,
      position: record.kind === 'person' ? record.position : '',
      unit_name: record.unit,
      reason,
      decision_number: record.decisionNumber,
      decision_date: date,
      year: record.year,
      signer: record.signer === '' ? record.issuer : record.signer,
      source: 'import',
      decision_id: null,
      batch_id: null,
      candidate_id: null,
      dossier_id: null,
      import_id: importId,
      golden_number: golden,
      recorded_at: at.toISOString(),
      removed_at: null,
    };
  };

  return {
    judge: ({ record, doubts, refusals, passedOver }) => {
      if (passedOver !== null) return null;
      const problems: StoredProblem[] = [
        ...refusals.map((note) => ({ ...note, severity: 'refused' as const, award: null, otherRow: null })),
        ...doubts
          .filter(({ code }) => !accept.has(code) || code === 'award_ambiguous')
          .map((note) => ({ ...note, severity: 'doubtful' as const, award: null, otherRow: null })),
      ];
      if (record === null) return { sort: 'problem', severity: 'refused', problems };
      const awardTypeId = record.award.id;
      if (awardTypeId === null) {
        const known = problems.some(({ code }) => code === 'award_ambiguous');
        const missing = { column: null, text: record.award.text, award: null, otherRow: null };
        return {
          sort: 'problem',
          severity: known ? 'doubtful' : 'refused',
          problems: known
            ? problems
            : [...problems, { ...missing, severity: 'refused', code: 'award_not_in_catalogue' }],
        };
      }
      if (!known.has(awardTypeId)) {
        const missing = { column: null, text: record.award.text, award: null, otherRow: null };
        problems.push({ ...missing, severity: 'refused', code: 'award_not_in_catalogue' });
        return { sort: 'problem', severity: 'refused', problems };
      }
      const facts = factsOf(record);
      const key = { name: keys(facts.name), unit: keys(facts.unitName) };
      const honoreeId = findSameHonoree(db, facts, key);
      const award = {
        kind: record.kind,
        nameKey: key.name,
        awardTypeId,
        decisionNumber: record.decisionNumber,
      };
      const twin = twins.find(honoreeId, { ...award, decisionDate: dayOf(record) });
      const twinProblem = twin === null ? null : problemOf(twin);
      if (twinProblem !== null && !(twinProblem.severity === 'doubtful' && accept.has(twinProblem.code)))
        problems.push(twinProblem);
      const isSame = twinProblem?.severity === 'duplicate';
      if (!isSame) {
        const otherRow = write
          ? slice.get(honoreeId ?? '')?.find((one) => one.key === sameAward(record, awardTypeId))?.row
          : repeatedRow(record, key.name, key.unit, awardTypeId);
        if (otherRow != null) problems.push(twice(otherRow));
      }
      if (problems.length > 0) {
        const isDuplicate = problems.some(({ severity }) => severity === 'duplicate');
        return { sort: 'problem', severity: isDuplicate ? 'duplicate' : 'doubtful', problems };
      }
      if (!write) {
        const isNew =
          honoreeId === null &&
          seenHonorees.see(
            `${record.kind}|${facts.name}|${key.unit}|${facts.birthDate}`,
            record.rowNumber,
          ) === null;
        return { sort: 'award', award: null, isNewHonoree: isNew };
      }
      if (honoreeId !== null) awaitDoubleCheck(db, honoreeId);
      const entered = honoreeId ?? insertHonoree(db, facts, at, ids.honoree(record.rowNumber), key);
      const own = slice.get(entered) ?? [];
      own.push({ key: sameAward(record, awardTypeId), row: record.rowNumber });
      slice.set(entered, own);
      return {
        sort: 'award',
        award: toAward(record, entered, awardTypeId),
        isNewHonoree: honoreeId === null,
      };
    },
    entered: () => slice.clear(),
  };
}

/** What criteria ask of an award, once for all rows that say the same. */
function makeStanding(db: Database) {
  const known = new Map<string, ReturnType<typeof standingColumns>>();
  const catalogue = readCatalogue(db);
  return (awardTypeId: string, reason: string, decidedOn: string, titleYear: number | null) => {
    const key = `${awardTypeId}|${decidedOn}|${titleYear}|${reason}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    if (known.size > 20_000) known.clear();
    const asked = { awardTypeId, stream: null, reason, decidedOn, titleYear, route: null };
    const columns = standingColumns(db, asked, catalogue);
    known.set(key, columns);
    return columns;
  };
}
