import { officeFetch, officeHeaders } from '#renderer/api/connection.ts';
import { saveFile } from '#renderer/api/save-file.ts';
import { session } from '#renderer/api/session.ts';
import { isRefusalCode, Refusal } from '#shared/contract/refusals.ts';
import {
  LIST_UPLOAD,
  LIST_UPLOAD_LIMIT_BYTES,
  type PASSING_UPLOAD,
  UPLOAD_CHUNK_BYTES,
  UPLOAD_LIMIT_BYTES,
  UPLOAD_PATH,
  uploadHeaders,
} from '#shared/contract/transport.ts';

const MEGABYTE = 1024 * 1024;

/**
 * Reads a file of the office (a paper, a decision as .docx or .pdf).
 * @throws Refusal with the office's code, OfficeUnreachable
 */
export async function fetchFile(path: string, signal?: AbortSignal): Promise<Blob> {
  const response = await officeFetch(path, {
    headers: officeHeaders(),
    ...(signal === undefined ? {} : { signal }),
  });
  if (!response.ok) throw await readRefusal(response);
  return response.blob();
}

/** Reads a file and hands it to the browser (or Electron) to be saved under `fileName`. */
export async function downloadFile(path: string, fileName: string): Promise<void> {
  saveFile(fileName, await fetchFile(path));
}

/** A file that must not be sent at all, as the refusal that says why; null when it may be sent. */
export function refuseFile(
  file: { readonly name: string; readonly size: number },
  limit = UPLOAD_LIMIT_BYTES,
): Refusal | null {
  if (file.size === 0) return new Refusal('FILE_EMPTY', { name: file.name });
  if (file.size > limit) {
    const facts = { size: Math.ceil(file.size / MEGABYTE), limit: limit / MEGABYTE };
    return new Refusal('FILE_TOO_LARGE', { name: file.name, ...facts });
  }
  return null;
}

/**
 * Sends a file in chunks, each with its SHA-256; the last one completes the upload.
 * @param onProgress bytes that arrived so far, of `file.size`
 * @param purpose `PASSING_UPLOAD` for a file that is looked at and not kept, `LIST_UPLOAD` for an old list
 * @throws Refusal (FILE_EMPTY, FILE_TOO_LARGE before anything is sent; the office's code later), AbortError
 */
export async function uploadFile(
  file: File,
  onProgress?: (sentBytes: number) => void,
  signal?: AbortSignal,
  purpose?: typeof PASSING_UPLOAD | typeof LIST_UPLOAD,
): Promise<{ uploadId: string }> {
  const refusal = refuseFile(file, purpose === LIST_UPLOAD ? LIST_UPLOAD_LIMIT_BYTES : UPLOAD_LIMIT_BYTES);
  if (refusal !== null) throw refusal;
  const uploadId = crypto.randomUUID();
  for (let offset = 0; offset < file.size; offset += UPLOAD_CHUNK_BYTES) {
    signal?.throwIfAborted();
    const chunk = await readChunk(file, offset);
    const response = await officeFetch(UPLOAD_PATH, {
      method: 'POST',
      headers: {
        ...officeHeaders(),
        'content-type': file.type === '' ? 'application/octet-stream' : file.type,
        [uploadHeaders.id]: uploadId,
        [uploadHeaders.name]: encodeURIComponent(file.name),
        [uploadHeaders.offset]: String(offset),
        [uploadHeaders.total]: String(file.size),
        [uploadHeaders.chunkSha256]: await sha256Hex(chunk),
        ...(purpose === undefined ? {} : { [uploadHeaders.purpose]: purpose }),
      },
      body: chunk,
      ...(signal === undefined ? {} : { signal }),
    });
    if (!response.ok) throw await readRefusal(response);
    onProgress?.(offset + chunk.byteLength);
  }
  return { uploadId };
}

async function readChunk(file: File, offset: number): Promise<ArrayBuffer> {
  try {
    return await file.slice(offset, offset + UPLOAD_CHUNK_BYTES).arrayBuffer();
  } catch {
    // The file was moved, changed or its stick pulled out while it was being read.
    throw new Refusal('FILE_DAMAGED', { name: file.name });
  }
}

async function sha256Hex(bytes: ArrayBuffer): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** File routes answer refusals as JSON `{ code, data }`, like the calls do. */
async function readRefusal(response: Response): Promise<Refusal> {
  const body: unknown = await response.json().catch(() => null);
  if (typeof body === 'object' && body !== null && 'code' in body && typeof body.code === 'string') {
    if (body.code === 'NOT_SIGNED_IN') session.end(true);
    if (isRefusalCode(body.code)) return new Refusal(body.code, readFacts('data' in body ? body.data : null));
  }
  return new Refusal(response.status === 404 ? 'NOT_FOUND' : 'INTERNAL');
}

function readFacts(data: unknown): Record<string, string | number> {
  if (typeof data !== 'object' || data === null) return {};
  return Object.fromEntries(
    Object.entries(data).filter(([, value]) => typeof value === 'string' || typeof value === 'number'),
  );
}
