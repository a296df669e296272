import { useNavigate, useRouter, useSearch } from '@tanstack/react-router';
import { useCallback, useEffect, useRef, useState } from 'react';
import {
  readCriteria,
  type SearchCriteria,
  sameCriteria,
  writeCriteria,
} from '#renderer/features/archive/search-criteria.ts';

/** The address follows typing after this many milliseconds, so that it costs the keystroke nothing. */
const WRITE_DELAY = 250;

export interface AddressCriteria {
  readonly criteria: SearchCriteria;
  readonly change: (next: SearchCriteria) => void;
  /** Grows when the criteria came from the address (a link, the back button): the box must show them. */
  readonly revision: number;
  /** The box shows the criteria too: they did not come from it. */
  readonly show: () => void;
  /** Writes the address now, before the page is left. */
  readonly settle: () => void;
}

/** Criteria that live in the address: a search can be kept, gone back to, and opened from the palette. */
export function useAddressCriteria(): AddressCriteria {
  const params: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const navigate = useNavigate();
  const { history } = useRouter();
  const [criteria, setCriteria] = useState(() => readCriteria(params));
  const [revision, setRevision] = useState(0);
  /** What the address says, as far as this page wrote or read it. */
  const inAddress = useRef(criteria);
  const latest = useRef(criteria);

  const change = useCallback((next: SearchCriteria) => {
    latest.current = next;
    setCriteria(next);
  }, []);

  useEffect(() => {
    const found = readCriteria(params);
    if (sameCriteria(found, inAddress.current)) return;
    inAddress.current = found;
    change(found);
    setRevision((old) => old + 1);
  }, [params, change]);

  const settle = useCallback(() => {
    if (sameCriteria(latest.current, inAddress.current)) return;
    inAddress.current = latest.current;
    void navigate({ to: '/search', search: writeCriteria(latest.current), replace: true });
    // Otherwise a step to another page in the same moment swallows this one, and Back loses the words.
    history.flush();
  }, [navigate, history]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: every change starts the delay anew.
  useEffect(() => {
    const timer = setTimeout(settle, WRITE_DELAY);
    return () => clearTimeout(timer);
  }, [criteria, settle]);

  const show = useCallback(() => setRevision((old) => old + 1), []);
  return { criteria, change, revision, settle, show };
}
