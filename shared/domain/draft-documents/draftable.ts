/** What can be drafted where: the menus of the window and the office ask the same list. */
import type { DocumentSourceType } from '#shared/contract/documents.ts';

export const DRAFTABLE = {
  batch: [
    'submission',
    'nominee-list',
    'achievement-summary',
    'opinion-request-letter',
    'invitation',
    'result-notice',
  ],
  council: ['invitation', 'ballot', 'ballot-count-minutes', 'council-minutes', 'submission', 'result-notice'],
  decision: ['result-notice', 'handover-list', 'certified-copy', 'revocation-decision', 'correction-letter'],
  award: ['award-confirmation', 'revocation-decision', 'correction-letter'],
  dossier: ['document-index', 'dossier-index', 'handover-minutes'],
  candidate: ['achievement-report-person', 'achievement-report-collective'],
} as const satisfies Record<DocumentSourceType, readonly string[]>;

/** Whether a kind of document can be drafted from such a record. */
export function isDraftable(type: DocumentSourceType, kind: string): boolean {
  const kinds: readonly string[] = DRAFTABLE[type];
  return kinds.includes(kind);
}
