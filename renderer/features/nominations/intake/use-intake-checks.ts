import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api } from '#renderer/api/client.ts';
import type { PaperSlots, SimilarPair, Twin } from '#shared/contract/intake.ts';
import type { Batch } from '#shared/contract/nominations.ts';

export interface PaperCount {
  readonly held: number;
  readonly asked: number;
}

/** What the office found about a list: doubles, reports alike, papers asked for; maps go by candidate. */
export interface IntakeChecks {
  readonly twins: readonly Twin[];
  readonly twinsOf: ReadonlyMap<string, readonly Twin[]>;
  readonly pairs: readonly SimilarPair[];
  readonly compared: number;
  readonly alike: ReadonlySet<string>;
  readonly slots: PaperSlots | null;
  readonly papersOf: ReadonlyMap<string, PaperCount>;
  readonly missing: number;
  readonly loading: boolean;
}

const NO_TWINS: readonly Twin[] = [];
const NO_PAIRS: readonly SimilarPair[] = [];

export function useIntakeChecks(batch: Batch): IntakeChecks {
  const input = { batchId: batch.id };
  const enabled = batch.candidates.length > 0;
  const duplicates = useQuery(api.nominations.duplicates.queryOptions({ input, enabled }));
  const similar = useQuery(api.nominations.similarReports.queryOptions({ input, enabled }));
  const papers = useQuery(api.nominations.paperSlots.queryOptions({ input, enabled }));
  const twins = duplicates.data ?? NO_TWINS;
  const pairs = similar.data?.pairs ?? NO_PAIRS;
  const slots = papers.data ?? null;
  const loading = enabled && (duplicates.isPending || similar.isPending || papers.isPending);
  const compared = similar.data?.compared ?? 0;
  return useMemo(
    () => ({
      twins,
      twinsOf: Map.groupBy(twins, ({ candidateId }) => candidateId),
      pairs,
      compared,
      alike: new Set(pairs.flatMap(({ candidateId, otherId }) => [candidateId, otherId])),
      slots,
      papersOf: countPapers(slots),
      missing: (slots?.slots ?? []).filter(({ certain, paperIds }) => certain && paperIds.length === 0)
        .length,
      loading,
    }),
    [twins, pairs, compared, slots, loading],
  );
}

/** Papers of each candidate that are surely needed, and how many of them are there. */
function countPapers(slots: PaperSlots | null): Map<string, PaperCount> {
  const counts = new Map<string, PaperCount>();
  for (const { candidateId, certain, paperIds } of slots?.slots ?? []) {
    if (candidateId === null || !certain) continue;
    const { held, asked } = counts.get(candidateId) ?? { held: 0, asked: 0 };
    counts.set(candidateId, { held: held + (paperIds.length > 0 ? 1 : 0), asked: asked + 1 });
  }
  return counts;
}
