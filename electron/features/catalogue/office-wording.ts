import type { Database } from '#electron/store/database.ts';
import { findPhrase } from '#shared/official-document/office-phrases.ts';
import type { Wording } from '#shared/official-document/wording.ts';
import { readCatalogue } from './catalogue-entries.ts';

/** The office's own words in force on a day; what it has not said itself keeps the program's text. */
export function wordingOn(db: Database, day: string): Wording {
  const texts = new Map<string, string>();
  for (const { key, content } of readCatalogue(db).allAt('wording', day)) {
    const found = findPhrase(key);
    if (found !== undefined) texts.set(`${found.kind.id}.${found.name}`, content.text);
  }
  return texts;
}

/** Of a wording, what a document of this kind says: to be kept with it when it is signed. */
export function wordingOf(kind: string, wording: Wording): Record<string, string> {
  return Object.fromEntries([...wording].filter(([key]) => key.startsWith(`${kind}.`)));
}
