/** The thread that reads files of strangers; started by lint-docx-job.ts. */
import { serveJob } from '#electron/jobs/serve-job.ts';
import { DocxFileError } from './docx-file-error.ts';
import { lintDocx } from './lint-docx.ts';
import type { LintAnswer, LintOrder } from './lint-docx-job.ts';

serveJob(async function* ({ bytes, facts }: LintOrder): AsyncGenerator<LintAnswer> {
  try {
    yield { report: await lintDocx(bytes, facts) };
  } catch (error) {
    if (!(error instanceof DocxFileError)) throw error;
    yield { refused: error.code, target: error.target };
  }
});
