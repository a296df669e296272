import type { Database } from '#electron/store/database.ts';
import type { MarkedReport, SimilarPair } from '#shared/contract/intake.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import { findNearDuplicates, type SketchedReport, sharedPassages } from '#shared/domain/near-duplicates.ts';
import { readSketch, sketchReport } from '#shared/domain/report-sketch.ts';
import { toNfc } from '#shared/vietnamese/normalize.ts';
import { findBatchRow } from './batch-rows.ts';

/** How many earlier years a report is held against. */
const YEARS_BACK = 3;

interface SketchRow {
  id: string;
  name: string;
  sketch: string;
  achievement: string;
  batch_id: string;
  batch_title: string;
  year: number;
}

/** Rows kept before sketches were stored have none: theirs is made on the way. */
function toSketched(rows: readonly SketchRow[]): SketchedReport[] {
  return rows.flatMap(({ id, sketch: stored, achievement }) => {
    const sketch = readSketch(stored) ?? (achievement === '' ? null : sketchReport(achievement));
    return sketch === null ? [] : [{ id, sketch }];
  });
}

/** A text is read only where its sketch is missing. Reports of one person in two years may well repeat each other. */
const SELECT = `SELECT c.id, c.name, c.achievement_sketch AS sketch,
    CASE c.achievement_sketch WHEN '' THEN c.achievement ELSE '' END AS achievement,
    b.id AS batch_id, b.title AS batch_title, CAST(substr(b.created_at, 1, 4) AS INTEGER) AS year
  FROM candidate c JOIN batch b ON b.id = c.batch_id
  WHERE c.removed_at IS NULL AND c.achievement <> ''`;

/** Reports of a submission that nearly repeat another one, here or in the last years. Secret dossiers are left out. */
export function findSimilarReports(
  db: Database,
  batchId: string,
): { pairs: SimilarPair[]; compared: number } {
  const batch = findBatchRow(db, batchId);
  const since = `${Number(batch.created_at.slice(0, 4)) - YEARS_BACK}-01-01`;
  const own = db.sql<SketchRow>(`${SELECT} AND c.batch_id = ? ORDER BY c.ordinal`, batchId);
  const others = db.sql<SketchRow>(
    `${SELECT} AND c.batch_id <> ? AND b.secret = 0 AND b.created_at >= ? AND b.created_at <= ?
     ORDER BY b.created_at DESC, c.ordinal`,
    batchId,
    since,
    batch.updated_at,
  );
  const rows = new Map([...own, ...others].map((row) => [row.id, row]));
  const ownSketched = toSketched(own);
  const otherSketched = toSketched(others);
  const pairs = findNearDuplicates(ownSketched, otherSketched).flatMap(({ id, otherId, share }) => {
    const one = rows.get(id);
    const other = rows.get(otherId);
    if (one === undefined || other === undefined) return [];
    return [
      {
        candidateId: id,
        name: one.name,
        otherId,
        otherName: other.name,
        otherBatchId: other.batch_id,
        otherBatchTitle: other.batch_title,
        otherYear: other.year,
        share,
      },
    ];
  });
  return { pairs, compared: ownSketched.length + otherSketched.length };
}

interface ReportRow {
  name: string;
  achievement: string;
  title: string;
}

function readReport(db: Database, candidateId: string): Omit<MarkedReport, 'passages'> {
  const [row] = db.sql<ReportRow>(
    `SELECT c.name, c.achievement, b.title FROM candidate c JOIN batch b ON b.id = c.batch_id
     WHERE c.id = ? AND b.secret = 0`,
    candidateId,
  );
  if (row === undefined) throw new Refusal('NOT_FOUND');
  return { name: row.name, batchTitle: row.title, text: toNfc(row.achievement) };
}

/** Two reports side by side with what they share. Throws NOT_FOUND. */
export function compareReports(db: Database, candidateId: string, otherId: string) {
  const left = readReport(db, candidateId);
  const right = readReport(db, otherId);
  const shared = sharedPassages(left.text, right.text);
  return {
    left: { ...left, passages: shared.a },
    right: { ...right, passages: shared.b },
    share: shared.share,
  };
}
