import { useCallback, useEffect, useState } from 'react';
import { session, useSession } from '#renderer/api/session.ts';
import { createStore, type Store, useStore } from '#renderer/api/store.ts';
import { draftKeyOf } from './draft-keys.ts';
import { draftsDb } from './drafts-db.ts';
import { seal, unseal } from './seal.ts';

/** How somebody likes to look at a room: sealed beside the unsaved work, for it may hold names (what was searched). */
const FORM = 'view';

const keyOf = (accountId: string, name: string) => [accountId, FORM, name].join('/');

interface Kept {
  readonly store: Store<unknown>;
  loaded: boolean;
}
const kept = new Map<string, Kept>();

// The next person at this machine sees nothing of the last one's choices.
session.subscribe(() => {
  if (session.token() === null) kept.clear();
});

function placeOf(key: string): Kept {
  const known = kept.get(key) ?? { store: createStore<unknown>(undefined), loaded: false };
  kept.set(key, known);
  return known;
}

async function load(key: string, keyText: string): Promise<void> {
  const place = placeOf(key);
  if (place.loaded) return;
  place.loaded = true;
  const row = await draftsDb.drafts.get(key).catch(() => undefined);
  const opened = row === undefined ? null : await unseal(await draftKeyOf(keyText), row, key);
  // What was chosen meanwhile is newer.
  if (opened !== null && place.store.get() === undefined) place.store.set(opened.value);
}

async function save(place: { accountId: string; name: string }, keyText: string, value: unknown) {
  const key = keyOf(place.accountId, place.name);
  const sealed = await seal(await draftKeyOf(keyText), value, key);
  await draftsDb.drafts.put({
    key,
    accountId: place.accountId,
    form: FORM,
    recordId: place.name,
    ...sealed,
    savedAt: Date.now(),
  });
}

/**
 * A choice of this account that outlives the window: `read` takes what was kept (unknown) and gives the value, or the
 * usual one where nothing was kept or cannot be used any more. A full disk loses the choice, never the work.
 */
export function useKeptView<T>(name: string, read: (kept: unknown) => T): readonly [T, (value: T) => void] {
  const signedIn = useSession();
  const accountId = signedIn?.account.id ?? '';
  const keyText = signedIn?.draftKey ?? null;
  const key = keyOf(accountId, name);
  const value = useStore(placeOf(key).store);
  const [reader] = useState(() => read);
  useEffect(() => {
    if (keyText !== null) void load(key, keyText);
  }, [key, keyText]);
  const change = useCallback(
    (next: T) => {
      placeOf(key).store.set(next);
      if (keyText !== null) void save({ accountId, name }, keyText, next).catch(() => undefined);
    },
    [key, accountId, name, keyText],
  );
  return [reader(value), change];
}
