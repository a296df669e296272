/** The thread that writes long documents; started by docx-job.ts. */
import { serveJob } from '#electron/jobs/serve-job.ts';
import { streamDocx } from './docx.ts';
import { composedOf, type DocxSource } from './docx-source.ts';

serveJob(async function* (source: DocxSource, report) {
  const document = composedOf(source);
  const total = document.sections
    .flatMap((section) => section.blocks)
    .reduce((sum, block) => sum + (block.type === 'table' ? block.rows.length : 0), 0);
  yield* streamDocx(document, (done) => report({ done, total }));
});
