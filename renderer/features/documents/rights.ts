/** Roles that write documents (contract: documents.draft). */
export const AUTHORS = ['secretary', 'clerk', 'archivist', 'approver'] as const;
