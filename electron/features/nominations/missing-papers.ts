import type { Database } from '#electron/store/database.ts';
import { listCandidates } from './batch-rows.ts';
import { slotsOfBatch } from './paper-slots.ts';

export interface MissingPaper {
  readonly key: string;
  /** As the slip prints it: the paper, and of whom. */
  readonly text: string;
  readonly cite: string;
  /** False: needed only if the case rests on it. */
  readonly certain: boolean;
}

/** Every paper that the law asks for and the dossier lacks: those of the whole list first, then by candidate. */
export function missingPapers(db: Database, batchId: string, now: Date): MissingPaper[] {
  const names = new Map(listCandidates(db, batchId).map(({ id, name }) => [id, name]));
  return slotsOfBatch(db, batchId, now)
    .slots.filter(({ filledBy }) => filledBy.length === 0)
    .map(({ paper, name, cite, candidateId, certain }) => ({
      key: `${paper}:${candidateId ?? ''}`,
      text: candidateId === null ? name : `${name}: ${names.get(candidateId) ?? ''}`,
      cite,
      certain,
      ofList: candidateId === null,
    }))
    .sort((a, b) => Number(b.ofList) - Number(a.ofList))
    .map(({ ofList: _ofList, ...missing }) => missing);
}
