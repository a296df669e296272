import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { api } from '#renderer/api/client.ts';
import type { EntryVersion } from '#shared/contract/catalogue.ts';
import { type Catalogue, openCatalogue } from '#shared/domain/catalogue/catalogue.ts';
import { BODY_WORDS } from '#shared/domain/catalogue/condition-words.ts';
import type { CatalogueEntry, EntryContent, EntryKind } from '#shared/domain/catalogue/entries.ts';

/** A version as the office gives it, with the content that its kind has (the office checked it when it was written). */
export type Version<Kind extends EntryKind = EntryKind> = Omit<EntryVersion, 'kind' | 'content'> & {
  readonly kind: Kind;
  readonly content: EntryContent<Kind>;
};

const ALL = { text: '', on: null, toReview: false } as const;

/** Every version of a kind that stands. */
export function useVersions<Kind extends EntryKind>(kind: Kind) {
  const answer = useQuery(api.catalogue.entries.queryOptions({ input: { ...ALL, kind } }));
  const versions = useMemo(() => (answer.data?.entries ?? []) as Version<Kind>[], [answer.data]);
  return { versions, error: answer.error, isPending: answer.isPending };
}

/** Names of awards, offices, routes, parameters and bodies, as of a day; an id nobody knows stays as it is. */
export function useNameOf(day: string): (id: string) => string {
  const { data } = useQuery(
    api.catalogue.names.queryOptions({ input: { on: day }, placeholderData: (old) => old }),
  );
  return useCallback((id: string) => data?.[id] ?? BODY_WORDS[id] ?? id, [data]);
}

/** The whole catalogue for sums that the window makes itself (bonus of a day). */
export function useWholeCatalogue(): Catalogue | null {
  const { data } = useQuery(api.catalogue.entries.queryOptions({ input: { ...ALL, kind: null } }));
  return useMemo(
    () => (data === undefined ? null : openCatalogue(data.entries as unknown as CatalogueEntry[])),
    [data],
  );
}

/** Whether a version is in force on a day, was before it, or will be after it. */
export function standingOn(
  version: { readonly validFrom: string; readonly validTo: string | null },
  day: string,
): 'inForce' | 'notYet' | 'ended' {
  if (day < version.validFrom) return 'notYet';
  return version.validTo !== null && day > version.validTo ? 'ended' : 'inForce';
}

/** Of all versions, one a key: the one in force on the day. */
export const inForceOn = <Kind extends EntryKind>(versions: readonly Version<Kind>[], day: string) =>
  versions.filter((version) => standingOn(version, day) === 'inForce');
