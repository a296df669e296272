/** Who may write submissions; the office decides for good (shared/contract/nominations.ts). */
export const EDITORS = ['clerk', 'secretary'] as const;
/** Who may add papers. */
export const PAPER_EDITORS = ['clerk', 'secretary', 'archivist'] as const;
