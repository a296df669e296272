import { useTexts } from '#renderer/i18n/use-texts.ts';
import { workflow } from '#renderer/i18n/workflow.ts';
import { StateChip } from '#renderer/ui/state-chip.tsx';
import type { BatchState } from '#shared/domain/workflow.ts';
import { STATE_TONES } from './batch-words.ts';

/** The step of a submission as a chip in words. */
export function StateWord({ state }: { state: BatchState }) {
  const t = useTexts(workflow);
  return <StateChip tone={STATE_TONES[state]}>{t(`state_${state}`)}</StateChip>;
}
