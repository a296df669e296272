import { runJob, workerFile } from '#electron/jobs/run-job.ts';
import type { LookOrder, PaperFinding, WriteOrder } from './pdf-xml-job.ts';

/** Where the documents lie; the key goes to a thread of this process and nowhere else. */
export interface VaultPlace {
  readonly dataDir: string;
  readonly vaultKey: Uint8Array;
}

const file = () => workerFile('pdf-xml', import.meta.url);

/** One finding a paper, in a thread of its own. */
export async function lookAside(
  place: VaultPlace,
  order: LookOrder,
  report: (done: number) => void,
): Promise<PaperFinding[]> {
  const findings: PaperFinding[] = [];
  for await (const finding of runJob<LookOrder & VaultPlace, PaperFinding>(file(), { ...order, ...place })) {
    findings.push(finding);
    report(findings.length);
  }
  return findings;
}

/** The zip in pieces, from a thread of its own; cancelling the stream ends the thread. */
export function writeAside(place: VaultPlace, order: WriteOrder, report: (done: number) => void) {
  return runJob<WriteOrder & VaultPlace, Uint8Array<ArrayBuffer>>(
    file(),
    { ...order, ...place },
    { onProgress: ({ done }) => report(done) },
  );
}
