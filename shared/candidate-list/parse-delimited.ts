import { openDelimited, type Separator } from '#shared/candidate-list/delimited-stream.ts';

/** Reads separated text that is there as a whole; see openDelimited. */
export function parseDelimited(text: string, separator: Separator): string[][] {
  return openDelimited(separator).push(text, true);
}
