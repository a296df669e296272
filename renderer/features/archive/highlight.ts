import { matchRanges } from '#shared/vietnamese/fold.ts';
import { toNfc } from '#shared/vietnamese/normalize.ts';

/** A stretch of a text, found by the search or not. */
export interface TextPiece {
  readonly text: string;
  readonly found: boolean;
}

/** Cuts a text into found and plain pieces; joined again they are the NFC form of the text. */
export function highlightPieces(text: string, queryWords: readonly string[]): TextPiece[] {
  const whole = toNfc(text);
  const pieces: TextPiece[] = [];
  let at = 0;
  for (const { start, end } of matchRanges(whole, queryWords)) {
    if (start > at) pieces.push({ text: whole.slice(at, start), found: false });
    pieces.push({ text: whole.slice(start, end), found: true });
    at = end;
  }
  if (at < whole.length) pieces.push({ text: whole.slice(at), found: false });
  return pieces;
}
