import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useRef, useState } from 'react';
import { api, client } from '#renderer/api/client.ts';
import type { ListedVerdict } from '#shared/contract/evaluation.ts';

export type VerdictMap = ReadonlyMap<string, ListedVerdict>;

/** How far the judging of a list has come; `stopped` when somebody stopped it there. */
export interface JudgingProgress {
  readonly done: number;
  readonly total: number;
  readonly stopped: boolean;
}

export interface Judging {
  /** Null while nothing runs, and for lists that are judged at once. */
  readonly progress: JudgingProgress | null;
  readonly error: unknown;
  readonly stop: () => void;
  readonly again: () => void;
}

/** A shorter list is judged before anybody could read a progress bar. */
const WORTH_A_BAR = 300;
/** How often the window is told of progress, in milliseconds. */
const TOLD_EVERY = 150;
const NONE: VerdictMap = new Map();

/**
 * Verdicts of a submission, judged anew by the office after every change. They arrive in slices; those known before
 * stay until all the new ones are there, so that a long list is drawn once. Stopping keeps what has arrived.
 */
export function useVerdicts(batchId: string): { readonly verdicts: VerdictMap; readonly judging: Judging } {
  const queryClient = useQueryClient();
  const [progress, setProgress] = useState<JudgingProgress | null>(null);
  const [kept, setKept] = useState<VerdictMap>(NONE);
  const arrived = useRef<VerdictMap>(NONE);
  const input = useMemo(() => ({ batchId, candidateIds: null }), [batchId]);
  const queryKey = useMemo(() => api.nominations.judgeBatch.queryKey({ input }), [input]);
  const { data, error, refetch } = useQuery<VerdictMap>({
    queryKey,
    queryFn: async ({ signal }) => {
      const rows = new Map<string, ListedVerdict>();
      arrived.current = rows;
      let told = performance.now();
      for await (const { rows: slice, done, total } of await client.nominations.judgeBatch(input, {
        signal,
      })) {
        for (const row of slice) rows.set(row.candidateId, row);
        const now = performance.now();
        if (total < WORTH_A_BAR || now - told < TOLD_EVERY) continue;
        told = now;
        setProgress({ done, total, stopped: false });
      }
      setProgress(null);
      return rows;
    },
  });
  const stop = useCallback(() => {
    setProgress((known) => known && { ...known, stopped: true });
    setKept(new Map(arrived.current));
    void queryClient.cancelQueries({ queryKey });
  }, [queryClient, queryKey]);
  const again = useCallback(() => void refetch(), [refetch]);
  const judging = useMemo(() => ({ progress, error, stop, again }), [progress, error, stop, again]);
  return { verdicts: data ?? kept, judging };
}
