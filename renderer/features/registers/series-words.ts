import type { registerBooks } from '#renderer/i18n/register-books.ts';
import type { TextKey } from '#renderer/i18n/room-texts.ts';
import type { Say } from '#renderer/i18n/use-texts.ts';
import type { SeriesRow } from '#shared/contract/register-records.ts';
import { ALL_KINDS } from '#shared/domain/numbering-series.ts';

type Words = Say<TextKey<typeof registerBooks>>;

/** Kinds of a series in words. */
export function seriesKinds({ kinds, secret }: Pick<SeriesRow, 'kinds' | 'secret'>, t: Words): string {
  const words = kinds.map((kind) => (kind === ALL_KINDS ? t('allKinds') : kind === '' ? t('letters') : kind));
  return [...words, ...(secret ? [t('secretSeries')] : [])].join(', ');
}

/** Years in which a series gives numbers, in words. */
export function seriesYears({ fromYear, toYear }: Pick<SeriesRow, 'fromYear' | 'toYear'>, t: Words): string {
  if (fromYear === null && toYear === null) return t('always');
  return t('fromTo', { from: fromYear ?? '…', to: toYear ?? '…' });
}
