import { searchKey } from '#shared/vietnamese/fold.ts';

/** Folded words by which an archive file is found. */
export function dossierWords(facts: {
  readonly code: string;
  readonly title: string;
  readonly keywords?: string;
  readonly notes?: string;
}): string {
  return searchKey([facts.code, facts.title, facts.keywords ?? '', facts.notes ?? ''].join(' '));
}
