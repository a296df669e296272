/** The thread that turns long printed files into files for the archive; started by pdf-archive.ts. */
import { serveJob } from '#electron/jobs/serve-job.ts';
import { type ArchiveInput, archiveHere } from './pdf-archive.ts';

serveJob(async function* (input: ArchiveInput) {
  yield await archiveHere(input);
});
