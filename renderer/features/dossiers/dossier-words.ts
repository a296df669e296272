import type { dossiers } from '#renderer/i18n/dossiers.ts';
import type { TextKey } from '#renderer/i18n/room-texts.ts';
import type { Say } from '#renderer/i18n/use-texts.ts';
import { fullDate } from '#renderer/ui/format.ts';
import type { Tone } from '#renderer/ui/state-chip.tsx';
import type { DossierRow, DossierState } from '#shared/contract/dossier-records.ts';

export type SayDossier = Say<TextKey<typeof dossiers>>;

export const STATE_TONE: Record<DossierState, Tone> = {
  open: 'info',
  closed: 'good',
  transferred: 'quiet',
  destroyed: 'bad',
};

/** 'Vĩnh viễn' or '20 năm'. */
export function termWords(t: SayDossier, years: number | null): string {
  return years === null ? t('forever') : t('years', { count: years });
}

/** 'Vĩnh viễn' or '20 năm, đến hết 31/12/2046'. */
export function keepingWords(t: SayDossier, row: Pick<DossierRow, 'retentionYears' | 'keptUntil'>): string {
  if (row.retentionYears === null || row.keptUntil === null) return t('forever');
  return t('keptYears', { count: row.retentionYears, until: fullDate(row.keptUntil) });
}

/** Where it lies; '' while it is in no box. */
export function placeWords(t: SayDossier, { place }: Pick<DossierRow, 'place'>): string {
  if (place === null) return '';
  return place.ordinal === null
    ? place.label
    : t('placeLine', { label: place.label, ordinal: place.ordinal });
}

/** '06/05 – 20/05/2026'; years are said once. */
export function periodWords({ startDate, endDate }: Pick<DossierRow, 'startDate' | 'endDate'>): string {
  if (startDate === endDate) return fullDate(startDate);
  const sameYear = startDate.slice(0, 4) === endDate.slice(0, 4);
  const start = fullDate(startDate);
  return `${sameYear ? start.slice(0, 5) : start} – ${fullDate(endDate)}`;
}
