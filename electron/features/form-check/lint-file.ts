import { DocxFileError, type DocxFileErrorCode } from '#electron/documents/lint/docx-file-error.ts';
import { lintDocxApart } from '#electron/documents/lint/lint-docx-job.ts';
import { Refusal, type RefusalCode } from '#shared/contract/refusals.ts';
import type { LintFacts } from '#shared/official-document/lint/facts.ts';
import type { LintReport } from '#shared/official-document/lint/report.ts';

const REFUSAL_OF = {
  not_docx: 'DOCX_EXPECTED',
  old_doc: 'DOCX_OLD_FORMAT',
  web_page: 'DOCX_WEB_PAGE',
  encrypted: 'DOCX_ENCRYPTED',
  damaged: 'DOCX_DAMAGED',
  macros: 'DOCX_MACROS',
  outside_content: 'DOCX_OUTSIDE_CONTENT',
  doctype: 'DOCX_DOCTYPE',
  zip_bomb: 'DOCX_ZIP_BOMB',
  too_large: 'DOCX_TOO_LARGE',
  too_deep: 'DOCX_TOO_DEEP',
} as const satisfies Record<DocxFileErrorCode, RefusalCode>;

/** Holds the bytes of a file against the checks of form. Throws Refusal (DOCX_…). */
export async function lintFile(bytes: Uint8Array, facts: LintFacts = {}): Promise<LintReport> {
  try {
    return await lintDocxApart(bytes, facts);
  } catch (error) {
    if (error instanceof DocxFileError) throw new Refusal(REFUSAL_OF[error.code], { target: error.target });
    throw error;
  }
}
