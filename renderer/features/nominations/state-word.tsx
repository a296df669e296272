import { useTexts } from '#renderer/i18n/use-texts.ts';
import { workflow } from '#renderer/i18n/workflow.ts';
import { StateChip } from '#renderer/ui/state-chip.tsx';
import type { BatchState } from '#shared/domain/workflow.ts';
import { STATE_TONES } from './batch-words.ts';

/** The step of a submission as a chip in words; `name` where the flow has a better one than the state. */
export function StateWord({ state, name }: { state: BatchState; name?: string | undefined }) {
  const t = useTexts(workflow);
  return <StateChip tone={STATE_TONES[state]}>{name ?? t(`state_${state}`)}</StateChip>;
}
