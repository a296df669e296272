import type { Database } from '#electron/store/database.ts';
import type { DueFile } from '#shared/contract/dossier-disposal.ts';
import type { Role } from '#shared/contract/roles.ts';
import { addDays } from '#shared/domain/calendar/days.ts';
import { handInDue } from '#shared/domain/dossiers/file-code.ts';
import { retentionWords } from '#shared/domain/dossiers/retention.ts';
import { formatDate } from '#shared/vietnamese/dates.ts';
import {
  type DossierJoin,
  KEPT_UNTIL,
  SELECT_DOSSIER,
  toDossierRow,
  visibleDossiers,
} from './dossier-rows.ts';
import { dossierTime } from './dossier-times.ts';

/** Files shown of one kind of due work. */
const SHOWN = 2000;

/** Files that stand on a list that may still be carried out. */
export const ON_A_LIST = `d.id IN (SELECT i.dossier_id FROM disposal_item i JOIN disposal_list s ON s.id = i.list_id
  WHERE i.kept = 0 AND s.state IN ('draft', 'submitted'))`;

interface Asked {
  readonly role: Role;
  readonly today: string;
}

function filesWhere(
  db: Database,
  condition: string,
  { role, today }: Asked,
  ...parameters: (string | number)[]
) {
  return db
    .sql<DossierJoin>(
      `${SELECT_DOSSIER} WHERE ${visibleDossiers(role)} AND ${condition} ORDER BY d.end_date, d.code LIMIT ${SHOWN}`,
      ...parameters,
    )
    .map((row) => toDossierRow(row, today));
}

/** Files whose time of keeping is over and that stand on no list yet. */
export function overdueFiles(db: Database, asked: Asked): DueFile[] {
  const files = filesWhere(
    db,
    `d.state IN ('open', 'closed') AND d.retention_years IS NOT NULL AND ${KEPT_UNTIL} < ? AND NOT ${ON_A_LIST}`,
    asked,
    asked.today,
  );
  return files.map((dossier) => ({
    dossier,
    reason: `Hết thời hạn bảo quản ${retentionWords(dossier.retentionYears)} kể từ năm ${dossier.endDate.slice(0, 4)} (hết ngày ${formatDate(dossier.keptUntil ?? '')})`,
  }));
}

/** Files to be handed in to the archive of the office within the days of the notice, or late already. */
export function filesToHandIn(db: Database, asked: Asked): DueFile[] {
  const soon = addDays(asked.today, dossierTime(db, 'luu-tru-bao-nop-luu-so-ngay', asked.today));
  // Due a year after the end: whatever ended a year before `soon`, and has not been handed in.
  const ended = `${Number(soon.slice(0, 4)) - 1}${soon.slice(4)}`;
  const files = filesWhere(
    db,
    `d.state IN ('open', 'closed') AND d.handed_in_on IS NULL AND d.end_date <= ?
     AND (d.retention_years IS NULL OR d.retention_years >= 5)`,
    asked,
    ended,
  );
  return files.map((dossier) => ({
    dossier,
    reason: `Hạn nộp lưu cơ quan: ${formatDate(handInDue(dossier.endDate))} (NĐ 30/2020/NĐ-CP Điều 30, 31)`,
  }));
}

/** Files kept for ever that the historical archive should have by the end of this year. */
export function filesToTransfer(db: Database, asked: Asked): DueFile[] {
  const years = dossierTime(db, 'luu-tru-nop-lich-su-so-nam', asked.today);
  const files = filesWhere(
    db,
    `d.state = 'closed' AND d.retention_years IS NULL AND d.handed_in_on IS NOT NULL
     AND CAST(substr(d.handed_in_on, 1, 4) AS INTEGER) + ? <= ? AND NOT ${ON_A_LIST}`,
    asked,
    years,
    Number(asked.today.slice(0, 4)),
  );
  return files.map((dossier) => ({
    dossier,
    reason: `Bảo quản vĩnh viễn, đã quá ${years} năm sau năm nộp lưu cơ quan (Luật Lưu trữ 33/2024/QH15)`,
  }));
}

/** Files by the first year in which they may be disposed of. */
export function keepingByYear(db: Database, role: Role) {
  const alive = `${visibleDossiers(role)} AND d.state IN ('open', 'closed')`;
  const rows = db.sql<{ year: number | null; files: number }>(
    `SELECT CAST(substr(d.end_date, 1, 4) AS INTEGER) + d.retention_years + 1 AS year, count(*) AS files
     FROM dossier d WHERE ${alive} GROUP BY 1 ORDER BY 1`,
  );
  const [review] = db.sql<{ n: number }>(
    "SELECT count(*) AS n FROM catalogue_entry WHERE kind = 'retention' AND review_needed = 1 AND replaced_at IS NULL",
  );
  return {
    permanent: rows.find(({ year }) => year === null)?.files ?? 0,
    years: rows.flatMap(({ year, files }) => (year === null ? [] : [{ year, files }])),
    reviewNeeded: review?.n ?? 0,
  };
}
