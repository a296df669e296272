/** Zip files made in pieces. fflate writes the container; zlib, which is many times faster, packs what is in it. */
import { constants, crc32, deflateRawSync } from 'node:zlib';
import { Zip, type ZipInputFile } from 'fflate';

/** Name of a part, and its bytes in pieces. */
export type ZipPart = { readonly name: string; readonly pieces: Iterable<Uint8Array> };

const DEFLATE = 8;

/** One part: every piece is packed on its own, and the pieces make one stream. */
class PackedPart implements ZipInputFile {
  readonly filename: string;
  readonly compression = DEFLATE;
  size = 0;
  crc = 0;
  declare ondata: ZipInputFile['ondata'];

  constructor(filename: string) {
    this.filename = filename;
  }

  push(piece: Uint8Array, isLast: boolean): void {
    this.size += piece.length;
    this.crc = crc32(piece, this.crc);
    const finishFlush = isLast ? constants.Z_FINISH : constants.Z_SYNC_FLUSH;
    this.ondata?.(null, deflateRawSync(piece, { finishFlush }), isLast);
  }
}

/** A part whose pieces may take their time. */
export type SlowZipPart = {
  readonly name: string;
  readonly pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>;
};

/** The same as `zipPieces`, of parts that are made while the file is written. */
export async function* slowZipPieces(parts: Iterable<SlowZipPart>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error !== null) throw error;
    ready.push(piece);
  });
  for (const { name, pieces } of parts) {
    const part = new PackedPart(name);
    zip.add(part);
    for await (const piece of pieces) {
      part.push(piece, false);
      yield joined(ready);
    }
    part.push(new Uint8Array(), true);
  }
  zip.end();
  yield joined(ready);
}

/** The bytes of a zip file, a piece at a time. */
export function* zipPieces(parts: Iterable<ZipPart>): Generator<Uint8Array<ArrayBuffer>> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error !== null) throw error;
    ready.push(piece);
  });
  for (const { name, pieces } of parts) {
    const part = new PackedPart(name);
    zip.add(part);
    for (const piece of pieces) {
      part.push(piece, false);
      yield joined(ready);
    }
    part.push(new Uint8Array(), true);
  }
  zip.end();
  yield joined(ready);
}

/** Everything that is ready, in bytes of its own that can be handed to another thread; empties the list. */
function joined(ready: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(ready.reduce((sum, piece) => sum + piece.length, 0));
  let offset = 0;
  for (const piece of ready.splice(0)) {
    bytes.set(piece, offset);
    offset += piece.length;
  }
  return bytes;
}
