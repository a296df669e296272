import { catalogue } from '#renderer/i18n/catalogue.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { StateChip } from '#renderer/ui/state-chip.tsx';

/** Whether the office has compared an entry with the documents in force. */
export function ReviewChip({ needed }: { needed: boolean }) {
  const t = useTexts(catalogue);
  return <StateChip tone={needed ? 'warn' : 'good'}>{t(needed ? 'reviewNeeded' : 'reviewed')}</StateChip>;
}
