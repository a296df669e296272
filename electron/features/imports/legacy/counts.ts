import type { FileNotes } from '#electron/lists/list-rows.ts';

/** What has become of the rows so far; kept with the mark of the last committed row. */
export interface ImportCounts {
  read: number;
  imported: number;
  refused: number;
  doubtful: number;
  duplicates: number;
  passedOver: number;
  newHonorees: number;
  /** Rows that have not come in, by 'severity code'. */
  byCode: Record<string, number>;
  /** Awards that have come in (or would), by the year of their decision. */
  byYear: Record<string, number>;
}

export type Severity = 'refused' | 'doubtful' | 'duplicate';

export const noCounts = (): ImportCounts => ({
  read: 0,
  imported: 0,
  refused: 0,
  doubtful: 0,
  duplicates: 0,
  passedOver: 0,
  newHonorees: 0,
  byCode: {},
  byYear: {},
});

const COUNTED = { refused: 'refused', doubtful: 'doubtful', duplicate: 'duplicates' } as const;

/** Counts a row that did not come in, or (`by` -1) one that did so later. */
export function countProblem(
  counts: ImportCounts,
  severity: Severity,
  codes: readonly string[],
  by: 1 | -1 = 1,
): void {
  counts[COUNTED[severity]] += by;
  for (const code of new Set(codes)) {
    const key = `${severity} ${code}`;
    counts.byCode[key] = (counts.byCode[key] ?? 0) + by;
    if (counts.byCode[key] === 0) delete counts.byCode[key];
  }
}

/** Counts a row that came in, or would. */
export function countEntered(counts: ImportCounts, year: number, isNewHonoree: boolean): void {
  counts.imported += 1;
  if (isNewHonoree) counts.newHonorees += 1;
  counts.byYear[year] = (counts.byYear[year] ?? 0) + 1;
}

export const readCounts = (json: string): ImportCounts =>
  json === '' ? noCounts() : (JSON.parse(json) as ImportCounts);
export const readNotes = (json: string): FileNotes | null =>
  json === '' ? null : (JSON.parse(json) as FileNotes);
