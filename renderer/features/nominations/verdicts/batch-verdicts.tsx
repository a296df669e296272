import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import type { Verdict } from '#shared/domain/eligibility/case.ts';
import { type Judging, useVerdicts, type VerdictMap } from './use-verdicts.ts';
import { knownVerdict } from './verdict-words.tsx';

/** Which rows of the list are shown: those of a verdict, or those that a check of the list names. */
export type VerdictFilter =
  | { readonly kind: 'verdict'; readonly verdict: Verdict }
  | { readonly kind: 'differs' }
  | { readonly kind: 'check'; readonly label: string; readonly ids: ReadonlySet<string> };

interface ListVerdicts {
  readonly verdicts: VerdictMap;
  readonly filter: VerdictFilter | null;
  readonly setFilter: (filter: VerdictFilter | null) => void;
  readonly isShown: (candidateId: string) => boolean;
}

const Verdicts = createContext<ListVerdicts | null>(null);
/** Apart, so that progress redraws its bar and not the list. */
const Progress = createContext<Judging | null>(null);

/** The verdicts of one submission, for its list, its summary and the panel beside it. */
export function BatchVerdictsProvider({ batchId, children }: { batchId: string; children: ReactNode }) {
  const { verdicts, judging } = useVerdicts(batchId);
  const [filter, setFilter] = useState<VerdictFilter | null>(null);
  const value = useMemo((): ListVerdicts => {
    const isShown = (id: string) => {
      if (filter === null) return true;
      if (filter.kind === 'check') return filter.ids.has(id);
      const row = verdicts.get(id);
      if (filter.kind === 'differs') return row?.differs === true;
      return row !== undefined && knownVerdict(row) === filter.verdict;
    };
    return { verdicts, filter, setFilter, isShown };
  }, [verdicts, filter]);
  return (
    <Verdicts value={value}>
      <Progress value={judging}>{children}</Progress>
    </Verdicts>
  );
}

export function useBatchVerdicts(): ListVerdicts {
  return present(useContext(Verdicts));
}

export function useJudging(): Judging {
  return present(useContext(Progress));
}

function present<Value>(value: Value | null): Value {
  if (value === null) throw new Error('outside of a submission');
  return value;
}
