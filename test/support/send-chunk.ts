import { createHash, randomUUID } from 'node:crypto';
import type { Office } from '#electron/office/open-office.ts';
import { SESSION_HEADER, UPLOAD_PATH, uploadHeaders } from '#shared/contract/transport.ts';

/** One chunk of an upload as the window sends it; headers may be overruled to be hostile. */
export async function sendChunk(
  office: Office,
  token: string,
  bytes: Uint8Array<ArrayBuffer>,
  more: Record<string, string> = {},
): Promise<{ status: number; body: { code?: string; data?: Record<string, unknown>; finished?: boolean } }> {
  const response = await office.fetch(
    new Request(`http://127.0.0.1${UPLOAD_PATH}`, {
      method: 'POST',
      headers: {
        [SESSION_HEADER]: token,
        'content-type': 'application/pdf',
        [uploadHeaders.id]: randomUUID(),
        [uploadHeaders.name]: encodeURIComponent('Báo cáo thành tích.pdf'),
        [uploadHeaders.offset]: '0',
        [uploadHeaders.total]: String(bytes.length),
        [uploadHeaders.chunkSha256]: createHash('sha256').update(bytes).digest('hex'),
        ...more,
      },
      body: bytes,
    }),
  );
  return { status: response.status, body: await response.json() };
}
