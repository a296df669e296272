import { pipeline, Readable } from 'node:stream';
import { createInflateRaw } from 'node:zlib';
import { type ByteSource, piecesOf } from '#electron/lists/byte-source.ts';
import { ListFileError } from '#electron/lists/list-file-error.ts';
import { startOfPart, type ZipPart } from '#electron/lists/zip-archive.ts';

const PIECE = 256 * 1024;

/**
 * The content of one file of an archive, a piece at a time; memory does not depend on its size.
 * @throws ListFileError zip_bomb when there is more than it declares, not_a_list_file when it is damaged
 */
export async function* inflatePart(source: ByteSource, part: ZipPart): AsyncGenerator<Buffer> {
  const start = startOfPart(source, part);
  if (part.method === 0) {
    if (part.packedSize !== part.size) throw new ListFileError('not_a_list_file');
    yield* piecesOf(source, start, part.packedSize);
    return;
  }
  if (part.method !== 8) throw new ListFileError('not_a_list_file');
  const inflate = createInflateRaw({ chunkSize: PIECE });
  // Errors of either side reach the reader below.
  pipeline(Readable.from(piecesOf(source, start, part.packedSize)), inflate, () => {});
  let size = 0;
  try {
    for await (const piece of inflate as AsyncIterable<Buffer>) {
      size += piece.length;
      if (size > part.size) throw new ListFileError('zip_bomb');
      yield piece;
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw code.startsWith('Z_') ? new ListFileError('not_a_list_file', { cause: error }) : error;
  }
  if (size !== part.size) throw new ListFileError('not_a_list_file');
}
