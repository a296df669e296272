import { client, downloadFile } from '#renderer/api/client.ts';
import { certificatePdfPath } from '#shared/contract/transport.ts';

/** Makes the PDF of a print and hands it over to be saved. `progress` counts sheets; `signal` stops it. */
export async function makeFile(
  jobId: string,
  fileName: string,
  progress: (done: number) => void,
  signal: AbortSignal,
): Promise<void> {
  for await (const { done } of await client.certificates.makePdf({ jobId }, { signal })) progress(done);
  signal.throwIfAborted();
  await downloadFile(certificatePdfPath(jobId), fileName);
}

/** 'In-bang-QD-1245-QĐ-UBND.pdf': no name of a person. */
export function fileNameOf(decisionNumber: string): string {
  return `In-bang-QD-${decisionNumber.replaceAll('/', '-')}.pdf`;
}
