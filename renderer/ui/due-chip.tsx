import { due as texts } from '#renderer/i18n/due.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { StateChip, type Tone } from '#renderer/ui/state-chip.tsx';
import type { Due } from '#shared/domain/due.ts';

const TONES: Record<Due['standing'], Tone> = {
  none: 'quiet',
  closed: 'quiet',
  late: 'bad',
  today: 'bad',
  soon: 'warn',
  ahead: 'quiet',
};

/** The chip of a deadline in words: 'Quá 2 ngày', 'Còn 1 ngày'. */
export function DueChip({ due }: { due: Due }) {
  const t = useTexts(texts);
  const count = 'days' in due ? due.days : 0;
  const key = due.standing === 'soon' || due.standing === 'ahead' ? 'left' : due.standing;
  return <StateChip tone={TONES[due.standing]}>{t(key, { count })}</StateChip>;
}
