/** Bytes that can be read in parts and in any order: a buffer, a file, a sealed file of the vault. */
export interface ByteSource {
  readonly size: number;
  /** The bytes from `start`, at most `length`; fewer only at the end. */
  read(start: number, length: number): Buffer;
}

export function sourceOf(bytes: Buffer): ByteSource {
  return { size: bytes.length, read: (start, length) => bytes.subarray(start, start + length) };
}

/** Every byte in order, a piece at a time. */
export function* piecesOf(source: ByteSource, start = 0, length = source.size, piece = 256 * 1024) {
  const end = Math.min(source.size, start + length);
  for (let at = start; at < end; at += piece) yield source.read(at, Math.min(piece, end - at));
}
