import { shortAuthority } from '#renderer/features/archive/award-words.ts';
import type { CriteriaFilter } from '#renderer/features/archive/search-criteria.ts';
import { archive } from '#renderer/i18n/archive.ts';
import { archiveSearch } from '#renderer/i18n/archive-search.ts';
import type { TextKey } from '#renderer/i18n/room-texts.ts';
import type { Say } from '#renderer/i18n/use-texts.ts';
import { fullDate } from '#renderer/ui/format.ts';

type Keys = TextKey<typeof archive>;
type SearchKeys = TextKey<typeof archiveSearch>;

/** What is needed to say a filter: both texts, and names of what the filter has by id. */
export interface FilterNames {
  readonly t: Say<Keys>;
  readonly s: Say<SearchKeys>;
  readonly awards: ReadonlyMap<string, string>;
  readonly units: ReadonlyMap<string, string>;
}

const isKey = (key: string): key is Keys => Object.hasOwn(archive.vi, key);
const isSearchKey = (key: string): key is SearchKeys => Object.hasOwn(archiveSearch.vi, key);

/** A value of a facet in words; one that this version does not know is shown as it is. */
export function facetWords(by: string, value: string, { t, s, awards, units }: FilterNames): string {
  const own = by === 'kinds' ? value : by === 'standings' ? `standing.${value}` : '';
  if (isKey(own)) return t(own);
  const searched = by === 'levels' ? `level.${value}` : by === 'types' ? `type.${value || 'none'}` : '';
  if (isSearchKey(searched)) return s(searched);
  if (by === 'awards') return shortAuthority(awards.get(value) ?? value);
  return by === 'unitIds' ? (units.get(value) ?? value) : value;
}

/** A filter as its chip says it: "Bằng khen của Chủ tịch UBND tỉnh", "năm 2014", "Sở Y tế". */
export function filterWords(filter: CriteriaFilter, names: FilterNames): string {
  const { t, s } = names;
  switch (filter.by) {
    case 'years':
      return yearWords(filter.from, filter.to, t);
    case 'decision':
      return t('decisionShort', { number: filter.value });
    case 'knownOn':
      return s('knownChip', { day: fullDate(filter.value) });
    case 'unitMap':
      return s('mapChip', { day: fullDate(filter.value) });
    default:
      return facetWords(filter.by, filter.value, names);
  }
}

export function yearWords(from: number | null, to: number | null, t: Say<Keys>): string {
  if (from !== null && to !== null) return from === to ? t('yearOnly', { from }) : t('years', { from, to });
  if (from !== null) return t('yearsFrom', { from });
  return to === null ? '' : t('yearsTo', { to });
}
