import { createHash, randomUUID } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import type { Office } from '#electron/office/open-office.ts';
import { LIST_UPLOAD, UPLOAD_CHUNK_BYTES, UPLOAD_PATH, uploadHeaders } from '#shared/contract/transport.ts';

/** Sends a list from the disk into the vault the way the window does, piece by piece. Its upload id. Throws Refusal. */
export async function uploadListHere({ core }: Office, path: string): Promise<string> {
  const id = randomUUID();
  const handle = openSync(path, 'r');
  try {
    const total = fstatSync(handle).size;
    let offset = 0;
    do {
      const piece = new Uint8Array(Math.min(UPLOAD_CHUNK_BYTES, total - offset));
      readSync(handle, piece, 0, piece.length, offset);
      const request = new Request(`http://127.0.0.1${UPLOAD_PATH}`, {
        method: 'POST',
        headers: {
          [uploadHeaders.id]: id,
          [uploadHeaders.name]: encodeURIComponent(basename(path)),
          [uploadHeaders.offset]: String(offset),
          [uploadHeaders.total]: String(total),
          [uploadHeaders.purpose]: LIST_UPLOAD,
          [uploadHeaders.chunkSha256]: createHash('sha256').update(piece).digest('hex'),
        },
        body: piece,
      });
      await core.uploads.receive(request, core.archive().vault);
      offset += piece.length;
    } while (offset < total);
    return id;
  } finally {
    closeSync(handle);
  }
}
