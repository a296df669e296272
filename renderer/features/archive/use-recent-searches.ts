import { useCallback, useMemo } from 'react';
import { useKeptView } from '#renderer/drafts/kept-view.ts';
import { readCriteria, type SearchCriteria, sameCriteria, writeCriteria } from './search-criteria.ts';

const MOST = 8;

/** Searches of this account that led somewhere, newest first; sealed, for they hold names. */
export function useRecentSearches(): {
  readonly recent: readonly SearchCriteria[];
  readonly remember: (criteria: SearchCriteria) => void;
} {
  const [kept, keep] = useKeptView<unknown>('search-recent', (value) => value);
  const recent = useMemo(
    () =>
      (Array.isArray(kept) ? kept : [])
        .filter((one): one is Record<string, unknown> => typeof one === 'object' && one !== null)
        .map(readCriteria),
    [kept],
  );
  const remember = useCallback(
    (criteria: SearchCriteria) => {
      if (Object.keys(writeCriteria(criteria)).length === 0) return;
      if (recent[0] !== undefined && sameCriteria(recent[0], criteria)) return;
      const others = recent.filter((one) => !sameCriteria(one, criteria));
      keep([criteria, ...others].slice(0, MOST).map(writeCriteria));
    },
    [recent, keep],
  );
  return { recent, remember };
}
