/** Files of strangers are read in a thread of their own, with memory and time of its own: the office goes on whatever they hold. */
import { JobFailedError, JobNotStartedError, runJob, workerFile } from '#electron/jobs/run-job.ts';
import type { LintFacts } from '#shared/official-document/lint/facts.ts';
import type { LintReport } from '#shared/official-document/lint/report.ts';
import { DocxFileError, type DocxFileErrorCode } from './docx-file-error.ts';
import { lintDocx } from './lint-docx.ts';

export type LintOrder = { readonly bytes: Uint8Array; readonly facts: LintFacts };
export type LintAnswer =
  | { readonly report: LintReport }
  | { readonly refused: DocxFileErrorCode; readonly target: string };

/** A list of 5,000 recipients takes a few seconds on an office machine; what takes this long is no document. */
const LONGEST_MS = 120_000;

/**
 * {@link lintDocx} in a thread of its own.
 * @throws DocxFileError its codes; too_large as well for a file that takes more memory or time than a document can
 */
export async function lintDocxApart(bytes: Uint8Array, facts: LintFacts = {}): Promise<LintReport> {
  const stream = runJob<LintOrder, LintAnswer>(
    workerFile('lint-docx', import.meta.url),
    { bytes, facts },
    { signal: AbortSignal.timeout(LONGEST_MS) },
  );
  try {
    for await (const answer of stream) {
      if ('report' in answer) return answer.report;
      throw new DocxFileError(answer.refused, { target: answer.target });
    }
  } catch (error) {
    // A machine without room for a thread still gives the report, only slower for everyone else.
    if (error instanceof JobNotStartedError && !isOutOfMemory(error)) return lintDocx(bytes, facts);
    if (isAbort(error) || isOutOfMemory(error)) throw new DocxFileError('too_large', { cause: error });
    throw error;
  }
  throw new JobFailedError('the thread gave no report');
}

const isAbort = (error: unknown) => error instanceof DOMException && error.name === 'AbortError';

/** Node says so when a thread reaches its limit (ERR_WORKER_OUT_OF_MEMORY). */
const isOutOfMemory = (error: unknown) =>
  error instanceof JobFailedError && /memory limit|OUT_OF_MEMORY/u.test(error.message);
