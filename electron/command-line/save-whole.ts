import { createWriteStream, rmSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as NodeStream } from 'node:stream/web';
import { isRefusalCode, Refusal } from '#shared/contract/refusals.ts';

export async function bodyOf(response: Response): Promise<ReadableStream<Uint8Array>> {
  if (response.ok && response.body !== null) return response.body;
  const { code = 'INTERNAL' } = (await response.json()) as { code?: string };
  throw new Refusal(isRefusalCode(code) ? code : 'INTERNAL');
}

/** Writes a file that is there whole or not at all. */
export async function saveWhole(path: string, body: ReadableStream<Uint8Array>): Promise<void> {
  try {
    await pipeline(Readable.fromWeb(body as NodeStream), createWriteStream(path, { flags: 'wx' }));
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  }
}
