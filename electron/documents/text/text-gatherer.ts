import { cleanMultiline } from '#shared/vietnamese/normalize.ts';

/** Letters kept of a paper: some 150 pages. What follows is not found by its words. */
const MOST_LETTERS = 400_000;

/** Collects the lines of a paper, up to a bound. */
export interface TextGatherer {
  /** False when there is no room for more. */
  add(line: string): boolean;
  /** One text, NFC, no empty lines in a row. */
  text(): string;
}

export function gatherText(): TextGatherer {
  const lines: string[] = [];
  let letters = 0;
  return {
    add: (line) => {
      const kept = line.slice(0, MOST_LETTERS - letters);
      lines.push(kept);
      letters += kept.length;
      return letters < MOST_LETTERS;
    },
    text: () => cleanMultiline(lines.join('\n')),
  };
}
