/** Awards by the names and abbreviations of the catalogue, of every day: old lists carry old names. */
import type { CandidateKind } from '#shared/candidate-list/types.ts';
import { resolveAward } from '#shared/domain/catalogue/award-alias.ts';
import type { Catalogue } from '#shared/domain/catalogue/catalogue.ts';
import { kindsOf } from '#shared/domain/honoree-subjects.ts';
import type { AwardReader, LegacyAward } from '#shared/legacy-list/types.ts';

/** Lists repeat a few awards in many rows; a list of nothing but different texts must not fill the memory. */
const MOST_KNOWN = 20_000;

export function openAwardReader(catalogue: Catalogue): AwardReader {
  const known = new Map<string, LegacyAward>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= MOST_KNOWN) known.clear();
    const found = resolveAward(catalogue, text);
    const award: LegacyAward =
      'award' in found
        ? { text, id: found.award, grade: found.grade ?? null, options: [] }
        : { text, id: null, grade: null, options: 'ambiguous' in found ? found.ambiguous : [] };
    known.set(text, award);
    return award;
  };
}

/** Kinds an award is for in any version of the catalogue; null for an award of the past, of which it says nothing. */
export function openKindsOfAward(catalogue: Catalogue): (id: string) => readonly CandidateKind[] | null {
  const known = new Map<string, readonly CandidateKind[] | null>();
  return (id) => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const versions = catalogue.versions('award', id);
    const kinds =
      versions.length === 0
        ? null
        : [...new Set(versions.flatMap(({ content }) => kindsOf(content.subjects)))];
    known.set(id, kinds);
    return kinds;
  };
}
