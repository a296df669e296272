/** How the bench puts rows into the office: awards through the store's own index, everything else by plain inserts. */

import { hasObject, standingColumns } from '#electron/features/honorees/award-standing.ts';
import type { NewAward } from '#electron/store/award-index.ts';
import type { Database } from '#electron/store/database.ts';
import type { Tables } from '#electron/store/tables.ts';
import { searchKey } from '#shared/vietnamese/fold.ts';
import type { BenchDecision } from './decisions.ts';
import { SORT, uuidOf } from './draw.ts';
import type { Honoree } from './people.ts';

const texts = new Map<string, string>();

/** Inserts a row by its columns; the statement is the same for the same columns, so that it is prepared once. */
export function insertRow(db: Database, table: keyof Tables, row: Readonly<Record<string, unknown>>): void {
  const columns = Object.keys(row);
  const key = `${table} ${columns.join()}`;
  const text =
    texts.get(key) ??
    `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`;
  texts.set(key, text);
  db.sql(text, ...Object.values(row));
}

const keys = new Map<string, string>();

/** Folded units: few, asked for every honoree. */
function unitKey(name: string): string {
  const known = keys.get(name) ?? searchKey(name);
  keys.set(name, known);
  return known;
}

/** An honoree as entering its first award makes one. */
export function insertHonoree(db: Database, honoree: Honoree, unitName: string, at: string): void {
  insertRow(db, 'honoree', {
    id: honoree.id,
    kind: honoree.kind,
    honorific: honoree.honorific,
    name: honoree.name,
    name_key: searchKey(honoree.name),
    birth_date: honoree.birthDate,
    position: honoree.position,
    unit_name: unitName,
    unit_key: unitKey(unitName),
    created_at: at,
    root_id: honoree.id,
    doubles_checked: 1,
  });
}

/** Where the awards of a decision come from and what they hang on. */
export interface AwardOrigin {
  readonly source: 'import' | 'decision';
  readonly decisionId: string | null;
  readonly batchId: string | null;
  readonly dossierId: string | null;
  readonly importId: string | null;
  readonly recordedAt: string;
  readonly candidateOf: (award: number) => string | null;
}

/** Columns that all awards of a decision share: the catalogue is asked once for them. */
export function sharedColumns(db: Database, decision: BenchDecision, origin: AwardOrigin) {
  const own = origin.source === 'decision';
  const tracked = own && hasObject(db, decision.kind.id, decision.date);
  return {
    award_type_id: decision.kind.id,
    ...standingColumns(db, {
      awardTypeId: decision.kind.id,
      stream: own ? 'merit' : null,
      reason: decision.reason,
      decidedOn: decision.date,
      titleYear: null,
      route: null,
    }),
    reason: decision.reason,
    decision_number: decision.printed,
    decision_date: decision.date,
    year: decision.year,
    signer: own ? decision.signer : '',
    source: origin.source,
    decision_id: origin.decisionId,
    batch_id: origin.batchId,
    dossier_id: origin.dossierId,
    import_id: origin.importId,
    golden_number: null,
    recorded_at: origin.recordedAt,
    removed_at: null,
    delivery_tracked: tracked ? 1 : 0,
  };
}

/** The rows of a decision's awards; `first` is the number of the first of them in the whole office. */
export function awardRows(
  db: Database,
  decision: BenchDecision,
  origin: AwardOrigin,
  first: number,
): NewAward[] {
  const shared = sharedColumns(db, decision, origin);
  return decision.recipients.map(({ honoree, unitName }, at) => ({
    ...shared,
    id: uuidOf(SORT.award, first + at),
    honoree_id: honoree.id,
    kind: honoree.kind,
    honorific: honoree.kind === 'person' ? honoree.honorific : null,
    name: honoree.name,
    position: honoree.position,
    unit_name: unitName,
    candidate_id: origin.candidateOf(at),
    delivery: shared.delivery_tracked === 1 ? 'waiting' : null,
  }));
}
