import type { LegacyImportStatus } from '#shared/contract/legacy-import.ts';
import { ProblemList } from './problem-list.tsx';

/** The rows that did not come in, after the run. */
export function CheckedRows({ status }: { readonly status: LegacyImportStatus }) {
  if (status.toCorrect + status.duplicates === 0) return null;
  return <ProblemList status={status} mapping={status.settings?.mapping ?? null} />;
}
