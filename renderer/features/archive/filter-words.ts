import { shortAuthority } from '#renderer/features/archive/award-words.ts';
import { type CriteriaFilter, isStanding } from '#renderer/features/archive/search-criteria.ts';
import type { archive } from '#renderer/i18n/archive.ts';
import type { TextKey } from '#renderer/i18n/room-texts.ts';
import type { Say } from '#renderer/i18n/use-texts.ts';
import { honoreeKind } from '#shared/contract/basics.ts';

/** A filter as its chip says it: "Bằng khen của Chủ tịch UBND tỉnh", "năm 2014", "Sở Y tế". */
export function filterWords(
  filter: CriteriaFilter,
  awardNames: ReadonlyMap<string, string>,
  t: Say<TextKey<typeof archive>>,
): string {
  switch (filter.by) {
    case 'award':
      return shortAuthority(awardNames.get(filter.value) ?? filter.value);
    case 'kind': {
      const kind = honoreeKind.safeParse(filter.value);
      return kind.success ? t(kind.data) : filter.value;
    }
    case 'unit':
      return filter.value;
    case 'standing':
      return isStanding(filter.value) ? t(`standing.${filter.value}`) : filter.value;
    case 'decision':
      return t('decisionShort', { number: filter.value });
    case 'years':
      return yearWords(filter.from, filter.to, t);
  }
}

function yearWords(from: number | null, to: number | null, t: Say<TextKey<typeof archive>>): string {
  if (from !== null && to !== null) return from === to ? t('yearOnly', { from }) : t('years', { from, to });
  if (from !== null) return t('yearsFrom', { from });
  return to === null ? '' : t('yearsTo', { to });
}
