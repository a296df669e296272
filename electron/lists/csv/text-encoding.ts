import { type ByteSource, piecesOf } from '#electron/lists/byte-source.ts';
import { ListFileError } from '#electron/lists/list-file-error.ts';

/**
 * How the bytes of a text are characters. 'windows-1252': an old Vietnamese encoding whose letters stand under Latin
 * ones, as Excel shows them; shared/legacy-list restores them.
 */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

const SAMPLE = 64 * 1024;

/** Tells the encoding of a text by its first and then by all of its bytes. @throws ListFileError not_a_list_file for what is no text */
export function findTextEncoding(source: ByteSource): TextEncoding {
  const start = source.read(0, SAMPLE);
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  // UTF-16 without a mark: spaces, digits and separators have a zero as their second byte.
  const head = start.subarray(0, 1000);
  const zeros = head.filter((byte, index) => byte === 0 && index % 2 === 1).length;
  if (zeros * 8 > head.length) return 'utf-16le';
  if (!looksLikeText(start)) throw new ListFileError('not_a_list_file');
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for (const piece of piecesOf(source)) decoder.decode(piece, { stream: true });
    decoder.decode();
    return 'utf-8';
  } catch (error) {
    if (error instanceof TypeError) return 'windows-1252';
    throw error;
  }
}

/** A text has no NUL and hardly a control character; TCVN3 and its kind use bytes from 0x80 up only. */
function looksLikeText(bytes: Buffer): boolean {
  if (bytes.includes(0)) return false;
  const controls = bytes.filter((byte) => byte < 0x20 && ![0x09, 0x0a, 0x0b, 0x0c, 0x0d].includes(byte));
  return controls.length * 100 <= bytes.length;
}

const LINE_FEED = 0x0a;

/** Lines of a text: rows, where no cell holds a line break. */
export function countLines(source: ByteSource): number {
  let lines = 0;
  let last = LINE_FEED;
  for (const piece of piecesOf(source)) {
    for (let at = piece.indexOf(LINE_FEED); at >= 0; at = piece.indexOf(LINE_FEED, at + 1)) lines += 1;
    last = piece.at(-1) ?? last;
  }
  return last === LINE_FEED ? lines : lines + 1;
}
