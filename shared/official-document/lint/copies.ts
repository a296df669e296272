/** Recognises copies: the end of a copy under a full rule (Phần II; Mẫu 3.1), or its mark in the top margin (Mẫu 3.2). */
import { COPY_WORD } from './kind-names.ts';
import { linesOf, plainText } from './look-at.ts';
import { isRuled, paragraphsOf, type ReadBlock, type ReadDocument } from './read-document.ts';
import type { Placed } from './structure.ts';

export type Copy = {
  /** 'SAO Y', 'SAO LỤC', 'TRÍCH SAO'. */
  readonly word: string;
  /** Index of the block where the end of the copy starts; what was copied stands before it. */
  readonly from: number;
};

/** The mark of a copy in these blocks or in the top margin of the first page; null for an original. */
export function findCopy(document: ReadDocument, placed: readonly Placed[]): Copy | null {
  const from = placed.findIndex(({ block }) => wordIn(block) !== null);
  if (from >= 0) return { word: wordIn(placed[from]?.block) ?? '', from };
  const marks = document.sections[0]?.headers.first?.paragraphs ?? [];
  const word = marks.map((one) => COPY_WORD.exec(plainText(one))?.[1]).find((found) => found !== undefined);
  return word === undefined ? null : { word, from: placed.length };
}

function wordIn(block: ReadBlock | undefined): string | null {
  if (block?.type !== 'table' || isRuled(block)) return null;
  const words = [...paragraphsOf([block])].flatMap(linesOf).map((line) => COPY_WORD.exec(plainText(line)));
  return words.find((match) => match !== null && match[0] === match.input)?.[1] ?? null;
}
