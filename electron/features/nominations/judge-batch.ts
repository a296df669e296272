import { readCatalogue } from '#electron/features/catalogue/catalogue-entries.ts';
import type { Database } from '#electron/store/database.ts';
import type { Row } from '#electron/store/tables.ts';
import type { ListedVerdict } from '#shared/contract/evaluation.ts';
import type { Judgement } from '#shared/domain/eligibility/case.ts';
import { judge } from '#shared/domain/eligibility/judge.ts';
import { judgesOtherwise, toVerdictRow } from '#shared/domain/eligibility/verdict-row.ts';
import { casesOf, type JudgedBatch, listedCandidates } from './batch-cases.ts';
import { frozenJudgements } from './frozen-list.ts';
import { inSlices } from './in-slices.ts';

export interface VerdictSlice {
  readonly done: number;
  readonly total: number;
  readonly rows: ListedVerdict[];
}

/** The line of a list: what counts, and for a frozen candidate what a judgement today would change. */
function lineOf(today: Judgement, frozen: Judgement | undefined): ListedVerdict {
  if (frozen === undefined) return { ...toVerdictRow(today), today: null, differs: false };
  const differs = judgesOtherwise(frozen, today);
  return { ...toVerdictRow(frozen), today: differs ? today.verdict : null, differs };
}

/** Judges a submission slice by slice; whoever listens may stop in between. */
export async function* judgeInSlices(
  db: Database,
  batch: JudgedBatch,
  ids: readonly string[] | null,
  today: string,
): AsyncGenerator<VerdictSlice> {
  const catalogue = readCatalogue(db);
  const candidates = listedCandidates(db, batch.row.id, ids);
  const total = candidates.length;
  if (total === 0) yield { done: 0, total, rows: [] };
  let done = 0;
  for await (const slice of inSlices<Row<'candidate'>>(candidates)) {
    const frozen = frozenJudgements(
      db,
      slice.map(({ id }) => id),
    );
    const rows = casesOf(db, batch, slice, today).map((one) =>
      lineOf(judge(catalogue, one), frozen.get(one.id)?.judgement),
    );
    done += slice.length;
    yield { done, total, rows };
  }
}
