import { highlightPieces, type SoughtWord } from '#renderer/features/archive/highlight.ts';

/** A text with the words that were asked marked. */
export function Highlighted({
  text,
  words,
}: {
  readonly text: string;
  readonly words: readonly SoughtWord[];
}) {
  let at = 0;
  return highlightPieces(text, words).map((piece) => {
    const start = at;
    at += piece.text.length;
    return piece.found ? <mark key={start}>{piece.text}</mark> : <span key={start}>{piece.text}</span>;
  });
}
