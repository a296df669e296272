/**
 * One slip of the fingers: a letter too many, one missing, one instead of another, or two neighbours swapped (the
 * optimal string alignment distance of Damerau, at most 1). Words are search keys.
 */

/** Whether `a` becomes `b` by at most one slip. */
export function withinOneEdit(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  if (short.slice(at + 1) === long.slice(at + 1)) return true;
  const isSwapped = short[at] === long[at + 1] && short[at + 1] === long[at];
  return isSwapped && short.slice(at + 2) === long.slice(at + 2);
}

/** Whether `typed`, not finished yet, becomes the beginning of `word` by at most one slip. */
export function beginsWithinOneEdit(typed: string, word: string): boolean {
  return [-1, 0, 1].some((more) => withinOneEdit(typed, word.slice(0, typed.length + more)));
}

/** Words of a dictionary one slip away from `word`, which is not among them. */
export function neighbours(word: string, dictionary: Iterable<string>): string[] {
  const found: string[] = [];
  for (const other of dictionary) if (other !== word && withinOneEdit(word, other)) found.push(other);
  return found;
}
