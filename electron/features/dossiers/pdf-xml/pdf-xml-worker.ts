/** The thread that looks through and merges the documents of an archive file; started by run-pdf-xml.ts. */
import { serveJob } from '#electron/jobs/serve-job.ts';
import { vaultOver } from '#electron/store/vault.ts';
import { type LookOrder, lookThrough, type WriteOrder, writeExport } from './pdf-xml-job.ts';
import type { VaultPlace } from './run-pdf-xml.ts';

serveJob(async function* (order: (LookOrder | WriteOrder) & VaultPlace, report) {
  const vault = vaultOver(order.dataDir, Buffer.from(order.vaultKey));
  if (order.task === 'look') yield* lookThrough(vault, order.papers);
  else yield* writeExport(vault, order, (done) => report({ done, total: order.papers.length }));
});
