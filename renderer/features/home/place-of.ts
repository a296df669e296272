import type { BatchRow } from '#shared/contract/nominations.ts';

/** Where the next step of a submission is done: its dossier, or the council's session while that is awaited. */
export function placeOf(batch: Pick<BatchRow, 'id' | 'state'>) {
  return batch.state === 'council'
    ? ({ to: '/council/$batchId', params: { batchId: batch.id } } as const)
    : ({ to: '/nominations/$id', params: { id: batch.id } } as const);
}
