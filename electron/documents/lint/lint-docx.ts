import type { LintFacts } from '#shared/official-document/lint/facts.ts';
import { lintDocument } from '#shared/official-document/lint/lint-document.ts';
import type { LintReport } from '#shared/official-document/lint/report.ts';
import { readDocx } from './read-docx.ts';

/**
 * Holds a .docx of any origin against the checks of form.
 * @throws DocxFileError when it is not read: macros, outside content, a zip bomb, no .docx at all …
 */
export async function lintDocx(bytes: Uint8Array, facts: LintFacts = {}): Promise<LintReport> {
  return lintDocument(await readDocx(bytes), facts);
}
