import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { client } from '#renderer/api/client.ts';
import type { ResultRow } from '#renderer/features/archive/result-row.ts';
import { type SearchCriteria, toQuestion } from '#renderer/features/archive/search-criteria.ts';
import { fetchPage } from '#renderer/features/archive/use-result-pages.ts';

/** Rows asked at once for a range that is not all loaded; the contract's limit. */
const AT_ONCE = 500;

interface HitSelectionInput {
  readonly criteria: SearchCriteria;
  readonly listKey: string;
  readonly rowAt: (index: number) => ResultRow | undefined;
  readonly onError: (error: unknown) => void;
}

export interface HitSelection {
  readonly ids: ReadonlySet<string>;
  readonly toggle: (index: number, range: boolean) => void;
  readonly all: () => void;
  readonly none: () => void;
}

/** Awards chosen for an edit, by id: a list that changes underneath never exchanges one for another. */
export function useHitSelection({ criteria, listKey, rowAt, onError }: HitSelectionInput): HitSelection {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const anchor = useRef(0);
  const latest = useRef({ criteria, rowAt, onError, ids });
  latest.current = { criteria, rowAt, onError, ids };

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new list, and only that, starts without any.
  useEffect(() => {
    setIds(new Set());
    anchor.current = 0;
  }, [listKey]);

  const add = useCallback((more: readonly string[]) => setIds((old) => new Set([...old, ...more])), []);

  const toggle = useCallback(
    (index: number, range: boolean) => {
      const now = latest.current;
      if (!range) {
        const id = now.rowAt(index)?.id;
        if (id === undefined) return;
        anchor.current = index;
        setIds((old) => {
          const next = new Set(old);
          if (!next.delete(id)) next.add(id);
          return next;
        });
        return;
      }
      const [first, last] = [Math.min(anchor.current, index), Math.max(anchor.current, index)];
      idsBetween(now.criteria, now.rowAt, first, last).then(add, now.onError);
    },
    [add],
  );
  const all = useCallback(() => {
    const now = latest.current;
    client.archive
      .foundIds({ question: toQuestion(now.criteria) })
      .then(({ ids: found }) => setIds(new Set(found)), now.onError);
  }, []);
  const none = useCallback(() => setIds(new Set()), []);
  return useMemo(() => ({ ids, toggle, all, none }), [ids, toggle, all, none]);
}

/** Ids of the rows from one to another, both included; what is not loaded yet is asked for. */
async function idsBetween(
  criteria: SearchCriteria,
  rowAt: (index: number) => ResultRow | undefined,
  first: number,
  last: number,
): Promise<string[]> {
  const known = Array.from({ length: last - first + 1 }, (_, at) => rowAt(first + at)?.id);
  if (known.every((id) => id !== undefined)) return known;
  const ids: string[] = [];
  for (let offset = first; offset <= last; offset += AT_ONCE) {
    const limit = Math.min(AT_ONCE, last - offset + 1);
    const { rows } = await fetchPage('awards', { ...toQuestion(criteria), offset, limit });
    ids.push(...rows.map(({ id }) => id));
  }
  return ids;
}
