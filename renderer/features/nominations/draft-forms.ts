/** Names under which unsaved work is kept; they must stay, or old drafts are not found again. */
export const NEW_BATCH_FORM = 'nominations.new-batch';
export const BATCH_FORM = 'nominations.batch';
export const RETURN_FORM = 'nominations.return';
export const WITHDRAW_FORM = 'nominations.withdraw';

/** Unfinished candidates of one submission: found together, so that all can be offered again. */
export const candidateForm = (batchId: string): string => `nominations.candidate.${batchId}`;
