import type { Database } from '#electron/store/database.ts';
import type { PaperSlots } from '#shared/contract/intake.ts';
import {
  dossierRules,
  type PaperCandidate,
  type PaperSlot,
  paperSlots,
} from '#shared/domain/dossier-papers.ts';
import { rulesOf } from './award-rules.ts';
import { findBatchRow, listCandidates, listPapers } from './batch-rows.ts';

export interface SlotsOfBatch {
  readonly slots: readonly PaperSlot[];
  readonly unknownAwards: readonly string[];
}

/** Every paper that the law asks of a submission, with the stored papers that fill it. Throws NOT_FOUND. */
export function slotsOfBatch(db: Database, batchId: string, now: Date): SlotsOfBatch {
  const batch = findBatchRow(db, batchId);
  const { catalogue, day } = rulesOf(db, batch, now);
  const rules = dossierRules(catalogue, day, batch.procedure === 'don-gian');
  const candidates: PaperCandidate[] = listCandidates(db, batchId).map(
    ({ id, kind, awardTypeId, route }) => ({
      id,
      kind,
      awardTypeId: awardTypeId ?? batch.award_type_id,
      route,
    }),
  );
  const unknown = candidates.filter((candidate) => rules.papersOf(candidate) === null);
  return {
    slots: paperSlots(rules, candidates, listPapers(db, { batchId })),
    unknownAwards: [...new Set(unknown.map(({ awardTypeId }) => catalogue.awardName(awardTypeId, day)))],
  };
}

/** Slots as the window gets them: the papers named once, the slots short. */
export function describeSlots({ slots, unknownAwards }: SlotsOfBatch): PaperSlots {
  const named = new Map<string, PaperSlots['papers'][number]>();
  for (const { paper, name, cite } of slots) {
    const before = named.get(paper);
    const cites = new Set([...(before?.cite.split('; ') ?? []), ...cite.split('; ')]);
    named.set(paper, { paper, name: before?.name ?? name, cite: [...cites].join('; ') });
  }
  return {
    papers: [...named.values()],
    slots: slots.map(({ paper, candidateId, certain, filledBy }) => ({
      paper,
      candidateId,
      certain,
      paperIds: [...filledBy],
    })),
    unknownAwards: [...unknownAwards],
  };
}
