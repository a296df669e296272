import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import type { Verdict } from '#shared/domain/eligibility/case.ts';
import { type BatchVerdicts, useVerdicts } from './use-verdicts.ts';
import { knownVerdict } from './verdict-words.tsx';

/** Which rows of the list are shown: those of a verdict, or those that a check of the list names. */
export type VerdictFilter =
  | { readonly kind: 'verdict'; readonly verdict: Verdict }
  | { readonly kind: 'differs' }
  | { readonly kind: 'check'; readonly label: string; readonly ids: ReadonlySet<string> };

interface ListVerdicts extends BatchVerdicts {
  readonly filter: VerdictFilter | null;
  readonly setFilter: (filter: VerdictFilter | null) => void;
  readonly isShown: (candidateId: string) => boolean;
}

const Context = createContext<ListVerdicts | null>(null);

/** The verdicts of one submission, for its list, its summary and the panel beside it. */
export function BatchVerdictsProvider({ batchId, children }: { batchId: string; children: ReactNode }) {
  const judged = useVerdicts(batchId);
  const [filter, setFilter] = useState<VerdictFilter | null>(null);
  const { verdicts } = judged;
  const value = useMemo((): ListVerdicts => {
    const isShown = (id: string) => {
      if (filter === null) return true;
      if (filter.kind === 'check') return filter.ids.has(id);
      const row = verdicts.get(id);
      return filter.kind === 'differs'
        ? row?.differs === true
        : row !== undefined && knownVerdict(row) === filter.verdict;
    };
    return { ...judged, filter, setFilter, isShown };
  }, [judged, verdicts, filter]);
  return <Context value={value}>{children}</Context>;
}

export function useBatchVerdicts(): ListVerdicts {
  const value = useContext(Context);
  if (value === null) throw new Error('outside of a submission');
  return value;
}
