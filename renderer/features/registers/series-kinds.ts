import { ALL_KINDS } from '#shared/domain/numbering-series.ts';

const LETTERS = ['công văn', 'cv', 'letters', 'letter'];

/** Kinds as a person types them: 'QĐ, TTr', 'công văn', '*' → ['QĐ', 'TTr'], [''], ['*']. Without repeats. */
export function readKinds(typed: string): string[] {
  const kinds = typed
    .normalize('NFC')
    .split(/[,;]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => (LETTERS.includes(part.toLocaleLowerCase('vi')) ? '' : part));
  return kinds.includes(ALL_KINDS) ? [ALL_KINDS] : [...new Set(kinds)];
}
