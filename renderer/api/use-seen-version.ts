import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { refusalCode } from '#renderer/api/refusal.ts';

/**
 * The version a form saves over: the one its person saw when it was opened. After a refusal as stale the list
 * is fetched again and the new version becomes the seen one, so that saving once more is a choice.
 * `own` is the version that this form's own last save made, where the form stays open.
 */
export function useSeenVersion<V extends number | null>(current: V, error: unknown, own?: V): V {
  const [seen, setSeen] = useState(current);
  const queries = useQueryClient();
  const stale = refusalCode(error) === 'STALE';
  useEffect(() => {
    if (stale) void queries.invalidateQueries();
  }, [stale, queries]);
  useEffect(() => {
    if (stale) setSeen(current);
  }, [stale, current]);
  useEffect(() => {
    if (own !== undefined) setSeen(own);
  }, [own]);
  return seen;
}
