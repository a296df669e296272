/** Roles that record what happens to awards (contract: archive.recordDelivery). */
export const EDITORS_OF_AWARDS = ['clerk', 'secretary', 'archivist'] as const;

/** Roles that draft documents (contract: documents.draft). */
export const WRITERS_OF_DOCUMENTS = ['secretary', 'clerk', 'archivist', 'approver'] as const;
