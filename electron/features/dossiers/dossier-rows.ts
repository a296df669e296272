import { type Database, query } from '#electron/store/database.ts';
import type { Changes, Row } from '#electron/store/tables.ts';
import { type DossierRow, dossierRow } from '#shared/contract/dossier-records.ts';
import type { DossierFilter } from '#shared/contract/dossiers.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import type { Role } from '#shared/contract/roles.ts';
import { readsRestricted } from '#shared/domain/dossiers/access.ts';
import { boxLabel } from '#shared/domain/dossiers/places.ts';
import { keptUntil } from '#shared/domain/dossiers/retention.ts';
import { searchWords } from '#shared/vietnamese/fold.ts';

export type DossierJoin = Row<'dossier'> & {
  paper_count: number;
  award_count: number;
  store: string | null;
  rack: string | null;
  shelf: string | null;
  number: string | null;
  loan_id: string | null;
  borrower: string | null;
  borrower_unit: string | null;
  due_on: string | null;
};

/** Documents of a file: papers, and those that were described without ever being scanned. */
const DOCUMENT_COUNT = `(SELECT count(*) FROM paper p WHERE p.dossier_id = d.id AND p.removed_at IS NULL) +
  (SELECT count(*) FROM dossier_item i WHERE i.dossier_id = d.id AND i.paper_id IS NULL AND i.removed_at IS NULL)`;
const FROM = `FROM dossier d LEFT JOIN storage_box b ON b.id = d.box_id
  LEFT JOIN dossier_loan l ON l.dossier_id = d.id AND l.returned_on IS NULL`;
export const SELECT_DOSSIER = `SELECT d.*, ${DOCUMENT_COUNT} AS paper_count,
  (SELECT count(*) FROM award a WHERE a.dossier_id = d.id AND a.removed_at IS NULL) AS award_count,
  b.store, b.rack, b.shelf, b.number, l.id AS loan_id, l.borrower, l.borrower_unit, l.due_on ${FROM}`;

/** SQL: the last day of keeping, null for ever. */
export const KEPT_UNTIL = "(CAST(substr(d.end_date, 1, 4) AS INTEGER) + d.retention_years) || '-12-31'";

/** SQL: files a role may know of. */
export function visibleDossiers(role: Role): string {
  return readsRestricted(role) ? 'd.removed_at IS NULL' : "d.removed_at IS NULL AND d.access = 'open'";
}

export function toDossierRow(row: DossierJoin, today: string): DossierRow {
  return dossierRow.parse({
    id: row.id,
    code: row.code,
    title: row.title,
    catalogYear: row.catalog_year,
    state: row.state,
    access: row.access,
    medium: row.medium,
    maker: row.maker,
    startDate: row.start_date,
    endDate: row.end_date,
    retentionYears: row.retention_years,
    keptUntil: keptUntil(row.end_date, row.retention_years),
    paperCount: row.paper_count,
    awardCount: row.award_count,
    place:
      row.box_id === null
        ? null
        : {
            boxId: row.box_id,
            label: boxLabel({
              store: row.store ?? '',
              rack: row.rack ?? '',
              shelf: row.shelf ?? '',
              number: row.number ?? '',
            }),
            ordinal: row.box_ordinal,
          },
    loan:
      row.loan_id === null
        ? null
        : {
            loanId: row.loan_id,
            borrower: row.borrower ?? '',
            borrowerUnit: row.borrower_unit ?? '',
            dueOn: row.due_on ?? today,
            late: (row.due_on ?? today) < today,
          },
    version: row.version,
  });
}

interface Condition {
  readonly sql: string;
  readonly parameters: readonly (string | number)[];
}

const plain = (sql: string): Condition => ({ sql, parameters: [] });

function keepingCondition(keeping: DossierFilter['keeping'], today: string): Condition[] {
  if (keeping === 'permanent') return [plain('d.retention_years IS NULL')];
  if (keeping === 'limited') return [plain('d.retention_years IS NOT NULL')];
  if (keeping === 'ended')
    return [
      plain("d.state IN ('open', 'closed') AND d.retention_years IS NOT NULL"),
      { sql: `${KEPT_UNTIL} < ?`, parameters: [today] },
    ];
  return [];
}

function whereaboutsCondition(whereabouts: DossierFilter['whereabouts'], today: string): Condition[] {
  if (whereabouts === 'placed') return [plain('d.box_id IS NOT NULL')];
  if (whereabouts === 'unplaced') return [plain("d.box_id IS NULL AND d.state IN ('open', 'closed')")];
  if (whereabouts === 'lent') return [plain('l.id IS NOT NULL')];
  if (whereabouts === 'overdue') return [{ sql: 'l.due_on < ?', parameters: [today] }];
  return [];
}

function conditionsOf(filter: DossierFilter, role: Role, today: string): Condition[] {
  return [
    plain(visibleDossiers(role)),
    ...searchWords(filter.text).map((word) => ({
      sql: "(' ' || d.words) LIKE ?",
      parameters: [`% ${word}%`],
    })),
    ...(filter.states.length === 0
      ? []
      : [
          {
            sql: 'd.state IN (SELECT value FROM json_each(?))',
            parameters: [JSON.stringify(filter.states)],
          },
        ]),
    ...(filter.year === null ? [] : [{ sql: 'd.catalog_year = ?', parameters: [filter.year] }]),
    ...keepingCondition(filter.keeping, today),
    ...whereaboutsCondition(filter.whereabouts, today),
    ...(filter.access === 'all' ? [] : [{ sql: 'd.access = ?', parameters: [filter.access] }]),
    ...(filter.groupId === null
      ? []
      : [
          {
            sql: 'd.group_id IN (SELECT id FROM archive_group WHERE id = ? OR parent_id = ?)',
            parameters: [filter.groupId, filter.groupId],
          },
        ]),
    ...(filter.boxId === null ? [] : [{ sql: 'd.box_id = ?', parameters: [filter.boxId] }]),
  ];
}

/** Files of a filter that a role may see, newest first. `today` is 'YYYY-MM-DD'. */
export function listDossiers(
  db: Database,
  filter: DossierFilter & { readonly offset: number; readonly limit: number },
  { role, today }: { readonly role: Role; readonly today: string },
) {
  const conditions = conditionsOf(filter, role, today);
  const where = `WHERE ${conditions.map(({ sql }) => sql).join(' AND ')}`;
  const parameters = conditions.flatMap(({ parameters: own }) => [...own]);
  const [counted] = db.sql<{ n: number }>(`SELECT count(*) AS n ${FROM} ${where}`, ...parameters);
  const rows = db.sql<DossierJoin>(
    `${SELECT_DOSSIER} ${where} ORDER BY d.end_date DESC, d.code DESC LIMIT ? OFFSET ?`,
    ...parameters,
    filter.limit,
    filter.offset,
  );
  const years = db.sql<{ year: number }>(
    `SELECT DISTINCT d.catalog_year AS year FROM dossier d WHERE ${visibleDossiers(role)} ORDER BY year DESC`,
  );
  return {
    total: counted?.n ?? 0,
    dossiers: rows.map((row) => toDossierRow(row, today)),
    years: years.map(({ year }) => year),
  };
}

/** A file that a role may read. Throws NOT_FOUND, DOSSIER_RESTRICTED. */
export function findDossier(db: Database, id: string, role: Role): Row<'dossier'> {
  const row = db.first(
    query.selectFrom('dossier').selectAll().where('id', '=', id).where('removed_at', 'is', null),
  );
  if (row === undefined) throw new Refusal('NOT_FOUND');
  if (row.access === 'restricted' && !readsRestricted(role)) throw new Refusal('DOSSIER_RESTRICTED');
  return row;
}

/** The same, where it may be changed. Throws NOT_FOUND, DOSSIER_RESTRICTED, DOSSIER_GONE; STALE for another version. */
export function requireChangeable(db: Database, id: string, role: Role, version?: number): Row<'dossier'> {
  const row = findDossier(db, id, role);
  if (row.state === 'destroyed' || row.state === 'transferred')
    throw new Refusal('DOSSIER_GONE', { code: row.code });
  if (version !== undefined && row.version !== version) throw new Refusal('STALE');
  return row;
}

/** The same, where documents may still be added and moved. Throws DOSSIER_CLOSED too. */
export function requireOpen(db: Database, id: string, role: Role): Row<'dossier'> {
  const row = requireChangeable(db, id, role);
  if (row.state === 'closed') throw new Refusal('DOSSIER_CLOSED', { code: row.code });
  return row;
}

export type EventFacts = Readonly<Record<string, string | number | null>>;

/** Enters what happened to a file; it is never changed afterwards. */
export function enterDossierEvent(
  db: Database,
  event: {
    readonly dossierId: string;
    readonly kind: string;
    readonly at: Date;
    readonly account: string;
    readonly facts?: EventFacts;
  },
): void {
  db.run(
    query.insertInto('dossier_event').values({
      dossier_id: event.dossierId,
      kind: event.kind,
      at: event.at.toISOString(),
      account_name: event.account,
      content: JSON.stringify(event.facts ?? {}),
    }),
  );
}

/** Sets columns of a file and counts its version up. */
export function changeDossier(
  db: Database,
  row: Pick<Row<'dossier'>, 'id' | 'version'>,
  changes: Changes<'dossier'>,
): void {
  db.run(
    query
      .updateTable('dossier')
      .set({ ...changes, version: row.version + 1 })
      .where('id', '=', row.id),
  );
}
