/** Names under which unsaved work is kept; they must stay, or old drafts are not found again. */
export const NEW_BATCH_FORM = 'nominations.new-batch';
export const BATCH_FORM = 'nominations.batch';
const RETURN_FORM = 'nominations.return';
const WITHDRAW_FORM = 'nominations.withdraw';

/** Unfinished candidates of one submission: found together, so that all can be offered again. */
export const candidateForm = (batchId: string): string => `nominations.candidate.${batchId}`;

/** Drafts of the reasons that acts ask for. */
export const REASON_FORMS = {
  return: RETURN_FORM,
  withdraw: WITHDRAW_FORM,
  skip: 'batch.skip',
  recall: 'batch.recall',
  forward: 'batch.forward',
} as const;
