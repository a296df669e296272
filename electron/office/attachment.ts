import { setImmediate } from 'node:timers/promises';
import { COMMON_HEADERS } from './static-files.ts';

type Body = ConstructorParameters<typeof Response>[0];

/** A file as an answer, to be saved under its name. */
export function attachment(body: Body, mediaType: string, fileName: string): Response {
  return new Response(body, {
    headers: {
      ...COMMON_HEADERS,
      'content-type': mediaType,
      'cache-control': 'no-store',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`,
    },
  });
}

/** Bytes of a sealed file, opened block by block as the reader takes them. */
export function* bytesOf(blocks: Generator<Buffer>): Generator<Uint8Array> {
  for (const block of blocks) yield new Uint8Array(block);
}

/** Opens every block once before the answer begins: a damaged paper is then a sentence, never a torn download. */
export async function requireWhole(blocks: Generator<Buffer>): Promise<void> {
  for (const block of blocks) {
    block.fill(0);
    await setImmediate(); // other calls go on in between
  }
}
