import type { nominations } from '#renderer/i18n/nominations.ts';
import type { TextKey } from '#renderer/i18n/room-texts.ts';
import type { steps } from '#renderer/i18n/steps.ts';
import type { Say } from '#renderer/i18n/use-texts.ts';
import type { BatchRow } from '#shared/contract/nominations.ts';
import type { BatchState } from '#shared/domain/workflow.ts';

export type SayNominations = Say<TextKey<typeof nominations>>;
export type SaySteps = Say<TextKey<typeof steps>>;
export type Tone = 'good' | 'bad' | 'warn' | 'info' | 'quiet';

/** Colour of the chip of a step; the word says the same. */
export const STATE_TONES: Record<BatchState, Tone> = {
  draft: 'quiet',
  received: 'info',
  returned: 'warn',
  opinions: 'info',
  posting: 'info',
  council: 'info',
  approved: 'good',
  deciding: 'info',
  proposed: 'info',
  issued: 'good',
  declined: 'quiet',
  withdrawn: 'quiet',
  split: 'quiet',
};

/** '5 tập thể, 12 cá nhân', collectives first as in decisions. */
export function subjectsText(
  row: Pick<BatchRow, 'persons' | 'collectives' | 'households'>,
  t: SayNominations,
): string {
  const parts: string[] = [];
  if (row.collectives > 0) parts.push(t('collectives', { count: row.collectives }));
  if (row.persons > 0) parts.push(t('persons', { count: row.persons }));
  if (row.households > 0) parts.push(t('households', { count: row.households }));
  return parts.length > 0 ? parts.join(', ') : t('nobody');
}
