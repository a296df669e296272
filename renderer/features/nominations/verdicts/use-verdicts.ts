import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import { api, client } from '#renderer/api/client.ts';
import type { ListedVerdict } from '#shared/contract/evaluation.ts';

export type VerdictMap = ReadonlyMap<string, ListedVerdict>;

/** How far the judging of a list has come; `stopped` when somebody stopped it there. */
export interface JudgingProgress {
  readonly done: number;
  readonly total: number;
  readonly stopped: boolean;
}

export interface BatchVerdicts {
  readonly verdicts: VerdictMap;
  /** Null while nothing runs, and for lists that are judged at once. */
  readonly progress: JudgingProgress | null;
  readonly error: unknown;
  readonly stop: () => void;
  readonly again: () => void;
}

/** A shorter list is judged before anybody could read a progress bar. */
const WORTH_A_BAR = 300;
/** How often the window is told of progress, in milliseconds. */
const TOLD_EVERY = 120;

interface Partial {
  readonly rows: VerdictMap;
  readonly progress: JudgingProgress;
}

/**
 * Verdicts of a submission, judged anew by the office after every change. They arrive in slices: the first time rows
 * appear as they come, later the old ones stay until all the new ones are there. Stopping keeps what has arrived.
 */
export function useVerdicts(batchId: string): BatchVerdicts {
  const queryClient = useQueryClient();
  const [partial, setPartial] = useState<Partial | null>(null);
  const input = useMemo(() => ({ batchId, candidateIds: null }), [batchId]);
  const queryKey = useMemo(() => api.nominations.judgeBatch.queryKey({ input }), [input]);
  const query = useQuery<VerdictMap>({
    queryKey,
    queryFn: async ({ signal }) => {
      const rows = new Map<string, ListedVerdict>();
      let told = performance.now();
      for await (const slice of await client.nominations.judgeBatch(input, { signal })) {
        for (const row of slice.rows) rows.set(row.candidateId, row);
        const now = performance.now();
        if (slice.total < WORTH_A_BAR || now - told < TOLD_EVERY) continue;
        told = now;
        const { done, total } = slice;
        setPartial({ rows: new Map(rows), progress: { done, total, stopped: false } });
      }
      setPartial(null);
      return rows;
    },
  });
  const stop = useCallback(() => {
    setPartial((known) => known && { ...known, progress: { ...known.progress, stopped: true } });
    void queryClient.cancelQueries({ queryKey });
  }, [queryClient, queryKey]);
  const { refetch } = query;
  const again = useCallback(() => void refetch(), [refetch]);
  return {
    verdicts: query.data ?? partial?.rows ?? NONE,
    progress: partial?.progress ?? null,
    error: query.error,
    stop,
    again,
  };
}

const NONE: VerdictMap = new Map();
